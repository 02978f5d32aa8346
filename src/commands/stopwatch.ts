/** Measures how long a command waits, so that time-outs hold in real time and in a sandbox whose waits are divided. */

import type { Clock } from '../ports.ts';

export interface Stopwatch {
  /** Since it was started: real time, or what was waited for when that is longer. */
  seconds(): number;
  sleep(seconds: number): Promise<void>;
}

export function startStopwatch(clock: Clock): Stopwatch {
  const start = clock.now().getTime();
  let slept = 0;
  return {
    seconds: () => Math.max((clock.now().getTime() - start) / 1000, slept),
    async sleep(seconds) {
      await clock.sleep(seconds);
      slept += seconds;
    },
  };
}
