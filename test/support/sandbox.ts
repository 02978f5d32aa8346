/** A sandbox in this process for the tests of a file, and the clients that talk to it. */

import { execFile, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, test } from '@jest/globals';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** The account's root. */
export const root: Credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** Starts before the tests of the file and stops after them; ask for it inside a test. */
export function useSandbox(options: Partial<SandboxOptions> = {}): () => Sandbox {
  let sandbox: Sandbox | undefined;
  beforeAll(async () => {
    sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 100, ...options });
  });
  afterAll(() => sandbox?.stop());
  return () => {
    if (sandbox === undefined) throw new Error('the sandbox starts before the tests, not before their file');
    return sandbox;
  };
}

/** What AWS SDK clients need; one attempt, so that a fault is seen and not retried. */
export function clientOptions(sandbox: Sandbox, credentials: Credentials = root) {
  return { endpoint: sandbox.aws, region: 'us-east-1', credentials, maxAttempts: 1 };
}

const hasCli = spawnSync('aws', ['--version']).status === 0;

if (!hasCli) console.log('skipped: no AWS CLI');

/** A test that needs the AWS CLI; each of its calls starts a Python. */
export function cliTest(name: string, body: () => Promise<void>): void {
  const run = hasCli ? test : test.skip;
  run(name, body, 120_000);
}

export interface CliResult {
  readonly status: number;
  /** Parsed standard output; undefined when it is empty. */
  readonly output: unknown;
  readonly errors: string;
}

export function runAws(
  sandbox: Pick<Sandbox, 'aws'>,
  args: readonly string[],
  credentials: Credentials = root,
): Promise<CliResult> {
  const environment = {
    PATH: process.env.PATH,
    HOME: '/nonexistent',
    AWS_ENDPOINT_URL: sandbox.aws,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    ...(credentials.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: credentials.sessionToken }),
    AWS_MAX_ATTEMPTS: '1',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  return new Promise((resolve) => {
    execFile('aws', [...args, '--output', 'json'], { env: environment }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ status, output: stdout.trim() === '' ? undefined : JSON.parse(stdout), errors: stderr });
    });
  });
}
