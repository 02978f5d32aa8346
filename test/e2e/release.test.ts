/** What a new version must pass before it takes traffic, by the shipped action: its release command and its checks. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import { at, endOf, readLive, stackStatus, startTeam, type Team } from '../support/deployment.ts';
import { type Settings, shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

const good = '[python, -m, shop.migrate]';
const bad = '[sh, -c, exit 3]';
const checked: Settings = {
  release: '[python, -m, shop.migrate, --again]',
  deployment: 'test_from: [0.0.0.0/0], checks: [{ path: /health }]',
};

let team: Team;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

test('a release that fails at the first creation leaves its reason, its last log lines and no stack', async () => {
  const { number, applied } = await deploy('first', shopConfig({ release: bad }));
  expect(endOf(applied)).toEqual({ exitCode: 1, status: 'rolled-back', reason: 'rollout-failed' });
  const report = team.comment(number);
  expect(report).toContain('web: the release ended with exit code 3');
  expect(report).toContain('error: ended with 3');
  expect(report).toContain('the command of `release` failed');
  await expect(stackStatus(team)).rejects.toThrow('does not exist');
});

describe('a release that ends well', () => {
  test('runs before anything of the first version does', async () => {
    const { comment, applied, requests } = await deploy('created', shopConfig({ release: good }));
    expect(comment).toContain('one task of it runs `python -m shop.migrate` and ends well, then');
    expect(endOf(applied)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(stagesOf(applied).slice(0, 2)).toEqual(['PRE_SCALE_UP', 'SCALE_UP']);
    expect(requests.filter((request) => request === 'ecs:RunTask')).toHaveLength(1);
  });

  test('runs once for the next version, and is found again by the run that follows after a cancel', async () => {
    const number = await propose('two', { 'app/page': 'two\n' });
    await team.merge(number);
    const before = await countReleases();
    const abort = new AbortController();
    const onLine = (line: string) => {
      if (line.startsWith('web: PRE_SCALE_UP, the release is PENDING')) abort.abort();
    };
    const cancelled = await team.apply({ signal: abort.signal, onLine });
    expect(endOf(cancelled)).toEqual({ exitCode: 1, status: 'failed', reason: 'cancelled' });
    const applied = await team.apply({ runId: cancelled.runId });
    expect(endOf(applied)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect((await countReleases()) - before).toBe(1);
  });
});

test('a release that fails moves nothing: the version that runs keeps its tasks and its traffic', async () => {
  const before = await readLive(team);
  const { number, applied } = await deploy('three', { ...shopConfig({ release: bad }), 'app/page': 'three\n' });
  expect(endOf(applied)).toEqual({ exitCode: 1, status: 'rolled-back', reason: 'rollout-failed' });
  expect(stagesOf(applied)).toEqual(['PRE_SCALE_UP']);
  expect(team.comment(number)).toContain('web: the release ended with exit code 3');
  expect(team.comment(number)).toContain('what ran before runs again');
  expect(await readLive(team)).toEqual(before);
});

describe('checks of the test port', () => {
  test('let the version through that answers them', async () => {
    const { comment, applied } = await deploy('four', { ...shopConfig(checked), 'app/page': 'four\n' });
    expect(comment).toContain('answers on test port 8443 first, where it must pass `GET /health` → 200 within 5 s');
    expect(endOf(applied)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(applied.log).toContain('web: POST_TEST_TRAFFIC_SHIFT, 1 of 1 checks passed');
  });

  test('take back the version that does not, before it has any traffic', async () => {
    const before = await readLive(team);
    const mend = team.sandbox.faults.add({ name: 'failing-check', operation: 'BalancerRequest', nth: undefined });
    const { number, applied } = await deploy('five', { 'app/page': 'five\n' });
    mend();
    expect(endOf(applied)).toEqual({ exitCode: 1, status: 'rolled-back', reason: 'rollout-failed' });
    expect(stagesOf(applied)).not.toContain('PRODUCTION_TRAFFIC_SHIFT');
    expect(team.comment(number)).toContain('web: GET /health answered 500, not 200');
    expect(team.comment(number)).toContain('answered a check otherwise than `deployment.checks` wants');
    expect(await readLive(team)).toEqual(before);
  });
});

test('what is held goes on when the stack goes back for another service’s sake', async () => {
  const before = await readLive(team);
  const worker = '  worker: { build: ., command: [sh, -c, exit 3] }\n';
  const [file = ''] = Object.values(shopConfig(checked));
  const { applied, requests } = await deploy('six', { 'inferloop.yaml': file + worker, 'app/page': 'six\n' });
  expect(endOf(applied)).toEqual({ exitCode: 1, status: 'rolled-back', reason: 'rollout-failed' });
  expect(await stackStatus(team)).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(requests.filter((request) => request === 'ecs:RunTask')).toHaveLength(1);
  // The deployment by which CloudFormation went back to the old version was held as well.
  const succeeded = expect.objectContaining({ status: 'SUCCEEDED' });
  expect(await readNewest()).toMatchObject({ status: 'SUCCESSFUL', lifecycleHookDetails: [succeeded, succeeded] });
  expect((await readLive(team)).digest).toBe(before.digest);
});

async function propose(branch: string, files: Readonly<Record<string, string>>): Promise<number> {
  const number = await team.propose(branch, files);
  await team.plan(number);
  return number;
}

async function deploy(branch: string, files: Readonly<Record<string, string>>) {
  const number = await propose(branch, files);
  const comment = team.comment(number);
  await team.merge(number);
  const before = team.sandbox.log.records.length;
  const applied = await team.apply();
  return { number, comment, applied, requests: team.requests(before) };
}

async function readNewest(): Promise<unknown> {
  const service = 'arn:aws:ecs:us-east-1:111122223333:service/prod-inferloop-cluster/prod-inferloop-web-service';
  const listed = await team.ask('ecs', 'ListServiceDeployments', { service });
  const serviceDeploymentArns = [String(at(listed, 'serviceDeployments', 0, 'serviceDeploymentArn'))];
  const described = await team.ask('ecs', 'DescribeServiceDeployments', { serviceDeploymentArns });
  return at(described, 'serviceDeployments', 0);
}

async function countReleases(): Promise<number> {
  const cluster = 'prod-inferloop-cluster';
  const listed = await Promise.all(
    ['RUNNING', 'STOPPED'].map((desiredStatus) =>
      team.ask('ecs', 'ListTasks', { cluster, desiredStatus, startedBy: 'inferloop-release' }),
    ),
  );
  return listed.flatMap((answer) => at(answer, 'taskArns')).length;
}

/** Those that the log tells of web, in its order, each once. */
function stagesOf({ log }: JobResult): readonly string[] {
  return [...new Set([...log.matchAll(/^web: ([A-Z_]+), /gm)].map(([, stage]) => String(stage)))];
}
