/** Checks of the file as one environment sees it, after its keys are laid over. */

import type { Finding, Subject } from './finding.ts';
import { checkRetention } from './limits.ts';
import { checkNetwork } from './network.ts';
import { checkService } from './service.ts';

const needed = [
  { key: 'project', hint: 'for example `project: inferloop`' },
  { key: 'region', hint: 'for example `region: us-east-1`' },
  { key: 'services', hint: 'for example `services: { web: { build: ., port: 8000 } }`' },
];

export function checkFile(subject: Subject): readonly Finding[] {
  const { config, given } = subject;
  const missing = needed.filter(({ key }) => !given([key]));
  return [
    ...missing.map(
      ({ key, hint }): Finding => ({ severity: 'error', paths: [[key]], message: `\`${key}\` is missing`, hint }),
    ),
    ...(given(['services']) && config.services.length === 0 ? [noService] : []),
    ...checkNetwork(subject),
    ...config.services.flatMap((service) => checkService(service, subject)),
    ...checkPaths(subject),
    ...checkRetention(config),
  ];
}

const noService: Finding = {
  severity: 'error',
  paths: [['services']],
  message: 'there is no service',
  hint: 'for example `services: { web: { build: ., port: 8000 } }`',
};

/** One load balancer stands before all services: the path decides which one answers. */
function checkPaths({ config }: Subject): readonly Finding[] {
  const services = config.services.filter((service) => service.http !== undefined);
  return services.flatMap(({ key, http }, index): readonly Finding[] => {
    const first = services.slice(0, index).find((other) => other.http?.path === http?.path);
    if (first === undefined) return [];
    const path = ['services', key, 'http', 'path'];
    const message = `the services \`${first.key}\` and \`${key}\` both answer under \`${http?.path}\``;
    const hint = `give one a path of its own: \`http: { path: /${key} }\``;
    return [{ severity: 'error', paths: [path, ['services', first.key, 'http', 'path']], message, hint }];
  });
}
