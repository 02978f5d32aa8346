/** Plans that fail: what was told to whom, and that nothing is left half done. */

import { describe, expect, test } from '@jest/globals';
import { DeployError } from '../../../src/errors.ts';
import { type Answer, stackState } from '../../support/ports/stacks.ts';
import { deployed, file, newRevision, pullRequest, world } from './planning.ts';

describe('what goes wrong', () => {
  test('mistakes of the file are found before any credential is asked for', async () => {
    const { plan, connections, log } = world({ text: file.replace('port:', 'prot:') });
    expect((await plan()).kind).toBe('invalid');
    expect(log.told).not.toEqual([]);
    expect(connections()).toBe(0);
  });

  test('mistakes of the file replace what the comment said before', async () => {
    const text = file.replace('port:', 'prot:');
    const { plan, github } = world({ text });
    await plan();
    expect(github.comments.at(-1)?.body).toMatch(/prod: the plan failed[\s\S]*`inferloop.yaml:6:5`/);
    expect(github.finished).toMatchObject([{ conclusion: 'failure' }]);
  });

  test.each([
    ['an environment that the branch deploys', 'environments: { live: { branch: main } }\n', 'live'],
    ['an environment that the workflow names', 'environments: { stage: { branch: next } }\n', 'stage'],
    ['no environments, as far as they can be read', '\tenvironments: {}\n', 'prod'],
  ])('mistakes of a file with %s are told in its comment', async (_, more, environment) => {
    const named = environment === 'stage' ? { environment } : {};
    const { plan, github } = world({ text: `${more}${file.replace('port:', 'prot:')}`, inputs: named });
    await plan();
    expect(github.started).toMatchObject([{ name: `inferloop/plan (${environment})` }]);
    expect(github.comments.map((comment) => comment.environment)).toContain(environment);
  });

  test.each([
    ['that cannot be read, with environments', { text: `${file}environments:\n\tprod: {}\n` }],
    ['with mistakes, whose branch deploys nothing', { event: { ...pullRequest, baseBranch: 'next' }, text: 'a: 1\n' }],
  ])('a file %s has a check run in its own name, and no comment that would stay', async (_, setting) => {
    const { plan, github } = world(setting);
    expect((await plan()).kind).toBe('invalid');
    expect(github.started).toMatchObject([{ name: 'inferloop/plan (inferloop.yaml)' }]);
    expect(github.finished).toMatchObject([{ conclusion: 'failure' }]);
    expect(github.comments).toEqual([]);
  });

  test('a file that is missing is told where its plan would be', async () => {
    const { plan, github } = world({ inputs: { config: 'none.yaml' } });
    expect(await plan()).toMatchObject({ kind: 'invalid', environment: 'prod' });
    expect(github.comments.at(-1)?.body).toContain('There is no none.yaml.');
  });

  test('a token that may not write is found while AWS was only read', async () => {
    const refuses = new DeployError('permission-missing', 'the token may not write checks', { fault: 'user' });
    const { planAtTheDoor, stacks, images } = world({ ...(await deployed()), answer: newRevision, refuses });
    await expect(planAtTheDoor()).rejects.toBe(refuses);
    expect(stacks.calls.filter((call) => !/^(read|template|list)/.test(call))).toEqual([]);
    expect(images.pushes).toEqual([]);
  });

  test('a change set that CloudFormation refuses turns check and comment to failed, and goes', async () => {
    const answer: Answer = () => ({ status: 'failed', statusReason: 'Resource X is bad: password=hunter2' });
    const { planAtTheDoor, github, stacks } = world({ ...(await deployed()), answer });
    await expect(planAtTheDoor()).rejects.toMatchObject({ reason: 'change-set-failed' });
    expect(github.finished).toMatchObject([
      { conclusion: 'failure', title: expect.stringContaining('Resource X is bad') },
    ]);
    expect(github.comments.map(({ body }) => /### \S+ (.*)/.exec(body)?.[1])).toEqual([
      'prod: planning',
      'prod: the plan failed',
    ]);
    expect(JSON.stringify([github.finished, github.comments])).not.toContain('hunter2');
    expect(stacks.changeSets.size).toBe(0);
  });

  test('a change set that never ends ends the wait', async () => {
    const { plan, clock } = world({ ...(await deployed()), answer: () => ({ status: 'pending' }) });
    await expect(plan()).rejects.toMatchObject({ reason: 'timeout' });
    expect(clock.waited()).toBe(600);
  });

  test('a cancelled run stops waiting', async () => {
    const { plan, clock } = world({ ...(await deployed()), answer: () => ({ status: 'pending' }) });
    clock.cancel();
    await expect(plan()).rejects.toMatchObject({ reason: 'cancelled' });
  });

  test('another account is refused before anything is read of it', async () => {
    const text = `${file}environments: { prod: { branch: main, account: "999988887777" } }\n`;
    const { plan, stacks } = world({ text });
    await expect(plan()).rejects.toMatchObject({ reason: 'policy-violated' });
    expect(stacks.calls).toEqual([]);
  });

  test('a stack that cannot be updated is left alone, with what to do', async () => {
    const { plan, images } = world({ state: stackState('UPDATE_ROLLBACK_FAILED', {}) });
    await expect(plan()).rejects.toMatchObject({ reason: 'stack-state', hint: expect.stringContaining('rollback') });
    expect(images.pushes).toEqual([]);
  });
});
