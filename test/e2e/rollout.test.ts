/** Rollouts that do not go straight: a version that is not healthy, a run that is stopped, a stack that is busy. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { roleArn } from '../../src/cli/demo/account.ts';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import {
  at,
  endOf,
  type Live,
  planPermissions,
  readLive,
  stackStatus,
  startTeam,
  type Team,
} from '../support/deployment.ts';
import { startBundle } from '../support/process.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
});

afterAll(() => team.stop());

describe('a version that fails its health checks', () => {
  let number: number;
  let before: Live;
  let failed: JobResult;

  beforeAll(async () => {
    number = await team.propose('broken', { 'app/page': 'two\n' });
    await team.plan(number);
    await team.merge(number);
    before = await readLive(team);
    team.sandbox.faults.add({ name: 'failing-health-check', operation: 'ServiceDeployment', nth: 1 });
    failed = await team.apply();
  });

  test('is taken back (status rolled-back, failure-reason rollout-failed), while traffic stays where it was', async () => {
    expect(endOf(failed)).toEqual({ exitCode: 1, status: 'rolled-back', reason: 'rollout-failed' });
    expect(await stackStatus(team)).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await readLive(team)).toEqual(before);
    expect([...team.repository.statuses.values()].at(-1)).toMatchObject({ state: 'failure' });
  });

  test('is reported with its cause, what the tasks said last, and what to try', () => {
    const report = team.comment(number);
    expect(report).toMatch(/^### 🔴 prod: failed after .+ and rolled back$/m);
    expect(report).toContain('the circuit breaker threshold was exceeded');
    expect(report).toMatch(/task: Task failed ELB health checks in .+; web: exit code 1/);
    expect(report).toContain('error: health check answered 500');
    expect(report).toContain('check `http.healthcheck.path` and `port`');
    expect(report).toContain('what ran before runs again');
    expect(failed.log).toMatch(/^UPDATE_FAILED WebService \(AWS::ECS::Service\): .*ECS Deployment Circuit Breaker/m);
  });

  test('is deployed by another attempt of the same job, once what was wrong is mended', async () => {
    const again = await team.apply({ runId: failed.runId });
    expect(endOf(again)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(again.log).toContain(`re-planned, identical to #${number}`);
    expect((await readLive(team)).digest).not.toBe(before.digest);
  });
});

describe('a run that is cancelled', () => {
  let next: number;

  test('says what goes on without it (status failed, failure-reason cancelled)', async () => {
    const number = await team.propose('slow', shopConfig({ cpu: 512, memory: 1024, bake: 10 }));
    next = await team.propose('next', shopConfig({ logs: 60 }));
    await team.plan(number);
    await team.plan(next);
    await team.merge(number);
    const abort = new AbortController();
    const onLine = (line: string) => {
      if (line.startsWith('web: BAKE_TIME')) abort.abort();
    };
    const cancelled = await team.apply({ signal: abort.signal, onLine });
    expect(endOf(cancelled)).toEqual({ exitCode: 1, status: 'failed', reason: 'cancelled' });
    expect(cancelled.log).toContain('what AWS has been told to do goes on');
    expect(team.comment(number)).toMatch(/^### 🟠 prod: cancelled after/m);
    expect(team.comment(number)).toContain('run this job again to follow it to its end');
  });

  test('leaves a busy stack (failure-reason stack-busy), which the next deployment does not touch', async () => {
    await team.merge(next);
    const refused = await team.apply({ inputs: { 'busy-timeout': '1s' } });
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'stack-busy' });
    expect(team.comment(next)).toContain('**The stack is busy.** It is `UPDATE_IN_PROGRESS` with another change');
    expect(await stackStatus(team)).toBe('UPDATE_IN_PROGRESS');
  });

  test('and a deployment that waits for it finds everything reviewed', async () => {
    const waited = await team.apply();
    expect(waited.log).toContain('prod-inferloop is UPDATE_IN_PROGRESS with another change; waiting for it');
    expect(endOf(waited)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
  });
});

test('a run that was killed leaves no check run open: the post step closes it', async () => {
  const { check, token } = await leaveCheckOpen();
  const environment = {
    STATE_main: 'started',
    'STATE_unfinished-check': String(check),
    INPUT_TOKEN: token,
    GITHUB_API_URL: team.sandbox.github,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '77',
  };
  const { code } = await startBundle({ bundle: resolve('dist/index.js'), environment }).ended();
  expect(code).toBe(0);
  expect(team.repository.checks.get(check)).toMatchObject({ status: 'completed', conclusion: 'failure' });
});

/** As the main step does before it plans. */
async function leaveCheckOpen(): Promise<{ readonly check: number; readonly token: string }> {
  const sha = (await team.repository.git.resolve('refs/heads/main')) ?? '';
  const job = { repository: 'acme/shop', event: 'push', ref: 'refs/heads/main', sha, permissions: planPermissions };
  const { token } = await team.sandbox.jobs.register(job);
  const answer = await fetch(`${team.sandbox.github}/repos/acme/shop/check-runs`, {
    method: 'POST',
    headers: { authorization: `token ${token}` },
    body: JSON.stringify({ name: 'inferloop/plan (prod)', head_sha: sha, status: 'in_progress' }),
  });
  return { check: Number(at(await answer.json(), 'id')), token };
}

describe('a terminal', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inferloop-terminal-'));
    const { git } = team.sandbox.forge;
    await git.run(['clone', '--quiet', `file://${team.repository.git.folder}`, folder], { cwd: tmpdir() });
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('that is stopped by SIGTERM reports and ends with 143; the next call follows the rollout to its end', async () => {
    await team.propose('terminal', { 'app/page': 'three\n' });
    const { git } = team.sandbox.forge;
    await git.run(['fetch', '--quiet', 'origin', 'terminal'], { cwd: folder });
    await git.run(['checkout', '--quiet', 'FETCH_HEAD'], { cwd: folder });
    const stopped = inTerminal('apply', '--direct-push', 'apply', '--execution-role', roleArn('execution'));
    await stopped.line(/^web: BAKE_TIME/);
    stopped.child.kill('SIGTERM');
    const { code, output, errors } = await stopped.ended();
    expect(code).toBe(143);
    expect(errors).toContain('what AWS has been told to do goes on');
    expect(output).toContain('**Next:** run this job again to follow it to its end.');
    expect(await stackStatus(team)).toBe('UPDATE_IN_PROGRESS');

    const again = await inTerminal('apply', '--execution-role', roleArn('execution')).ended();
    expect(again.code).toBe(0);
    expect(again.errors).toContain('this run follows it');
    expect(again.output).toMatch(/^### ✅ prod: deployed in/m);
    expect(await stackStatus(team)).toBe('UPDATE_COMPLETE');
  });

  const inTerminal = (...parameters: readonly string[]) =>
    startBundle({
      bundle: resolve('dist/cli/index.js'),
      directory: folder,
      parameters,
      environment: {
        AWS_ENDPOINT_URL: team.sandbox.aws,
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
        INFERLOOP_SPEED: '100',
      },
    });
});
