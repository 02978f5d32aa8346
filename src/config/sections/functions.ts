/** `functions:` of the file → its configuration. */

import type { CodeConfig, FunctionConfig, FunctionHttpConfig, TriggerConfig } from '../model.ts';
import type { Node, Path } from '../node.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseDuration, parseMemory } from '../units.ts';
import { buildImage, buildSecrets, platformOf, textsAt, tidy } from './container.ts';
import { buildSchedule } from './jobs.ts';

type FunctionsFile = NonNullable<InferloopFile['functions']>;
type FunctionFile = FunctionsFile[string];

export function buildFunctions(functions: FunctionsFile, root: Node): readonly FunctionConfig[] {
  return Object.entries(functions)
    .map(([key, one]) => buildFunction(key, one, root))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function buildFunction(key: string, one: FunctionFile, root: Node): FunctionConfig {
  const path = ['functions', key];
  return {
    key,
    code: buildCode(one, root, path),
    memory: parseMemory(one.memory ?? 512),
    timeoutSeconds: parseDuration(one.timeout ?? '30s'),
    trigger: one.trigger === undefined ? undefined : buildTrigger(one.trigger),
    schedule: one.schedule === undefined ? undefined : buildSchedule(one.schedule),
    http: buildHttp(one.http ?? false),
    uses: [...(one.uses ?? [])].sort(),
    variables: textsAt(root, [...path, 'variables']),
    secrets: buildSecrets(one.secrets),
  };
}

function buildCode(one: FunctionFile, root: Node, path: Path): CodeConfig {
  const { source, runtime = '', handler } = one;
  return source === undefined
    ? { kind: 'container', image: buildImage(one, root, path), platform: platformOf(one), handler }
    : { kind: 'source', folder: tidy(source), runtime, handler: handler ?? '' };
}

function buildTrigger({ bucket = '', prefix, suffix }: NonNullable<FunctionFile['trigger']>): TriggerConfig {
  return { bucket, prefix, suffix };
}

function buildHttp(http: NonNullable<FunctionFile['http']>): FunctionHttpConfig | undefined {
  if (http === false) return undefined;
  const { path = '/', method = 'ANY' } = http === true ? {} : http;
  return { path, method };
}
