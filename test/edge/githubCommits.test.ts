/** What GitHub tells a deployment, against the sandbox: pull requests, commits, the merge queue, and its troubles. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connectGitHub } from '../../src/github/connect.ts';
import { type ConnectedRepository, startRepository } from '../support/connectedRepository.ts';

let commit: ConnectedRepository['commit'];
let connect: ConnectedRepository['connect'];
let connection: ConnectedRepository['connection'];
let merge: ConnectedRepository['merge'];
let openPullRequest: ConnectedRepository['openPullRequest'];
let pull: ConnectedRepository['pull'];
let repository: ConnectedRepository['repository'];
let sandbox: ConnectedRepository['sandbox'];

beforeEach(async () => {
  ({ commit, connect, connection, merge, openPullRequest, pull, repository, sandbox } = await startRepository());
});

afterEach(() => sandbox.stop());

describe('pull requests and commits', () => {
  test('a merge commit names the pull request that brought it', async () => {
    const merged = await merge(pull);
    const { pullRequests } = await connect();
    expect(await pullRequests.ofCommit(merged)).toEqual([
      expect.objectContaining({ number: pull, head: commit, baseBranch: 'main', mergeCommit: merged }),
    ]);
    expect(await pullRequests.headOfBranch('main')).toBe(merged);
    expect(await pullRequests.headOfBranch('gone')).toBeUndefined();
  });

  test('one that is only proposed was brought by nobody', async () => {
    expect(await (await connect()).pullRequests.ofCommit(commit)).toEqual([]);
  });

  test('commits between two are all there, oldest first', async () => {
    const made: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      made.push(await sandbox.forge.commitFiles(repository, 'topic', { 'a.txt': String(index) }, `${index}`));
    }
    const { pullRequests } = await connect();
    expect(await pullRequests.compare(commit, made[2] ?? '')).toEqual({ ancestor: true, commits: made });
    expect(await pullRequests.compare(commit, commit)).toEqual({ ancestor: true, commits: [] });
  });

  test('after a force push the two have parted, and what GitHub does not know is told apart', async () => {
    const { pullRequests } = await connect();
    await repository.git.setRef('refs/heads/topic', await repository.git.resolve('main'));
    const other = await sandbox.forge.commitFiles(repository, 'topic', { 'b.txt': 'b' }, 'instead');
    expect(await pullRequests.compare(commit, other)).toEqual({ ancestor: false, commits: [other] });
    expect(await pullRequests.compare('f'.repeat(40), other)).toBeUndefined();
  });
});

describe('the merge queue', () => {
  test('tells each entry with its commit and what it stands on, the entry ahead or the branch', async () => {
    const { mergeQueue, user } = { ...sandbox.forge, user: sandbox.forge.user('ada') };
    await sandbox.forge.commitFiles(repository, 'other', { 'b.txt': 'b' }, 'two');
    const next = await openPullRequest('other');
    const main = await repository.git.resolve('main');
    const first = await mergeQueue.enqueue(repository, pull, user);
    const second = await mergeQueue.enqueue(repository, next, user);
    const { pullRequests } = await connect({ contents: 'read' });
    const entries = await pullRequests.queue('main');
    expect([...entries].sort((one, two) => one.number - two.number)).toEqual([
      { number: pull, base: main, head: first.head },
      { number: next, base: first.head, head: second.head },
    ]);
    await mergeQueue.mergeFirst(repository, 'main', user);
    expect(await pullRequests.queue('main')).toEqual([{ number: next, base: first.head, head: second.head }]);
    expect(await pullRequests.headOfBranch('main')).toBe(first.head);
    expect(await pullRequests.read(pull)).toMatchObject({ head: commit, mergeCommit: first.head });
    expect(await pullRequests.queue('release')).toEqual([]);
  });
});

describe('GitHub in trouble', () => {
  test('a broken answer is asked for again', async () => {
    const { pullRequests } = await connect();
    sandbox.faults.add({ name: 'server-error', operation: '*', nth: 1 });
    expect(await pullRequests.headOfBranch('topic')).toBe(commit);
  });

  test('a lasting one is told with what was asked', async () => {
    const { pullRequests } = await connect();
    sandbox.faults.add({ name: 'server-error', operation: '*', nth: undefined });
    await expect(pullRequests.headOfBranch('topic')).rejects.toMatchObject({
      fault: 'github',
      message: expect.stringMatching(/answered 5\d\d to GET \/repos/),
    });
  });

  test('a token that nobody has is told apart', async () => {
    const { pullRequests } = connectGitHub({ ...connection(), token: 'ghs_nobody', run: undefined });
    await expect(pullRequests.headOfBranch('topic')).rejects.toMatchObject({ reason: 'permission-missing' });
  });
});
