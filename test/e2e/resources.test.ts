/** Resources and overrides in CloudFormation's own words: planned, deployed, changed and let go by the shipped bundle. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { at, endOf, readLive, STACK, startTeam, type Team } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(60_000);

const [plain = ''] = Object.values(shopConfig());
const shop = (...lines: readonly string[]) => ({ 'inferloop.yaml': [plain, ...lines, ''].join('\n') });

const queues = (delay: number) => `resources:
  Orders:
    Type: AWS::SQS::Queue
    DeletionPolicy: Retain
    Properties: { DelaySeconds: ${delay}, RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 5 } }
  Failed: { Type: AWS::SQS::Queue }
  Access:
    Type: AWS::IAM::RolePolicy
    Properties:
      PolicyName: orders
      RoleName: !Ref WebTaskRole
      PolicyDocument:
        Version: 2012-10-17
        Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: !GetAtt Orders.Arn }]`;
const container = '/Resources/WebTaskDefinition/Properties/ContainerDefinitions/0';
const grace = '/Resources/WebService/Properties/HealthCheckGracePeriodSeconds';
const source = '{ Field: source-ip, SourceIpConfig: { Values: [192.0.2.0/24] } }';
const onRule = `{ op: add, path: /Resources/WebProductionRule/Properties/Conditions/-, value: ${source} }`;
const overrides = `overrides:
  - { op: add, path: ${container}/Environment/-, value: { Name: ORDERS, Value: !Ref Orders } }
  - { op: replace, path: ${grace}, value: 90 }
  - ${onRule}`;

let team: Team;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

async function idsOf(): Promise<readonly string[]> {
  const answer = await team.ask('cloudformation', 'DescribeStackResources', { StackName: STACK });
  return [at(answer, 'StackResources')].flat().map((resource) => String(at(resource, 'LogicalResourceId')));
}

async function physicalId(logicalId: string): Promise<string> {
  const input = { StackName: STACK, LogicalResourceId: logicalId };
  const answer = await team.ask('cloudformation', 'DescribeStackResource', input);
  return String(at(answer, 'StackResourceDetail', 'PhysicalResourceId'));
}

test('a mistake in them is an annotation at its line, and AWS is not asked', async () => {
  const start = team.sandbox.log.records.length;
  const wrong = overrides.replace('HealthCheckGracePeriodSeconds', 'HealthCheckGracePeriod');
  const number = await team.propose('wrong', shop(queues(0).replace('Ref WebTaskRole', 'Ref WebTaskRol'), wrong));
  const planned = await team.plan(number);
  expect(endOf(planned)).toEqual({ exitCode: 1, status: 'failed', reason: 'config-invalid' });
  expect(planned.annotations).toMatchObject([
    { level: 'error', message: expect.stringContaining('did you mean `WebTaskRole`'), line: 26 },
    {
      level: 'error',
      message: expect.stringContaining('/Resources/WebService/Properties has no'),
      line: 32,
      column: 26,
    },
    {},
  ]);
  expect(team.comment(number)).toContain('did you mean');
  expect(team.requests(start)).toEqual([]);
});

test('they are planned with what they ask of the execution role, and deployed with the rest', async () => {
  const number = await team.propose('first', shop(queues(0), overrides));
  expect(endOf(await team.plan(number))).toEqual({ exitCode: 0, status: 'planned', reason: '' });
  const comment = team.comment(number);
  expect(comment).toMatch(/^\| `Orders` \|/m);
  expect(comment).toMatch(/may use sqs, which Failed, Orders need, only if .*--allow sqs/);
  await team.merge(number);
  const applied = await team.apply();
  expect(endOf(applied)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
  const [task, orders] = [await physicalId('WebTaskDefinition'), await physicalId('Orders')];
  const answer = await team.ask('ecs', 'DescribeTaskDefinition', { taskDefinition: task });
  const environment = at(answer, 'taskDefinition', 'containerDefinitions', 0, 'environment');
  expect(environment).toContainEqual({ name: 'ORDERS', value: orders });
});

test('a new version leaves an overridden rule as ECS left it', async () => {
  const before = await readLive(team);
  const number = await team.propose('image', { 'app/page': 'two\n' });
  await team.plan(number);
  expect(team.comment(number)).not.toContain('WebProductionRule');
  expect(team.comment(number)).not.toContain('--allow');
  await team.merge(number);
  expect((await team.apply()).outputs.status).toBe('applied');
  const after = await readLive(team);
  expect(after.digest).not.toBe(before.digest);
  expect(after.weights).not.toEqual(before.weights);
});

test('a change of one is a change of that one', async () => {
  const number = await team.propose('change', shop(queues(5), overrides));
  const planned = await team.plan(number);
  expect(JSON.parse(planned.outputs.changes ?? '')).toEqual({ add: 0, change: 1, replace: 0, destroy: 0, import: 0 });
  expect(team.comment(number)).toContain('DelaySeconds');
  await team.merge(number);
  expect((await team.apply()).outputs.status).toBe('applied');
});

test('a rule that changes by an override does so apart from a new version, as every rule', async () => {
  const number = await team.propose('both', {
    ...shop(queues(5), overrides.replace(`\n  - ${onRule}`, '')),
    'app/page': 'x\n',
  });
  expect(endOf(await team.plan(number))).toEqual({ exitCode: 1, status: 'failed', reason: 'policy-violated' });
  expect(team.comment(number)).toContain('WebProductionRule changes');
});

test('what the file forgets goes as its DeletionPolicy says', async () => {
  const number = await team.propose('forget', shop(`overrides: [${onRule}]`));
  await team.plan(number);
  const comment = team.comment(number);
  expect(comment).toMatch(/^\| `Orders` \| remove \(kept outside the stack\) \|/m);
  expect(comment).toMatch(/^\| `Failed` \| \*\*destroy\*\* \|/m);
  expect(comment).toContain('**Data loss.**');
  await team.merge(number);
  expect((await team.apply()).outputs.status).toBe('applied');
  expect(await idsOf()).not.toEqual(expect.arrayContaining(['Failed']));
});
