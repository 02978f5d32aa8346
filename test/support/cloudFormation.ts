/** The sandbox's CloudFormation without HTTP: operations by name, on a clock that runs a thousand times as fast. */

import type { Behaviours } from '../../src/sandbox/behaviour.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { createCloudFormation } from '../../src/sandbox/cloudformation/index.ts';
import { type AnswerObject, AwsError, type AwsService } from '../../src/sandbox/service.ts';
import { readSpecification } from '../../src/sandbox/spec/specification.ts';
import { createSsm } from '../../src/sandbox/ssm/index.ts';
import type { Json, JsonObject } from '../../src/template/model.ts';

type Run = (operation: string, input?: JsonObject) => Promise<AnswerObject>;

export interface TestCloudFormation {
  readonly run: Run;
  readonly ssm: Run;
  readonly service: AwsService;
  /** Makes the change set and waits until it is described as complete or failed. */
  changeSet(
    stack: string,
    name: string,
    kind: 'CREATE' | 'UPDATE',
    template: JsonObject,
    more?: JsonObject,
  ): Promise<AnswerObject>;
  /** Makes and executes it, and waits for the end; returns the stack's status. */
  deploy(stack: string, template: JsonObject, more?: JsonObject): Promise<string>;
  settled(stack: string): Promise<string>;
  /** `LogicalId STATUS reason` of every event, oldest first. */
  events(stack: string): Promise<readonly string[]>;
}

export function topic(name: string, more: JsonObject = {}): JsonObject {
  return { Type: 'AWS::SNS::Topic', Properties: { TopicName: name, ...more } };
}

export function listOf(value: unknown): readonly AnswerObject[] {
  return Array.isArray(value) ? value : [];
}

export function operationsOf(service: AwsService): Run {
  return async (operation, input = {}) => {
    const call = {
      input,
      caller: { kind: 'root', arn: 'arn:aws:iam::111122223333:root', roleName: undefined },
      region: 'us-east-1',
      requestId: 'test',
      endpoint: 'http://127.0.0.1',
    } as const;
    return (await service.operations[operation]?.run(call)) ?? {};
  };
}

/** Asks again until the answer is wanted; the promise of each ask gives the engine its turn. */
export async function until<T>(ask: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await ask();
    if (wanted(value)) return value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export async function startCloudFormation(behaviours: Behaviours = {}, pageSize = 100): Promise<TestCloudFormation> {
  const clock = createClock(1000);
  const store = createSsm({ clock });
  const objects = new Map<string, string>();
  const { service } = createCloudFormation({
    clock,
    specification: await readSpecification(),
    behaviours: { ...store.behaviours, ...behaviours },
    readObject: (_, key) => {
      const text = objects.get(key);
      if (text === undefined) throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404);
      return Buffer.from(text);
    },
    readParameter: store.readParameter,
    pageSize,
  });
  const run = operationsOf(service);
  /** What is too large for a request goes by a bucket. */
  const bodyOf = (text: string, key: string): JsonObject => {
    if (text.length <= 51_200) return { TemplateBody: text };
    objects.set(key, text);
    return { TemplateURL: `https://templates.s3.us-east-1.amazonaws.com/${key}` };
  };
  const capabilities: Json = ['CAPABILITY_NAMED_IAM'];

  const changeSet: TestCloudFormation['changeSet'] = async (stack, name, kind, template, more = {}) => {
    const named = { StackName: stack, ChangeSetName: name };
    const body = bodyOf(JSON.stringify(template), name);
    await run('CreateChangeSet', { ...named, ChangeSetType: kind, ...body, Capabilities: capabilities, ...more });
    return until(
      () => run('DescribeChangeSet', { ...named, IncludePropertyValues: 'true' }),
      ({ Status }) => Status === 'CREATE_COMPLETE' || Status === 'FAILED',
    );
  };
  const statusOf = async (stack: string) =>
    String(listOf((await run('DescribeStacks', { StackName: stack })).Stacks)[0]?.StackStatus);
  const settled = (stack: string) =>
    until(
      () => statusOf(stack),
      (status) => !status.endsWith('_IN_PROGRESS'),
    );
  let count = 0;
  return {
    run,
    ssm: operationsOf(store.service),
    service,
    changeSet,
    settled,
    async deploy(stack, template, more = {}) {
      count += 1;
      const name = `change-${count}`;
      const exists = await statusOf(stack).then(
        (status) => status !== 'REVIEW_IN_PROGRESS',
        () => false,
      );
      await changeSet(stack, name, exists ? 'UPDATE' : 'CREATE', template, more);
      const { StackId } = await run('DescribeChangeSet', { StackName: stack, ChangeSetName: name });
      await run('ExecuteChangeSet', { StackName: stack, ChangeSetName: name });
      return settled(String(StackId));
    },
    async events(stack) {
      const { StackEvents } = await run('DescribeStackEvents', { StackName: stack });
      return listOf(StackEvents)
        .toReversed()
        .map(({ LogicalResourceId, ResourceStatus, ResourceStatusReason }) =>
          [LogicalResourceId, ResourceStatus, ResourceStatusReason].filter((part) => part !== undefined).join(' '),
        );
    },
  };
}
