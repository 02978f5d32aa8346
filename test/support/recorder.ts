/** A log that keeps what it is told in order, and a clock that does not wait. */

import type { Clock, Log } from '../../src/ports.ts';

export interface Recorder {
  readonly log: Log;
  /** `line …`, `warning …`, `mask …`, in the order they came. */
  readonly entries: readonly string[];
}

export function createRecorder(): Recorder {
  const entries: string[] = [];
  return {
    entries,
    log: {
      group: (_, body) => body(),
      line: (text) => void entries.push(`line ${text}`),
      warning: (text) => void entries.push(`warning ${text}`),
      problems: (problems) => void entries.push(...problems.map((problem) => `problem ${problem.message}`)),
      mask: (secret) => void entries.push(`mask ${secret}`),
    },
  };
}

export interface ManualClock extends Clock {
  /** Seconds that were slept, in order. */
  readonly slept: readonly number[];
  /** From now on it is so many seconds later. */
  advance(seconds: number): void;
}

export function createManualClock(): ManualClock {
  const slept: number[] = [];
  let ahead = 0;
  return {
    slept,
    now: () => new Date(Date.now() + ahead * 1000),
    seconds: () => ahead + slept.reduce((sum, seconds) => sum + seconds, 0),
    cancelled: () => false,
    sleep: async (seconds) => void slept.push(seconds),
    advance(seconds) {
      ahead += seconds;
    },
  };
}
