/** Builds both bundles into a folder that it empties first: chunks of an older build would survive. */

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Ids of modules come from their paths below the working directory: only from here is a build the same anywhere. */
export function buildBundles(folder: string): void {
  for (const stale of ['lib', folder]) rmSync(stale, { recursive: true, force: true });
  run('tsc', []);
  bundle('lib/action/index.js', folder);
  bundle('lib/cli/index.js', join(folder, 'cli'));
}

function bundle(entry: string, folder: string): void {
  run('ncc', ['build', entry, '--out', folder, '--license', 'licenses.txt', '--quiet']);
}

function run(command: string, parameters: readonly string[]): void {
  execFileSync(join('node_modules', '.bin', command), parameters, { stdio: 'inherit' });
}
