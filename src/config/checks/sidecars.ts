/** Checks of sidecars: what they lack, and what they may not share with the service's own container. */

import { collector, collectorPorts, containersOf } from '../containers.ts';
import type { ServiceConfig } from '../model.ts';
import { type At, checkVariables } from './container.ts';
import type { Finding, Subject } from './finding.ts';

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const CONTAINERS_OF_A_TASK = 10;

export function checkSidecars(service: ServiceConfig, given: Subject['given']): readonly Finding[] {
  return [
    ...checkNumber(service),
    ...checkPorts(service),
    ...service.sidecars.flatMap((sidecar) => {
      const at: At = (...path) => ['services', service.key, 'sidecars', sidecar.name, ...path];
      return [...checkImage(sidecar.name, at, given), ...checkVariables(sidecar, at)];
    }),
  ];
}

function checkNumber(service: ServiceConfig): readonly Finding[] {
  const { key, sidecars, traced } = service;
  const surplus = containersOf(service).length - CONTAINERS_OF_A_TASK;
  if (surplus <= 0) return [];
  const most = sidecars.length - surplus;
  return [
    {
      severity: 'error',
      paths: [['services', key, 'sidecars']],
      message: `a task has at most ${CONTAINERS_OF_A_TASK} containers, and \`${key}\` has ${sidecars.length} sidecars${traced ? ' and that of `tracing`' : ''}`,
      hint: `keep ${most} of them`,
    },
  ];
}

function checkImage(name: string, at: At, given: Subject['given']): readonly Finding[] {
  if (given(at('image'))) return [];
  const message = `the sidecar \`${name}\` needs \`image\``;
  return [{ severity: 'error', paths: [at('image')], message, hint: 'write the image that it runs, with its tag' }];
}

/** All containers of a task have the same address. */
function checkPorts({ key, port, sidecars, traced }: ServiceConfig): readonly Finding[] {
  const own = { name: key, port, path: ['services', key, 'port'] };
  const tracing = { name: collector.name, path: ['monitoring', 'tracing'] };
  const all = [
    ...(traced ? collectorPorts.map((one) => ({ ...tracing, port: one })) : []),
    own,
    ...sidecars.map((one) => ({ ...one, path: ['services', key, 'sidecars', one.name, 'port'] })),
  ].filter((one) => one.port !== undefined);
  return all.flatMap((one, index): readonly Finding[] => {
    const first = all.slice(0, index).find((other) => other.port === one.port);
    if (first === undefined) return [];
    return [
      {
        severity: 'error',
        paths: [one.path, first.path],
        message: `\`${first.name}\` and \`${one.name}\` both listen on port ${one.port}, and the containers of a task share one address`,
        hint:
          first.path === tracing.path
            ? `give \`${one.name}\` another port, or remove \`tracing\``
            : 'give one of them another port',
      },
    ];
  });
}
