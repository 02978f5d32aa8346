/** The sandbox's GitHub behaves towards octokit as GitHub does: permissions, limits, pages, merges, deployments. */

import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Forge, openFeature, shopOf, startForge } from '../../support/runner.ts';

const shop = { owner: 'octo', repo: 'shop' };
let forge: Forge;

beforeEach(async () => {
  forge = await startForge();
});
afterEach(() => forge.stop());

const as = (token: string) => getOctokit(token, { baseUrl: forge.url }).rest;
const job = async (permissions: { readonly [scope: string]: 'read' | 'write' }) =>
  as(await forge.jobToken(permissions));

async function refusal(promise: Promise<unknown>): Promise<{ status: unknown; message: string }> {
  const error = await promise.then(
    () => new Error('it was allowed'),
    (thrown: unknown) => thrown,
  );
  const { status, response } = error as { status?: unknown; response?: { data?: { message?: string } } };
  return { status, message: response?.data?.message ?? String(error) };
}

describe('who may do what', () => {
  test('a token that nobody has is bad credentials', async () => {
    expect(await refusal(as('ghs_nobody').repos.get(shop))).toEqual({ status: 401, message: 'Bad credentials' });
  });

  test('a job writes only what its permissions say', async () => {
    const { number: issue_number } = await openFeature(forge);
    const reading = await job({ contents: 'read', 'pull-requests': 'read' });
    expect(await refusal(reading.issues.createComment({ ...shop, issue_number, body: 'hi' }))).toEqual({
      status: 403,
      message: 'Resource not accessible by integration',
    });
    const writing = await job({ 'pull-requests': 'write' });
    const { data } = await writing.issues.createComment({ ...shop, issue_number, body: 'hi' });
    expect([data.user?.login, data.user?.type]).toEqual(['github-actions[bot]', 'Bot']);
  });

  test('a private repository does not exist for others', async () => {
    await forge.github.createRepository({ owner: 'octo', name: 'secret', files: { a: 'a' }, private: true });
    const stranger = await job({ contents: 'write' });
    const refused = await refusal(stranger.repos.get({ owner: 'octo', repo: 'secret' }));
    expect(refused).toEqual({ status: 404, message: 'Not Found' });
    expect((await as(forge.github.tokenFor('mona')).repos.get({ owner: 'octo', repo: 'secret' })).status).toBe(200);
  });

  test('people cannot make check runs', async () => {
    const head_sha = (await shopOf(forge).git.resolve('main')) ?? '';
    const person = as(forge.github.tokenFor('mona'));
    expect(await refusal(person.checks.create({ ...shop, name: 'x', head_sha }))).toEqual({
      status: 403,
      message: 'You must authenticate via a GitHub App.',
    });
  });

  test('a job of a fork never writes', async () => {
    const repository = shopOf(forge);
    await forge.github.commitFiles(repository, 'patch', { 'p.txt': 'p' }, 'Patch');
    const { github } = forge;
    const opening = {
      title: 'Patch',
      head: 'patch',
      base: 'main',
      user: github.user('guest'),
      fork: github.user('guest'),
    };
    const pull = await github.pullRequests.open(repository, opening);
    const registered = await forge.oidc.register({
      repository: 'octo/shop',
      event: 'pull_request',
      ref: `refs/pull/${pull.number}/merge`,
      sha: pull.testMerge ?? '',
      permissions: { 'id-token': 'write', 'pull-requests': 'write' },
    });
    expect([registered.oidc, registered.permissions]).toEqual([
      undefined,
      { metadata: 'read', 'pull-requests': 'read' },
    ]);
  });
});

describe('limits', () => {
  test('a comment has at most 65,536 characters', async () => {
    const { number: issue_number } = await openFeature(forge);
    const rest = await job({ 'pull-requests': 'write' });
    await rest.issues.createComment({ ...shop, issue_number, body: 'x'.repeat(65_536) });
    const promise = rest.issues.createComment({ ...shop, issue_number, body: 'x'.repeat(65_537) });
    await expect(promise).rejects.toThrow('Body is too long (maximum is 65536 characters)');
  });

  test('the text of a check run has at most 65,535', async () => {
    const head_sha = (await shopOf(forge).git.resolve('main')) ?? '';
    const rest = await job({ checks: 'write' });
    const output = { title: 't', summary: 's', text: 'x'.repeat(65_536) };
    expect(await refusal(rest.checks.create({ ...shop, name: 'plan', head_sha, output }))).toEqual({
      status: 422,
      message: 'Invalid request.\n\nOnly 65535 characters are allowed; 65536 were supplied.',
    });
  });

  test('faults strike by the name of the operation', async () => {
    forge.faults.add({ name: 'server-error', operation: 'GetRepository', nth: 1 });
    const rest = as(forge.github.tokenFor('mona'));
    expect((await refusal(rest.repos.get(shop))).status).toBe(502);
    expect((await rest.repos.get(shop)).status).toBe(200);
    expect(forge.log.records.map(({ operation, status }) => [operation, status])).toEqual([
      ['GetRepository', 502],
      ['GetRepository', 200],
    ]);
  });
});

test('comments come in pages with a Link header that octokit follows', async () => {
  const { number: issue_number } = await openFeature(forge);
  const octokit = getOctokit(await forge.jobToken({ 'pull-requests': 'write' }), { baseUrl: forge.url });
  for (let n = 1; n <= 65; n += 1) await octokit.rest.issues.createComment({ ...shop, issue_number, body: `${n}` });
  const first = await octokit.rest.issues.listComments({ ...shop, issue_number });
  expect([first.data.length, first.headers.link]).toEqual([30, expect.stringContaining('page=2>; rel="next"')]);
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...shop, issue_number });
  expect(all.map(({ body }) => Number(body))).toEqual(Array.from({ length: 65 }, (_, index) => index + 1));
});

describe('pull requests', () => {
  test.each(['merge', 'squash', 'rebase'] as const)(
    'merged by %s, the tree is that of the test merge',
    async (merge_method) => {
      const pull = await openFeature(forge);
      await forge.github.commitFiles(shopOf(forge), 'feature', { 'second.txt': '2\n' }, 'Second');
      const { git } = shopOf(forge);
      const tested = await git.commit((await git.resolve(`refs/pull/${pull.number}/merge`)) ?? '');
      const rest = as(forge.github.tokenFor('mona'));
      const { data } = await rest.pulls.merge({ ...shop, pull_number: pull.number, merge_method });
      const commit = await git.commit(data.sha);
      expect(commit.tree).toBe(tested.tree);
      expect([await git.resolve('main'), commit.parents.length]).toEqual([data.sha, merge_method === 'merge' ? 2 : 1]);
      const { data: of } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...shop, commit_sha: data.sha });
      expect(of.map(({ number, merge_commit_sha }) => [number, merge_commit_sha])).toEqual([[pull.number, data.sha]]);
    },
  );

  test('a conflict has no test merge and cannot be merged', async () => {
    const pull = await openFeature(forge, { 'README.md': 'theirs\n' });
    await forge.github.commitFiles(shopOf(forge), 'main', { 'README.md': 'ours\n' }, 'Ours');
    const rest = as(forge.github.tokenFor('mona'));
    const { data } = await rest.pulls.get({ ...shop, pull_number: pull.number });
    expect([data.mergeable, data.mergeable_state]).toEqual([false, 'dirty']);
    expect((await refusal(rest.pulls.merge({ ...shop, pull_number: pull.number }))).status).toBe(405);
  });

  test('every commit that a rebase brought to the base belongs to its pull request', async () => {
    const pull = await openFeature(forge);
    await forge.github.commitFiles(shopOf(forge), 'feature', { 'second.txt': '2\n' }, 'Second');
    const rest = as(forge.github.tokenFor('mona'));
    const { data } = await rest.pulls.merge({ ...shop, pull_number: pull.number, merge_method: 'rebase' });
    const [parent = ''] = (await shopOf(forge).git.commit(data.sha)).parents;
    const { data: of } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...shop, commit_sha: parent });
    expect(of.map(({ number }) => number)).toEqual([pull.number]);
  });

  test('a comparison comes in pages when asked for', async () => {
    const before = (await shopOf(forge).git.resolve('main')) ?? '';
    for (const n of [1, 2, 3])
      await forge.github.commitFiles(shopOf(forge), 'main', { 'n.txt': `${n}` }, `Commit ${n}`);
    const rest = as(forge.github.tokenFor('mona'));
    const page = (page: number) =>
      rest.repos.compareCommitsWithBasehead({ ...shop, basehead: `${before}...main`, per_page: 2, page });
    const [first, second] = [await page(1), await page(2)];
    expect(first.headers.link).toContain('page=2>; rel="next"');
    expect([first, second].map(({ data }) => data.commits.map(({ commit }) => commit.message))).toEqual([
      ['Commit 1', 'Commit 2'],
      ['Commit 3'],
    ]);
  });

  test('files and a comparison tell what changed, with renames', async () => {
    const text = 'one\ntwo\nthree\nfour\n';
    await forge.github.commitFiles(shopOf(forge), 'main', { 'old name.txt': text }, 'Old');
    const repository = shopOf(forge);
    await forge.github.commitFiles(repository, 'feature', { 'old name.txt': null, 'new:name.txt': text }, 'Rename');
    await forge.github.commitFiles(repository, 'feature', { 'README.md': 'a\nb\n', 'x.bin': 'x' }, 'Edit');
    const rest = as(forge.github.tokenFor('mona'));
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...shop, basehead: 'main...feature' });
    expect([data.status, data.ahead_by, data.commits.map(({ commit }) => commit.message)]).toEqual([
      'ahead',
      2,
      ['Rename', 'Edit'],
    ]);
    expect(
      data.files?.map(({ filename, status, additions, deletions }) => [filename, status, additions, deletions]),
    ).toEqual([
      ['README.md', 'modified', 2, 1],
      ['new:name.txt', 'renamed', 0, 0],
      ['x.bin', 'added', 1, 0],
    ]);
  });
});

test('a success makes earlier deployments of the environment inactive', async () => {
  const rest = await job({ deployments: 'write' });
  const make = async () => {
    const { data } = await rest.repos.createDeployment({
      ...shop,
      ref: 'main',
      environment: 'prod',
      auto_merge: false,
    });
    if (!('id' in data)) throw new Error('no deployment');
    await rest.repos.createDeploymentStatus({ ...shop, deployment_id: data.id, state: 'success' });
    return data.id;
  };
  const [first, second] = [await make(), await make()];
  const states = async (deployment_id: number) =>
    (await rest.repos.listDeploymentStatuses({ ...shop, deployment_id })).data.map(({ state }) => state);
  expect([await states(first), await states(second)]).toEqual([['inactive', 'success'], ['success']]);
});

test('the page shows the conversation', async () => {
  const { number: issue_number } = await openFeature(forge);
  const rest = await job({ 'pull-requests': 'write' });
  const body =
    '<!-- hidden -->\n> [!CAUTION]\n> The database is replaced.\n\n```diff\n- old\n+ new\n```\n\n| a |\n| --- |\n| b |';
  await rest.issues.createComment({ ...shop, issue_number, body });
  const html = await (await fetch(`${forge.url}/octo/shop/pull/${issue_number}`)).text();
  expect(html).toContain('<div class="alert caution">');
  expect(html).toContain('<span class="added">+ new</span>');
  expect(html).toContain('<td>b</td>');
  expect(await forge.github.conversations(shopOf(forge))).toContain('The database is replaced.');
});

test('an edited comment still shows what it said before, each headline once', async () => {
  const { number: issue_number } = await openFeature(forge);
  const rest = await job({ 'pull-requests': 'write' });
  const { data } = await rest.issues.createComment({ ...shop, issue_number, body: '### planned' });
  for (const body of ['### deploying\n1 of 2', '### deploying\n2 of 2', '### deployed']) {
    await rest.issues.updateComment({ ...shop, comment_id: data.id, body });
  }
  const html = await (await fetch(`${forge.url}/octo/shop/pull/${issue_number}`)).text();
  expect(html.match(/<details class="version"><summary>[^<]*/g)).toEqual(
    ['planned', 'deploying'].map((headline) => `<details class="version"><summary>${headline}`),
  );
  expect(html).toContain('2 of 2');
  expect(html).not.toContain('1 of 2');
});
