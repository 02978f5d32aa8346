/** A person's word before production, by the shipped action: apply ends, promote lets the version through, rollback takes it back. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import { endOf, type Live, readLive, stackStatus, startTeam, type Team } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

const approved = shopConfig({
  deployment: 'test_from: [0.0.0.0/0], checks: [{ path: /health }], approve: before_production',
});

let team: Team;
/** Planned before the stack was busy. */
let next: number;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
  next = await team.propose('next', { 'app/next': 'one\n' });
  await team.plan(next);
});

afterAll(() => team.stop());

/** As a job of its own runs it, which the reviewers of the environment let begin. */
function run(command: 'promote' | 'rollback'): Promise<JobResult> {
  return team.apply({ inputs: { command } });
}

async function deploy(branch: string, files: Readonly<Record<string, string>>) {
  const number = await team.propose(branch, files);
  await team.plan(number);
  const comment = team.comment(number);
  await team.merge(number);
  return { number, comment, applied: await team.apply({ environment: 'prod-rollout' }) };
}

/** What this action said last of a deployment; GitHub itself calls each a success whose job is green. */
function lastState(): string | undefined {
  return [...team.repository.statuses.values()].findLast(({ description }) => description.startsWith('inferloop: '))
    ?.state;
}

const waiting = { exitCode: 0, status: 'awaiting-approval', reason: '' };

describe('a version that needs approval', () => {
  let before: Live;
  let number: number;

  test('is started and tested, and then waits (status awaiting-approval): all traffic is on the old one', async () => {
    before = await readLive(team);
    const { comment, applied, ...more } = await deploy('two', { ...approved, 'app/page': 'two\n' });
    number = more.number;
    expect(comment).toContain('waits until somebody promotes it, then takes all traffic');
    expect(endOf(applied)).toEqual(waiting);
    expect(applied.log).toContain('web: POST_TEST_TRAFFIC_SHIFT, 1 of 1 checks passed, waits for approval');
    expect(applied.outputs['test-url']).toMatch(/^http:\/\/prod-inferloop-.+\.elb\.amazonaws\.com:8443\/$/);
    expect(team.comment(number)).toMatch(/^### 🟠 prod: waits for approval, after /m);
    expect(team.comment(number)).toContain(`\`web\` answers at ${applied.outputs['test-url']}`);
    expect(await readLive(team)).toEqual(before);
    expect(await stackStatus(team)).toBe('UPDATE_IN_PROGRESS');
    expect(lastState()).toBe('in_progress');
  });

  test('is waited for by another attempt of the same job just the same', async () => {
    expect(endOf(await team.apply({ environment: 'prod-rollout' }))).toEqual(waiting);
  });

  test('keeps the next deployment out, which says how to end it', async () => {
    await team.merge(next);
    const refused = await team.apply({ inputs: { 'busy-timeout': '1s' } });
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'stack-busy' });
    expect(team.comment(next)).toContain(
      'waits for approval of `web`: end it with the command `promote` or `rollback`',
    );
  });

  test('takes the traffic once it is promoted', async () => {
    const promoted = await run('promote');
    expect(endOf(promoted)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(promoted.log).toContain('web waits for approval');
    expect(promoted.log).toContain('web: PRODUCTION_TRAFFIC_SHIFT, 100 %');
    const after = await readLive(team);
    expect(after.digest).not.toBe(before.digest);
    expect(after.weights).not.toEqual(before.weights);
    expect(team.comment(number)).toMatch(/^### ✅ prod: deployed in /m);
  });

  test('is not there twice: promote and rollback then find nothing to decide (failure-reason stack-state)', async () => {
    for (const command of ['promote', 'rollback'] as const) {
      expect(endOf(await run(command))).toEqual({ exitCode: 1, status: 'failed', reason: 'stack-state' });
    }
  });
});

describe('rollback', () => {
  test('takes back the version that waits (status rolled-back), and is green', async () => {
    const before = await readLive(team);
    expect(endOf(await team.apply())).toEqual(waiting);
    const taken = await run('rollback');
    expect(endOf(taken)).toEqual({ exitCode: 0, status: 'rolled-back', reason: '' });
    expect(await stackStatus(team)).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await readLive(team)).toEqual(before);
    expect(team.comment(next)).toContain('↩️ prod: taken back by a person');
    expect(lastState()).toBe('failure');
  });

  test('takes back one that bakes already', async () => {
    const before = await readLive(team);
    const baking = shopConfig({ bake: 20, deployment: 'approve: never' });
    const number = await team.propose('four', { ...baking, 'app/page': 'four\n' });
    await team.plan(number);
    await team.merge(number);
    const abort = new AbortController();
    const onLine = (line: string) => {
      if (line.startsWith('web: BAKE_TIME')) abort.abort();
    };
    await team.apply({ signal: abort.signal, onLine });
    const taken = await run('rollback');
    expect(endOf(taken)).toEqual({ exitCode: 0, status: 'rolled-back', reason: '' });
    expect(await readLive(team)).toEqual(before);
  });
});
