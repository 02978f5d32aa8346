/** The sandbox's runner starts an action as GitHub's does: checkout, event, inputs, masks, outputs, state and post. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { type Forge, openFeature, shopOf, startForge } from '../support/runner.ts';

const manifest = `
name: probe
inputs:
  token: { default: '\${{ github.token }}' }
  working-directory: { default: . }
  no default: {}
runs: { using: node24, main: main.js, post: post.js }
`;

/** Says what it sees as one output. */
const probe = `
const fs = require('node:fs');
const files = fs.readdirSync('.').filter((name) => name !== '.git').sort();
const event = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
const seen = { environment: process.env, files, event };
fs.appendFileSync(process.env.GITHUB_OUTPUT, 'seen<<END\\n' + JSON.stringify(seen) + '\\nEND\\nplain=1=2\\n');
fs.appendFileSync(process.env.GITHUB_STATE, 'stack=prod\\n');
fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Summary\\n');
console.log('::add-mask::hunter2');
console.log('the password is hunter2, the token ' + process.env.INPUT_TOKEN);
console.log('::error file=inferloop.yaml,line=3,col=5,title=Wrong%2C key::not 100%25 hunter2');
`;

const post = `console.log('post of ' + process.env.STATE_stack);`;

let forge: Forge;
beforeAll(async () => {
  forge = await startForge();
});
afterAll(() => forge.stop());

const runnerOf = (main: string) => forge.runnerOf({ 'action.yml': manifest, 'main.js': main, 'post.js': post });

const read = async (url: string, init: RequestInit = {}) => JSON.parse(await (await fetch(url, init)).text());

interface Seen {
  readonly environment: { readonly [name: string]: string };
  readonly files: readonly string[];
  readonly event: { readonly [key: string]: unknown };
}

describe('a job of a pull request', () => {
  test('has the merged tree, the event, fresh variables and the inputs', async () => {
    const pull = await openFeature(forge);
    const runner = await runnerOf(probe);
    const result = await runner.run({
      repository: shopOf(forge),
      trigger: { event: 'pull_request', number: pull.number },
      permissions: { contents: 'read', 'id-token': 'write' },
      inputs: { 'no default': 'given' },
    });
    const seen: Seen = JSON.parse(result.outputs.seen ?? '{}');
    expect(seen.files).toEqual(['README.md', 'feature.txt']);
    expect(seen.environment).toMatchObject({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_REF_NAME: '1/merge',
      GITHUB_SHA: pull.testMerge,
      GITHUB_HEAD_REF: 'feature',
      GITHUB_BASE_REF: 'main',
      'INPUT_WORKING-DIRECTORY': '.',
      INPUT_NO_DEFAULT: 'given',
    });
    expect(Object.keys(seen.environment).filter((name) => /^npm_|^JEST/.test(name))).toEqual([]);
    expect(seen.event).toMatchObject({ action: 'opened', number: 1, pull_request: { head: { sha: pull.head } } });
  });

  test('shows neither masked values nor its token, and post has the state', async () => {
    const runner = await runnerOf(probe);
    const lines: string[] = [];
    const result = await runner.run({
      repository: shopOf(forge),
      trigger: { event: 'push', branch: 'main' },
      onLine: (line) => lines.push(line),
    });
    expect(result.log).not.toMatch(/hunter2|ghs_/);
    expect(lines).toContain('the password is ***, the token ***');
    expect(lines.at(-1)).toBe('post of prod');
    expect(result.annotations).toEqual([
      { level: 'error', message: 'not 100% ***', title: 'Wrong, key', file: 'inferloop.yaml', line: 3, column: 5 },
    ]);
    expect([result.exitCode, result.conclusion, result.summary, result.outputs.plain]).toEqual([
      0,
      'success',
      '# Summary\n',
      '1=2',
    ]);
  });
});

describe('a job of a push', () => {
  test('tells before, after and commits, and its environment has a deployment', async () => {
    const before = (await shopOf(forge).git.resolve('main')) ?? '';
    const after = await forge.github.commitFiles(shopOf(forge), 'main', { 'a.txt': 'a' }, 'Add a');
    const runner = await runnerOf(probe);
    const result = await runner.run({
      repository: shopOf(forge),
      trigger: { event: 'push', branch: 'main', before },
      environment: 'prod',
    });
    const { event } = JSON.parse(result.outputs.seen ?? '{}');
    expect(event).toMatchObject({ before, after, commits: [{ id: after, added: ['a.txt'] }] });
    const api = `${forge.url}/repos/octo/shop/deployments`;
    const [deployment] = await read(`${api}?environment=prod`);
    expect([deployment.sha, deployment.ref]).toEqual([after, 'main']);
    const statuses: { state: string; log_url: string }[] = await read(deployment.statuses_url);
    expect(statuses.map(({ state }) => state)).toEqual(['success', 'in_progress']);
    expect(statuses[0]?.log_url).toContain(`/actions/runs/${result.runId}/`);
  });

  test('a failing script fails the run, and a cancelled one gets SIGINT first', async () => {
    const failing = await runnerOf('process.exitCode = 3');
    const trigger = { event: 'push', branch: 'main' } as const;
    const result = await failing.run({ repository: shopOf(forge), trigger });
    expect([result.exitCode, result.conclusion]).toEqual([3, 'failure']);

    const waiting = await runnerOf(
      `process.on('SIGINT', () => { console.log('stopping'); process.exit(1); }); setInterval(() => {}, 1000); console.log('ready');`,
    );
    const controller = new AbortController();
    const cancelled = await waiting.run({
      repository: shopOf(forge),
      trigger,
      signal: controller.signal,
      onLine: (line) => line === 'ready' && controller.abort(),
    });
    expect([cancelled.conclusion, cancelled.log.includes('stopping'), cancelled.log.includes('post of')]).toEqual([
      'cancelled',
      true,
      true,
    ]);
  });
});

describe('OIDC', () => {
  const main = `
const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
const authorization = 'Bearer ' + process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
const fs = require('node:fs');
if (url === undefined) fs.appendFileSync(process.env.GITHUB_OUTPUT, 'token=none\\n');
else fetch(url + '&audience=sts.amazonaws.com', { headers: { authorization } })
  .then((answer) => answer.json())
  .then(({ value }) => fs.appendFileSync(process.env.GITHUB_OUTPUT, 'token=' + value + '\\n'));
`;

  test('a token is signed by the issuer and says which job asks', async () => {
    const runner = await runnerOf(main);
    const { outputs } = await runner.run({
      repository: shopOf(forge),
      trigger: { event: 'push', branch: 'main' },
      permissions: { 'id-token': 'write' },
      environment: 'prod',
    });
    const keys = createRemoteJWKSet(new URL(`${forge.issuer}/.well-known/jwks`));
    const { payload } = await jwtVerify(outputs.token ?? '', keys, {
      issuer: forge.issuer,
      audience: 'sts.amazonaws.com',
      algorithms: ['RS256'],
    });
    expect(payload).toMatchObject({
      sub: 'repo:octo/shop:environment:prod',
      ref: 'refs/heads/main',
      repository: 'octo/shop',
      event_name: 'push',
      environment: 'prod',
      job_workflow_ref: 'octo/shop/.github/workflows/deploy.yml@refs/heads/main',
    });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(300);
    await expect(jwtVerify(outputs.token ?? '', createLocalJWKSet({ keys: [] }))).rejects.toThrow();
  });

  test('without id-token: write there is nothing to ask', async () => {
    const runner = await runnerOf(main);
    const { outputs } = await runner.run({ repository: shopOf(forge), trigger: { event: 'push', branch: 'main' } });
    expect(outputs.token).toBe('none');
  });

  test('a repository that nobody made is made for its job', async () => {
    const job = { repository: 'octo/unheard', event: 'push', ref: 'refs/heads/main', sha: 'b'.repeat(40) };
    const answer = await fetch(`${forge.issuer}/_sandbox/jobs`, { method: 'POST', body: JSON.stringify(job) });
    expect(answer.status).toBe(201);
    expect((await fetch(`${forge.url}/repos/octo/unheard`)).status).toBe(200);
  });

  test('a job registered over HTTP gets the subject of its event, with ids where the repository has them', async () => {
    const { github } = forge;
    const files = { a: 'a' };
    const { id, owner } = await github.createRepository({ owner: 'octo', name: 'new', files, immutableSubject: true });
    const sha = 'a'.repeat(40);
    const permissions = { 'id-token': 'write' };
    const body = JSON.stringify({
      repository: 'octo/new',
      event: 'pull_request',
      ref: 'refs/pull/1/merge',
      sha,
      permissions,
    });
    const job = await read(`${forge.issuer}/_sandbox/jobs`, { method: 'POST', body });
    const headers = { authorization: `Bearer ${job.oidc.requestToken}` };
    const { value } = await read(job.oidc.requestUrl, { headers });
    expect(decodeJwt(value)).toMatchObject({
      sub: `repo:octo@${owner.id}/new@${id}:pull_request`,
      aud: 'https://github.com/octo',
    });
    const wrong = await fetch(`${forge.issuer}/_sandbox/jobs`, { method: 'POST', body: '{"event":"push"}' });
    expect([wrong.status, await wrong.json()]).toEqual([
      400,
      { message: 'job for the sandbox: repository must be present' },
    ]);
  });
});

test('a checkout is a repository of its own, at the commit of the event', async () => {
  const runner = await runnerOf('');
  const { workspace } = await runner.run({ repository: shopOf(forge), trigger: { event: 'push', branch: 'main' } });
  const { stdout } = await promisify(execFile)('git', ['-C', workspace, 'rev-parse', 'HEAD']);
  expect(stdout.trim()).toBe(await shopOf(forge).git.resolve('main'));
});
