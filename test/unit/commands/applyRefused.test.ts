/** Apply that executes nothing in the end, or whose telling fails: what it leaves behind. */

import { describe, expect, test } from '@jest/globals';
import { stackState } from '../../support/ports/stacks.ts';
import { applied, createWorld } from './deploying.ts';

describe('a plan that is not executed', () => {
  test('leaves neither its change set nor the stack that only it made, and names neither', async () => {
    const world = createWorld();
    world.forge.pushDirectly();
    for (const directPush of ['fail', 'plan'] as const) {
      const { outputs } = await applied(world, { directPush });
      expect([...world.stacks.changeSets.keys()]).toEqual([]);
      expect(world.stacks.calls.slice(-3)).toEqual(['deleteChangeSet', 'listChangeSets', 'deleteEmpty']);
      expect(outputs).not.toHaveProperty('change-set-arn');
    }
  });

  test('leaves a stack that was there before, and what somebody else planned on it', async () => {
    const world = createWorld();
    world.stacks.state = stackState('REVIEW_IN_PROGRESS', {});
    world.forge.pushDirectly();
    await applied(world);
    expect(world.stacks.calls).not.toContain('deleteEmpty');
  });

  test('stays behind with a warning when the role may not remove it: the refusal is still the answer', async () => {
    const world = createWorld();
    world.stacks.deleteEmpty = async () => Promise.reject(new Error('not authorized to perform: DeleteStack'));
    world.forge.pushDirectly();
    expect((await applied(world)).kind).toBe('refused');
    expect(world.forge.log.warnings.join()).toContain('stays behind: Error: not authorized');
  });
});

describe('the ruin of a first creation', () => {
  test('is removed and made again', async () => {
    const world = createWorld();
    world.forge.merge(await world.forge.plan());
    world.stacks.state = stackState('ROLLBACK_COMPLETE', {});
    const remove = world.stacks.deleteEmpty;
    world.stacks.deleteEmpty = async (arn) => {
      await remove(arn);
      world.stacks.state = undefined;
    };
    expect((await applied(world)).kind).toBe('applied');
    expect(world.stacks.calls).toContain('deleteEmpty');
  });
});

describe('what goes wrong on the way', () => {
  test('is told in the comment and in the deployment, and thrown to the door', async () => {
    const world = createWorld(() => ({ status: 'failed', statusReason: 'Template error' }));
    world.forge.merge(await world.forge.plan());
    await expect(world.forge.apply()).rejects.toMatchObject({ reason: 'change-set-failed' });
    expect(world.forge.lastComment()).toContain('🔴 prod: apply failed');
    expect(world.forge.updates.at(-1)).toMatchObject({
      state: 'failure',
      description: expect.stringContaining('Template error'),
    });
  });

  test('a comment that cannot be written during the rollout does not end it', async () => {
    const world = createWorld();
    world.forge.merge(await world.forge.plan());
    world.forge.refuseComments();
    expect((await applied(world)).kind).toBe('applied');
    expect(world.forge.log.warnings.join()).toContain('GitHub could not be told');
  });

  test('a cancelled run executes nothing', async () => {
    const world = createWorld();
    world.forge.merge(await world.forge.plan());
    world.clock.cancel();
    await expect(world.forge.apply()).rejects.toMatchObject({ reason: 'cancelled' });
    expect(world.stacks.executed).toEqual([]);
  });
});
