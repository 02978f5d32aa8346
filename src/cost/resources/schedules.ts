/** How often schedules start something: `rate(…)`, and what a calendar knows of `cron(…)`. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { firesOfYear } from '../calendar.ts';
import { HOURS_PER_MONTH } from '../model.ts';
import type { Taken } from '../usage.ts';
import type { Neighbours } from './dimension.ts';

export const SCHEDULE = 'AWS::Scheduler::Schedule';
const MONTHS_PER_YEAR = 12;
const hours = { minute: 1 / 60, hour: 1, day: 24 } as const;

/** Runs a month of what schedules of the template start; undefined when none does, or nobody can say how often. */
export function scheduledRuns(resource: EvaluatedResource, neighbours: Neighbours): Taken | undefined {
  const schedules = [
    ...neighbours.referringTo(resource, 'Target', SCHEDULE),
    ...neighbours.referringTo(resource, 'Targets', 'AWS::Events::Rule'),
  ];
  const fires = schedules.map(({ properties }) => firesPerMonth(String(properties.ScheduleExpression)));
  const known = fires.filter((count) => count !== undefined);
  if (schedules.length === 0 || known.length < fires.length) return undefined;
  const amount = known.reduce((sum, count) => sum + count, 0);
  const text = amount.toLocaleString('en-US', { maximumFractionDigits: 1 });
  return { amount, assumption: `${text} runs a month, by its schedule` };
}

/** Undefined when it does not fire for ever, or nobody can say when. */
export function firesPerMonth(expression: string): number | undefined {
  const [, every, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (unit === 'minute' || unit === 'hour' || unit === 'day') return HOURS_PER_MONTH / (Number(every) * hours[unit]);
  const fires = firesOfYear(expression);
  return fires === undefined ? undefined : fires.length / MONTHS_PER_YEAR;
}
