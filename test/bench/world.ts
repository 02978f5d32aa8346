/** A team with ten environments on a sandbox that can change its speed, and jobs whose processes are measured. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { roleArn, seedImages, setUpAccount } from '../../src/cli/demo/account.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import type { Repository } from '../../src/sandbox/github/store.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import type { RequestRecord } from '../../src/sandbox/requestLog.ts';
import { createRunner, type JobRequest, type JobResult } from '../../src/sandbox/runner/index.ts';
import { applyPermissions, planPermissions } from '../support/deployment.ts';
import { type Files, type Settings, shopConfig, shopFiles } from '../support/shop.ts';

/** Milliseconds that every answer takes longer. */
export const LATENCY = 50;

/** For what has to be there before anything is measured. */
const FAST = 1000;

export const environments = ['prod', ...Array.from({ length: 9 }, (_, index) => `stage${index + 1}`)];

/** What the process of the action says of itself. */
export interface Life {
  /** Milliseconds since 1970. */
  readonly began: number;
  readonly ended: number;
  /** The largest that its memory was. */
  readonly bytes: number;
}

export interface Measured {
  readonly life: Life;
  readonly result: JobResult;
  /** What was asked meanwhile, by whomever. */
  readonly records: readonly RequestRecord[];
}

export interface World {
  readonly sandbox: Sandbox;
  readonly repository: Repository;
  /** Opens a pull request whose image was pushed by an earlier plan; returns its number. */
  propose(files: Files): Promise<number>;
  /** Pushes to main, its image ready. */
  push(files: Files): Promise<void>;
  plan(number: number, role?: string): Promise<Measured>;
  /** Applies the head of main, reviewed or not, as the account's root: so many roles fit into no bootstrap template. */
  apply(environment: string): Promise<Measured>;
  /** From here on as slow as AWS. */
  slowDown(): void;
  stop(): Promise<void>;
}

/** Nothing is deployed yet. */
export async function startWorld(): Promise<World> {
  let speed = FAST;
  const path = process.env.PATH ?? '';
  const clock = {
    now: () => new Date(),
    sleep: (seconds: number, signal?: AbortSignal) => createClock(speed).sleep(seconds, signal),
  };
  const sandbox = await startSandbox({ path, clock, latency: LATENCY });
  const { forge, jobs, aws, log, cloud } = sandbox;
  const repository = await forge.createRepository({ owner: 'acme', name: 'shop', files: shopFiles });
  await setUpAccount(sandbox, repository);
  const lives = await mkdtemp(join(tmpdir(), 'inferloop-bench-'));
  let count = 0;

  async function run(request: JobRequest): Promise<Measured> {
    const first = log.records.length;
    count += 1;
    const file = join(lives, String(count));
    const runner = await createRunner({ github: forge, oidc: jobs, aws, speed, action: resolve('.'), path });
    const probe = pathToFileURL(resolve('test/bench/probe.mjs')).href;
    const extraEnvironment = { ...request.extraEnvironment, NODE_OPTIONS: `--import=${probe}`, BENCH_LIVES: file };
    const result = await runner.run({ ...request, extraEnvironment });
    await runner.stop();
    // The main script's life; the post step's is in the next line.
    const [life = ''] = (await readFile(file, 'utf8')).split('\n');
    return { life: JSON.parse(life), result, records: log.records.slice(first) };
  }
  const executionRole = roleArn('execution');

  return {
    sandbox,
    repository,
    async propose(files) {
      await forge.commitFiles(repository, 'change', files, 'Change');
      const user = forge.user('ada');
      const opening = { title: 'Change', head: 'change', base: 'main', user };
      const { number } = await forge.pullRequests.open(repository, opening);
      const known = keyTags(sandbox);
      await seedImages(sandbox, repository, 'change');
      for (const tag of keyTags(sandbox).filter((one) => !known.includes(one))) {
        cloud.repositories.get(TRUSTED)?.imageTags.delete(tag);
        cloud.seedImage('inferloop/plan/web', `pr${number}-${tag}`);
      }
      return number;
    },
    async push(files) {
      await forge.commitFiles(repository, 'main', files, 'Push');
      await seedImages(sandbox, repository, 'main');
    },
    plan: (number, role = 'plan') =>
      run({
        repository,
        trigger: { event: 'pull_request', number, action: 'synchronize' },
        permissions: planPermissions,
        inputs: { role: roleArn(role), 'execution-role': executionRole, environment: 'prod' },
      }),
    apply: (environment) =>
      run({
        repository,
        trigger: { event: 'push', branch: 'main' },
        permissions: applyPermissions,
        environment,
        inputs: { 'execution-role': executionRole, environment, 'direct-push': 'apply' },
        extraEnvironment: { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
      }),
    slowDown() {
      speed = 1;
    },
    async stop() {
      await sandbox.stop();
      await rm(lives, { recursive: true, force: true });
    },
  };
}

const TRUSTED = 'inferloop/web';

function keyTags({ cloud }: Sandbox): readonly string[] {
  return [...(cloud.repositories.get(TRUSTED)?.imageTags.keys() ?? [])];
}

/** The shop in all its environments, without a bake. */
export function shopOf(settings: Settings): Files {
  const { 'inferloop.yaml': text = '' } = shopConfig({ ...settings, bake: 0 });
  return { 'inferloop.yaml': [text, 'environments:', ...environments.map((name) => `  ${name}: {}`), ''].join('\n') };
}
