/** What clusters, task definitions, services and their scaling do when CloudFormation makes them. */

import type { JsonObject } from '../../template/model.ts';
import type { BehaviourContext, Behaviours, Made } from '../behaviour.ts';
import { numberOf, objectsOf, textOf } from '../members.ts';
import type { EcsContext } from './dependencies.ts';
import { type DeploymentOutcome, deploy, requestStop } from './deployment.ts';
import { type EcsStore, ecsArn, runningDeployment, type Service, type TaskDefinition } from './store.ts';
import { scaleTasks, stopTasks } from './tasks.ts';

/** Changing one of these makes a new revision and so a deployment; other properties change in place (ECS guide, update-service-parameters). */
const DEPLOYING = [
  'TaskDefinition',
  'NetworkConfiguration',
  'LoadBalancers',
  'PlatformVersion',
  'ServiceRegistries',
  'ServiceConnectConfiguration',
  'VolumeConfigurations',
  'CapacityProviderStrategy',
  'ForceNewDeployment',
] as const;

/** Seconds at speed 1 that a deleted service waits for its connections to end. */
const DRAIN = 20;

export function createEcsBehaviours(ecs: EcsContext): Behaviours {
  const { store } = ecs;
  return {
    'AWS::ECS::Cluster': {
      create: (properties, context) => {
        const name = textOf(properties, 'ClusterName') ?? context.generatedName;
        const arn = ecsArn(context.region, `cluster/${name}`);
        store.clusters.set(name, arn);
        return { physicalId: name, attributes: { Arn: arn } };
      },
      remove: (name) => {
        store.clusters.delete(name);
      },
    },
    'AWS::ECS::TaskDefinition': {
      create: (properties, context) => registerTaskDefinition(store, properties, context),
      remove: (arn) => {
        const definition = store.taskDefinitions.get(arn);
        if (definition !== undefined) definition.active = false;
      },
    },
    'AWS::ECS::Service': {
      create: (properties, context) => createService(ecs, properties, context),
      update: (arn, properties, _previous, context) => updateService(ecs, arn, properties, context),
      remove: (arn) => removeService(ecs, foundService(store, arn)),
    },
    'AWS::ApplicationAutoScaling::ScalableTarget': {
      create: (properties) => scale(ecs, properties),
      update: (_id, properties) => scale(ecs, properties),
    },
  };
}

function registerTaskDefinition(store: EcsStore, properties: JsonObject, context: BehaviourContext): Made {
  const family = textOf(properties, 'Family') ?? context.generatedName;
  const revision = [...store.taskDefinitions.values()].filter((definition) => definition.family === family).length + 1;
  const arn = ecsArn(context.region, `task-definition/${family}:${revision}`);
  store.taskDefinitions.set(arn, {
    arn,
    family,
    revision,
    properties,
    containers: objectsOf(properties, 'ContainerDefinitions').map((container) => ({
      name: textOf(container, 'Name') ?? '',
      image: textOf(container, 'Image') ?? '',
    })),
    active: true,
  });
  return { physicalId: arn, attributes: { TaskDefinitionArn: arn } };
}

async function createService(ecs: EcsContext, properties: JsonObject, context: BehaviourContext): Promise<Made> {
  const { store } = ecs;
  const name = textOf(properties, 'ServiceName') ?? context.generatedName;
  const cluster = (textOf(properties, 'Cluster') ?? 'default').replace(/^.*:cluster\//, '');
  const clusterArn = store.clusters.get(cluster);
  if (clusterArn === undefined) throw new Error('Cluster not found.');
  const service: Service = {
    arn: ecsArn(context.region, `service/${cluster}/${name}`),
    name,
    clusterArn,
    properties,
    desired: numberOf(properties, 'DesiredCount') ?? 1,
    status: 'ACTIVE',
    live: undefined,
    deployments: [],
    events: [],
    createdAt: context.clock.now(),
  };
  if (store.services.has(service.arn)) throw new Error('Creation of service was not idempotent.');
  store.services.set(service.arn, service);
  context.initiated(service.arn);
  await rollOut(ecs, service, context);
  return madeService(service);
}

async function updateService(
  ecs: EcsContext,
  arn: string,
  properties: JsonObject,
  context: BehaviourContext,
): Promise<Made> {
  const service = foundService(ecs.store, arn);
  // Left out of the template, the count is left out of the call too: autoscaling keeps what it set.
  service.desired = numberOf(properties, 'DesiredCount') ?? service.desired;
  service.properties = properties;
  // Compared with what is deployed, not with the template before: after a rollback by ECS nothing is left to deploy.
  const deployed = runningDeployment(service)?.target ?? service.live;
  if (DEPLOYING.some((key) => !same(properties[key], deployed?.properties[key]))) {
    await rollOut(ecs, service, context);
  } else {
    scaleTasks(ecs, service);
  }
  return madeService(service);
}

/** CloudFormation waits for the end of the deployment; when it gives up, ECS goes on until it is told something else. */
async function rollOut(ecs: EcsContext, service: Service, { signal }: BehaviourContext): Promise<void> {
  const definition = foundTaskDefinition(ecs.store, textOf(service.properties, 'TaskDefinition') ?? '');
  const givenUp = new Promise<DeploymentOutcome>((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'stopped' }), { once: true });
  });
  const outcome = await Promise.race([deploy(ecs, service, definition), givenUp]);
  switch (outcome.kind) {
    case 'successful':
      return;
    case 'stopped':
      throw new Error('The service deployment was stopped.');
    case 'rolled-back':
      throw new Error(
        `Error occurred during operation '${outcome.byCircuitBreaker ? 'ECS Deployment Circuit Breaker was triggered' : outcome.reason}'.`,
      );
  }
}

/** The service can be looked at while it drains, as those want who ask why its first deployment failed. */
async function removeService(ecs: EcsContext, service: Service): Promise<void> {
  service.status = 'DRAINING';
  const running = runningDeployment(service);
  if (running !== undefined) {
    requestStop(running, 'STOP_REQUESTED');
    await running.ended;
  }
  if (service.live !== undefined) stopTasks(ecs, service.live, { reason: 'Service deleted', exitCode: 143 });
  await ecs.clock.sleep(DRAIN);
  ecs.store.services.delete(service.arn);
}

/** Registering a scalable target moves the desired count into its range. */
function scale(ecs: EcsContext, properties: JsonObject): Made {
  const resourceId = textOf(properties, 'ResourceId') ?? '';
  const service = [...ecs.store.services.values()].find(({ arn }) => arn.endsWith(`:${resourceId}`));
  if (service !== undefined) {
    const least = numberOf(properties, 'MinCapacity') ?? 1;
    service.desired = Math.max(least, Math.min(service.desired, numberOf(properties, 'MaxCapacity') ?? least));
    scaleTasks(ecs, service);
  }
  const id = `${resourceId}|${textOf(properties, 'ScalableDimension')}|${textOf(properties, 'ServiceNamespace')}`;
  return { physicalId: id, attributes: { Id: id } };
}

function madeService(service: Service): Made {
  return { physicalId: service.arn, attributes: { ServiceArn: service.arn, Name: service.name } };
}

function foundService(store: EcsStore, arn: string): Service {
  const service = store.services.get(arn);
  if (service === undefined) throw new Error('Service not found.');
  return service;
}

function foundTaskDefinition(store: EcsStore, arn: string): TaskDefinition {
  const definition = store.taskDefinitions.get(arn);
  if (definition === undefined) throw new Error('TaskDefinition not found.');
  if (!definition.active) throw new Error('TaskDefinition is inactive');
  return definition;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
