/** What `auto` makes of each event: a row of the README's table each, by the shipped action. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type ActionFolder, createActionFolder, pullRequestPayload, repository } from '../support/action.ts';
import { changeSets, endOf, startTeam, type Team, WRITES } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

let team: Team;
let action: ActionFolder;

beforeAll(async () => {
  action = createActionFolder();
  team = await startTeam();
  await team.deploy('first', shopConfig());
});

afterAll(async () => {
  action.remove();
  await team.stop();
});

test.each([
  ['auto on pull_request opened: plan', 'opened'],
  ['auto on pull_request synchronize: plan', 'synchronize'],
  ['auto on pull_request reopened: plan', 'reopened'],
  ['auto on pull_request ready_for_review: plan', 'ready_for_review'],
] as const)('%s', async (_, action) => {
  const number = await team.propose(`pull-${action}`, shopConfig({ cpu: 512, memory: 1024 }));
  const planned = await team.plan(number, { trigger: { event: 'pull_request', number, action } });
  expect(endOf(planned)).toEqual({ exitCode: 0, status: 'planned', reason: '' });
  expect(team.comment(number)).toContain('prod will change');
});

test('auto on pull_request of a draft: plan, which says that it is one', async () => {
  await team.sandbox.forge.commitFiles(team.repository, 'draft', shopConfig({ owner: 'eve' }), 'Draft');
  const opening = { title: 'A draft', head: 'draft', base: 'main', user: team.sandbox.forge.user('ada'), draft: true };
  const { number } = await team.sandbox.forge.pullRequests.open(team.repository, opening);
  expect(endOf(await team.plan(number))).toEqual({ exitCode: 0, status: 'planned', reason: '' });
  expect(team.comment(number)).toContain('Still missing: this pull request is still a draft');
});

test('auto on pull_request by Dependabot: the file is checked and priced, nobody is asked', async () => {
  const number = await team.propose('dependabot', shopConfig({ count: 4 }));
  const before = team.sandbox.log.records.length;
  const checked = await team.plan(number, { actor: 'dependabot[bot]' });
  expect(endOf(checked)).toEqual({ exitCode: 0, status: 'skipped', reason: '' });
  expect(checked.summary).toContain('At list prices its resources cost');
  expect(team.sandbox.log.records.slice(before)).toEqual([]);
});

test('auto on push to another branch: nothing', async () => {
  await team.sandbox.forge.commitFiles(team.repository, 'topic', shopConfig({ count: 5 }), 'Topic');
  const before = team.sandbox.log.records.length;
  const pushed = await team.apply({ trigger: { event: 'push', branch: 'topic' } });
  expect(endOf(pushed)).toEqual({ exitCode: 0, status: 'skipped', reason: '' });
  expect(pushed.log).toContain('no environment deploys from the branch `topic`: `prod` from the branch `main`');
  expect(team.requests(before)).toEqual([]);
});

test('auto on merge_group: plan, with a check run and without a comment', async () => {
  const number = await team.propose('queued', shopConfig({ logs: 90 }));
  await team.plan(number);
  const comment = team.comment(number);
  const queued = await team.plan(number, { trigger: { event: 'merge_group', number } });
  expect(endOf(queued)).toEqual({ exitCode: 0, status: 'planned', reason: '' });
  expect(team.comment(number)).toBe(comment);
  const checks = [...team.repository.checks.values()].filter(({ name }) => name === 'inferloop/plan (prod)');
  expect(new Set(checks.slice(-2).map(({ head }) => head)).size).toBe(2);
});

test('auto on workflow_dispatch: plan, which leaves no change set', async () => {
  const before = await changeSets(team);
  const started = team.sandbox.log.records.length;
  const planned = await team.apply({ trigger: { event: 'workflow_dispatch', branch: 'main' } });
  expect(endOf(planned)).toEqual({ exitCode: 0, status: 'no-changes', reason: '' });
  expect(await changeSets(team)).toEqual(before);
  expect(team.requests(started)).not.toContain('cloudformation:ExecuteChangeSet');
});

test('auto on schedule: nothing', async () => {
  const before = team.sandbox.log.records.length;
  const skipped = await team.apply({ trigger: { event: 'schedule', cron: '0 3 * * *' } });
  expect(endOf(skipped)).toEqual({ exitCode: 0, status: 'skipped', reason: '' });
  expect(team.requests(before).filter((request) => WRITES.test(request))).toEqual([]);
});

describe('status skipped', () => {
  test.each<[string, string, object, RegExp]>([
    [
      'auto on pull_request closed by a merge: nothing',
      'pull_request',
      pullRequestPayload('closed', { merged: true }),
      /merged; the push to its base branch deploys it/,
    ],
    [
      'auto on pull_request of another type: nothing',
      'pull_request',
      pullRequestPayload('labeled'),
      /the pull request was labeled, which changes nothing/,
    ],
    [
      'auto on push of a tag: nothing',
      'push',
      { ref: 'refs/tags/v1', repository },
      /a push of refs\/tags\/v1 leaves nothing to deploy/,
    ],
    [
      'auto on push that deletes a branch: nothing',
      'push',
      { ref: 'refs/heads/main', deleted: true, repository },
      /the deletion of refs\/heads\/main leaves nothing/,
    ],
  ])('%s', async (_, event, payload, words) => {
    const { code, output, errors } = await action.run({ event, payload });
    expect({ code, errors, status: action.output('status') }).toEqual({ code: 0, errors: '', status: 'skipped' });
    expect(output).toMatch(words);
    expect(action.output('failure-reason')).toBe('');
  });
});

describe('failure-reason event-unsupported', () => {
  test.each<[string, string, object, { readonly [input: string]: string }, RegExp]>([
    ['auto on pull_request_target: refused', 'pull_request_target', pullRequestPayload('opened'), {}, /is refused: it/],
    ['auto on any other event: refused', 'release', { action: 'published' }, {}, /there is nothing to do on release/],
    [
      'apply on a pull request',
      'pull_request',
      pullRequestPayload('opened'),
      { COMMAND: 'apply' },
      /nothing is deployed before it is merged/,
    ],
    ['close on a push', 'push', { ref: 'refs/heads/main', after: 'a' }, { COMMAND: 'close' }, /needs a pull request/],
    ['an event without its payload', 'pull_request', {}, {}, /the payload of the event has no action/],
  ])('%s', async (_, event, payload, inputs, words) => {
    const { code, output, errors } = await action.run({ event, payload, inputs });
    expect({ code, errors, status: action.output('status') }).toEqual({ code: 1, errors: '', status: 'failed' });
    expect(action.output('failure-reason')).toBe('event-unsupported');
    expect(output).toMatch(words);
    // What to do instead.
    expect(output).toMatch(/::error [^\n]*%0A(use|run) [^\n]*`(on: )?p/);
  });
});
