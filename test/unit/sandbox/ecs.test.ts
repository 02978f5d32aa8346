/** ECS in the sandbox: blue-green stages, weights that it moves itself, rollbacks and their words. */

import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/template/model.ts';
import { createEcsAccount, image } from '../../support/ecsAccount.ts';

describe('a blue-green service', () => {
  test('its first deployment ends on the alternate target group, the second one back on the primary', async () => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    expect(account.weights('production')).toEqual({ blue: 0, green: 100 });
    await account.updateService(service, image('b'));
    expect(account.weights('production')).toEqual({ blue: 100, green: 0 });
    expect(account.weights('test')).toEqual({ blue: 100, green: 0 });
  });

  test('its deployments are told newest first, with the revision and the digest that runs', async () => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    await account.updateService(service, image('b'));
    const listed = await account.ask('ListServiceDeployments', { service, cluster: 'cluster' });
    const [newest] = listed.serviceDeployments as JsonObject[];
    expect((listed.serviceDeployments as JsonObject[]).map(({ status }) => status)).toEqual([
      'SUCCESSFUL',
      'SUCCESSFUL',
    ]);
    const revisions = await account.ask('DescribeServiceRevisions', {
      serviceRevisionArns: [String(newest?.targetServiceRevisionArn)],
    });
    const [revision] = revisions.serviceRevisions as JsonObject[];
    expect(revision?.containerImages).toEqual([
      { containerName: 'app', image: image('b'), imageDigest: `sha256:${'b'.repeat(64)}` },
    ]);
  });

  test('a change of the count alone starts no deployment', async () => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    await account.update(service, { ...account.properties, DesiredCount: 3 });
    const listed = await account.ask('ListServiceDeployments', { service, cluster: 'cluster' });
    expect(listed.serviceDeployments).toHaveLength(1);
    const described = await account.ask('DescribeServices', { services: [service], cluster: 'cluster' });
    expect(described.services).toMatchObject([{ desiredCount: 3, runningCount: 3 }]);
  });

  test('tasks that fail their health checks trip the circuit breaker: traffic stays where it was', async () => {
    const account = await createEcsAccount('failing-health-check@ServiceDeployment:2');
    const service = await account.createService(image('a'));
    await expect(account.updateService(service, image('b'))).rejects.toThrow(
      "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.",
    );
    expect(account.weights('production')).toEqual({ blue: 0, green: 100 });
    const listed = await account.ask('ListServiceDeployments', { service, cluster: 'cluster' });
    expect((listed.serviceDeployments as JsonObject[])[0]).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    });
    const stopped = await account.ask('ListTasks', {
      serviceName: service,
      cluster: 'cluster',
      desiredStatus: 'STOPPED',
    });
    const tasks = await account.ask('DescribeTasks', { tasks: stopped.taskArns ?? [], cluster: 'cluster' });
    expect((tasks.tasks as JsonObject[])[0]).toMatchObject({
      stoppedReason: expect.stringContaining('failed ELB health checks'),
      containers: [{ exitCode: 1 }],
    });
  });

  test('after a rollback, going back to the old task definition starts no deployment', async () => {
    const account = await createEcsAccount('failing-health-check@ServiceDeployment:2');
    const service = await account.createService(image('a'));
    const before = account.properties;
    await expect(account.updateService(service, image('b'))).rejects.toThrow();
    await account.update(service, before);
    const listed = await account.ask('ListServiceDeployments', { service, cluster: 'cluster' });
    expect(listed.serviceDeployments).toHaveLength(2);
  });

  test('an image that the registry does not hold stops its tasks with the reason', async () => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    await expect(account.updateService(service, image('f'))).rejects.toThrow('Circuit Breaker');
    const stopped = await account.ask('ListTasks', {
      serviceName: service,
      cluster: 'cluster',
      desiredStatus: 'STOPPED',
    });
    const tasks = await account.ask('DescribeTasks', { tasks: stopped.taskArns ?? [], cluster: 'cluster' });
    expect((tasks.tasks as JsonObject[])[0]?.stoppedReason).toMatch(/^CannotPullContainerError/);
  });

  test('a command that exits stops its tasks with its code, and trips the circuit breaker', async () => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    await expect(account.updateService(service, image('b'), ['sh', '-c', 'exit 3'])).rejects.toThrow('Circuit Breaker');
    const stopped = await account.ask('ListTasks', {
      serviceName: service,
      cluster: 'cluster',
      desiredStatus: 'STOPPED',
    });
    const tasks = await account.ask('DescribeTasks', { tasks: stopped.taskArns ?? [], cluster: 'cluster' });
    expect((tasks.tasks as JsonObject[])[0]).toMatchObject({
      stoppedReason: 'Essential container in task exited',
      containers: [{ exitCode: 3 }],
    });
  });

  test('a rule that does not forward to the pair is refused in the words of ECS', async () => {
    const account = await createEcsAccount();
    account.rewriteRules([{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503' } }]);
    await expect(account.createService(image('a'))).rejects.toThrow(
      /is not associated with either productionListenerRule or testListenerRule/,
    );
  });
});

describe('a service whose traffic moves in steps', () => {
  const linear = { Strategy: 'LINEAR', LinearConfiguration: { StepPercent: 33.4, StepBakeTimeInMinutes: 2 } };
  const canary = { Strategy: 'CANARY', CanaryConfiguration: { CanaryPercent: 5, CanaryBakeTimeInMinutes: 10 } };

  test.each([
    ['linear', linear, [0, 334, 668, 100]],
    ['canary', canary, [0, 5, 100]],
    ['canary with the defaults of ECS', { Strategy: 'CANARY' }, [0, 5, 100]],
  ])('%s: the rule has the weights of each of them, and all in the end', async (_, deployment, seen) => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    const weights = account.watchWeights('blue');
    await account.deployService(service, image('b'), deployment);
    expect(weights()).toEqual(seen);
    expect(account.weights('production')).toEqual({ blue: 100, green: 0 });
  });

  test('an alarm during the first step takes all traffic back before more follows', async () => {
    const account = await createEcsAccount('alarm@ServiceDeployment:2');
    const service = await account.createService(image('a'));
    const weights = account.watchWeights('blue');
    await expect(account.deployService(service, image('b'), canary)).rejects.toThrow('CloudWatch alarms');
    expect(weights()).toEqual([0, 5, 0]);
    expect(account.weights('production')).toEqual({ blue: 0, green: 100 });
  });

  test('is described with its steps', async () => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    await account.deployService(service, image('b'), linear);
    const described = await account.ask('DescribeServices', { services: [service], cluster: 'cluster' });
    expect(described.services).toMatchObject([
      {
        deploymentConfiguration: {
          strategy: 'LINEAR',
          linearConfiguration: { stepPercent: 33.4, stepBakeTimeInMinutes: 2 },
        },
      },
    ]);
  });
});

describe('the API of ECS', () => {
  test('cuts deployments into pages, and refuses pages and lists that AWS does not know', async () => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    await account.updateService(service, image('b'));
    const where = { service, cluster: 'cluster', maxResults: 1 };
    const first = await account.ask('ListServiceDeployments', where);
    const second = await account.ask('ListServiceDeployments', { ...where, nextToken: first.nextToken ?? '' });
    const arns = [first, second].flatMap(({ serviceDeployments }) =>
      (serviceDeployments as JsonObject[]).map(({ serviceDeploymentArn }) => serviceDeploymentArn ?? ''),
    );
    expect(new Set(arns).size).toBe(2);
    expect(second.nextToken).toBeUndefined();
    await expect(account.ask('ListServiceDeployments', { ...where, maxResults: 101 })).rejects.toThrow('maxResults');
    await expect(account.ask('ListServiceDeployments', { ...where, nextToken: 'x' })).rejects.toThrow('Invalid token');
    const tooMany = Array.from({ length: 21 }, () => arns[0] ?? '');
    await expect(account.ask('DescribeServiceDeployments', { serviceDeploymentArns: tooMany })).rejects.toThrow(
      'at most 20',
    );
  });

  test('asks IAM about the very things that a call names, and about the cluster where IAM has no other word', async () => {
    const account = await createEcsAccount();
    const cluster = 'arn:aws:ecs:us-east-1:111122223333:cluster/cluster';
    const service = 'arn:aws:ecs:us-east-1:111122223333:service/cluster/app';
    const deployment = 'arn:aws:ecs:us-east-1:111122223333:service-deployment/cluster/app/1';
    expect(account.asksIam('DescribeServices', { cluster: 'cluster', services: ['app'] }).resources).toEqual([service]);
    expect(account.asksIam('ListServiceDeployments', { cluster, service: 'app' }).resources).toEqual([service]);
    expect(account.asksIam('DescribeServiceDeployments', { serviceDeploymentArns: [deployment] }).resources).toEqual([
      deployment,
    ]);
    expect(account.asksIam('StopServiceDeployment', { serviceDeploymentArn: deployment }).resources).toEqual([
      deployment,
    ]);
    expect(account.asksIam('ListTasks', { cluster: 'cluster' })).toEqual({
      resources: undefined,
      conditions: { 'ecs:cluster': cluster },
    });
    expect(account.asksIam('DescribeTasks', { cluster: 'cluster', tasks: ['1'] })).toEqual({
      resources: ['arn:aws:ecs:us-east-1:111122223333:task/cluster/1'],
      conditions: { 'ecs:cluster': cluster },
    });
  });

  test('a deployment that has ended cannot be stopped', async () => {
    const account = await createEcsAccount();
    const service = await account.createService(image('a'));
    const listed = await account.ask('ListServiceDeployments', { service, cluster: 'cluster' });
    const [ended] = listed.serviceDeployments as JsonObject[];
    const input = { serviceDeploymentArn: ended?.serviceDeploymentArn ?? '' };
    await expect(account.ask('StopServiceDeployment', input)).rejects.toMatchObject({ code: 'ConflictException' });
  });
});

describe('a listener rule that CloudFormation updates', () => {
  test('gets the weights of the template again, whatever ECS had set', async () => {
    const account = await createEcsAccount();
    await account.createService(image('a'));
    account.rewriteRules(account.templateActions);
    expect(account.weights('production')).toEqual({ blue: 100, green: 0 });
  });
});
