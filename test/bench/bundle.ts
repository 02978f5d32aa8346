/** What the action weighs, and how long it takes to start. */

import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './figures.ts';

const RUNS = 15;

export async function weighBundle(): Promise<number> {
  const files = await readdir('dist', { recursive: true });
  const action = files.filter((file) => file.endsWith('.js') && !/^cli[/\\]/.test(file));
  const sizes = await Promise.all(action.map(async (file) => (await stat(join('dist', file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Medians of one run, each start beside one of an empty Node, so that what else the machine does weighs on both: `check`
 * where there is no file, from its process's beginning to its end.
 */
export async function compareStarts(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'inferloop-bench-'));
  try {
    const empty = join(folder, 'empty.js');
    await writeFile(empty, '');
    const action = resolve('dist/index.js');
    const starts = Array.from({ length: RUNS }, () => ({
      empty: timeStart(empty, folder),
      action: timeStart(action, folder),
    }));
    return median(starts.map((start) => start.action)) / median(starts.map((start) => start.empty));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds. */
function timeStart(script: string, cwd: string): number {
  const began = performance.now();
  spawnSync(process.execPath, [script], { cwd, env: { INPUT_COMMAND: 'check' } });
  return performance.now() - began;
}
