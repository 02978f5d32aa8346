/** What a deployment tells GitHub, against the sandbox: comments, check runs, deployments, refusals. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommentRequest } from '../../src/ports.ts';
import { type ConnectedRepository, everything, startRepository } from '../support/connectedRepository.ts';

let commit: ConnectedRepository['commit'];
let connect: ConnectedRepository['connect'];
let pull: ConnectedRepository['pull'];
let repository: ConnectedRepository['repository'];
let sandbox: ConnectedRepository['sandbox'];

beforeEach(async () => {
  ({ commit, connect, pull, repository, sandbox } = await startRepository());
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
