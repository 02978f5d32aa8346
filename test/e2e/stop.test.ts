/** A stack that stops by the clock: begun, deployed to while it is stopped, and ended, on the sandbox. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { at, STACK, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(60_000);

const stop = 'stop: { cron: "0 19 ? * MON-FRI *", until: "0 7 ? * MON-FRI *", timezone: Europe/Berlin }\n';
const file = (more: string, variables = '{}') => ({
  'inferloop.yaml': `project: inferloop
region: us-east-1
databases: { main: {} }
services:
  web: { build: ., port: 8000, count: 2, deployment: { bake: 1m }, variables: ${variables} }
instances:
  tool: { type: t4g.small, range: 1-2 }
${more}`,
});

let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', file(''));
});

afterAll(() => team.stop());

/** The count of the service, and the tasks that run. */
async function tasks(): Promise<readonly [unknown, number]> {
  const cluster = 'prod-inferloop-cluster';
  const services = await team.ask('ecs', 'DescribeServices', { cluster, services: ['prod-inferloop-web-service'] });
  const running = at(await team.ask('ecs', 'ListTasks', { cluster, desiredStatus: 'RUNNING' }), 'taskArns');
  return [at(services, 'services', 0, 'desiredCount'), Array.isArray(running) ? running.length : Number.NaN];
}

async function resources(): Promise<readonly string[]> {
  const answer = await team.ask('cloudformation', 'DescribeStackResources', { StackName: STACK });
  return [at(answer, 'StackResources')].flat().map((one) => String(at(one, 'LogicalResourceId')));
}

const made = [
  'DatabaseStopRole',
  'MainDatabaseStart',
  'MainDatabaseStop',
  'ToolAutoScalingGroupStart',
  'ToolAutoScalingGroupStop',
  'WebScalableTarget',
];

/** Plans, merges and applies: what the plan counts and says, and how apply ended. */
async function change(branch: string, files: { readonly [path: string]: string }) {
  const number = await team.propose(branch, files);
  const planned = await team.plan(number);
  const comment = team.comment(number);
  await team.merge(number);
  const applied = await team.apply();
  const changes: unknown = JSON.parse(planned.outputs.changes ?? '{}');
  return { changes, comment, status: applied.outputs.status, log: applied.log };
}

test('a stop is added to what runs, and nothing is rolled out, started or stopped for it', async () => {
  const { changes, status, log } = await change('begin', file(stop));
  expect(changes).toEqual({ add: made.length, change: 1, replace: 0, destroy: 0, import: 0 });
  expect(status).toBe('applied');
  expect(log).not.toContain('TRAFFIC');
  expect(await resources()).toEqual(expect.arrayContaining(made));
  expect(await tasks()).toEqual([2, 2]);
});

test('a version that comes while all is stopped goes out to no tasks, which the plan says, and nobody waits for one', async () => {
  const stopped = { cluster: 'prod-inferloop-cluster', service: 'prod-inferloop-web-service' };
  await team.ask('ecs', 'UpdateService', { ...stopped, desiredCount: 0 });
  expect(await tasks()).toEqual([0, 0]);
  const { comment, status, log } = await change('version', file(stop, '{ LEVEL: debug }'));
  expect(comment).toContain('**Stopped by the clock.**');
  expect(comment).toContain('`0 19 ? * MON-FRI * to 0 7 ? * MON-FRI *, Europe/Berlin`');
  expect(status).toBe('applied');
  expect(log).toContain('BAKE_TIME');
  expect(await tasks()).toEqual([0, 0]);
  await team.ask('ecs', 'UpdateService', { ...stopped, desiredCount: 2 });
  expect(await tasks()).toEqual([2, 2]);
});

test('without a stop all that it needed goes, and the count is the file’s again', async () => {
  const { changes, status } = await change('end', file('', '{ LEVEL: debug }'));
  expect(changes).toEqual({ add: 0, change: 1, replace: 0, destroy: made.length, import: 0 });
  expect(status).toBe('applied');
  expect((await resources()).filter((id) => made.includes(id))).toEqual([]);
  expect(await tasks()).toEqual([2, 2]);
});
