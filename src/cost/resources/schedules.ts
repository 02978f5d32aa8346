/** How often a schedule fires a month: `rate(…)` exactly, `cron(…)` by the days and times that it names. */

const DAYS_PER_MONTH = 730 / 24;
const WEEKS_PER_MONTH = DAYS_PER_MONTH / 7;

/** Undefined when it is no schedule, or one that fires a fixed number of times: `at(…)`. */
export function firesPerMonth(expression: string): number | undefined {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate !== null)
    return perMonth[rate[2] === 'minute' ? 'minute' : rate[2] === 'hour' ? 'hour' : 'day'] / Number(rate[1]);
  const fields = /^cron\(([^)]+)\)$/.exec(expression)?.[1]?.trim().split(/\s+/);
  return fields?.length === 6 ? firesOfCron(fields) : undefined;
}

const perMonth = { minute: DAYS_PER_MONTH * 24 * 60, hour: DAYS_PER_MONTH * 24, day: DAYS_PER_MONTH } as const;

/** Minute, hour, day of the month, month, day of the week, year. One of the two kinds of days is `?`. */
function firesOfCron([minute = '', hour = '', day = '', month = '', weekday = '']: readonly string[]):
  | number
  | undefined {
  const times = [countOf(minute, 60, 0), countOf(hour, 24, 0)];
  const days = weekday === '?' || weekday === '*' ? daysOfMonth(day) : daysOfWeek(weekday);
  const months = countOf(month, 12, 1);
  if (days === undefined || months === undefined || times.includes(undefined)) return undefined;
  return times.reduce<number>((product, count) => product * (count ?? 0), days * (months / 12));
}

function daysOfMonth(day: string): number | undefined {
  if (day === '*' || day === '?') return DAYS_PER_MONTH;
  if (/^(L|\d+W)$/.test(day)) return 1;
  return countOf(day, 31, 1);
}

function daysOfWeek(weekday: string): number | undefined {
  if (/^(\w+#\d|\w+L)$/.test(weekday)) return 1;
  const names = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
  const numbered = weekday.toUpperCase().replace(/[A-Z]{3}/g, (name) => String(names.indexOf(name) + 1));
  const days = countOf(numbered, 7, 1);
  return days === undefined ? undefined : days * WEEKS_PER_MONTH;
}

/** How many of `size` values, beginning with `first`, a field names. */
function countOf(field: string, size: number, first: number): number | undefined {
  const counts = field.split(',').map((part) => countOfPart(part, size, first));
  return counts.includes(undefined) ? undefined : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function countOfPart(part: string, size: number, first: number): number | undefined {
  const match = /^(?:\*|(\d+)(?:-(\d+))?|[A-Z]{3}(?:-[A-Z]{3})?)(?:\/(\d+))?$/i.exec(part);
  if (match === null) return undefined;
  const [, from, to, step] = match;
  const last = first + size - 1;
  const begin = from === undefined ? first : Number(from);
  const end = to === undefined ? (from === undefined || step !== undefined ? last : begin) : Number(to);
  const span = end >= begin ? end - begin + 1 : end - begin + 1 + size;
  return Math.ceil(span / Number(step ?? 1));
}
