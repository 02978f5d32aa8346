/** Monitoring on the sandbox: deployed, changed, removed; and an alarm that takes a deployment back. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { at, endOf, readLive, STACK, stackStatus, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(60_000);

let team: Team;

const monitoring = `monitoring:
  insights: true
  notify: [mailto:ada@example.com]
  metrics: { rows: { logs: web, pattern: rows } }
  alarms:
    errors: { service: web, metric: http_5xx, above: 1%, for: 3m }
    late: { service: web, metric: p95, above: 3s }
  queries: { all: { logs: web, query: fields @message } }
  dashboard: true
budget: { monthly: 400 USD, notify_at: [80%] }
`;

const file = (alarms: string, rest: string) => ({
  'inferloop.yaml': `project: inferloop
region: us-east-1
services:
  web: { build: ., port: 8000, deployment: { bake: 1m${alarms} } }
${rest}`,
});

const watching = file(', rollback_alarms: [errors]', monitoring);

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', watching);
});

afterAll(() => team.stop());

async function idsOf(type: RegExp): Promise<readonly string[]> {
  const answer = await team.ask('cloudformation', 'DescribeStackResources', { StackName: STACK });
  return [at(answer, 'StackResources')]
    .flat()
    .filter((one) => type.test(String(at(one, 'ResourceType'))))
    .map((one) => String(at(one, 'PhysicalResourceId')));
}

const watchers = /::(Budgets|CloudWatch|SNS)::|::(MetricFilter|QueryDefinition)$/;

test('what watches has names that an operator finds', async () => {
  expect(await idsOf(/::CloudWatch::/)).toEqual(['prod-inferloop', 'prod-inferloop-errors', 'prod-inferloop-late']);
  expect(await idsOf(watchers)).toHaveLength(9);
});

test('an alarm that goes off while a version bakes takes it back, and the report names it', async () => {
  const before = await readLive(team);
  const number = await team.propose('worse', { 'app/page': 'two\n' });
  await team.plan(number);
  await team.merge(number);
  team.sandbox.faults.add({ name: 'alarm', operation: 'ServiceDeployment', nth: 1 });
  expect(endOf(await team.apply())).toEqual({ exitCode: 1, status: 'rolled-back', reason: 'rollout-failed' });
  expect(await stackStatus(team)).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await readLive(team)).toEqual(before);
  expect(team.comment(number)).toContain('prod-inferloop-errors went off');
});

test('a change of an alarm starts no deployment', async () => {
  const before = await readLive(team);
  const changed = monitoring.replace('above: 3s', 'above: 2s');
  await team.deploy('sooner', { ...file(', rollback_alarms: [errors]', changed), 'app/page': 'one\n' });
  expect(await readLive(team)).toEqual(before);
});

test('without it nothing of it stays', async () => {
  await team.deploy('unwatched', file('', ''));
  expect(await idsOf(watchers)).toEqual([]);
});
