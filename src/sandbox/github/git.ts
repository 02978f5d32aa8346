/** Runs git with an environment of its own: no user's configuration, no prompts, the sandbox's dates. */

import { spawn } from 'node:child_process';

interface GitOptions {
  readonly cwd: string;
  /** Text for standard input. */
  readonly input?: string | Buffer;
  readonly author?: Signature;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

interface GitResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Git {
  /** Standard output without its last newline; throws with git's own words when it fails. */
  run(args: readonly string[], options: GitOptions): Promise<string>;
  /** For commands whose exit code is an answer. */
  attempt(args: readonly string[], options: GitOptions): Promise<GitResult>;
}

/** `path` is where programs are looked for, as in the variable PATH. */
export function createGit(path: string): Git {
  const attempt = (args: readonly string[], options: GitOptions): Promise<GitResult> =>
    new Promise((resolve, reject) => {
      const child = spawn('git', ['-c', 'core.quotePath=false', ...args], {
        cwd: options.cwd,
        env: environmentOf(path, options.author),
      });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.on('error', (error) => reject(new Error(`git could not be started: ${error.message}`)));
      child.on('close', (code) =>
        resolve({
          code: code ?? 128,
          stdout: Buffer.concat(stdout).toString('utf8').replace(/\n$/, ''),
          stderr: Buffer.concat(stderr).toString('utf8').trim(),
        }),
      );
      // A git that ends before it read everything closes the pipe; its exit code tells why.
      child.stdin.on('error', () => undefined);
      child.stdin.end(options.input ?? '');
    });
  return {
    attempt,
    async run(args, options) {
      const result = await attempt(args, options);
      if (result.code !== 0) throw new Error(`git ${args[0]} failed (${result.code}): ${result.stderr}`);
      return result.stdout;
    },
  };
}

function environmentOf(path: string, author: Signature | undefined): { readonly [name: string]: string } {
  const { name, email, date } = author ?? { name: 'Sandbox', email: 'sandbox@localhost', date: new Date() };
  const when = `${Math.floor(date.getTime() / 1000)} +0000`;
  return {
    PATH: path,
    HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: when,
  };
}
