/** The whole plan over ports in memory: what is asked, in which order, and what is published. */

import { describe, expect, test } from '@jest/globals';
import { parseDescription } from '../../../src/plan/description.ts';
import { parseRecord } from '../../../src/plan/record.ts';
import { stackState } from '../../support/ports/stacks.ts';
import { deployed, newRevision, planned, pullRequest, world } from './planning.ts';

describe('without a stack', () => {
  test('everything is added, and no change set leaves a stack behind', async () => {
    const { plan, stacks, github } = world();
    const outcome = planned(await plan());
    expect(outcome.kind).toBe('planned');
    expect(outcome.plan).toMatchObject({ kind: 'create', counts: { change: 0, destroy: 0 } });
    expect(outcome.plan.counts.add).toBeGreaterThan(20);
    expect(stacks.calls).not.toContain('createChangeSet');
    expect(stacks.calls).toContain('validate');
    expect(github.finished).toMatchObject([{ conclusion: 'success', title: expect.stringMatching(/ add, 0 change/) }]);
  });

  test('a shell in REVIEW_IN_PROGRESS counts as none, every time', async () => {
    const { plan } = world({ state: stackState('REVIEW_IN_PROGRESS', {}) });
    expect(planned(await plan()).plan.kind).toBe('create');
    expect(planned(await plan()).plan.kind).toBe('create');
  });

  test('the ruin of a first creation is said', async () => {
    const { plan } = world({ state: stackState('ROLLBACK_COMPLETE', {}) });
    expect(planned(await plan()).comment).toContain('removes the empty stack and creates it again');
  });
});

describe('with a stack', () => {
  test('the change set is of this run, older ones of the pull request go, others stay', async () => {
    const { plan, stacks } = world({ ...(await deployed()), answer: newRevision });
    for (const name of ['inferloop-prod-pr12-70-1', 'inferloop-prod-pr1-70-1', 'inferloop-dev-pr12-70-1']) {
      await stacks.createChangeSet({
        name,
        stackName: 'prod-inferloop',
        kind: 'update',
        templateBody: '',
        parameters: {},
        description: '',
        capabilities: [],
        executionRole: undefined,
        tags: {},
      });
    }
    const { plan: made, record } = planned(await plan());
    expect([...stacks.changeSets.keys()]).toEqual([
      'inferloop-prod-pr1-70-1',
      'inferloop-dev-pr12-70-1',
      'inferloop-prod-pr12-77-1',
    ]);
    expect(made).toMatchObject({ kind: 'update', changes: [{ action: 'new-revision' }] });
    expect(record?.changeSet).toContain('inferloop-prod-pr12-77-1');
    expect(stacks.executed).toEqual([]);
  });

  test('the creation time is kept, and the Description names what it stands for', async () => {
    const { plan, stacks } = world({ ...(await deployed()), answer: newRevision });
    await plan();
    const [request] = stacks.requests;
    expect(request).toMatchObject({ kind: 'update', parameters: { CreatedAt: undefined } });
    expect(request?.parameters.SynthdataImage).toContain('inferloop/plan/synthdata@sha256:');
    expect(parseDescription(request?.description ?? '')).toMatchObject({ commit: 'a'.repeat(40), pr: 12, run: 77 });
  });

  test('the check run carries the record, its digest and the pull request its cost', async () => {
    const { plan, github } = world({ ...(await deployed()), answer: newRevision });
    const outcome = planned(await plan());
    const [check] = github.finished;
    expect(github.started).toEqual([{ name: 'inferloop/plan (prod)', head: 'a'.repeat(40) }]);
    expect(parseRecord(check?.text)).toMatchObject({
      kind: 'record',
      record: { pr: 12, fingerprint: outcome.fingerprint },
    });
    expect(check?.externalId).toMatch(/^[0-9a-f]{64}$/);
    expect(check?.title).toBe('0 add, 1 change, 0 destroy, ±$0.00/mo');
    expect(outcome.outputs).toMatchObject({
      'has-changes': 'true',
      'stack-name': 'prod-inferloop',
      'monthly-delta': '0.00',
    });
  });

  test('"no changes" is said, and the empty change set is gone', async () => {
    const { plan, stacks, github } = world(await deployed());
    expect((await plan()).kind).toBe('no-changes');
    expect(stacks.changeSets.size).toBe(0);
    expect(github.comments.at(-1)?.body).toContain('no changes');
  });

  test('a change set without resources, but complete, is a change', async () => {
    const { plan } = world({ ...(await deployed()), answer: () => ({ status: 'complete' }) });
    expect(planned(await plan())).toMatchObject({ kind: 'planned', outputs: { 'has-changes': 'true' } });
  });

  test('a busy stack gets a provisional plan, a red check and no record', async () => {
    const { state, templateBody } = await deployed();
    const { plan, github, stacks } = world({ state: { ...state, status: 'UPDATE_IN_PROGRESS' }, templateBody });
    const outcome = planned(await plan());
    expect(outcome).toMatchObject({ kind: 'provisional', record: undefined });
    expect(github.finished).toMatchObject([{ conclusion: 'failure', text: undefined }]);
    expect(stacks.calls).not.toContain('createChangeSet');
  });

  test('in a terminal nothing is published and nothing is left', async () => {
    const { plan, stacks, github } = world({ ...(await deployed()), answer: newRevision, event: { kind: 'terminal' } });
    expect(planned(await plan()).summary).toContain('prod will change');
    expect(stacks.requests.map(({ name }) => name)).toEqual(['inferloop-prod-local-x3k9']);
    expect(stacks.changeSets.size).toBe(0);
    expect(github.comments).toEqual([]);
  });
});

test('a fork gets template and list price in the summary, without credentials or failure', async () => {
  const { plan, connections, github } = world({ event: { ...pullRequest, fork: true } });
  const outcome = await plan();
  expect(outcome).toMatchObject({ kind: 'offline', environment: 'prod' });
  expect(outcome.kind === 'offline' && outcome.summary).toMatch(/checked without credentials[\s\S]*AWS::ECS::Service/);
  expect(connections()).toBe(0);
  expect([github.started, github.comments]).toEqual([[], []]);
});

test('a pull request that is closed takes its change sets along', async () => {
  const { plan, close, stacks, github } = world({ ...(await deployed()), answer: newRevision });
  await plan();
  expect(await close()).toMatchObject({ kind: 'closed', deleted: ['inferloop-prod-pr12-77-1'] });
  expect(stacks.changeSets.size).toBe(0);
  expect(github.comments.at(-1)?.body).toContain('closed without merging');
});

test('with comment: off only the check run is written', async () => {
  const { plan, github } = world({ inputs: { comment: 'off' } });
  expect(planned(await plan()).commentUrl).toBeUndefined();
  expect(github.comments).toEqual([]);
  expect(github.finished).toHaveLength(1);
});
