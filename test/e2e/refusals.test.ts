/** What the shipped action refuses: merges that nobody reviewed, roles and tokens that may not do what is needed. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import {
  applyPermissions,
  endOf,
  planPermissions,
  readLive,
  startTeam,
  type Team,
  WRITES,
} from '../support/deployment.ts';
import { GREETING, shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
});

afterAll(() => team.stop());

describe('a merge', () => {
  test('whose plan would now do something else is not applied (status refused, failure-reason plan-changed)', async () => {
    const one = await team.propose('one', shopConfig({ memory: 1024 }));
    const other = await team.propose('other', shopConfig({ owner: 'bob' }));
    await team.plan(one);
    await team.plan(other);
    await team.merge(other);
    expect(endOf(await team.apply())).toMatchObject({ status: 'applied' });
    const live = await readLive(team);
    await team.merge(one);
    const refused = await team.apply();
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'plan-changed' });
    expect(await readLive(team)).toEqual(live);
    const report = team.comment(one);
    expect(report).toMatch(/^\| `WebTaskDefinition` \|.*\| different \| what is deployed changed since/m);
    // Whoever approves it sees what it is.
    expect(report).toContain('- Memory: 512\n+ Memory: 1024');
    expect(report).toContain(`approve-fingerprint: ${refused.outputs.fingerprint}`);
  });

  test('that was not planned is not applied (failure-reason record-missing), until a person names its fingerprint', async () => {
    const number = await team.propose('unplanned', shopConfig({ owner: 'bob', memory: 1024, logs: 60 }));
    await team.merge(number);
    const before = team.sandbox.log.records.length;
    const refused = await team.apply();
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'record-missing' });
    expect(team.requests(before)).not.toContain('cloudformation:ExecuteChangeSet');
    expect(team.comment(number)).toContain(`#\u200d${number} has no check run inferloop/plan (prod)`);
    const fingerprint = /approve-fingerprint: ([0-9a-f]{64})/.exec(team.comment(number))?.[1] ?? '';
    expect(fingerprint).toBe(refused.outputs.fingerprint);

    const wrong = await dispatch({ 'approve-fingerprint': '0'.repeat(64) });
    expect(endOf(wrong)).toMatchObject({ status: 'refused', reason: 'record-missing' });
    const approved = await dispatch({ 'approve-fingerprint': fingerprint });
    expect(endOf(approved)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(team.comment(number)).toContain('approved by its fingerprint');
  });

  test('of a commit that is no longer the head of its branch leaves it to the newer run (status superseded)', async () => {
    const number = await team.propose('older', { 'README.md': 'older\n' });
    const after = await team.merge(number);
    await team.merge(await team.propose('newer', { 'README.md': 'newer\n' }));
    const before = team.sandbox.log.records.length;
    const superseded = await team.apply({ trigger: { event: 'push', branch: 'main', after } });
    expect(endOf(superseded)).toEqual({ exitCode: 0, status: 'superseded', reason: '' });
    expect(team.requests(before)).toEqual([]);
  });
});

describe('a role', () => {
  test('that does not trust the job is refused at once (failure-reason role-denied), by what the token says', async () => {
    const before = team.sandbox.log.records.length;
    const denied = await team.apply({ inputs: { role: 'arn:aws:iam::111122223333:role/inferloop/inferloop-plan' } });
    expect(endOf(denied)).toEqual({ exitCode: 1, status: 'failed', reason: 'role-denied' });
    expect(team.requests(before)).toEqual(['sts:AssumeRoleWithWebIdentity']);
    expect(denied.log).toContain('sub: repo:acme/shop:environment:prod');
    expect(denied.log).toContain('aud: sts.amazonaws.com');
    expect(denied.log).toContain('ref: refs/heads/main');
    expect(denied.log).not.toMatch(/eyJ[\w-]{8,}\./);
  });
});

describe('a job', () => {
  let number: number;

  beforeAll(async () => {
    number = await team.propose('permissions', shopConfig({ cpu: 512, memory: 1024 }));
  });

  test('without id-token: write is told which lines to add (failure-reason permission-missing)', async () => {
    const { 'id-token': _, ...permissions } = planPermissions;
    const refused = await team.plan(number, { permissions });
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'failed', reason: 'permission-missing' });
    expect(refused.log).toContain('id-token: write');
  });

  test.each(['pull-requests', 'checks'])('that may not write %s is stopped before AWS is written to', async (scope) => {
    const before = team.sandbox.log.records.length;
    const refused = await team.plan(number, { permissions: { ...planPermissions, [scope]: 'read' } });
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'failed', reason: 'permission-missing' });
    expect(refused.log).toContain(`${scope}: write`);
    expect(team.requests(before).filter((request) => WRITES.test(request))).toEqual([]);
  });

  test('that may not write deployments applies nothing', async () => {
    await team.plan(number);
    await team.merge(number);
    const before = team.sandbox.log.records.length;
    const refused = await team.apply({ permissions: { ...applyPermissions, deployments: 'read' } });
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'failed', reason: 'permission-missing' });
    expect(refused.log).toContain('deployments: write');
    expect(team.requests(before).filter((request) => WRITES.test(request))).toEqual([]);
  });
});

test('a mistake of the file (failure-reason config-invalid) is an annotation at its line and column', async () => {
  const number = await team.propose('mistake', { 'README.md': 'a slip\n' });
  const file = Object.values(shopConfig()).join('').replace('port:', 'prot:');
  await team.sandbox.forge.commitFiles(team.repository, 'mistake', { 'inferloop.yaml': file }, 'A slip');
  const before = team.sandbox.log.records.length;
  const { outputs, annotations } = await team.plan(number);
  expect(outputs['failure-reason']).toBe('config-invalid');
  expect(JSON.stringify(annotations)).toContain('did you mean `port`');
  expect(annotations).toContainEqual(
    expect.objectContaining({ file: 'inferloop.yaml', level: 'error', line: 8, column: 5 }),
  );
  expect(team.requests(before)).toEqual([]);
});

test('auto on pull_request of a fork: its plan in the job summary (status skipped), and not red for being one', async () => {
  const number = await team.propose('fork', shopConfig({ count: 3 }), 'mallory');
  const before = team.sandbox.log.records.length;
  const { exitCode, outputs, summary } = await team.plan(number, { actor: 'mallory' });
  expect({ exitCode, status: outputs.status }).toEqual({ exitCode: 0, status: 'skipped' });
  expect(summary).toContain('At list prices its resources cost **$');
  expect(summary).toMatch(/^\| `WebService` \| add \| \$\d+\.\d\d \| ECS::Service \|$/m);
  expect(summary).toContain('"AWS::ECS::Service"');
  expect(summary).not.toContain(GREETING);
  expect(team.requests(before)).toEqual([]);
  expect(() => team.comment(number)).toThrow('has not one comment');
});

/** A person starts the workflow by hand. */
function dispatch(inputs: { readonly [name: string]: string }): Promise<JobResult> {
  const trigger = { event: 'workflow_dispatch', branch: 'main' } as const;
  return team.apply({ trigger, inputs: { command: 'apply', ...inputs } });
}
