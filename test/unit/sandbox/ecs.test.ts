/** ECS in the sandbox: blue-green stages, weights that it moves itself, rollbacks and their words. */

import { describe, expect, test } from '@jest/globals';
import type { BehaviourContext } from '../../../src/sandbox/behaviour.ts';
import { createClock } from '../../../src/sandbox/clock.ts';
import { createEcs } from '../../../src/sandbox/ecs/index.ts';
import { createElb } from '../../../src/sandbox/elb/index.ts';
import { createFaults, parseFault } from '../../../src/sandbox/faults.ts';
import { objectOf, textOf } from '../../../src/sandbox/properties.ts';
import type { AwsService } from '../../../src/sandbox/service.ts';
import type { JsonObject } from '../../../src/template/model.ts';

const image = (letter: string) => `registry/app@sha256:${letter.repeat(64)}`;

describe('a blue-green service', () => {
  test('its first deployment ends on the alternate target group, the second one back on the primary', async () => {
    const account = await createAccount();
    const service = await account.createService(image('a'));
    expect(account.weights('production')).toEqual({ blue: 0, green: 100 });
    await account.updateService(service, image('b'));
    expect(account.weights('production')).toEqual({ blue: 100, green: 0 });
    expect(account.weights('test')).toEqual({ blue: 100, green: 0 });
  });

  test('its deployments are told newest first, with the revision and the digest that runs', async () => {
    const account = await createAccount();
    const service = await account.createService(image('a'));
    await account.updateService(service, image('b'));
    const listed = await account.ask('ListServiceDeployments', { service, cluster: 'cluster' });
    const [newest] = listed.serviceDeployments as JsonObject[];
    expect((listed.serviceDeployments as JsonObject[]).map(({ status }) => status)).toEqual([
      'SUCCESSFUL',
      'SUCCESSFUL',
    ]);
    const revisions = await account.ask('DescribeServiceRevisions', {
      serviceRevisionArns: [textOf(newest?.targetServiceRevisionArn)],
    });
    const [revision] = revisions.serviceRevisions as JsonObject[];
    expect(revision?.containerImages).toEqual([
      { containerName: 'app', image: image('b'), imageDigest: `sha256:${'b'.repeat(64)}` },
    ]);
  });

  test('a change of the count alone starts no deployment', async () => {
    const account = await createAccount();
    const service = await account.createService(image('a'));
    await account.update(service, { ...account.properties, DesiredCount: 3 });
    const listed = await account.ask('ListServiceDeployments', { service, cluster: 'cluster' });
    expect(listed.serviceDeployments).toHaveLength(1);
    const described = await account.ask('DescribeServices', { services: [service], cluster: 'cluster' });
    expect(described.services).toMatchObject([{ desiredCount: 3, runningCount: 3 }]);
  });

  test('tasks that fail their health checks trip the circuit breaker: traffic stays where it was', async () => {
    const account = await createAccount('failing-health-check@ServiceDeployment:2');
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
    const account = await createAccount('failing-health-check@ServiceDeployment:2');
    const service = await account.createService(image('a'));
    const before = account.properties;
    await expect(account.updateService(service, image('b'))).rejects.toThrow();
    await account.update(service, before);
    const listed = await account.ask('ListServiceDeployments', { service, cluster: 'cluster' });
    expect(listed.serviceDeployments).toHaveLength(2);
  });

  test('an image that the registry does not hold stops its tasks with the reason', async () => {
    const account = await createAccount();
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

  test('a rule that does not forward to the pair is refused in the words of ECS', async () => {
    const account = await createAccount();
    account.rewriteRules([{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503' } }]);
    await expect(account.createService(image('a'))).rejects.toThrow(
      /is not associated with either productionListenerRule or testListenerRule/,
    );
  });
});

describe('a listener rule that CloudFormation updates', () => {
  test('gets the weights of the template again, whatever ECS had set', async () => {
    const account = await createAccount();
    await account.createService(image('a'));
    account.rewriteRules(account.templateActions);
    expect(account.weights('production')).toEqual({ blue: 100, green: 0 });
  });
});

async function createAccount(fault?: string) {
  const clock = createClock(100_000);
  const elb = createElb();
  const ecs = createEcs({
    clock,
    elb: elb.store,
    faults: createFaults(fault === undefined ? [] : [parseFault(fault)]),
    imageExists: (reference) => !reference.includes('ffff'),
    writeLog: () => undefined,
  });
  const behaviours = { ...elb.behaviours, ...ecs.behaviours };
  const make = async (type: string, logicalId: string, properties: JsonObject) => {
    const made = await behaviours[type]?.create(properties, contextFor(clock, logicalId));
    return textOf(made?.physicalId);
  };
  const kind = (name: string) => `AWS::ElasticLoadBalancingV2::${name}`;
  const blue = await make(kind('TargetGroup'), 'Blue', { Port: 8000, Protocol: 'HTTP' });
  const green = await make(kind('TargetGroup'), 'Green', { Port: 8000, Protocol: 'HTTP' });
  const balancer = await make(kind('LoadBalancer'), 'LoadBalancer', {});
  const templateActions = [
    {
      Type: 'forward',
      ForwardConfig: {
        TargetGroups: [
          { TargetGroupArn: blue, Weight: 100 },
          { TargetGroupArn: green, Weight: 0 },
        ],
      },
    },
  ];
  const rule = async (name: string, port: number) => {
    const listener = await make(kind('Listener'), `${name}Listener`, { LoadBalancerArn: balancer, Port: port });
    return make(kind('ListenerRule'), `${name}Rule`, { ListenerArn: listener, Priority: 1, Actions: templateActions });
  };
  const rules = { production: await rule('Production', 80), test: await rule('Test', 8443) };
  await make('AWS::ECS::Cluster', 'Cluster', { ClusterName: 'cluster' });
  const propertiesFor = async (reference: string): Promise<JsonObject> => ({
    Cluster: 'cluster',
    ServiceName: 'app',
    TaskDefinition: await make('AWS::ECS::TaskDefinition', 'TaskDefinition', {
      Family: 'app',
      ContainerDefinitions: [{ Name: 'app', Image: reference }],
    }),
    DesiredCount: 1,
    DeploymentConfiguration: {
      Strategy: 'BLUE_GREEN',
      BakeTimeInMinutes: 5,
      DeploymentCircuitBreaker: { Enable: true, Rollback: true },
    },
    LoadBalancers: [
      {
        ContainerName: 'app',
        ContainerPort: 8000,
        TargetGroupArn: blue,
        AdvancedConfiguration: {
          AlternateTargetGroupArn: green,
          ProductionListenerRule: rules.production,
          TestListenerRule: rules.test,
        },
      },
    ],
  });
  const account = {
    properties: {} as JsonObject,
    templateActions,
    async createService(reference: string) {
      account.properties = await propertiesFor(reference);
      return make('AWS::ECS::Service', 'Service', account.properties);
    },
    async updateService(arn: string, reference: string) {
      await account.update(arn, await propertiesFor(reference));
    },
    async update(arn: string, properties: JsonObject) {
      await behaviours['AWS::ECS::Service']?.update?.(
        arn,
        properties,
        account.properties,
        contextFor(clock, 'Service'),
      );
      account.properties = properties;
    },
    rewriteRules(actions: readonly JsonObject[]) {
      for (const arn of [rules.production, rules.test]) {
        const before = elb.store.rules.get(arn);
        const properties = { ListenerArn: before?.listenerArn ?? '', Priority: 1, Actions: actions };
        behaviours[kind('ListenerRule')]?.update?.(arn, properties, {}, contextFor(clock, 'Rule'));
      }
    },
    weights(name: 'production' | 'test') {
      const groups = elb.store.rules.get(rules[name])?.actions[0]?.targetGroups ?? [];
      const of = (arn: string) => groups.find((group) => group.arn === arn)?.weight;
      return { blue: of(blue), green: of(green) };
    },
    ask: (operation: string, input: JsonObject) => ask(ecs.service, operation, input),
  };
  return account;
}

async function ask(service: AwsService, operation: string, input: JsonObject): Promise<JsonObject> {
  const answer = await service.operations[operation]?.run({
    input,
    caller: { kind: 'root', arn: 'arn:aws:iam::111122223333:root', roleName: undefined },
    region: 'us-east-1',
    requestId: 'request',
    endpoint: 'http://127.0.0.1',
  });
  return objectOf(JSON.parse(JSON.stringify(answer)));
}

function contextFor(clock: BehaviourContext['clock'], logicalId: string): BehaviourContext {
  return {
    clock,
    region: 'us-east-1',
    stackName: 'stack',
    stackId: 'arn:stack',
    logicalId,
    signal: new AbortController().signal,
    generatedName: `stack-${logicalId}`,
    initiated: () => undefined,
  };
}
