/** GitHub's side of a deployment against the sandbox: comments, check runs, deployments, pull requests, refusals. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connectGitHub, type GitHub } from '../../src/github/connect.ts';
import type { Clock, CommentRequest } from '../../src/ports.ts';
import type { Repository } from '../../src/sandbox/github/store.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import type { Permissions } from '../../src/sandbox/oidc/job.ts';

const clock: Clock = { now: () => new Date(), seconds: () => 0, cancelled: () => false, sleep: async () => undefined };
const everything: Permissions = {
  contents: 'read',
  checks: 'write',
  'pull-requests': 'write',
  deployments: 'write',
};

let sandbox: Sandbox;
let repository: Repository;
let commit: string;
let pull: number;

beforeEach(async () => {
  sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 1000 });
  repository = await sandbox.forge.createRepository({ owner: 'o', name: 'r', files: { 'README.md': 'words' } });
  commit = await sandbox.forge.commitFiles(repository, 'topic', { 'a.txt': 'a' }, 'one');
  pull = await openPullRequest('topic');
});

afterEach(() => sandbox.stop());

describe('the comment', () => {
  const request = (changes: Partial<CommentRequest> = {}): CommentRequest => ({
    pullRequest: pull,
    environment: 'prod',
    run: 10,
    attempt: 1,
    body: 'planning',
    ...changes,
  });

  test('is made once and then updated in place', async () => {
    const { pullRequests } = await connect();
    const url = await pullRequests.comment(request());
    expect(await pullRequests.comment(request({ run: 11, body: 'planned' }))).toBe(url);
    expect(bodies()).toEqual(['<!-- inferloop v1 environment=prod run=11.1 -->\nplanned']);
  });

  test('of another environment is another one', async () => {
    const { pullRequests } = await connect();
    await pullRequests.comment(request());
    await pullRequests.comment(request({ environment: 'dev' }));
    expect(bodies()).toHaveLength(2);
  });

  test('is found behind a hundred others', async () => {
    const { pullRequests } = await connect();
    for (let index = 0; index < 101; index += 1) await writeAs('ada', `words ${index}`);
    const url = await pullRequests.comment(request());
    expect(await pullRequests.comment(request({ body: 'planned' }))).toBe(url);
    expect(bodies()).toHaveLength(102);
  });

  test('that someone else wrote with our first line is left alone', async () => {
    const { pullRequests } = await connect();
    await writeAs('mallory', '<!-- inferloop v1 environment=prod run=999.1 -->\nall is well');
    await pullRequests.comment(request());
    expect(bodies()).toEqual([
      '<!-- inferloop v1 environment=prod run=999.1 -->\nall is well',
      '<!-- inferloop v1 environment=prod run=10.1 -->\nplanning',
    ]);
  });

  test.each([
    ['an earlier run', { run: 9 }],
    ['an earlier run of more digits', { run: 9, attempt: 12 }],
    ['an earlier attempt', { attempt: 1 }],
  ])('of a newer run is not covered by %s', async (_, earlier) => {
    const { pullRequests } = await connect();
    const url = await pullRequests.comment(request({ attempt: 2, body: 'newer' }));
    expect(await pullRequests.comment(request({ ...earlier, body: 'older' }))).toBe(url);
    expect(bodies()).toEqual(['<!-- inferloop v1 environment=prod run=10.2 -->\nnewer']);
  });

  test('that is equal is not written again', async () => {
    const { pullRequests } = await connect();
    await pullRequests.comment(request());
    const before = sandbox.log.records.length;
    await pullRequests.comment(request());
    const written = sandbox.log.records.slice(before).filter((record) => !/list|get/i.test(record.operation));
    expect(written).toEqual([]);
  });

  test('needs a permission, and its absence names the line to add', async () => {
    const { pullRequests } = await connect({ ...everything, 'pull-requests': 'read' });
    await expect(pullRequests.comment(request())).rejects.toMatchObject({
      reason: 'permission-missing',
      hint: expect.stringContaining('pull-requests: write'),
    });
  });
});

describe('a check run', () => {
  test('is started, finished with a record, and read by its name', async () => {
    const { checks } = await connect();
    const older = await checks.start('inferloop/plan (prod)', commit);
    await checks.finish(older, { ...report, text: 'older' });
    const id = await checks.start('inferloop/plan (prod)', commit);
    await checks.finish(id, report);
    await checks.start('inferloop/plan (prod)', commit);
    expect(await checks.read('inferloop/plan (prod)', commit)).toEqual({
      id,
      conclusion: 'success',
      externalId: 'digest',
      text: 'record',
      app: 'github-actions',
    });
  });

  test('that is not there is undefined', async () => {
    expect(await (await connect()).checks.read('inferloop/plan (dev)', commit)).toBeUndefined();
  });

  test('needs a permission, and its absence names the line to add', async () => {
    const { checks } = await connect({ contents: 'read' });
    await expect(checks.start('x', commit)).rejects.toMatchObject({
      reason: 'permission-missing',
      hint: expect.stringContaining('checks: write'),
    });
  });

  const report = {
    conclusion: 'success',
    title: 'planned',
    summary: 'words',
    text: 'record',
    externalId: 'digest',
  } as const;
});

describe('a deployment', () => {
  const details = { description: 'd'.repeat(200), environmentUrl: 'https://example.com' };

  test('of the job itself is adopted', async () => {
    const { deployments } = await connect(everything, 'prod');
    const [own] = [...repository.deployments.keys()];
    expect(await deployments.adopt('prod', commit)).toBe(own);
    expect(repository.deployments.size).toBe(1);
  });

  test('is made when the job has none, once for each run', async () => {
    const { deployments } = await connect();
    const id = await deployments.adopt('prod', commit);
    await deployments.update(id, 'in_progress', details);
    expect(await deployments.adopt('prod', commit)).toBe(id);
    const other = await connect();
    expect(await other.deployments.adopt('prod', commit)).not.toBe(id);
  });

  test('that succeeded is found behind later ones that did not', async () => {
    const { deployments } = await connect();
    expect(await deployments.lastSuccess('prod')).toBeUndefined();
    const id = await deployments.adopt('prod', commit);
    await deployments.update(id, 'success', details);
    const next = await sandbox.forge.commitFiles(repository, 'topic', { 'b.txt': 'b' }, 'two');
    const failed = await (await connect()).deployments.adopt('prod', next);
    await deployments.update(failed, 'failure', details);
    expect(await deployments.lastSuccess('prod')).toBe(commit);
    expect(await deployments.lastSuccess('dev')).toBeUndefined();
  });

  test('that only the end of a green job calls a success is none of ours', async () => {
    const job = { repository: 'o/r', event: 'push', ref: 'refs/heads/topic', sha: commit, environment: 'prod' };
    sandbox.forge.jobs.finish(await sandbox.jobs.register(job), 'success');
    expect([...repository.statuses.values()].at(-1)).toMatchObject({ state: 'success', description: '' });
    expect(await (await connect()).deployments.lastSuccess('prod')).toBeUndefined();
  });

  test('needs a permission, and its absence names the line to add', async () => {
    const { deployments } = await connect({ contents: 'read' });
    await expect(deployments.adopt('prod', commit)).rejects.toMatchObject({
      reason: 'permission-missing',
      hint: expect.stringContaining('deployments: write'),
    });
  });
});

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

async function connect(permissions = everything, environment?: string): Promise<GitHub> {
  const job = await sandbox.jobs.register({
    repository: 'o/r',
    event: 'push',
    ref: 'refs/heads/topic',
    sha: commit,
    permissions,
    ...(environment === undefined ? {} : { environment }),
  });
  const url = `${sandbox.github}/o/r/actions/runs/${job.runId}`;
  return connectGitHub({ ...connection(), token: job.token, run: { id: job.runId, url } });
}

function connection() {
  return { apiUrl: sandbox.github, repository: 'o/r', clock };
}

async function openPullRequest(head: string): Promise<number> {
  const user = { token: sandbox.forge.tokenFor('ada') };
  const answer = await fetch(`${sandbox.github}/repos/o/r/pulls`, {
    method: 'POST',
    headers: { authorization: `token ${user.token}` },
    body: JSON.stringify({ title: 'change', head, base: 'main' }),
  });
  const opened: unknown = await answer.json();
  return Number(Reflect.get(Object(opened), 'number'));
}

async function merge(number: number): Promise<string> {
  const answer = await fetch(`${sandbox.github}/repos/o/r/pulls/${number}/merge`, {
    method: 'PUT',
    headers: { authorization: `token ${sandbox.forge.tokenFor('ada')}` },
    body: JSON.stringify({ merge_method: 'squash' }),
  });
  return String(Reflect.get(Object(await answer.json()), 'sha'));
}

async function writeAs(login: string, body: string): Promise<void> {
  await fetch(`${sandbox.github}/repos/o/r/issues/${pull}/comments`, {
    method: 'POST',
    headers: { authorization: `token ${sandbox.forge.tokenFor(login)}` },
    body: JSON.stringify({ body }),
  });
}

function bodies(): readonly string[] {
  return [...repository.comments.values()].map((comment) => comment.body);
}
