/** Stacks and change sets against the sandbox's CloudFormation, by the SDK as it ships. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connectAws } from '../../src/aws/connect.ts';
import type { ChangeSet } from '../../src/plan/changeSet.ts';
import type { ChangeSetRequest, Clock, Stacks } from '../../src/ports.ts';
import type { StackEvent } from '../../src/rollout/observation.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { createRecorder } from '../support/recorder.ts';

/** Polls: as short as a turn of the machine allows. */
const clock: Clock = {
  now: () => new Date(),
  seconds: () => 0,
  cancelled: () => false,
  sleep: () => new Promise((resolve) => setTimeout(resolve, 5)),
};

const topic = (name: string) => ({
  Topic: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: name } },
});
const queue = { Queue: { Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: 5 } } };

let sandbox: Sandbox;
let stacks: Stacks;

beforeEach(async () => {
  sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 1000 });
  process.env.AWS_ENDPOINT_URL = sandbox.aws;
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
  stacks = connectAws({ region: 'us-east-1', role: undefined, clock, log: createRecorder().log, speed: 1000 }).stacks;
});

afterEach(async () => {
  delete process.env.AWS_ENDPOINT_URL;
  delete process.env.AWS_ACCESS_KEY_ID;
  delete process.env.AWS_SECRET_ACCESS_KEY;
  await sandbox.stop();
});

describe('a first creation', () => {
  test('goes from nothing by a change set to a stack with events, resources and its template', async () => {
    expect(await stacks.read('prod-shop')).toBeUndefined();
    expect(await stacks.template('prod-shop')).toBeUndefined();
    const changeSet = await create({ kind: 'create', templateBody: body({ ...topic('a'), ...queue }) });
    expect(changeSet).toMatchObject({ status: 'complete', executionStatus: 'AVAILABLE', description: 'words' });
    expect((await stacks.read('prod-shop'))?.status).toBe('REVIEW_IN_PROGRESS');
    await stacks.execute(changeSet.arn, { first: true, token: 'one' });
    expect(await settled()).toBe('CREATE_COMPLETE');
    expect(await stacks.template('prod-shop')).toBe(body({ ...topic('a'), ...queue }));
    expect(await stacks.resources('prod-shop')).toMatchObject({
      Topic: { type: 'AWS::SNS::Topic', physicalId: expect.stringContaining(':sns:') },
      Queue: { type: 'AWS::SQS::Queue' },
    });
    const events = await stacks.events(changeSet.stackArn, undefined);
    expect(linesOf(events).at(-1)).toBe('prod-shop CREATE_COMPLETE');
    expect(times(events)).toEqual([...times(events)].sort((one, other) => one - other));
  });

  test('that fails is gone, and its events still tell why', async () => {
    const changeSet = await create({ kind: 'create', templateBody: body({ ...topic('a'), ...broken }) });
    await stacks.execute(changeSet.arn, { first: true, token: 'one' });
    await settled(changeSet.stackArn);
    const events = await stacks.events(changeSet.stackArn, undefined);
    expect(linesOf(events).some((line) => line.startsWith('Service CREATE_FAILED'))).toBe(true);
    expect(await stacks.read('prod-shop')).toBeUndefined();
  });
});

describe('an update', () => {
  test('shows values before and after, and keeps a parameter that is left undefined', async () => {
    await deploy({ ...topic('a'), ...queue }, { Size: '3' });
    const changeSet = await create({
      templateBody: body({ ...topic('b'), ...queue }),
      parameters: { Size: undefined },
    });
    expect(changeSet.parameters).toEqual({ Size: '3' });
    expect(changeSet.changes).toEqual([
      expect.objectContaining({
        action: 'Modify',
        logicalId: 'Topic',
        replacement: 'False',
        before: expect.objectContaining({ Properties: expect.objectContaining({ DisplayName: 'a' }) }),
        details: [expect.objectContaining({ name: 'DisplayName', before: 'a', after: 'b' })],
      }),
    ]);
  });

  test('without changes is told apart from one that failed', async () => {
    await deploy(topic('a'));
    expect(await create({ templateBody: body(topic('a')) })).toMatchObject({ status: 'no-changes' });
  });

  test('keeps its changes when the description with values has none of them', async () => {
    await deploy({ ...topic('a'), ...queue });
    const changed = { ...topic('b'), Queue: { ...queue.Queue, Properties: { DelaySeconds: 6 } } };
    sandbox.faults.add({ name: 'drop-property-values', operation: 'DescribeChangeSet', nth: undefined });
    const { changes } = await create({ templateBody: body(changed) });
    expect(changes.map((change) => change.logicalId).sort()).toEqual(['Queue', 'Topic']);
  });

  test('is read over all pages', async () => {
    await deploy({ ...topic('a'), ...queue });
    const changed = { ...topic('b'), Queue: { ...queue.Queue, Properties: { DelaySeconds: 6 } } };
    sandbox.faults.add({ name: 'second-page', operation: 'DescribeChangeSet', nth: undefined });
    sandbox.faults.add({ name: 'second-page', operation: 'DescribeStackEvents', nth: undefined });
    sandbox.faults.add({ name: 'second-page', operation: 'ListStackResources', nth: undefined });
    const changeSet = await create({ templateBody: body(changed) });
    expect(changeSet.changes.map((change) => change.logicalId).sort()).toEqual(['Queue', 'Topic']);
    expect(Object.keys(await stacks.resources('prod-shop')).sort()).toEqual(['Queue', 'Topic']);
    expect(linesOf(await stacks.events(changeSet.stackArn, undefined))).toContain('prod-shop REVIEW_IN_PROGRESS');
  });

  test('tells only the events after the one that was seen', async () => {
    const { stackArn } = await deploy(topic('a'));
    const seen = (await stacks.events(stackArn, undefined)).at(-1);
    expect(await stacks.events(stackArn, seen?.id)).toEqual([]);
    const changeSet = await create({ templateBody: body(topic('b')) });
    await stacks.execute(changeSet.arn, { first: false, token: 'two' });
    expect(await settled()).toBe('UPDATE_COMPLETE');
    const lines = linesOf(await stacks.events(stackArn, seen?.id));
    expect(lines[0]).toBe('prod-shop UPDATE_IN_PROGRESS');
    expect(lines).not.toContain('Topic CREATE_COMPLETE');
    expect((await stacks.read('prod-shop'))?.changeSetArn).toBe(changeSet.arn);
  });
});

describe('change sets', () => {
  test('are listed and deleted, and one that is gone already is no mistake', async () => {
    await deploy(topic('a'));
    await create({ name: 'inferloop-a', templateBody: body(topic('b')) });
    await create({ name: 'inferloop-b', templateBody: body(topic('c')) });
    const names = async () => (await stacks.listChangeSets('prod-shop')).map(({ name }) => name);
    expect([...(await names())].sort()).toEqual(expect.arrayContaining(['inferloop-a', 'inferloop-b']));
    await stacks.deleteChangeSet('prod-shop', 'inferloop-a');
    await stacks.deleteChangeSet('prod-shop', 'inferloop-a');
    expect(await names()).not.toContain('inferloop-a');
  });

  test('that AWS refuses are told in its words', async () => {
    await expect(create({ kind: 'update', templateBody: body(topic('a')) })).rejects.toMatchObject({
      reason: 'change-set-failed',
      fault: 'aws',
      message: expect.stringMatching(/^cloudformation:CreateChangeSet failed: .*does not exist/),
    });
    await expect(stacks.validate({ templateBody: '{"Resources":{"A":{}}}' })).rejects.toMatchObject({
      reason: 'change-set-failed',
    });
  });
});

test('a stack that holds resources is never removed', async () => {
  const { stackArn } = await deploy(topic('a'));
  await expect(stacks.deleteEmpty(stackArn)).rejects.toMatchObject({
    reason: 'stack-state',
    message: expect.stringContaining('still holds Topic'),
  });
  expect(operations()).not.toContain('DeleteStack');
});

test('an empty one is removed, and gone when that is said', async () => {
  const { stackArn } = await create({ kind: 'create', templateBody: body(topic('a')) });
  await stacks.deleteEmpty(stackArn);
  expect(await stacks.read('prod-shop')).toBeUndefined();
});

/** A service cannot be made in a cluster that is not there. */
const broken = {
  Service: {
    Type: 'AWS::ECS::Service',
    DependsOn: 'Topic',
    Properties: { Cluster: 'none', TaskDefinition: 'none', DesiredCount: 1 },
  },
};

function body(resources: object): string {
  return JSON.stringify({ Parameters: { Size: { Type: 'String', Default: '1' } }, Resources: resources });
}

/** Made, and read until it is no longer pending. */
async function create(changes: Partial<ChangeSetRequest>): Promise<ChangeSet> {
  const request: ChangeSetRequest = {
    stackName: 'prod-shop',
    name: `inferloop-${Math.random().toString(36).slice(2)}`,
    kind: 'update',
    templateBody: '',
    parameters: {},
    description: 'words',
    capabilities: ['CAPABILITY_IAM'],
    executionRole: undefined,
    tags: { Project: 'shop' },
    ...changes,
  };
  const { arn } = await stacks.createChangeSet(request);
  for (;;) {
    const changeSet = await stacks.readChangeSet(request.stackName, arn);
    if (changeSet.status !== 'pending') return changeSet;
    await clock.sleep(1);
  }
}

async function deploy(resources: object, parameters: ChangeSetRequest['parameters'] = {}): Promise<ChangeSet> {
  const changeSet = await create({ kind: 'create', templateBody: body(resources), parameters });
  await stacks.execute(changeSet.arn, { first: true, token: 'one' });
  await settled();
  return changeSet;
}

async function settled(nameOrArn = 'prod-shop'): Promise<string> {
  for (;;) {
    const status = (await stacks.read(nameOrArn))?.status ?? 'DELETE_COMPLETE';
    if (!status.endsWith('_IN_PROGRESS')) return status;
    await clock.sleep(1);
  }
}

function linesOf(events: readonly StackEvent[]): readonly string[] {
  return events.map((event) => `${event.logicalId} ${event.status}`);
}

function times(events: readonly StackEvent[]): readonly number[] {
  return events.map((event) => event.at.getTime());
}

function operations(): readonly string[] {
  return sandbox.log.records.map((record) => record.operation);
}
