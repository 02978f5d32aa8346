/** The clock of a run: real dates, waits that a cancel ends, and in a sandbox seconds as short as its speed makes them. */

import type { Clock } from '../ports.ts';

export interface RunClock extends Clock {
  /** Ends the wait under way and every later one at once. */
  cancel(): void;
}

export function createClock(speed: number): RunClock {
  const start = performance.now();
  const waiting = new Set<() => void>();
  let cancelled = false;
  return {
    now: () => new Date(),
    seconds: () => ((performance.now() - start) / 1000) * speed,
    cancelled: () => cancelled,
    cancel() {
      cancelled = true;
      for (const wake of waiting) wake();
    },
    sleep: (seconds) =>
      new Promise((resolve) => {
        if (cancelled) return resolve();
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, (seconds * 1000) / speed);
        waiting.add(wake);
      }),
  };
}
