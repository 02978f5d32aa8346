/** After a rollback: what was reviewed and is not deployed still counts, and what failed does not count as deployed. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import { at, endOf, readLive, STACK, stackStatus, startTeam, type Team } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(60_000);

let team: Team;
let deployed: string;
let first: number;
let side: number;
let failed: JobResult;

const headOfMain = async () => (await team.repository.git.resolve('refs/heads/main')) ?? '';

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
  deployed = (await headOfMain()).slice(0, 7);
  first = await team.propose('broken', { ...shopConfig({ logs: 60 }), 'app/page': 'broken\n' });
  side = await team.propose('side', { 'app/side': 'planned before the other one failed\n' });
  await team.plan(first);
  await team.plan(side);
  await team.merge(first);
  team.sandbox.faults.add({ name: 'failing-health-check', operation: 'ServiceDeployment', nth: 1 });
  failed = await team.apply();
});

afterAll(() => team.stop());

async function logRetention(): Promise<unknown> {
  const answer = await team.ask('logs', 'DescribeLogGroups', { logGroupNamePrefix: '/ecs/prod-inferloop' });
  return at(answer, 'logGroups', 0, 'retentionInDays');
}

test('the stack is back where it was, though its last change set is that of the failed commit', async () => {
  expect(endOf(failed)).toMatchObject({ status: 'rolled-back' });
  expect(await stackStatus(team)).toBe('UPDATE_ROLLBACK_COMPLETE');
  const stack = at(await team.ask('cloudformation', 'DescribeStacks', { StackName: STACK }), 'Stacks', 0);
  expect(at(stack, 'ChangeSetId')).toContain(`inferloop-prod-run-${failed.runId}-1`);
  expect(await logRetention()).toBe(30);
});

test('another attempt that fails again is the same reviewed plan', async () => {
  team.sandbox.faults.add({ name: 'failing-health-check', operation: 'ServiceDeployment', nth: 1 });
  const again = await team.apply({ runId: failed.runId });
  expect(endOf(again)).toMatchObject({ status: 'rolled-back' });
  expect(again.log).toContain(`deployed commit: ${deployed}, 1 commit before this one`);
  expect(again.log).toContain(`re-planned, identical to #${first}`);
});

test('a pull request that was planned before the failure carries both', async () => {
  const before = await readLive(team);
  await team.merge(side);
  const result = await team.apply();
  expect(endOf(result)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
  expect(result.log).toContain(`deployed commit: ${deployed}, 2 commits before this one`);
  expect(result.log).toContain(`re-planned, identical to #${first}, #${side}`);
  expect((await readLive(team)).digest).not.toBe(before.digest);
  expect(await logRetention()).toBe(60);
  expect(team.comment(first)).toMatch(/^### ✅ prod: deployed in/m);
});

test('one that is made afterwards shows all that is not deployed, and carries it', async () => {
  const second = await team.propose('again', { ...shopConfig({ logs: 90 }), 'app/page': 'broken again\n' });
  await team.plan(second);
  await team.merge(second);
  team.sandbox.faults.add({ name: 'failing-health-check', operation: 'ServiceDeployment', nth: 1 });
  expect(endOf(await team.apply())).toMatchObject({ status: 'rolled-back' });
  const fix = await team.propose('fix', { 'app/page': 'mended\n' });
  await team.plan(fix);
  expect(team.comment(fix)).toContain('- RetentionInDays: 60\n+ RetentionInDays: 90');
  await team.merge(fix);
  const result = await team.apply();
  expect(endOf(result)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
  expect(result.log).toContain(`re-planned, identical to #${second}, #${fix}`);
  expect(await logRetention()).toBe(90);
});
