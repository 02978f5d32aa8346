/** When a schedule fires in a year of 365 days: what a recurring change does to an average. */

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** Any year without a leap day serves: an average over weeks is all that is asked. */
const YEAR = 2027;
export const MINUTES_PER_YEAR = 365 * 24 * 60;

/**
 * Minutes from the beginning of the year, sorted. `cron(0 7 ? * MON-FRI *)` of AWS's schedulers, where 1 is Sunday, and
 * `0 7 * * 1-5` of Auto Scaling groups, where 0 and 7 are. Undefined: not understood, or not for ever (`at(…)`, a year).
 */
export function firesOfYear(schedule: string): readonly number[] | undefined {
  const fields = schedule
    .replace(/^cron\((.*)\)$/, '$1')
    .trim()
    .split(/\s+/);
  const [minute = '', hour = '', day = '', month = '', weekday = '', year = '*'] = fields;
  if ((fields.length !== 5 && fields.length !== 6) || year !== '*') return undefined;
  const minutes = valuesOf(minute, 0, 59);
  const hours = valuesOf(hour, 0, 23);
  const days = valuesOf(day, 1, 31);
  const months = valuesOf(named(month, MONTHS, 1), 1, 12);
  const weekdays =
    fields.length === 6 ? valuesOf(named(weekday, DAYS, 1), 1, 7) : valuesOf(named(weekday, DAYS, 0), 0, 7);
  if (!minutes || !hours || !days || !months || !weekdays) return undefined;
  const isWeekday = (index: number) =>
    fields.length === 6 ? weekdays.has(index + 1) : weekdays.has(index) || (index === 0 && weekdays.has(7));
  return Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(YEAR, 0, 1 + index)))
    .flatMap((date, index) => {
      const fires = days.has(date.getUTCDate()) && months.has(date.getUTCMonth() + 1) && isWeekday(date.getUTCDay());
      return fires ? [...hours].flatMap((at) => [...minutes].map((past) => (index * 24 + at) * 60 + past)) : [];
    })
    .sort((one, other) => one - other);
}

function named(field: string, names: readonly string[], first: number): string {
  return field
    .toUpperCase()
    .replaceAll(/[A-Z]{3}/g, (name) => (names.includes(name) ? String(names.indexOf(name) + first) : name));
}

/** Undefined for what counts from the end of a month, and for what is no field. */
function valuesOf(field: string, first: number, last: number): ReadonlySet<number> | undefined {
  const values = new Set<number>();
  for (const part of field.split(',')) {
    const [, from, to, step = '1'] = /^(?:[*?]|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part) ?? [
      undefined,
      '',
      undefined,
      '',
    ];
    if (step === '' || Number(step) === 0) return undefined;
    const begin = from === undefined ? first : Number(from);
    const end = to !== undefined ? Number(to) : from === undefined || part.includes('/') ? last : begin;
    // FRI-MON goes round the end of the week.
    const span = end >= begin ? end - begin : end - begin + last - first + 1;
    for (let offset = 0; offset <= span; offset += Number(step)) {
      values.add(((begin + offset - first) % (last - first + 1)) + first);
    }
  }
  return values;
}
