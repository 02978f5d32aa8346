/** Endings that need something to go wrong at AWS or at GitHub: what is reported, where, and what is left. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { FaultName } from '../../src/sandbox/faults.ts';
import { endOf, STACK, stackStatus, startTeam, type Team, WRITES } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
});

afterAll(() => team.stop());

/** The newest check run of the plan. */
function lastCheck() {
  return [...team.repository.checks.values()].filter(({ name }) => name === 'inferloop/plan (prod)').at(-1);
}

/** Breaks every call of the operation until the function that is returned is called. */
function breakCalls(name: FaultName, operation: string): () => void {
  return team.sandbox.faults.add({ name, operation, nth: undefined });
}

describe('failure-reason change-set-failed', () => {
  test('of a plan that CloudFormation refuses: its words, on check run and comment', async () => {
    const number = await team.propose('refused', shopConfig({ cpu: 512, memory: 1024 }));
    const mend = breakCalls('server-error', 'CreateChangeSet');
    const failed = await team.plan(number);
    mend();
    expect(endOf(failed)).toEqual({ exitCode: 1, status: 'failed', reason: 'change-set-failed' });
    expect(failed.annotations).toMatchObject([{ title: 'Inferloop Deploy: change-set-failed (said by AWS)' }]);
    expect(failed.log).toContain('run again in some minutes');
    expect(team.comment(number)).toMatch(
      /prod: the plan failed[\s\S]*CreateChangeSet failed: The request processing has/,
    );
    expect(lastCheck()).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(endOf(await team.plan(number))).toMatchObject({ status: 'planned' });
  });
});

describe('failure-reason internal', () => {
  test('of a GitHub that answers with errors: whose they are, and nothing is changed in AWS', async () => {
    const number = await team.propose('outage', shopConfig({ owner: 'bob' }));
    const before = team.sandbox.log.records.length;
    const mend = breakCalls('server-error', 'CreateCheck');
    const failed = await team.plan(number);
    mend();
    expect(endOf(failed)).toEqual({ exitCode: 1, status: 'failed', reason: 'internal' });
    expect(failed.annotations).toMatchObject([{ title: 'Inferloop Deploy: internal (said by GitHub)' }]);
    expect(failed.log).toContain('https://www.githubstatus.com');
    expect(failed.log).not.toMatch(/^\s+at /m);
    expect(team.requests(before).filter((request) => WRITES.test(request))).toEqual([]);
  });
});

describe('failure-reason policy-violated', () => {
  test('of credentials for another account than the file names: nothing of that account is read', async () => {
    const { 'inferloop.yaml': file = '' } = shopConfig();
    const text = `${file}environments: { prod: { branch: main, account: "999988887777" } }\n`;
    const number = await team.propose('account', { 'inferloop.yaml': text });
    const before = team.sandbox.log.records.length;
    const refused = await team.plan(number);
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'failed', reason: 'policy-violated' });
    expect(team.comment(number)).toContain(
      'The environment prod belongs to account 999988887777, and these credentials to 111122223333',
    );
    expect(team.requests(before).filter((request) => !request.startsWith('sts:'))).toEqual([]);
  });
});

describe('failure-reason timeout', () => {
  test('of a rollout that is not over in deployment.timeout: the stack goes on, and a re-run ends well', async () => {
    const number = await team.propose('late', shopConfig({ cpu: 512, memory: 1024, bake: 6, timeout: 7 }));
    await team.plan(number);
    await team.merge(number);
    const late = await team.apply();
    expect(endOf(late)).toEqual({ exitCode: 1, status: 'failed', reason: 'timeout' });
    expect(team.comment(number)).toMatch(/^### 🔴 prod: not over after/m);
    expect(team.comment(number)).toContain('raise `deployment.timeout`');
    expect(late.log).toContain(
      'the rollout was not over after 7 min; the stack is UPDATE_IN_PROGRESS and goes on without',
    );
    const again = await team.apply();
    expect(again.exitCode).toBe(0);
    expect(await stackStatus(team)).toBe('UPDATE_COMPLETE');
  });
});

describe('failure-reason stack-busy', () => {
  test('of a plan while the stack changes: provisional, and red until it is planned again', async () => {
    const slow = await team.propose('slow', shopConfig({ cpu: 512, memory: 2048, bake: 5 }));
    const next = await team.propose('next', shopConfig({ cpu: 512, memory: 2048, bake: 5, logs: 60 }));
    await team.plan(slow);
    await team.merge(slow);
    let baking = () => {};
    const reached = new Promise<void>((resolve) => {
      baking = resolve;
    });
    const applied = team.apply({ onLine: (line) => line.startsWith('web: BAKE_TIME') && baking() });
    await Promise.race([reached, applied]);
    const provisional = await team.plan(next);
    expect(endOf(provisional)).toEqual({ exitCode: 1, status: 'failed', reason: 'stack-busy' });
    expect(team.comment(next)).toContain('**Provisional.** The stack is busy');
    expect(lastCheck()).toMatchObject({ conclusion: 'failure', title: expect.stringMatching(/^provisional/) });
    expect(endOf(await applied)).toMatchObject({ status: 'applied' });
    expect(endOf(await team.plan(next))).toMatchObject({ status: 'planned' });
  });
});

describe('failure-reason cancelled', () => {
  test('of a plan: the check run and the comment say so, and another run plans', async () => {
    const number = await team.propose('hasty', shopConfig({ count: 3 }));
    const abort = new AbortController();
    const onLine = (line: string) => line.startsWith('AWS: assumed') && abort.abort();
    const cancelled = await team.plan(number, { signal: abort.signal, onLine });
    expect(endOf(cancelled)).toEqual({ exitCode: 1, status: 'failed', reason: 'cancelled' });
    expect(lastCheck()).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(team.comment(number)).toMatch(/prod: the plan failed[\s\S]*`cancelled`/);
    expect(endOf(await team.plan(number))).toMatchObject({ status: 'planned' });
  });
});

describe('status awaiting-approval', () => {
  test('of a direct push with direct-push: plan: shown with its fingerprint, and not executed', async () => {
    await team.sandbox.forge.commitFiles(team.repository, 'main', { 'inferloop.yaml': direct }, 'Straight to main');
    const before = team.sandbox.log.records.length;
    const waiting = await team.apply({ inputs: { 'direct-push': 'plan' } });
    expect(endOf(waiting)).toEqual({ exitCode: 0, status: 'awaiting-approval', reason: '' });
    expect(waiting.summary).toContain(`approve-fingerprint: ${waiting.outputs.fingerprint}`);
    expect(team.requests(before)).not.toContain('cloudformation:ExecuteChangeSet');
  });

  const { 'inferloop.yaml': direct = '' } = shopConfig({ cpu: 1024, memory: 2048, owner: 'eve' });
});

describe('failure-reason stack-state', () => {
  test('of a stack that cannot be updated: what it is and how to get out of it', async () => {
    const fresh = await startTeam();
    try {
      const group = { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: 'twice' } };
      await fresh.ask('cloudformation', 'CreateStack', {
        StackName: STACK,
        TemplateBody: JSON.stringify({ Resources: { One: group, Other: { ...group, DependsOn: 'One' } } }),
        OnFailure: 'DO_NOTHING',
      });
      while (String(await stackStatus(fresh)).endsWith('_IN_PROGRESS')) await fresh.sandbox.clock.sleep(1);
      expect(await stackStatus(fresh)).toBe('CREATE_FAILED');
      const number = await fresh.propose('first', shopConfig());
      const before = fresh.sandbox.log.records.length;
      const failed = await fresh.plan(number);
      expect(endOf(failed)).toEqual({ exitCode: 1, status: 'failed', reason: 'stack-state' });
      expect(fresh.comment(number)).toContain('delete the stack in the CloudFormation console, then run this again');
      expect(fresh.requests(before).filter((request) => WRITES.test(request))).toEqual([]);
    } finally {
      await fresh.stop();
    }
  });
});
