/** The sandbox's clock: real time on the wire, durations divided by the speed. */

export interface SandboxClock {
  now(): Date;
  /** Waits so many sandbox seconds (real seconds times the speed); ends early, with false, when the signal aborts. */
  sleep(seconds: number, signal?: AbortSignal): Promise<boolean>;
}

/** `speed` divides every duration; 1 is as slow as AWS. */
export function createClock(speed: number): SandboxClock {
  return {
    now: () => new Date(),
    sleep: (seconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve(false);
        const stop = () => {
          clearTimeout(timer);
          resolve(false);
        };
        const timer = setTimeout(
          () => {
            signal?.removeEventListener('abort', stop);
            resolve(true);
          },
          (seconds * 1000) / speed,
        );
        signal?.addEventListener('abort', stop, { once: true });
      }),
  };
}
