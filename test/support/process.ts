/** Starts one of the shipped bundles as a process and tells how it ended. */

import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** The first line of standard output. */
  firstLine(): Promise<string>;
  /** Waits for such a line on standard output or standard error; rejects when it ends without one. */
  line(pattern: RegExp): Promise<void>;
  ended(): Promise<Ended>;
}

export interface Start {
  readonly bundle: string;
  readonly parameters?: readonly string[];
  /** The whole environment, but for PATH. */
  readonly environment?: { readonly [name: string]: string };
  readonly directory?: string;
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
}

export function startBundle(start: Start): Running {
  const { bundle, parameters = [], environment = {}, directory, node = process.execPath } = start;
  const child = spawn(node, [bundle, ...parameters], {
    env: { PATH: process.env.PATH, HOME: '/nonexistent', ...environment },
    ...(directory === undefined ? {} : { cwd: directory }),
  });
  const printed: string[] = [];
  const complained: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const first = new Promise<string>((resolve) => lines.once('line', resolve));
  child.stdout.on('data', (chunk) => printed.push(String(chunk)));
  child.stderr.on('data', (chunk) => complained.push(String(chunk)));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, output: printed.join(''), errors: complained.join('') }));
  });
  const all = [lines, createInterface({ input: child.stderr })];
  const line = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      for (const stream of all) stream.on('line', (text) => pattern.test(text) && resolve());
      ended.then(({ errors }) => reject(new Error(`ended without a line like ${pattern}:\n${errors}`)), reject);
    });
  return { child, firstLine: () => first, line, ended: () => ended };
}
