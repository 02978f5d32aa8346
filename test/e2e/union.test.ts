/** What counts as reviewed when several pull requests are merged before one deployment, however they are merged. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { at, changeSets, endOf, readLive, startTeam, type Team } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(60_000);

let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
});

afterAll(() => team.stop());

const applied = { exitCode: 0, status: 'applied', reason: '' };

async function planned(branch: string, files: { readonly [path: string]: string }): Promise<number> {
  const number = await team.propose(branch, files);
  expect((await team.plan(number)).exitCode).toBe(0);
  return number;
}

/** The newest task definition of the service. */
async function readTask() {
  const answer = await team.ask('cloudformation', 'DescribeStackResource', {
    StackName: 'prod-inferloop',
    LogicalResourceId: 'WebTaskDefinition',
  });
  const taskDefinition = String(at(answer, 'StackResourceDetail', 'PhysicalResourceId'));
  return at(await team.ask('ecs', 'DescribeTaskDefinition', { taskDefinition }), 'taskDefinition');
}

describe('two pull requests that are planned on the same base', () => {
  test('with a new image each are deployed together', async () => {
    const [one, other] = [await planned('one', { 'app/one': '1\n' }), await planned('other', { 'app/other': '1\n' })];
    const before = await readLive(team);
    await team.merge(other);
    await team.merge(one);
    const both = await team.apply();
    expect(endOf(both)).toEqual(applied);
    expect(both.log).toContain(`re-planned, identical to #${other}, #${one}`);
    expect((await readLive(team)).digest).not.toBe(before.digest);
    expect(team.comment(one)).toContain(`what was reviewed in #${other}, #${one}`);
  });

  test('of which one changes the memory and one the image are deployed together', async () => {
    const memory = await planned('memory', shopConfig({ memory: 1024 }));
    const image = await planned('image', { 'app/5': '\n' });
    await team.merge(memory);
    await team.merge(image);
    const result = await team.apply();
    expect(endOf(result)).toEqual(applied);
    expect(result.log).toContain(`re-planned, identical to #${memory}, #${image}`);
    expect(at(await readTask(), 'memory')).toBe('1024');
  });

  test('are deployed one by one, where one only carries the other along', async () => {
    const bake = await planned('bake', shopConfig({ memory: 1024, bake: 2 }));
    const smaller = await planned('smaller', shopConfig({ memory: 512 }));
    for (const number of [bake, smaller]) {
      await team.merge(number);
      expect(endOf(await team.apply())).toEqual(applied);
    }
  });

  test('and edit the same text are not what was reviewed when they come together', async () => {
    const one = await planned('owner', shopConfig({ owner: 'bob', bake: 2 }));
    const other = await planned('larger', shopConfig({ memory: 1024, bake: 2 }));
    await team.merge(one);
    await team.merge(other);
    const refused = await team.apply();
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'plan-changed' });
    expect(team.comment(one)).toMatch(/^\| `WebTaskDefinition` \|.*\| different \|.*what would be deployed is not/m);
    expect(refused.outputs).not.toHaveProperty('change-set-arn');
    expect((await changeSets(team)).filter((name) => name.includes('-run-'))).toEqual([]);

    // As the report says: a pull request on top of both shows all that is not deployed.
    const fix = await planned('both', { 'README.md': 'both\n' });
    await team.merge(fix);
    const result = await team.apply();
    expect(endOf(result)).toEqual(applied);
    expect(result.log).toContain(`re-planned, identical to #${one}, #${other}, #${fix}`);
  });
});
