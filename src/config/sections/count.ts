/** `count:` of a service → how many tasks it runs, and what they follow. */

import type { CountConfig, ScheduledRange } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseDuration, parseRange } from '../units.ts';

type CountFile = NonNullable<NonNullable<NonNullable<InferloopFile['services']>[string]>['count']>;
type CountMap = Exclude<CountFile, number | string>;
type ScheduledFile = NonNullable<CountMap['schedule']>[number];

export function buildCount(count: CountFile): CountConfig {
  if (typeof count === 'number') return { kind: 'fixed', tasks: count };
  const map: CountMap = typeof count === 'string' ? { range: count } : count;
  if (map.range === undefined) return { kind: 'fixed', tasks: 1 };
  return {
    kind: 'range',
    ...parseRange(map.range),
    spotFrom: map.spot_from,
    cpuPercentage: map.cpu_percentage ?? 70,
    memoryPercentage: map.memory_percentage,
    requests: map.requests,
    cooldown: {
      scaleInSeconds: parseDuration(map.cooldown?.scale_in ?? '5m'),
      scaleOutSeconds: parseDuration(map.cooldown?.scale_out ?? '1m'),
    },
    schedule: (map.schedule ?? []).map(buildScheduled),
  };
}

/** What is missing is told by the schema. */
function buildScheduled({ name, cron, timezone, range }: ScheduledFile): ScheduledRange {
  return { name: name ?? '', cron: cron ?? '', timezone: timezone ?? 'UTC', ...parseRange(range ?? '') };
}
