/** `usage:` of the file → how much is used of each thing, in plain numbers. */

import type { UsageConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseCount, parseGigabytes, parseSeconds } from '../units.ts';

type UsageFile = NonNullable<InferloopFile['usage']>;

export function buildUsage(usage: UsageFile): readonly UsageConfig[] {
  return Object.entries(usage)
    .map(([key, stated]) => ({ key, amounts: buildAmounts(stated) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function buildAmounts(stated: UsageFile[string]): UsageConfig['amounts'] {
  const { average_instances, average_tasks, duration } = stated;
  const counts = ['gets', 'metrics', 'puts', 'queries', 'requests', 'runs'] as const;
  const gigabytes = ['egress', 'logs', 'processed', 'stored'] as const;
  const amounts = {
    average_instances,
    average_tasks,
    duration: duration === undefined ? undefined : parseSeconds(duration),
    ...read(stated, counts, parseCount),
    ...read(stated, gigabytes, parseGigabytes),
  };
  return Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== undefined));
}

function read<Key extends string, Value>(
  stated: { readonly [K in Key]?: Value },
  keys: readonly Key[],
  parse: (value: Value) => number,
): { readonly [key: string]: number | undefined } {
  return Object.fromEntries(
    keys.map((key) => {
      const value = stated[key];
      return [key, value === undefined ? undefined : parse(value)];
    }),
  );
}
