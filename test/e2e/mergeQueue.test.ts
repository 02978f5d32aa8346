/** A merge queue with the shipped action: what it would bring is planned together, and judged before it is merged. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { seedImages } from '../../src/cli/demo/account.ts';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import { changeSets, endOf, STACK, startTeam, type Team, WRITES } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(60_000);

let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
});

afterAll(() => team.stop());

async function planned(branch: string, files: { readonly [path: string]: string }): Promise<number> {
  const number = await team.propose(branch, files);
  await team.plan(number);
  return number;
}

/** Behind all others, its image ready, as a build would make it. */
async function queue(number: number) {
  const { mergeQueue, user } = team.sandbox.forge;
  const entry = await mergeQueue.enqueue(team.repository, number, user('ada'));
  await seedImages(team.sandbox, team.repository, entry.ref.replace('refs/heads/', ''));
  return entry;
}

const judge = (number: number, inputs = {}): Promise<JobResult> =>
  team.plan(number, { trigger: { event: 'merge_group', number }, inputs });

const mergeFirst = () => {
  const { mergeQueue, user } = team.sandbox.forge;
  return mergeQueue.mergeFirst(team.repository, 'main', user('ada'));
};

/** The check run of the plan on an entry's commit. */
function checkOf(head: string) {
  const checks = [...team.repository.checks.values()];
  return checks.findLast((check) => check.name === 'inferloop/plan (prod)' && check.head === head);
}

describe('two entries, the second on top of the first', () => {
  let first: number;
  let second: number;

  beforeAll(async () => {
    first = await planned('logs', shopConfig({ logs: 60 }));
    second = await planned('page', { 'app/page': 'two\n' });
  });

  test('are judged as the union of what was reviewed, and change neither AWS nor the comments', async () => {
    const entries = [await queue(first), await queue(second)];
    const [, comment] = [team.comment(first), team.comment(second)];
    const before = team.sandbox.log.records.length;
    const one = await judge(first);
    expect(endOf(one)).toEqual({ exitCode: 0, status: 'planned', reason: '' });
    expect(one.log).toContain(`ok       review: identical to #${first}`);
    const other = await judge(second);
    expect(endOf(other)).toEqual({ exitCode: 0, status: 'planned', reason: '' });
    expect(other.log).toContain(`ok       review: identical to #${first}, #${second}`);
    expect(entries.map(({ head }) => checkOf(head)?.conclusion)).toEqual(['success', 'success']);
    expect(team.comment(second)).toBe(comment);
    const writes = team.requests(before).filter((request) => WRITES.test(request));
    expect(new Set(writes)).toEqual(new Set(['cloudformation:CreateChangeSet', 'cloudformation:DeleteChangeSet']));
    expect((await changeSets(team)).filter((name) => name.includes('-run-'))).toEqual([]);
  });

  test('are merged one by one; the second still stands while the first is being deployed', async () => {
    await mergeFirst();
    const applied = await team.apply();
    expect(endOf(applied)).toMatchObject({ status: 'applied' });
    expect(applied.log).toContain(`re-planned, identical to #${first}`);
    const again = await judge(second);
    expect(endOf(again)).toMatchObject({ status: 'planned' });
    expect(again.log).toContain(`ok       review: identical to #${second}`);
    await mergeFirst();
    expect(endOf(await team.apply())).toMatchObject({ status: 'applied' });
  });
});

describe('an entry', () => {
  test('that waits for the rollout ahead does not leave the queue for it', async () => {
    const number = await planned('later', { 'app/page': 'three\n' });
    await queue(number);
    team.sandbox.cloud.setStackStatus(STACK, 'UPDATE_IN_PROGRESS');
    const onLine = (line: string) => {
      if (line.endsWith('waiting for it')) team.sandbox.cloud.setStackStatus(STACK, 'UPDATE_COMPLETE');
    };
    const waited = await team.plan(number, { trigger: { event: 'merge_group', number }, onLine });
    expect(endOf(waited)).toEqual({ exitCode: 0, status: 'planned', reason: '' });
    await mergeFirst();
  });

  test('that counts on what was merged and is not deployed finds it in the union', async () => {
    const number = await planned('bake', shopConfig({ logs: 60, bake: 2 }));
    await queue(number);
    const judged = await judge(number);
    expect(endOf(judged)).toEqual({ exitCode: 0, status: 'planned', reason: '' });
    expect(judged.log).toMatch(new RegExp(`ok {7}review: identical to #\\d+, #${number}`));
    await mergeFirst();
    expect(endOf(await team.apply())).toMatchObject({ status: 'applied' });
  });

  test('that does something else together with the one ahead is red, and says what differs', async () => {
    const ahead = await planned('owner', shopConfig({ owner: 'bob', logs: 60, bake: 2 }));
    const number = await planned('memory', shopConfig({ memory: 1024, logs: 60, bake: 2 }));
    await queue(ahead);
    const entry = await queue(number);
    expect(endOf(await judge(ahead))).toMatchObject({ status: 'planned' });
    const refused = await judge(number);
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'plan-changed' });
    const check = checkOf(entry.head);
    expect(check).toMatchObject({ conclusion: 'failure', title: 'not what was reviewed: 1 resource differs' });
    expect(check?.summary).toMatch(/^\| `WebTaskDefinition` \|.*\| different \|.*what would be deployed is not/m);
    for (const text of [check?.summary, refused.summary, refused.log]) {
      expect(text).toContain('update the branch of the pull request, so that it is planned once more');
    }
    expect(refused.summary).toContain('`WebTaskDefinition`');
    expect(refused.summary).not.toContain('deploys exactly this');

    // As the check says: what is ahead is merged, its branch is updated, it is planned and queued once more.
    await team.sandbox.forge.mergeQueue.remove(team.repository, entry);
    await mergeFirst();
    const updated = shopConfig({ owner: 'bob', memory: 1024, logs: 60, bake: 2 });
    const main = (await team.repository.git.resolve('main')) ?? '';
    await team.repository.git.setRef('refs/heads/memory', main);
    await team.sandbox.forge.commitFiles(team.repository, 'memory', updated, 'Update');
    await team.plan(number);
    await queue(number);
    expect(endOf(await judge(number))).toEqual({ exitCode: 0, status: 'planned', reason: '' });
    await mergeFirst();
    const applied = await team.apply();
    expect(endOf(applied)).toMatchObject({ status: 'applied' });
    expect(applied.log).toContain(`re-planned, identical to #${ahead}, #${number}`);
  });

  test('that was never planned is red', async () => {
    const number = await team.propose('unplanned', shopConfig({ owner: 'bob', memory: 1024, logs: 90, bake: 2 }));
    const entry = await queue(number);
    const refused = await judge(number);
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'record-missing' });
    expect(checkOf(entry.head)).toMatchObject({ conclusion: 'failure', title: 'nobody reviewed this plan' });
    expect(checkOf(entry.head)?.summary).toContain('has no check run inferloop/plan (prod)');
  });
});
