/** What clusters, task definitions, services and their scaling do when CloudFormation makes them. */

import type { JsonObject } from '../../template/model.ts';
import type { BehaviourContext, Behaviours, Made } from '../behaviour.ts';
import { listOf, numberOf, objectOf, textOf } from '../properties.ts';
import type { EcsDependencies } from './dependencies.ts';
import { deploy } from './deployment.ts';
import { createEcsId, type EcsStore, ecsArn, type Service, type TaskDefinition, tasksOf } from './store.ts';
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

export function createEcsBehaviours(store: EcsStore, deps: EcsDependencies): Behaviours {
  return {
    'AWS::ECS::Cluster': {
      create: (properties, context) => {
        const name = textOf(properties.ClusterName) || context.generatedName;
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
      create: (properties, context) => createService(store, deps, properties, context),
      update: (arn, properties, _previous, context) => updateService(store, deps, arn, properties, context),
      remove: (arn) => {
        const service = foundService(store, arn);
        service.status = 'INACTIVE';
        for (const revision of [...store.revisions.values()].filter(({ serviceArn }) => serviceArn === arn)) {
          stopTasks(deps, tasksOf(store, revision), { reason: 'Service deleted', exitCode: 143 });
        }
        store.services.delete(arn);
      },
    },
    'AWS::ApplicationAutoScaling::ScalableTarget': {
      create: (properties) => scale(store, deps, properties),
      update: (_id, properties) => scale(store, deps, properties),
    },
  };
}

function registerTaskDefinition(store: EcsStore, properties: JsonObject, context: BehaviourContext): Made {
  const family = textOf(properties.Family) || context.generatedName;
  const revisions = [...store.taskDefinitions.values()].filter((definition) => definition.family === family);
  const revision = revisions.length + 1;
  const arn = ecsArn(context.region, `task-definition/${family}:${revision}`);
  store.taskDefinitions.set(arn, {
    arn,
    family,
    revision,
    properties,
    containers: listOf(properties.ContainerDefinitions)
      .map(objectOf)
      .map(({ Name, Image }) => ({ name: textOf(Name), image: textOf(Image) })),
    active: true,
  });
  return { physicalId: arn, attributes: { TaskDefinitionArn: arn } };
}

async function createService(
  store: EcsStore,
  deps: EcsDependencies,
  properties: JsonObject,
  context: BehaviourContext,
): Promise<Made> {
  const name = textOf(properties.ServiceName) || context.generatedName;
  const cluster = textOf(properties.Cluster).replace(/^.*:cluster\//, '') || 'default';
  if (!store.clusters.has(cluster)) throw new Error(`Cluster not found: ${cluster}`);
  const service: Service = {
    arn: ecsArn(context.region, `service/${cluster}/${name}`),
    name,
    cluster,
    properties,
    desired: numberOf(properties.DesiredCount, 1),
    live: undefined,
    liveTargetGroup: undefined,
    status: 'ACTIVE',
    deployments: [],
    events: [],
    createdAt: context.clock.now(),
  };
  store.services.set(service.arn, service);
  context.initiated(service.arn);
  await rollOut(store, deps, service, context);
  return madeService(service);
}

async function updateService(
  store: EcsStore,
  deps: EcsDependencies,
  arn: string,
  properties: JsonObject,
  context: BehaviourContext,
): Promise<Made> {
  const service = foundService(store, arn);
  // Left out of the template, the count is left out of the call too: autoscaling keeps what it set.
  service.desired = numberOf(properties.DesiredCount, service.desired);
  service.properties = properties;
  // Compared with what is live, not with the template before: after a rollback by ECS nothing is left to deploy.
  if (DEPLOYING.some((key) => !same(properties[key], service.live?.properties[key]))) {
    await rollOut(store, deps, service, context);
  } else {
    scaleTasks(store, deps, service);
  }
  return madeService(service);
}

async function rollOut(
  store: EcsStore,
  deps: EcsDependencies,
  service: Service,
  context: BehaviourContext,
): Promise<void> {
  const revision = {
    arn: `${service.arn.replace(':service/', ':service-revision/')}/${createEcsId().slice(0, 19)}`,
    serviceArn: service.arn,
    taskDefinition: foundTaskDefinition(store, textOf(service.properties.TaskDefinition)),
    properties: service.properties,
    createdAt: context.clock.now(),
  };
  store.revisions.set(revision.arn, revision);
  const stop = () => service.deployments[0]?.stop.abort();
  context.signal.addEventListener('abort', stop, { once: true });
  try {
    await deploy(store, deps, service, revision);
  } finally {
    context.signal.removeEventListener('abort', stop);
  }
}

/** Registering a scalable target moves the desired count into its range. */
function scale(store: EcsStore, deps: EcsDependencies, properties: JsonObject): Made {
  const resourceId = textOf(properties.ResourceId);
  const service = [...store.services.values()].find(({ arn }) => arn.endsWith(`:${resourceId}`));
  if (service !== undefined) {
    const least = numberOf(properties.MinCapacity, 1);
    service.desired = Math.max(least, Math.min(service.desired, numberOf(properties.MaxCapacity, least)));
    scaleTasks(store, deps, service);
  }
  const id = `${resourceId}|${textOf(properties.ScalableDimension)}|${textOf(properties.ServiceNamespace)}`;
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
