/** Scaling and Spot on the sandbox: begun, changed and ended on a service that runs. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { at, STACK, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(60_000);

let team: Team;

const file = (count: string) => ({
  'inferloop.yaml': `project: inferloop
region: us-east-1
services:
  web: { build: ., port: 8000, count: ${count}, deployment: { bake: 0m } }
`,
});

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', file('2'));
});

afterAll(() => team.stop());

async function resources(): Promise<{ readonly [logicalId: string]: string }> {
  const answer = await team.ask('cloudformation', 'DescribeStackResources', { StackName: STACK });
  return Object.fromEntries(
    [at(answer, 'StackResources')]
      .flat()
      .map((one) => [String(at(one, 'LogicalResourceId')), String(at(one, 'PhysicalResourceId'))]),
  );
}

/** What the plan changes, with what it replaces; then it is merged and applied. */
async function change(name: string, count: string): Promise<readonly string[]> {
  const number = await team.propose(name, file(count));
  const planned = await team.plan(number);
  const answer = await team.ask('cloudformation', 'DescribeChangeSet', {
    ChangeSetName: planned.outputs['change-set-arn'] ?? '',
  });
  await team.merge(number);
  const { exitCode, log } = await team.apply();
  expect({ exitCode, log }).toEqual({ exitCode: 0, log: expect.stringContaining('web: ') });
  return [at(answer, 'Changes')]
    .flat()
    .map((one) => at(one, 'ResourceChange'))
    .map((one) => [at(one, 'Action'), at(one, 'LogicalResourceId'), at(one, 'Replacement') ?? ''].join(' ').trim())
    .sort();
}

test('a running service begins to scale on Spot, in place, and ends it again', async () => {
  const before = await resources();
  const schedule =
    '[{ name: day, cron: "0 7 ? * * *", range: 3-6 }, { name: night, cron: "0 19 ? * * *", range: 2-6 }]';
  const begun = await change('begin', `{ range: 2-6, spot_from: 2, requests: 500, schedule: ${schedule} }`);
  expect(begun).toEqual([
    'Add WebCpuScalingPolicy',
    'Add WebRequestsScalingPolicy',
    'Add WebScalableTarget',
    'Modify WebService False',
  ]);
  expect((await resources()).WebService).toBe(before.WebService);
  const ended = await change('end', '2');
  expect(ended).toEqual([
    'Modify WebService False',
    'Remove WebCpuScalingPolicy',
    'Remove WebRequestsScalingPolicy',
    'Remove WebScalableTarget',
  ]);
  expect(await resources()).toEqual(before);
});
