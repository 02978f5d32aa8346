/** Times of a schedule: the six fields that AWS's schedulers take, and names of time zones. */

export interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Words for its values, from `least` on. */
  readonly words?: readonly string[];
  /** Whether it may say `?`: nothing in particular. */
  readonly open?: boolean;
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html */
export const fields: readonly Field[] = [
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day of the month', least: 1, most: 31, open: true },
  { name: 'month', least: 1, most: 12, words: months },
  { name: 'day of the week', least: 1, most: 7, words: weekdays, open: true },
  { name: 'year', least: 1970, most: 2199 },
];

/** What is wrong with `0 7 ? * MON-FRI *`; undefined when it is a time. */
export function explainCron(cron: string): string | undefined {
  const values = cron.split(' ');
  const wrong = fields.find((field, index) => !isField(field, values[index] ?? ''));
  if (wrong !== undefined) {
    const value = values[fields.indexOf(wrong)] ?? '';
    const words = wrong.words === undefined ? '' : ` or ${wrong.words[0]} to ${wrong.words.at(-1)}`;
    return `\`${value}\` is no ${wrong.name}: it goes from ${wrong.least} to ${wrong.most}${words}`;
  }
  const open = [values[2], values[4]].filter((value) => value === '?').length;
  return open === 1 ? undefined : 'exactly one of the day of the month and the day of the week must be `?`';
}

/** `*`, `5`, `MON-FRI`, `0,30`, `0/15`; of days also `?`, and what counts from their end: `L`, `15W`, `MON#1`, `6L`. */
function isField(field: Field, text: string): boolean {
  if (text === '?') return field.open === true;
  if (field.open === true && /^(L|LW|\w{1,3}W|\w{1,3}L|\w{1,3}#[1-5])$/.test(text)) return true;
  return text.split(',').every((part) => {
    const [span = '', step = '1', ...more] = part.split('/');
    const ends = span === '*' ? [] : span.split('-');
    return more.length === 0 && ends.length <= 2 && /^[1-9]\d*$/.test(step) && ends.every((end) => isValue(field, end));
  });
}

function isValue({ least, most, words = [] }: Field, text: string): boolean {
  if (words.includes(text.toUpperCase())) return true;
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
