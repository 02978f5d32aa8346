/** How many of something run on average: between which bounds, and what schedules make of the bounds. */

import { firesOfYear, MINUTES_PER_YEAR } from './calendar.ts';
import { renderNumber } from './numbers.ts';

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** What a schedule changes, and nothing else. */
export interface ScheduledBounds extends Partial<Bounds> {
  readonly schedule: string;
}

export interface Capacity {
  readonly minimum: number;
  readonly expected: number;
  readonly maximum: number;
  /** For people: `scales from 2 to 10`, `scheduled: 1.2 to 3.5 on average over the week`. */
  readonly words: string;
}

/**
 * Averages over a year: from each change on its bounds hold until the next one. `desired`: how many run when the bounds
 * let them; a schedule that is not understood changes nothing, and the words say so.
 */
export function averageCapacity(bounds: Bounds, desired: number, changes: readonly ScheduledBounds[]): Capacity {
  const timed = changes.map((change) => ({ change, fires: firesOfYear(change.schedule) }));
  const strange = timed.filter(({ fires }) => fires === undefined).map(({ change }) => change.schedule);
  const events = timed
    .flatMap(({ change, fires = [] }) => fires.map((at) => ({ at, change })))
    .sort((one, other) => one.at - other.at);
  // What the year ends with is what it begins with.
  let now = events.reduce((before, { change }) => apply(before, change), bounds);
  let since = 0;
  const sums = { minimum: 0, expected: 0, maximum: 0 };
  const add = (until: number) => {
    const minutes = until - since;
    sums.minimum += now.minimum * minutes;
    sums.expected += clamp(desired, now) * minutes;
    sums.maximum += now.maximum * minutes;
    since = until;
  };
  for (const { at, change } of events) {
    add(at);
    now = apply(now, change);
  }
  add(MINUTES_PER_YEAR);
  const [minimum, expected, maximum] = [sums.minimum, sums.expected, sums.maximum].map((sum) => sum / MINUTES_PER_YEAR);
  return {
    minimum: minimum ?? 0,
    expected: expected ?? 0,
    maximum: maximum ?? 0,
    words: describe({ minimum: minimum ?? 0, maximum: maximum ?? 0 }, events.length > 0, strange),
  };
}

export function clamp(value: number, { minimum, maximum }: Bounds): number {
  return Math.min(Math.max(value, minimum), maximum);
}

function apply(before: Bounds, { minimum = before.minimum, maximum = before.maximum }: ScheduledBounds): Bounds {
  return { minimum, maximum };
}

function describe({ minimum, maximum }: Bounds, scheduled: boolean, strange: readonly string[]): string {
  const show = (value: number) => renderNumber(value, 2);
  const range = minimum === maximum ? `${show(minimum)}` : `${show(minimum)} to ${show(maximum)}`;
  const words = scheduled
    ? `by its schedule ${range} over the year`
    : `scales from ${show(minimum)} to ${show(maximum)}`;
  return strange.length === 0 ? words : `${words}, without the schedule ${strange.join(', ')}`;
}
