/** Apply over ports in memory: when it executes, when it refuses, and what it tells. */

import { describe, expect, test } from '@jest/globals';
import type { Inputs } from '../../../src/commands/run.ts';
import { stackState } from '../../support/ports/stacks.ts';
import { applied, createWorld } from './deploying.ts';

describe('what was reviewed', () => {
  test('is executed, by the ARN of a fresh change set, and the deployment succeeds', async () => {
    const world = createWorld();
    world.forge.merge(await world.forge.plan());
    const outcome = await applied(world);
    expect(outcome.kind).toBe('applied');
    expect(outcome.report.warrant).toEqual({ kind: 'reviewed', pullRequests: [1] });
    expect(world.stacks.executed).toEqual([expect.stringContaining('changeSet/inferloop-prod-run-2-1/')]);
    expect(world.forge.updates.map(({ state }) => state)).toEqual([
      'in_progress',
      'in_progress',
      'in_progress',
      'success',
    ]);
  });

  test('every check is named with its reason, in the log and in the report', async () => {
    const world = createWorld();
    world.forge.merge(await world.forge.plan());
    const { report } = await applied(world);
    expect(report.checks.map(({ name, result }) => `${name}: ${result}`)).toEqual([
      'head of branch: ok',
      'account: skipped',
      'stack: ok',
      'deployed commit: skipped',
      'review: ok',
    ]);
    expect(world.forge.log.lines).toContain('ok       review: re-planned, identical to #1');
  });

  test('a new image alone is no other plan: it is built again from the merged tree', async () => {
    const world = createWorld();
    const pull = await world.forge.plan();
    world.forge.workspace.files.set('app', '2');
    world.forge.merge(pull);
    expect((await applied(world)).kind).toBe('applied');
  });

  test('the image that goes live is tagged before it does', async () => {
    const world = createWorld();
    world.forge.merge(await world.forge.plan());
    const tagged: string[] = [];
    world.forge.repositories.tag = async (name, _digest, tag) => {
      expect(world.stacks.executed).toEqual([]);
      tagged.push(`${name}:${tag}`);
    };
    await applied(world);
    expect(tagged).toEqual(['inferloop/synthdata:deployed-prod-1']);
  });
});

describe('nothing is executed', () => {
  const executes = async (world: ReturnType<typeof createWorld>, inputs: Partial<Inputs> = {}) => {
    const outcome = await applied(world, inputs);
    expect(world.stacks.executed).toEqual([]);
    return outcome;
  };

  test('when the file changed after the review: the difference between the plans is the answer', async () => {
    const world = createWorld();
    const pull = await world.forge.plan();
    const text = world.forge.workspace.files.get('inferloop.yaml') ?? '';
    world.forge.workspace.files.set('inferloop.yaml', `${text}    cpu: 512\n    memory: 1024\n`);
    world.forge.merge(pull);
    const outcome = await executes(world);
    expect(outcome.report.result).toMatchObject({
      kind: 'refused',
      refusal: {
        kind: 'plan-changed',
        differences: [
          { subject: 'SynthdataTaskDefinition', what: ['what would be deployed is not what was reviewed'] },
        ],
      },
    });
    expect(world.forge.lastComment()).toContain('The plan changed since the review.');
    expect(world.forge.lastComment()).toContain(`approve-fingerprint: ${outcome.report.fingerprint}`);
    expect(world.forge.updates.at(-1)?.state).toBe('failure');
  });

  test('until a person names the fingerprint of that very plan', async () => {
    const world = createWorld();
    const pull = await world.forge.plan();
    const text = world.forge.workspace.files.get('inferloop.yaml') ?? '';
    world.forge.workspace.files.set('inferloop.yaml', `${text}    cpu: 512\n    memory: 1024\n`);
    world.forge.merge(pull);
    const refused = await executes(world);
    const outcome = await applied(world, { approveFingerprint: refused.report.fingerprint });
    expect([outcome.kind, outcome.report.warrant]).toEqual(['applied', { kind: 'approved' }]);
  });

  test.each([
    ['has no check run', undefined],
    ['has a plan that no GitHub App made', { app: null }],
    ['has a plan that ended as failure', { conclusion: 'failure' }],
    ['has no readable plan', { text: '{"v":1}' }],
    ['has a plan that was altered afterwards', { externalId: 'other' }],
  ])('when the pull request %s', async (reason, forged) => {
    const world = createWorld();
    const pull = await world.forge.plan();
    const check = world.forge.checks.get(pull.head);
    if (forged === undefined || check === undefined) world.forge.checks.delete(pull.head);
    else world.forge.checks.set(pull.head, { ...check, ...forged });
    world.forge.merge(pull);
    const { report } = await executes(world);
    expect(report.result).toMatchObject({
      refusal: { kind: 'record-missing', reasons: [expect.stringContaining(`#1 ${reason}`)] },
    });
  });

  test('when the record is that of another pull request', async () => {
    const world = createWorld();
    const [first, second] = [await world.forge.plan(), await world.forge.plan()];
    const check = world.forge.checks.get(first.head);
    if (check !== undefined) world.forge.checks.set(second.head, check);
    world.forge.merge({ ...second, number: 2 });
    const { report } = await executes(world);
    expect(report.result).toMatchObject({ refusal: { reasons: ['#2 has a plan that is about something else'] } });
  });

  test('for a direct push, which may be planned or applied when the workflow says so', async () => {
    const world = createWorld();
    world.forge.pushDirectly();
    expect((await executes(world)).report.result).toMatchObject({
      refusal: { kind: 'record-missing', reasons: ['0000000 came without a pull request'] },
    });
    expect((await executes(world, { directPush: 'plan' })).kind).toBe('awaiting-approval');
    expect((await applied(world, { directPush: 'apply' })).report.warrant).toEqual({ kind: 'direct-push' });
  });

  test('for a commit that came directly between reviewed ones', async () => {
    const world = createWorld();
    world.forge.merge(await world.forge.plan());
    await applied(world);
    world.stacks.state = stackState('CREATE_COMPLETE', {});
    world.stacks.templateBody = world.stacks.requests[0]?.templateBody;
    world.forge.pushDirectly();
    world.forge.merge(await world.forge.plan());
    const { report } = await applied(world);
    expect(report.result).toMatchObject({
      refusal: { reasons: [expect.stringContaining('came without a pull request')] },
    });
  });

  test('when a newer commit is on the branch: a quiet end before anything is asked of AWS', async () => {
    const world = createWorld();
    world.forge.merge(await world.forge.plan());
    world.stacks.calls.length = 0;
    const commit = '1'.repeat(40);
    expect(await world.forge.apply({ commit })).toMatchObject({ kind: 'superseded', environment: 'prod' });
    expect([world.stacks.calls, world.forge.updates]).toEqual([[], []]);
  });

  test('while the stack is busy with something else, for as long as it may wait', async () => {
    const world = createWorld();
    world.forge.merge(await world.forge.plan());
    world.stacks.state = stackState('UPDATE_IN_PROGRESS', {});
    const { report } = await executes(world);
    expect(report.result).toMatchObject({
      refusal: { kind: 'stack-busy', status: 'UPDATE_IN_PROGRESS', waitedSeconds: 60, awaiting: [] },
    });
    expect(world.clock.waited()).toBe(60);
  });

  test('when the stack came to rest while it waited, it goes on', async () => {
    const world = createWorld();
    world.forge.merge(await world.forge.plan());
    world.stacks.state = stackState('DELETE_IN_PROGRESS', {});
    const sleep = world.clock.sleep;
    world.clock.sleep = async (seconds) => {
      world.stacks.state = undefined;
      await sleep(seconds);
    };
    expect((await applied(world)).kind).toBe('applied');
  });
});
