/** ECS and the load balancer of the sandbox without CloudFormation: a blue-green service on a clock that flies. */

import type { BehaviourContext } from '../../src/sandbox/behaviour.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { createEcs } from '../../src/sandbox/ecs/index.ts';
import { createElb } from '../../src/sandbox/elb/index.ts';
import { createFaults, parseFault } from '../../src/sandbox/faults.ts';
import type { AwsService, Call } from '../../src/sandbox/service.ts';
import type { JsonObject } from '../../src/template/model.ts';

export function image(letter: string): string {
  return `registry/app@sha256:${letter.repeat(64)}`;
}

/** `fault` as on the command line; images of `f` are not in the registry. */
export async function createEcsAccount(fault?: string) {
  const flying = createClock(100_000);
  /** Called before every wait of the sandbox. */
  let look = () => {};
  const clock: typeof flying = {
    ...flying,
    sleep(seconds, signal) {
      look();
      return flying.sleep(seconds, signal);
    },
  };
  const elb = createElb();
  const ecs = createEcs({
    clock,
    elb: elb.store,
    shortestStage: 0,
    faults: createFaults(fault === undefined ? [] : [parseFault(fault)]),
    imageExists: (reference) => !reference.includes('ffff'),
    writeLog: () => undefined,
  });
  const behaviours = { ...elb.behaviours, ...ecs.behaviours };
  const make = async (type: string, logicalId: string, properties: JsonObject) => {
    const made = await behaviours[type]?.create(properties, contextFor(clock, logicalId));
    return made?.physicalId ?? '';
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
  const propertiesFor = async (reference: string, command: readonly string[] = []): Promise<JsonObject> => ({
    Cluster: 'cluster',
    ServiceName: 'app',
    TaskDefinition: await make('AWS::ECS::TaskDefinition', 'TaskDefinition', {
      Family: 'app',
      ContainerDefinitions: [{ Name: 'app', Image: reference, Command: command }],
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
    async updateService(arn: string, reference: string, command?: readonly string[]) {
      await account.update(arn, await propertiesFor(reference, command));
    },
    /** With `deployment` laid over its DeploymentConfiguration. */
    async deployService(arn: string, reference: string, deployment: JsonObject) {
      const properties = await propertiesFor(reference);
      const configuration = Object.assign({}, properties.DeploymentConfiguration, deployment);
      await account.update(arn, { ...properties, DeploymentConfiguration: configuration });
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
    /** What a target group had of the production traffic from now on, each weight once in its order. */
    watchWeights(group: 'blue' | 'green'): () => readonly (number | undefined)[] {
      const seen: (number | undefined)[] = [];
      look = () => {
        const weight = account.weights('production')[group];
        if (weight !== seen.at(-1)) seen.push(weight);
      };
      return () => seen;
    },
    ask: (operation: string, input: JsonObject) => ask(ecs.service, operation, input),
    asksIam(name: string, input: JsonObject) {
      const operation = ecs.service.operations[name];
      const call = callOf(input);
      return {
        resources: operation?.resources?.(call),
        conditions: operation?.conditions?.(call),
        authorizations: operation?.authorizations?.(call),
      };
    },
  };
  return account;
}

async function ask(service: AwsService, operation: string, input: JsonObject): Promise<JsonObject> {
  const answer = await service.operations[operation]?.run(callOf(input));
  return JSON.parse(JSON.stringify(answer));
}

function callOf(input: JsonObject): Call {
  return {
    input,
    caller: { kind: 'root', arn: 'arn:aws:iam::111122223333:root', roleName: undefined },
    region: 'us-east-1',
    requestId: 'request',
    endpoint: 'http://127.0.0.1',
  };
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
