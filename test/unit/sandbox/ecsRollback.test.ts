/** Rollouts that go wrong, through CloudFormation: how the stack ends, the first reason, and where traffic is then. */

import { describe, expect, test } from '@jest/globals';
import { createClock } from '../../../src/sandbox/clock.ts';
import { createEcs } from '../../../src/sandbox/ecs/index.ts';
import { createElb } from '../../../src/sandbox/elb/index.ts';
import { createFaults, parseFault } from '../../../src/sandbox/faults.ts';
import type { JsonObject } from '../../../src/template/model.ts';
import { blueGreenTemplate, image, SERVICE } from '../../support/blueGreen.ts';
import { operationsOf, startCloudFormation, until } from '../../support/cloudFormation.ts';

const watching = { Alarms: { Enable: true, Rollback: true, AlarmNames: ['api-5xx'] } };

const failures = [
  {
    fault: 'failing-health-check',
    says: "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.",
    deployment: { deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 } },
  },
  {
    fault: 'failing-hook',
    says: "Error occurred during operation 'Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed.'.",
    deployment: { lifecycleStage: 'POST_SCALE_UP' },
  },
  {
    fault: 'alarm',
    says: "Error occurred during operation 'Service deployment rolled back because one or more CloudWatch alarms are in ALARM state.'.",
    deployment: { lifecycleStage: 'BAKE_TIME', alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['api-5xx'] } },
  },
  {
    fault: 'capacity',
    says: "Error occurred during operation 'unable to place tasks: Capacity is unavailable at this time.'.",
    deployment: { lifecycleStage: 'SCALE_UP' },
  },
] as const;

describe.each(failures)('a rollout with $fault', ({ fault, says, deployment }) => {
  test('takes a new stack back to nothing', async () => {
    const account = await createAccount(`${fault}@ServiceDeployment:1`);
    expect(await account.deploy('a')).toBe('ROLLBACK_COMPLETE');
    expect(await account.firstFailure()).toContain(
      `Service CREATE_FAILED Resource handler returned message: "${says}"`,
    );
    expect(account.registered()).toEqual([]);
  });

  test('takes an updated stack and its traffic back to what was live', async () => {
    const account = await createAccount(`${fault}@ServiceDeployment:2`);
    expect(await account.deploy('a')).toBe('CREATE_COMPLETE');
    const before = account.weights();
    expect(await account.deploy('b')).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await account.firstFailure()).toContain(
      `Service UPDATE_FAILED Resource handler returned message: "${says}"`,
    );
    expect(account.weights()).toEqual(before);
    const [newest, oldest, ...more] = await account.deployments();
    expect(newest).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', ...deployment });
    expect(oldest).toMatchObject({ status: 'SUCCESSFUL' });
    expect(more).toEqual([]);
    expect(await account.runningImages()).toEqual([image('a')]);
  });
});

test('without a circuit breaker tasks that fail keep the deployment in SCALE_UP until somebody stops it', async () => {
  const account = await createAccount('failing-health-check@ServiceDeployment:2', {
    DeploymentCircuitBreaker: { Enable: false, Rollback: false },
  });
  await account.deploy('a');
  const end = account.deploy('b');
  const [stuck] = await until(
    () => account.deployments(),
    ([newest]) => newest?.lifecycleStage === 'SCALE_UP' && newest.status === 'IN_PROGRESS',
  );
  await account.ecs('StopServiceDeployment', { serviceDeploymentArn: stuck?.serviceDeploymentArn ?? '' });
  expect(await end).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await account.firstFailure()).toContain('rolled back because of a user request');
});

test('CancelUpdateStack during a rollout deploys the old revision again and stops the new one', async () => {
  const account = await createAccount();
  await account.deploy('a');
  const before = account.weights();
  const end = account.deploy('b');
  await until(
    () => account.deployments(),
    ([newest]) => newest?.lifecycleStage === 'BAKE_TIME' && newest.status === 'IN_PROGRESS',
  );
  expect(account.weights()).not.toEqual(before);
  await account.cloud.run('CancelUpdateStack', { StackName: SERVICE });
  const [reconciling] = await until(
    () => account.deployments(),
    (all) => all.length === 3,
  );
  expect(reconciling).toMatchObject({ status: 'PENDING', lifecycleStage: 'RECONCILE_SERVICE' });
  expect(await end).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect((await account.deployments()).map(({ status }) => status)).toEqual(['SUCCESSFUL', 'STOPPED', 'SUCCESSFUL']);
  expect(await account.runningImages()).toEqual([image('a')]);
  expect(await account.firstFailure()).toBe('Service UPDATE_FAILED Resource update cancelled');
});

test('a stack that is deleted while its service deploys takes the service with it', async () => {
  const account = await createAccount();
  const end = account.deploy('a');
  await until(
    async () => account.registered(),
    (tasks) => tasks.length === 1,
  );
  await account.cloud.run('DeleteStack', { StackName: SERVICE });
  expect(await end).toBe('DELETE_COMPLETE');
  expect(account.registered()).toEqual([]);
});

async function createAccount(fault?: string, deployment: JsonObject = watching) {
  const elb = createElb();
  const ecs = createEcs({
    clock: createClock(1000),
    elb: elb.store,
    shortestStage: 0,
    faults: createFaults(fault === undefined ? [] : [parseFault(fault)]),
    imageExists: () => true,
    writeLog: () => undefined,
  });
  const cloud = await startCloudFormation({ ...elb.behaviours, ...ecs.behaviours });
  const ask = operationsOf(ecs.service);
  const list = async (operation: string, key: string, input: JsonObject) =>
    ((await ask(operation, input))[key] ?? []) as readonly JsonObject[];
  return {
    cloud,
    ecs: ask,
    deploy: (letter: string) =>
      cloud.deploy(SERVICE, blueGreenTemplate(deployment), {
        Parameters: [{ ParameterKey: 'Image', ParameterValue: image(letter) }],
      }),
    /** The oldest failure of the newest operation. */
    async firstFailure() {
      const events = await cloud.events(SERVICE);
      return events.find((event) => event.includes('_FAILED'));
    },
    /** Tasks that the load balancer knows. */
    registered: () => [...elb.store.targetGroups.values()].flatMap(({ targets }) => [...targets.keys()]),
    weights: () =>
      [...elb.store.rules.values()].map(({ actions }) => actions[0]?.targetGroups.map(({ weight }) => weight)),
    async deployments() {
      const input = { cluster: SERVICE, service: SERVICE };
      const briefs = await list('ListServiceDeployments', 'serviceDeployments', input);
      const arns = briefs.map(({ serviceDeploymentArn }) => serviceDeploymentArn ?? '');
      return list('DescribeServiceDeployments', 'serviceDeployments', { serviceDeploymentArns: arns });
    },
    async runningImages() {
      const { taskArns } = (await ask('ListTasks', { cluster: SERVICE })) as { taskArns: readonly string[] };
      const tasks = await list('DescribeTasks', 'tasks', { cluster: SERVICE, tasks: taskArns });
      return tasks.flatMap(({ containers }) =>
        (containers as readonly JsonObject[]).map((container) => container.image),
      );
    },
  };
}
