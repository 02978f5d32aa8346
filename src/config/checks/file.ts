/** Checks of the file as one environment sees it, after its keys are laid over. */

import { checkBudget } from './budget.ts';
import type { Finding, Subject } from './finding.ts';
import { checkAlarmSpans, checkRetention } from './limits.ts';
import { checkMonitoring } from './monitoring.ts';
import { checkNetwork } from './network.ts';
import { checkRoutes } from './routes.ts';
import { checkService } from './service.ts';
import { checkSidecarNames } from './sidecars.ts';
import { checkStorage } from './storage.ts';
import { checkUses } from './uses.ts';

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
    ...checkStorage(subject),
    ...checkUses(subject),
    ...config.services.flatMap((service) => checkService(service, subject)),
    ...checkRoutes(config),
    ...checkSidecarNames(config),
    ...checkRetention(config),
    ...checkMonitoring(subject),
    ...checkAlarmSpans(config),
    ...checkBudget(subject),
  ];
}

const noService: Finding = {
  severity: 'error',
  paths: [['services']],
  message: 'there is no service',
  hint: 'for example `services: { web: { build: ., port: 8000 } }`',
};
