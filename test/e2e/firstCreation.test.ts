/** The first deployment of all: refused, failed, cancelled, and at last there. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import { endOf, readLive, stackStatus, startTeam, type Team } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(60_000);

let team: Team;
let first: number;
let failed: JobResult;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

test('one that nobody planned leaves no stack behind', async () => {
  first = await team.propose('first', shopConfig());
  await team.merge(first);
  const refused = await team.apply();
  expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'record-missing' });
  await expect(stackStatus(team)).rejects.toThrow('does not exist');
  expect(refused.outputs).not.toHaveProperty('change-set-arn');
  expect(refused.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
});

test('one whose version is not healthy takes the stack along, and says why', async () => {
  const second = await team.propose('second', { 'app/page': 'two\n' });
  await team.plan(second);
  await team.merge(second);
  team.sandbox.faults.add({ name: 'failing-health-check', operation: 'ServiceDeployment', nth: 1 });
  failed = await team.apply();
  expect(endOf(failed)).toEqual({ exitCode: 1, status: 'rolled-back', reason: 'rollout-failed' });
  await expect(stackStatus(team)).rejects.toThrow('does not exist');
  const report = team.comment(second);
  expect(report).toMatch(/^### 🔴 prod: failed after .+ and rolled back$/m);
  expect(report).toContain('error: health check answered 500');
  expect(report).toContain('the stack was removed again, and nothing runs');
});

test('a run that is cancelled meanwhile leaves the rollout to AWS, and the next attempt follows it to its end', async () => {
  const fix = await team.propose('fix', { ...shopConfig({ bake: 15 }), 'app/page': 'three\n' });
  await team.plan(fix);
  await team.merge(fix);
  const abort = new AbortController();
  const onLine = (line: string) => {
    if (line.startsWith('web: SCALE_UP')) abort.abort();
  };
  const cancelled = await team.apply({ signal: abort.signal, onLine });
  expect(endOf(cancelled)).toEqual({ exitCode: 1, status: 'failed', reason: 'cancelled' });
  expect(await stackStatus(team)).toBe('CREATE_IN_PROGRESS');

  const before = team.sandbox.log.records.length;
  const again = await team.apply({ runId: cancelled.runId });
  expect(endOf(again)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
  expect(again.log).toContain('with this very commit; this run follows it');
  expect(team.requests(before)).not.toContain('cloudformation:ExecuteChangeSet');
  expect(team.requests(before)).not.toContain('cloudformation:CreateChangeSet');
  expect(team.comment(fix)).toMatch(/^### ✅ prod: deployed in/m);
  expect(await stackStatus(team)).toBe('CREATE_COMPLETE');
  expect((await readLive(team)).digest).toMatch(/^sha256:/);
});
