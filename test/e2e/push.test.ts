/** What comes to the branch past the review: direct pushes, by every setting, and a branch that was rewritten. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { at, changeSets, endOf, startTeam, type Team } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(60_000);

let team: Team;
let deployed: string;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
  deployed = await headOfMain();
});

afterAll(() => team.stop());

const headOfMain = async () => (await team.repository.git.resolve('refs/heads/main')) ?? '';

const push = (files: { readonly [path: string]: string }, message: string) =>
  team.sandbox.forge.commitFiles(team.repository, 'main', files, message);

async function readRetention(): Promise<unknown> {
  const answer = await team.ask('logs', 'DescribeLogGroups', { logGroupNamePrefix: '/ecs/prod-inferloop' });
  return at(answer, 'logGroups', 0, 'retentionInDays');
}

describe('a direct push', () => {
  let commit: string;

  beforeAll(async () => {
    commit = await push(shopConfig({ logs: 60 }), 'Keep logs longer');
  });

  test('is refused, with its commit and the way to approve it', async () => {
    const refused = await team.apply();
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'record-missing' });
    expect(refused.log).toContain(`nobody reviewed this plan: ${commit.slice(0, 7)} came without a pull request`);
    expect(refused.summary).toContain(`approve-fingerprint: ${refused.outputs.fingerprint}`);
    expect(await changeSets(team)).toEqual([]);
    expect(await readRetention()).toBe(30);
  });

  test('is only planned, and green, with direct-push: plan', async () => {
    const waiting = await team.apply({ inputs: { 'direct-push': 'plan' } });
    expect(endOf(waiting)).toEqual({ exitCode: 0, status: 'awaiting-approval', reason: '' });
    expect(waiting.summary).toContain('### 🟠 prod: planned, not applied');
    expect(waiting.outputs).not.toHaveProperty('change-set-arn');
    expect(await changeSets(team)).toEqual([]);
    expect(await readRetention()).toBe(30);
  });

  test('is deployed with direct-push: apply, and the report says that nobody reviewed it', async () => {
    const result = await team.apply({ inputs: { 'direct-push': 'apply' } });
    expect(endOf(result)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(result.log).toContain(`ok       deployed commit: ${deployed.slice(0, 7)}, 1 commit before this one`);
    expect(result.summary).toContain('pushed directly, without a review (`direct-push: apply`)');
    expect(await readRetention()).toBe(60);
  });
});

describe('a branch that was rewritten', () => {
  test('is compared from where it left what is deployed, and that is said', async () => {
    const gone = await headOfMain();
    await team.repository.git.setRef('refs/heads/main', deployed);
    const number = await team.propose('instead', shopConfig({ logs: 90 }));
    await team.plan(number);
    await team.merge(number);
    const trigger = { event: 'push', branch: 'main', before: gone } as const;
    const result = await team.apply({ trigger });
    expect(endOf(result)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(result.log).toContain(`skipped  deployed commit: ${gone.slice(0, 7)} is deployed and not in main`);
    expect(result.log).toContain(`re-planned, identical to #${number}`);
    expect(await readRetention()).toBe(90);
  });
});
