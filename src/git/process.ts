/** Runs git with an environment of our own. */

import { spawn } from 'node:child_process';
import { DeployError } from '../errors.ts';

/** What git prints; `input` is its standard input. Throws DeployError when git fails or is missing. */
export function runGit(
  parameters: readonly string[],
  directory: string,
  environment: { readonly [name: string]: string },
  input = '',
): Promise<string> {
  // In a container job the checkout belongs to another user, and git would refuse it.
  const options = ['-c', 'safe.directory=*', ...parameters];
  return new Promise((done, fail) => {
    const child = spawn('git', options, { cwd: directory, env: { ...environment, LC_ALL: 'C' } });
    const printed: Buffer[] = [];
    const complained: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complained.push(chunk));
    child.on('error', (error) => fail(describe(`git cannot be started: ${error.message}`, error)));
    child.on('close', (code) => {
      if (code === 0) done(Buffer.concat(printed).toString('utf8'));
      else fail(describe(Buffer.concat(complained).toString('utf8').trim(), undefined));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function describe(words: string, cause: Error | undefined): DeployError {
  return new DeployError('config-invalid', words === '' ? 'git failed without a word' : words, {
    fault: 'user',
    hint: 'this needs git and a checkout of the repository: run actions/checkout before this step, on a machine that has git',
    ...(cause === undefined ? {} : { cause }),
  });
}
