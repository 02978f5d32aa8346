/** Buckets and a key: deployed, changed and let go by the shipped bundle, with the roles that `inferloop bootstrap` makes. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { at, STACK, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(60_000);

const file = (buckets: string, uses: string) => ({
  'inferloop.yaml': `project: inferloop
region: us-east-1
security: { key: managed }
storage: { buckets: { ${buckets} } }
services:
  web: { build: ., port: 8000, uses: [${uses}], deployment: { bake: 1m } }
`,
});

let team: Team;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

async function physicalId(logicalId: string): Promise<string> {
  const answer = await team.ask('cloudformation', 'DescribeStackResources', {
    StackName: STACK,
    LogicalResourceId: logicalId,
  });
  return String(at(answer, 'StackResources', 0, 'PhysicalResourceId'));
}

test('a bucket that a service uses is planned with its price, and its real name reaches the tasks', async () => {
  const number = await team.propose('first', file('data: { versioned: true }', 'data'));
  await team.plan(number);
  const comment = team.comment(number);
  expect(comment).toMatch(/^\| `DataBucket` \| storage \| 100 GB-months \| \$0\.023 \| {2}\| \$2\.30 \|$/m);
  expect(comment).toMatch(/^\| `Key` \| key \| 1 key-months \| \$1\.00 \| \$1\.00 \| {2}\|$/m);
  expect(comment).not.toContain('not priced');
  await team.merge(number);
  expect((await team.apply()).outputs.status).toBe('applied');
  const answer = await team.ask('ecs', 'DescribeTaskDefinition', {
    taskDefinition: await physicalId('WebTaskDefinition'),
  });
  const environment = at(answer, 'taskDefinition', 'containerDefinitions', 0, 'environment');
  expect(environment).toContainEqual({ name: 'DATA_BUCKET', value: await physicalId('DataBucket') });
});

test('a lifecycle changes the bucket alone: nothing is rolled out', async () => {
  const number = await team.propose('lifecycle', file('data: { versioned: true, archive: 90d }', 'data'));
  const planned = await team.plan(number);
  expect(JSON.parse(planned.outputs.changes ?? '')).toEqual({ add: 0, change: 1, replace: 0, destroy: 0, import: 0 });
  await team.merge(number);
  expect((await team.apply()).outputs.status).toBe('applied');
});

test('a bucket that the file forgets is kept with its data, and the comment does not call it lost', async () => {
  const number = await team.propose('forget', file('models: {}', 'models'));
  await team.plan(number);
  const comment = team.comment(number);
  expect(comment).toMatch(/^\| `DataBucket` \| remove \(kept outside the stack\) \|/m);
  expect(comment).not.toContain('**Data loss.**');
  // Whoever works with another bucket gets other rights, and that is said.
  expect(comment).toContain('**Permissions grow.**');
  await team.merge(number);
  expect((await team.apply()).outputs.status).toBe('applied');
});
