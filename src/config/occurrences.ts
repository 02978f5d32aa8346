/** When the fields of a schedule come true, and how EC2 Auto Scaling spells them. */

import { type Field, fields } from './cron.ts';

/** Long enough for every pattern of days, from a year without a leap day on. */
const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAYS = 400;
const DAY_MINUTES = 1440;

/** More times a day than this are no schedule of starts and stops. */
const TIMES_OF_A_DAY = 48;

/**
 * Minutes since the first of January 2026 by the clock of any one time zone, over 400 days. Undefined for what this does not
 * reckon with: days from the end (`L`, `15W`, `MON#1`), years, more than 48 times a day.
 */
export function occurrencesOf(cron: string): readonly number[] | undefined {
  const [minutes, hours, days, months, weekdays, years] = cron
    .split(' ')
    .map((text, index) => valuesOf(fields[index], text));
  if (minutes === undefined || hours === undefined || days === undefined || months === undefined) return undefined;
  if (weekdays === undefined || !cron.endsWith(' *') || years === undefined) return undefined;
  if (minutes.length * hours.length > TIMES_OF_A_DAY) return undefined;
  const times = hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute)).sort((a, b) => a - b);
  return Array.from({ length: DAYS }, (_, day) => day).flatMap((day) => {
    const date = new Date(FIRST_DAY + day * DAY_MINUTES * 60_000);
    const isRight =
      days.includes(date.getUTCDate()) &&
      months.includes(date.getUTCMonth() + 1) &&
      // SUN is 1.
      weekdays.includes(date.getUTCDay() + 1);
    return isRight ? times.map((time) => day * DAY_MINUTES + time) : [];
  });
}

/**
 * In the five fields of Unix, where Sunday is 0 (EC2 Auto Scaling guide, "Recurring schedules based on cron expressions");
 * undefined when they cannot say it.
 */
export function unixCron(cron: string): string | undefined {
  const texts = cron.split(' ');
  if (texts[5] !== '*') return undefined;
  const spelled = texts.slice(0, 5).map((text, index) => {
    if (text === '*' || text === '?') return '*';
    const values = valuesOf(fields[index], text);
    return values === undefined ? undefined : renderSpans(index === 4 ? values.map((day) => day - 1) : values);
  });
  return spelled.every((text) => text !== undefined) ? spelled.join(' ') : undefined;
}

/** Every value that a field means, in order; undefined for a word that it does not know. */
function valuesOf(field: Field | undefined, text: string): readonly number[] | undefined {
  if (field === undefined) return undefined;
  const { least, most } = field;
  const all = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  if (text === '?') return all;
  const parts = text.split(',').map((part) => {
    const [span = '', step] = part.split('/');
    const [from = Number.NaN, to = step === undefined ? from : most] =
      span === '*' ? [least, most] : span.split('-').map((word) => numberOf(field, word));
    if (Number.isNaN(from) || Number.isNaN(to)) return undefined;
    // `FRI-MON` goes over the end.
    const inSpan = (value: number) => (from <= to ? value >= from && value <= to : value >= from || value <= to);
    return all.filter((value) => inSpan(value) && (value - from) % Number(step ?? 1) === 0);
  });
  if (!parts.every((part) => part !== undefined)) return undefined;
  return [...new Set(parts.flat())].sort((a, b) => a - b);
}

function numberOf({ least, words = [] }: Field, text: string): number {
  const word = words.indexOf(text.toUpperCase());
  if (word >= 0) return least + word;
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** `1,2,3,5` → `1-3,5`. */
function renderSpans(values: readonly number[]): string {
  const starts = values.filter((value) => !values.includes(value - 1));
  return starts
    .map((start) => {
      let end = start;
      while (values.includes(end + 1)) end += 1;
      return start === end ? String(start) : `${start}-${end}`;
    })
    .join(',');
}
