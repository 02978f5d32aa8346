/** A clock that moves only when somebody waits. */

import type { Clock } from '../../../src/ports.ts';

export interface FakeClock extends Clock {
  cancel(): void;
  /** Seconds that were waited so far. */
  waited(): number;
}

export function createFakeClock(start = new Date('2026-11-23T12:00:00Z')): FakeClock {
  let seconds = 0;
  let cancelled = false;
  return {
    now: () => new Date(start.getTime() + seconds * 1000),
    seconds: () => seconds,
    sleep: async (time) => {
      seconds += time;
    },
    cancelled: () => cancelled,
    cancel: () => {
      cancelled = true;
    },
    waited: () => seconds,
  };
}
