/** Merges by every method, several in one push, and runs that deploy nothing: what was reviewed is never lost. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { seedImages } from '../../src/cli/demo/account.ts';
import { endOf, startTeam, type Team } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(60_000);

let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
});

afterAll(() => team.stop());

const applied = { exitCode: 0, status: 'applied', reason: '' };

async function planned(branch: string, files: { readonly [path: string]: string }): Promise<number> {
  const number = await team.propose(branch, files);
  expect((await team.plan(number)).exitCode).toBe(0);
  return number;
}

describe('the ways to merge', () => {
  test.each(['squash', 'rebase', 'merge'] as const)('%s: every commit finds its pull request', async (method) => {
    const branch = `by-${method}`;
    const number = await team.propose(branch, { [`app/${branch}`]: '1\n' });
    for (const step of ['2', '3']) {
      await team.sandbox.forge.commitFiles(team.repository, branch, { [`app/${branch}`]: step }, `Step ${step}`);
    }
    await seedImages(team.sandbox, team.repository, branch);
    await team.plan(number);
    const before = (await team.repository.git.resolve('main')) ?? '';
    await team.merge(number, method);
    const commits = await team.repository.git.log('main', `^${before}`);
    expect(commits).toHaveLength({ squash: 1, rebase: 3, merge: 4 }[method]);
    const result = await team.apply({ trigger: { event: 'push', branch: 'main', before } });
    expect(endOf(result)).toEqual(applied);
    expect(result.log).toContain(`re-planned, identical to #${number}`);
  });

  test('several in one push: all of them count', async () => {
    const before = (await team.repository.git.resolve('main')) ?? '';
    const numbers = [await planned('logs', { 'app/6': '\n' }), await planned('seven', { 'app/7': '\n' })];
    for (const number of numbers) await team.merge(number, 'rebase');
    const result = await team.apply({ trigger: { event: 'push', branch: 'main', before } });
    expect(endOf(result)).toEqual(applied);
    expect(result.log).toContain(`re-planned, identical to ${numbers.map((number) => `#${number}`).join(', ')}`);
    for (const number of numbers) expect(team.comment(number)).toContain('✅ prod: deployed in');
  });
});

describe('a run that deployed nothing, though GitHub calls its job a success', () => {
  test('superseded: the next run deploys what it left', async () => {
    const older = await planned('older', { 'app/8': '\n' });
    const newer = await planned('newer', { 'README.md': 'newer\n' });
    const after = await team.merge(older);
    await team.merge(newer);
    const superseded = await team.apply({ trigger: { event: 'push', branch: 'main', after } });
    expect(endOf(superseded)).toEqual({ exitCode: 0, status: 'superseded', reason: '' });
    expect([...team.repository.statuses.values()].findLast(({ state }) => state === 'success')).toMatchObject({
      description: '',
    });
    const result = await team.apply();
    expect(endOf(result)).toEqual(applied);
    expect(result.log).toContain(`re-planned, identical to #${older}, #${newer}`);
  });

  test('awaiting approval: what was merged before still counts', async () => {
    const number = await planned('waiting', { 'app/9': '\n' });
    await team.sandbox.forge.commitFiles(team.repository, 'main', shopConfig({ count: 3 }), 'Directly');
    const waiting = await team.apply({ inputs: { 'direct-push': 'plan' } });
    expect(endOf(waiting)).toEqual({ exitCode: 0, status: 'awaiting-approval', reason: '' });
    await team.merge(number);
    const refused = await team.apply();
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'record-missing' });
    expect(team.comment(number)).toContain('came without a pull request');
    const word = { command: 'apply', 'approve-fingerprint': refused.outputs.fingerprint ?? '' };
    const trigger = { event: 'workflow_dispatch', branch: 'main' } as const;
    expect(endOf(await team.apply({ trigger, inputs: word }))).toEqual(applied);
  });
});
