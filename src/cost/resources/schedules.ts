/** How often a schedule fires a month: `rate(…)`, and what a calendar knows of `cron(…)`. */

import { firesOfYear } from '../calendar.ts';
import { HOURS_PER_MONTH } from '../model.ts';

const MONTHS_PER_YEAR = 12;
const hours = { minute: 1 / 60, hour: 1, day: 24 } as const;

/** Undefined when it does not fire for ever, or nobody can say when. */
export function firesPerMonth(expression: string): number | undefined {
  const [, every, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (unit === 'minute' || unit === 'hour' || unit === 'day') return HOURS_PER_MONTH / (Number(every) * hours[unit]);
  const fires = firesOfYear(expression);
  return fires === undefined ? undefined : fires.length / MONTHS_PER_YEAR;
}
