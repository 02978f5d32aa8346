/** Starts one script of an action as the runner does, and cancels it as the runner does. */

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Step {
  readonly script: string;
  readonly cwd: string;
  /** The whole environment: nothing of this process is handed on. */
  readonly environment: { readonly [name: string]: string };
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal | undefined;
}

/** Milliseconds from SIGINT to SIGTERM, and from there to SIGKILL. */
const PATIENCE = { interrupt: 7500, terminate: 2500 };

/** Exit code; 128 and the signal's number are not told apart from GitHub's plain failure: 1. */
export async function runStep(step: Step): Promise<number> {
  const child = spawn(process.execPath, [step.script], { cwd: step.cwd, env: { ...step.environment } });
  child.stdin.end();
  const streams = [child.stdout, child.stderr].map(
    (stream) =>
      new Promise<void>((resolve) => {
        createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
          .on('line', step.onLine)
          .on('close', resolve);
      }),
  );
  const timers: NodeJS.Timeout[] = [];
  const cancel = () => {
    child.kill('SIGINT');
    timers.push(setTimeout(() => child.kill('SIGTERM'), PATIENCE.interrupt));
    timers.push(setTimeout(() => child.kill('SIGKILL'), PATIENCE.interrupt + PATIENCE.terminate));
  };
  if (step.signal?.aborted) cancel();
  step.signal?.addEventListener('abort', cancel, { once: true });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  await Promise.all(streams);
  step.signal?.removeEventListener('abort', cancel);
  timers.forEach(clearTimeout);
  return code;
}
