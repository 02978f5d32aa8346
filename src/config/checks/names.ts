/** Checks of names that meet in AWS: whatever runs shares its name with its roles and its log, and with its image. */

import { collector } from '../containers.ts';
import type { Config, ServiceConfig } from '../model.ts';
import type { Finding } from './finding.ts';

export function checkNames(config: Config): readonly Finding[] {
  return [...checkRunners(config), ...checkSidecarNames(config)];
}

function runnersOf({ services, jobs, instances, functions }: Config) {
  return [
    ...services.map(({ key }) => ({ key, words: `the service \`${key}\``, path: ['services', key] })),
    ...jobs.map(({ key }) => ({ key, words: `the job \`${key}\``, path: ['jobs', key] })),
    ...instances.map(({ key }) => ({ key, words: `the instances \`${key}\``, path: ['instances', key] })),
    ...functions.map(({ key }) => ({ key, words: `the function \`${key}\``, path: ['functions', key] })),
  ];
}

function checkRunners(config: Config): readonly Finding[] {
  const runners = runnersOf(config);
  return runners.flatMap(({ key, words, path }, index): readonly Finding[] => {
    const first = runners.slice(0, index).find((other) => other.key === key);
    if (first === undefined) return [];
    const message = `${words} would share its names in AWS with ${first.words}`;
    return [{ severity: 'error', paths: [path, first.path], message, hint: 'give one of them another name' }];
  });
}

/** Names in the template are made of a service's key and its sidecar's name, and names of containers of one or the other. */
function checkSidecarNames(config: Config): readonly Finding[] {
  const runners = runnersOf(config);
  const named = config.services.flatMap(sidecarsOf);
  return named.flatMap(({ key, name, joined, words, path, hint }, index): readonly Finding[] => {
    const finding = (message: string): readonly Finding[] => [{ severity: 'error', paths: [path], message, hint }];
    if (name === key) return finding(`the sidecar \`${name}\` has the name of its service`);
    const other =
      runners.find((one) => one.key === joined) ?? named.slice(0, index).find((one) => one.joined === joined);
    return other === undefined ? [] : finding(`${words} would share its names in AWS with ${other.words}`);
  });
}

function sidecarsOf({ key, sidecars, traced }: ServiceConfig) {
  const nameOf = (name: string) => ({
    key,
    name,
    joined: `${key}-${name}`,
    words: `the sidecar \`${name}\` of \`${key}\``,
  });
  const written = sidecars.map(({ name }) => ({
    ...nameOf(name),
    path: ['services', key, 'sidecars', name],
    hint: 'give the sidecar another name',
  }));
  if (!traced) return written;
  const added = nameOf(collector.name);
  const path = ['monitoring', 'tracing'];
  const hint = 'give the other another name, or remove `tracing`';
  return [...written, { ...added, words: `${added.words}, which \`tracing\` adds,`, path, hint }];
}
