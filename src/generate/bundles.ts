/** Builds both bundles into a folder that it empties first: chunks of an older build would survive. */

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ids of modules come from their paths below the working directory: only from here is a build the same anywhere. */
export function buildBundles(folder: string): void {
  for (const stale of ['lib', folder]) rmSync(stale, { recursive: true, force: true });
  run('tsc', []);
  dedent('lib/config/validate.generated.js');
  bundle('lib/action/index.js', folder);
  bundle('lib/cli/index.js', join(folder, 'cli'));
}

/** tsc indents what the generator wrote without: a third of a file that every start reads, and that has no text of many lines. */
function dedent(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^ +/gm, ''));
}

function bundle(entry: string, folder: string): void {
  run('ncc', ['build', entry, '--out', folder, '--license', 'licenses.txt', '--quiet']);
}

function run(command: string, parameters: readonly string[]): void {
  execFileSync(join('node_modules', '.bin', command), parameters, { stdio: 'inherit' });
}
