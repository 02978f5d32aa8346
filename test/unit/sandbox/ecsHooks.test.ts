/** ECS in the sandbox holds a deployment until it is told to go on, and runs tasks that belong to no service. */

import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/template/model.ts';
import { createEcsAccount, image } from '../../support/ecsAccount.ts';

type Account = Awaited<ReturnType<typeof createEcsAccount>>;

/** At the clock of these tests a day passes in a second: whoever waits has time to look. */
const paused = (stage: string, timeout: JsonObject = {}) => ({
  LifecycleHooks: [{ TargetType: 'PAUSE', LifecycleStages: [stage], TimeoutConfiguration: timeout }],
});

async function newest(account: Account, service: string): Promise<JsonObject> {
  const listed = await account.ask('ListServiceDeployments', { service, cluster: 'cluster' });
  const [brief] = listed.serviceDeployments as JsonObject[];
  const serviceDeploymentArns = [String(brief?.serviceDeploymentArn)];
  const described = await account.ask('DescribeServiceDeployments', { serviceDeploymentArns });
  const [deployment = {}] = described.serviceDeployments as JsonObject[];
  return deployment;
}

async function held(account: Account, service: string) {
  for (;;) {
    const deployment = await newest(account, service);
    const hook = (deployment.lifecycleHookDetails as JsonObject[]).find(({ status }) => status === 'AWAITING_ACTION');
    if (hook !== undefined) return { deployment, hook };
    await setImmediate();
  }
}

async function answer(account: Account, service: string, action: string) {
  const { deployment, hook } = await held(account, service);
  const input = { serviceDeploymentArn: String(deployment.serviceDeploymentArn), hookId: String(hook.hookId), action };
  await account.ask('ContinueServiceDeployment', input);
  return { deployment, hook, input };
}

describe('a deployment with a pause', () => {
  test('before it scales up, runs nothing until it is told to go on, and then ends well', async () => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    const deployed = account.deployService(service, image('b'), paused('PRE_SCALE_UP'));
    const { deployment, hook, input } = await answer(account, service, 'CONTINUE');
    expect(deployment).toMatchObject({
      status: 'IN_PROGRESS',
      lifecycleStage: 'PRE_SCALE_UP',
      targetServiceRevision: { runningTaskCount: 0, pendingTaskCount: 0 },
    });
    expect(hook).toMatchObject({
      hookId: expect.stringMatching(/^ecs-pause-/),
      targetType: 'PAUSE',
      timeoutAction: 'ROLLBACK',
    });
    await deployed;
    expect(await newest(account, service)).toMatchObject({
      status: 'SUCCESSFUL',
      lifecycleHookDetails: [{ hookId: hook.hookId, status: 'SUCCEEDED' }],
    });
    await expect(account.ask('ContinueServiceDeployment', input)).rejects.toMatchObject({
      code: 'InvalidParameterException',
    });
  });

  test('after its test traffic, is taken back when it is told so: production never moved', async () => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    const weights = account.watchWeights('blue');
    const deployed = account.deployService(service, image('b'), paused('POST_TEST_TRAFFIC_SHIFT'));
    const { deployment } = await answer(account, service, 'ROLLBACK');
    await expect(deployed).rejects.toThrow('POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed');
    expect(deployment).toMatchObject({ targetServiceRevision: { requestedTestTrafficWeight: 100 } });
    expect(weights()).toEqual([0]);
    expect(account.weights('test')).toEqual({ blue: 0, green: 100 });
  });

  test.each([
    ['ROLLBACK', 'ROLLBACK_SUCCESSFUL'],
    ['CONTINUE', 'SUCCESSFUL'],
  ])('does what its time-out says when nobody answers: %s', async (Action, status) => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    const timeout = { TimeoutInMinutes: 1, Action };
    await account.deployService(service, image('b'), paused('PRE_SCALE_UP', timeout)).catch(() => undefined);
    expect(await newest(account, service)).toMatchObject({ status, lifecycleHookDetails: [{ status: 'TIMED_OUT' }] });
  });

  test('can be stopped as any other', async () => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    const deployed = account.deployService(service, image('b'), paused('PRE_SCALE_UP'));
    const { deployment } = await held(account, service);
    const [stopped] = await Promise.allSettled([
      deployed,
      account.ask('StopServiceDeployment', { serviceDeploymentArn: String(deployment.serviceDeploymentArn) }),
    ]);
    expect(stopped).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('user request') } });
  });
});

describe('a task that is run by itself', () => {
  const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } };

  async function start(account: Account, more: JsonObject = {}) {
    const service = await account.createService(image('a'));
    const deployment = await newest(account, service);
    const serviceRevisionArns = [String((deployment.targetServiceRevision as JsonObject).arn)];
    const { serviceRevisions } = await account.ask('DescribeServiceRevisions', { serviceRevisionArns });
    const [revision] = serviceRevisions as JsonObject[];
    const taskDefinition = String(revision?.taskDefinition);
    const input = { cluster: 'cluster', taskDefinition, networkConfiguration: network, ...more };
    return { service, input, run: async () => (await account.ask('RunTask', input)).tasks as JsonObject[] };
  }

  async function ended(account: Account, arn: unknown): Promise<JsonObject> {
    for (;;) {
      const { tasks } = await account.ask('DescribeTasks', { cluster: 'cluster', tasks: [String(arn)] });
      const [task = {}] = tasks as JsonObject[];
      if (task.lastStatus === 'STOPPED') return task;
      await setImmediate();
    }
  }

  test.each([
    [['sh', '-c', 'exit 3'], 3],
    [['migrate'], 0],
  ])('%p ends with %d', async (command, exitCode) => {
    const account = await createEcsAccount();
    const overrides = { containerOverrides: [{ name: 'app', command }] };
    const { run, service } = await start(account, { overrides, startedBy: 'me' });
    const [task] = await run();
    expect(task).toMatchObject({ lastStatus: 'PENDING', startedBy: 'me', group: 'family:app' });
    expect(await ended(account, task?.taskArn)).toMatchObject({
      stoppedReason: 'Essential container in task exited',
      containers: [{ name: 'app', exitCode }],
    });
    const ofService = { serviceName: service, cluster: 'cluster', desiredStatus: 'STOPPED' };
    expect((await account.ask('ListTasks', ofService)).taskArns).toEqual([]);
  });

  test('is started once for one token', async () => {
    const account = await createEcsAccount();
    const { run } = await start(account, { clientToken: 'once' });
    const [one, other] = [await run(), await run()];
    expect(other.map(({ taskArn }) => taskArn)).toEqual(one.map(({ taskArn }) => taskArn));
  });

  test('needs a container of its task definition', async () => {
    const account = await createEcsAccount();
    const { run } = await start(account, { overrides: { containerOverrides: [{ name: 'other', command: [] }] } });
    await expect(run()).rejects.toThrow('Override for container named other is not a container');
  });

  test('asks IAM for its task definition in the cluster, and for the roles that it gets', async () => {
    const account = await createEcsAccount();
    const { input } = await start(account);
    expect(account.asksIam('RunTask', input).authorizations).toEqual([
      {
        action: 'ecs:RunTask',
        resource: input.taskDefinition,
        conditions: { 'ecs:cluster': 'arn:aws:ecs:us-east-1:111122223333:cluster/cluster' },
      },
    ]);
  });
});
