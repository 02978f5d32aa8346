/** What ECS answers about the things of its store, in the shapes of its API. */

import { numberOf, objectOf, textOf } from '../properties.ts';
import type { AnswerObject } from '../service.ts';
import {
  type Deployment,
  type EcsStore,
  ecsArn,
  type Revision,
  type Service,
  type Task,
  type TaskDefinition,
  tasksOf,
} from './store.ts';

export function answerService(store: EcsStore, service: Service): AnswerObject {
  const [newest] = service.deployments;
  const running = service.deployments.find(({ finishedAt }) => finishedAt === undefined);
  const revisions = [running?.target, service.live].filter((revision) => revision !== undefined);
  const tasks = revisions.flatMap((revision) => tasksOf(store, revision));
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: ecsArn(regionOf(service), `cluster/${service.cluster}`),
    status: service.status,
    desiredCount: service.desired,
    runningCount: tasks.filter(({ status }) => status === 'RUNNING').length,
    pendingCount: tasks.filter(({ status }) => status === 'PENDING').length,
    launchType: textOf(service.properties.LaunchType) || 'FARGATE',
    taskDefinition: (service.live ?? newest?.target)?.taskDefinition.arn,
    deploymentController: { type: 'ECS' },
    deploymentConfiguration: answerConfiguration(objectOf(service.properties.DeploymentConfiguration)),
    currentServiceDeployment: running?.arn,
    currentServiceRevisions: revisions.map((revision) => answerCounts(store, service, revision)),
    deployments: [],
    events: service.events.slice(0, 100),
    createdAt: service.createdAt,
  };
}

export function answerDeployment(store: EcsStore, service: Service, deployment: Deployment): AnswerObject {
  return {
    ...answerBrief(service, deployment),
    updatedAt: deployment.updatedAt,
    stoppedAt: deployment.status === 'STOPPED' ? deployment.finishedAt : undefined,
    lifecycleStage: deployment.stage,
    sourceServiceRevisions:
      deployment.source === undefined
        ? []
        : [
            {
              ...answerCounts(store, service, deployment.source),
              requestedProductionTrafficWeight: 100 - deployment.productionWeight,
              requestedTestTrafficWeight: 100 - deployment.testWeight,
            },
          ],
    targetServiceRevision: {
      ...answerCounts(store, service, deployment.target),
      requestedProductionTrafficWeight: deployment.productionWeight,
      requestedTestTrafficWeight: deployment.testWeight,
    },
    rollback:
      deployment.rollbackReason === undefined
        ? undefined
        : {
            reason: deployment.rollbackReason,
            startedAt: deployment.updatedAt,
            serviceRevisionArn: deployment.source?.arn,
          },
    deploymentConfiguration: answerConfiguration(deployment.configuration),
    deploymentCircuitBreaker: {
      status: deployment.circuitBreaker,
      failureCount: deployment.failedTasks,
      threshold: Math.max(3, Math.ceil(service.desired / 2)),
    },
    alarms: {
      status: deployment.triggeredAlarms.length > 0 ? 'TRIGGERED' : 'DISABLED',
      triggeredAlarmNames: deployment.triggeredAlarms,
    },
  };
}

export function answerBrief(service: Service, deployment: Deployment): AnswerObject {
  return {
    serviceDeploymentArn: deployment.arn,
    serviceArn: service.arn,
    clusterArn: ecsArn(regionOf(service), `cluster/${service.cluster}`),
    targetServiceRevisionArn: deployment.target.arn,
    status: deployment.status,
    statusReason: deployment.statusReason,
    createdAt: deployment.createdAt,
    startedAt: deployment.createdAt,
    finishedAt: deployment.finishedAt,
  };
}

export function answerRevision(service: Service, revision: Revision): AnswerObject {
  const { properties, taskDefinition } = revision;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: ecsArn(regionOf(service), `cluster/${service.cluster}`),
    taskDefinition: taskDefinition.arn,
    launchType: textOf(properties.LaunchType) || 'FARGATE',
    containerImages: taskDefinition.containers.map(({ name, image }) => ({
      containerName: name,
      image,
      imageDigest: /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1],
    })),
    resolvedConfiguration: {
      loadBalancers:
        service.live?.arn === revision.arn && service.liveTargetGroup !== undefined
          ? [{ targetGroupArn: service.liveTargetGroup }]
          : [],
    },
    createdAt: revision.createdAt,
  };
}

export function answerTask(service: Service, task: Task): AnswerObject {
  return {
    taskArn: task.arn,
    clusterArn: ecsArn(regionOf(service), `cluster/${service.cluster}`),
    taskDefinitionArn: task.revision.taskDefinition.arn,
    group: `service:${service.name}`,
    lastStatus: task.status,
    desiredStatus: task.status === 'STOPPED' ? 'STOPPED' : 'RUNNING',
    launchType: 'FARGATE',
    createdAt: task.createdAt,
    stoppedAt: task.stoppedAt,
    stoppedReason: task.stoppedReason,
    containers: task.revision.taskDefinition.containers.map(({ name, image }) => ({
      name,
      image,
      lastStatus: task.status,
      exitCode: task.exitCode,
      reason: task.containerReason,
    })),
  };
}

export function answerTaskDefinition(definition: TaskDefinition): AnswerObject {
  return {
    taskDefinitionArn: definition.arn,
    family: definition.family,
    revision: definition.revision,
    status: definition.active ? 'ACTIVE' : 'INACTIVE',
    cpu: textOf(definition.properties.Cpu),
    memory: textOf(definition.properties.Memory),
    networkMode: textOf(definition.properties.NetworkMode),
    containerDefinitions: definition.containers.map(({ name, image }) => ({ name, image })),
  };
}

function answerCounts(store: EcsStore, service: Service, revision: Revision): AnswerObject {
  const tasks = tasksOf(store, revision);
  return {
    arn: revision.arn,
    requestedTaskCount: tasks.length === 0 ? 0 : service.desired,
    runningTaskCount: tasks.filter(({ status }) => status === 'RUNNING').length,
    pendingTaskCount: tasks.filter(({ status }) => status === 'PENDING').length,
  };
}

function answerConfiguration(configuration: ReturnType<typeof objectOf>): AnswerObject {
  const breaker = objectOf(configuration.DeploymentCircuitBreaker);
  return {
    strategy: textOf(configuration.Strategy) || 'ROLLING',
    bakeTimeInMinutes:
      configuration.BakeTimeInMinutes === undefined ? undefined : numberOf(configuration.BakeTimeInMinutes, 0),
    maximumPercent: numberOf(configuration.MaximumPercent, 200),
    minimumHealthyPercent: numberOf(configuration.MinimumHealthyPercent, 100),
    deploymentCircuitBreaker: { enable: breaker.Enable === true, rollback: breaker.Rollback === true },
  };
}

function regionOf(service: Service): string {
  return service.arn.split(':')[3] ?? '';
}
