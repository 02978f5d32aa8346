/** The sandbox's GitHub answers, and sends events, in the shapes of GitHub's own OpenAPI document. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv, type ErrorObject } from 'ajv';
import { routes } from '../../src/sandbox/github/routes/index.ts';
import { describeTrigger, type Trigger } from '../../src/sandbox/runner/trigger.ts';
import { type Forge, openFeature, shopOf, startForge } from '../support/runner.ts';

interface Operation {
  readonly requestBody?: Content;
  readonly responses?: { readonly [status: string]: Content | { readonly $ref: string } };
}
interface Content {
  readonly content?: { readonly [type: string]: { readonly schema: object } };
}
interface OpenApi {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly 'x-webhooks': { readonly [name: string]: { readonly post: Operation } };
  readonly components: object;
}

const require = createRequire(import.meta.url);
const file = require.resolve('@octokit/openapi/generated/api.github.com.json');
const document = nullableToNull(JSON.parse(readFileSync(file, 'utf8'))) as OpenApi;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'github', components: document.components });

/** OpenAPI 3.0 says `nullable` where JSON Schema, which ajv speaks, says null. */
function nullableToNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullableToNull);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? inner.replace(/^#/, 'github#') : nullableToNull(inner),
    ]),
  );
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

function problems(schema: object, value: unknown): readonly string[] {
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map((error: ErrorObject) => `${error.instancePath} ${error.message}`);
}

let forge: Forge;
let token: string;
const asked = new Map<string, readonly string[]>();

beforeAll(async () => {
  forge = await startForge();
  const write = ['contents', 'pull-requests', 'issues', 'checks', 'deployments'].map(
    (scope) => [scope, 'write'] as const,
  );
  token = await forge.jobToken({ ...Object.fromEntries(write), actions: 'read' });
});
afterAll(() => forge.stop());

/** Asks, and holds the answer against the operation's schema; returns the answer. */
async function ask(
  method: string,
  path: string,
  values: { readonly [name: string]: string | number } = {},
  body?: object,
  bearer = token,
) {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? { owner: 'octo', repo: 'shop' }[name] ?? ''),
  );
  const headers = { authorization: `Bearer ${bearer}` };
  const answer = await fetch(`${forge.url}${filled}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const value = text === '' ? undefined : JSON.parse(text);
  const operation = document.paths[path]?.[method.toLowerCase()];
  const response = operation?.responses?.[answer.status];
  const found =
    response === undefined
      ? [`answered ${answer.status}, which the document does not know: ${text}`]
      : problems(schemaOf(response), value);
  asked.set(`${method} ${path}`, found);
  return value;
}

function schemaOf(response: Content | { readonly $ref: string }): object {
  if ('$ref' in response) return { $ref: `${response.$ref}/content/application~1json/schema` };
  return response.content?.['application/json']?.schema ?? {};
}

const on = (path: string) => `/repos/{owner}/{repo}${path}`;

describe('answers', () => {
  beforeAll(async () => {
    const { number, head } = await openFeature(forge);
    const person = forge.github.tokenFor('mona');
    const pull = { pull_number: number };
    const issue = { issue_number: number };
    const { git } = shopOf(forge);
    const main = (await git.resolve('main')) ?? '';

    await ask('GET', '/user', {}, undefined, person);
    await ask('GET', '/users/{username}', { username: 'mona' });
    await ask('GET', on(''));
    await ask('GET', on('/branches'));
    await ask('GET', on('/branches/{branch}'), { branch: 'main' });
    await ask('POST', on('/git/refs'), {}, { ref: 'refs/heads/extra', sha: main });
    await ask('GET', on('/git/ref/{ref}'), { ref: 'heads/main' });
    await ask('GET', on('/git/matching-refs/{ref}'), { ref: 'heads/' });
    await ask('PATCH', on('/git/refs/{ref}'), { ref: 'heads/extra' }, { sha: head });
    await ask('GET', on('/git/commits/{commit_sha}'), { commit_sha: main });
    await ask('GET', on('/commits'));
    await ask('GET', on('/commits/{ref}'), { ref: 'feature' });
    await ask('GET', on('/commits/{commit_sha}/pulls'), { commit_sha: head });
    await ask('GET', on('/compare/{basehead}'), { basehead: 'main...feature' });

    await ask('GET', on('/pulls'));
    const other = await ask('POST', on('/pulls'), {}, { title: 'Extra', head: 'extra', base: 'main' });
    await ask('PATCH', on('/pulls/{pull_number}'), { pull_number: other.number }, { state: 'closed' });
    await ask('DELETE', on('/git/refs/{ref}'), { ref: 'heads/extra' });
    await ask('GET', on('/pulls/{pull_number}'), pull);
    await ask('GET', on('/pulls/{pull_number}/commits'), pull);
    await ask('GET', on('/pulls/{pull_number}/files'), pull);

    const comment = await ask('POST', on('/issues/{issue_number}/comments'), issue, { body: 'hello' });
    const commented = { comment_id: comment.id };
    await ask('GET', on('/issues/{issue_number}/comments'), issue);
    await ask('GET', on('/issues/comments/{comment_id}'), commented);
    await ask('PATCH', on('/issues/comments/{comment_id}'), commented, { body: 'hello again' });
    await ask('DELETE', on('/issues/comments/{comment_id}'), commented);
    await ask('POST', on('/issues/{issue_number}/labels'), issue, { labels: ['allow-data-loss'] });
    await ask('GET', on('/issues/{issue_number}/labels'), issue);
    await ask('GET', on('/issues'));
    await ask('DELETE', on('/issues/{issue_number}/labels/{name}'), { ...issue, name: 'allow-data-loss' });
    const drift = await ask('POST', on('/issues'), {}, { title: 'Drift', labels: ['drift'] });
    await ask('GET', on('/issues/{issue_number}'), issue);
    await ask('PATCH', on('/issues/{issue_number}'), { issue_number: drift.number }, { state: 'closed' });

    const annotation = {
      path: 'inferloop.yaml',
      start_line: 1,
      end_line: 1,
      annotation_level: 'warning',
      message: 'm',
    };
    const output = { title: 't', summary: 's', text: 'x', annotations: [annotation] };
    const check = await ask('POST', on('/check-runs'), {}, { name: 'inferloop/plan (prod)', head_sha: head, output });
    const checked = { check_run_id: check.id };
    await ask('PATCH', on('/check-runs/{check_run_id}'), checked, { conclusion: 'success' });
    await ask('GET', on('/check-runs/{check_run_id}'), checked);
    await ask('GET', on('/check-runs/{check_run_id}/annotations'), checked);
    await ask('GET', on('/commits/{ref}/check-runs'), { ref: head });

    const deployment = await ask('POST', on('/deployments'), {}, { ref: 'main', environment: 'prod' });
    const deployed = { deployment_id: deployment.id };
    await ask('POST', on('/deployments/{deployment_id}/statuses'), deployed, { state: 'success' });
    await ask('GET', on('/deployments'));
    await ask('GET', on('/deployments/{deployment_id}'), deployed);
    await ask('GET', on('/deployments/{deployment_id}/statuses'), deployed);
    await ask('PUT', on('/pulls/{pull_number}/merge'), pull, {});
    const [run] = shopOf(forge).runs.keys();
    await ask('GET', on('/actions/runs/{run_id}'), { run_id: run ?? 0 });
  }, 30_000);

  test.each(routes.map(({ method, path }) => `${method} ${path}`))('%s', (route) => {
    expect(asked.get(route)).toEqual([]);
  });
});

describe('events', () => {
  const rows: readonly (readonly [string, () => Promise<Trigger>])[] = [
    ['pull-request-opened', async () => ({ event: 'pull_request', number: 1 })],
    ['pull-request-synchronize', async () => ({ event: 'pull_request', number: 1, action: 'synchronize' })],
    ['merge-group-checks-requested', async () => ({ event: 'merge_group', number: 1 })],
    ['push', async () => ({ event: 'push', branch: 'feature' })],
    ['workflow-dispatch', async () => ({ event: 'workflow_dispatch', branch: 'main' })],
    [
      'pull-request-closed',
      async () => {
        await own.github.pullRequests.merge(shopOf(own), 1, { method: 'merge', by: own.github.user('mona') });
        return { event: 'pull_request', number: 1, action: 'closed' };
      },
    ],
  ];
  let own: Forge;
  beforeAll(async () => {
    own = await startForge();
    await openFeature(own);
  });
  afterAll(() => own.stop());

  test.each(rows)('%s', async (name, make) => {
    const { payload } = await describeTrigger(own.github, shopOf(own), await make(), 'mona');
    const schema = document['x-webhooks'][name]?.post.requestBody?.content?.['application/json']?.schema;
    expect(problems(schema ?? { not: {} }, payload)).toEqual([]);
  });
});
