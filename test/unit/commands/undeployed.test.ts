/** Where the union of records begins: which of the commits that are said to be deployed counts, and what came since. */

import { expect, test } from '@jest/globals';
import { readUndeployed, type UndeployedRequest } from '../../../src/commands/undeployed.ts';
import type { Comparison } from '../../../src/ports.ts';
import { createFakeGitHub } from '../../support/ports/github.ts';

/** The branch is c1 … c5; x1 left it at c2. */
const branch = ['c1', 'c2', 'c3', 'c4', 'c5'];
const comparisons: { readonly [from: string]: Comparison } = {
  ...Object.fromEntries(branch.map((sha, index) => [sha, { ancestor: true, commits: branch.slice(index + 1) }])),
  x1: { ancestor: false, commits: ['c3', 'c4', 'c5'] },
};

function read(request: Partial<UndeployedRequest>) {
  const pullRequests = {
    ...createFakeGitHub().pullRequests,
    compare: async (from: string, to: string) => (to === 'c5' ? comparisons[from] : undefined),
  };
  return readUndeployed({ branch: 'main', commit: 'c5', before: 'c4', deployed: [], ...request }, pullRequests);
}

test('the latest on the branch of what GitHub and the stack call deployed counts, in either order', async () => {
  for (const deployed of [
    ['c2', 'c4'],
    ['c4', 'c2'],
  ]) {
    expect(await read({ deployed })).toEqual({
      commits: ['c5'],
      check: { name: 'deployed commit', result: 'ok', reason: 'c4, 1 commit before this one' },
    });
  }
});

test('when it is the commit itself, nothing is undeployed', async () => {
  expect((await read({ deployed: ['c5', 'c2'] })).commits).toEqual([]);
});

test('one that is no longer on the branch gives way to one that is', async () => {
  expect((await read({ deployed: ['x1', 'c1'] })).commits).toEqual(['c2', 'c3', 'c4', 'c5']);
});

test('alone, it counts from where both parted, and that is said', async () => {
  const { commits, check } = await read({ deployed: ['x1'] });
  expect(commits).toEqual(['c3', 'c4', 'c5']);
  expect(check).toMatchObject({ result: 'skipped', reason: expect.stringContaining('not in main (a force push?)') });
});

test('what GitHub does not know any more leaves the push, and that is said', async () => {
  const { commits, check } = await read({ deployed: ['gone'], before: 'c3' });
  expect(commits).toEqual(['c4', 'c5']);
  expect(check).toMatchObject({ result: 'skipped', reason: expect.stringContaining('does not know gone any more') });
});

test.each([
  ['a push', 'c3', ['c4', 'c5']],
  ['a new branch', '0'.repeat(40), []],
  ['a forced push', 'x1', []],
  ['a call by hand', undefined, []],
])('before anything was deployed, %s counts', async (_event, before, commits) => {
  expect(await read({ before })).toMatchObject({
    commits,
    check: { reason: 'nothing was deployed from main yet' },
  });
});
