/** Endpoints, ACLs and flow logs: deployed, changed and let go by the shipped action, with the roles of `inferloop bootstrap`. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { blocksOfOneNumber } from '../support/blocks.ts';
import { at, endOf, STACK, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(60_000);

const file = (...network: readonly string[]) => ({
  'inferloop.yaml': `project: inferloop
region: us-east-1
network: { ${network.join(', ')} }
services:
  web: { build: ., port: 8000, deployment: { bake: 1m } }
  worker: { build: . }
`,
});
const closed = ['placement: private', 'endpoints: [s3, ecr, logs]'];

let team: Team;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

/** Logical ids of the stack's resources of EC2 that the plan has nothing to do with otherwise. */
async function made(): Promise<readonly string[]> {
  const answer = await team.ask('cloudformation', 'DescribeStackResources', { StackName: STACK });
  const resources = [at(answer, 'StackResources')].flat();
  return resources
    .filter((one) => /::(VPCEndpoint|NetworkAcl.*|FlowLog)$/.test(String(at(one, 'ResourceType'))))
    .filter((one) => at(one, 'ResourceStatus') !== 'DELETE_COMPLETE')
    .map((one) => String(at(one, 'LogicalResourceId')))
    .sort();
}

test('private tasks come up without NAT', async () => {
  await team.deploy('first', file(...closed, 'flow_logs: 14d'));
  expect(await made()).toEqual(['EcrApiEndpoint', 'EcrDkrEndpoint', 'FlowLog', 'LogsEndpoint', 'S3Endpoint']);
});

test('a denied block changes nothing that runs, and one more changes no rule of the other', async () => {
  const plan = async (branch: string, deny: string) => {
    const number = await team.propose(branch, file(...closed, 'flow_logs: 30d', `acl: { deny: [${deny}] }`));
    const planned = await team.plan(number);
    expect(endOf(planned)).toMatchObject({ status: 'planned' });
    await team.merge(number);
    expect(endOf(await team.apply())).toMatchObject({ status: 'applied' });
    return JSON.parse(planned.outputs.changes ?? '');
  };
  // Two ACLs, in each a rule and one for the rest in both directions, and two subnets; the log group keeps for longer.
  expect(await plan('deny', '203.0.113.0/24')).toMatchObject({ add: 14, change: 1, replace: 0, destroy: 0 });
  expect(await plan('more', '198.51.100.7/32, 203.0.113.0/24')).toMatchObject({ add: 4, change: 0, destroy: 0 });
});

test('a block takes the place of one whose rule would have the same number', async () => {
  const [first, second] = blocksOfOneNumber();
  await team.deploy('one', file(...closed, `acl: { deny: [${first}] }`));
  await team.deploy('other', file(...closed, `acl: { deny: [${second}] }`));
  expect(await made()).toContain(`PublicAclDenyFrom${second.replace(/\D/g, 'x')}`);
});

test('all of it goes where nothing asks for it any more', async () => {
  await team.deploy('nat', file('placement: private', 'nat: single'));
  expect(await made()).toEqual([]);
});
