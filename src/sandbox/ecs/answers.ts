/** What ECS answers about services, task definitions and tasks, in the shapes of its API. */

import type { JsonObject } from '../../template/model.ts';
import { booleanOf, numberOf, objectOf, objectsOf, textOf, textsOf } from '../members.ts';
import type { AnswerObject } from '../service.ts';
import {
  type EcsStore,
  type Revision,
  runningDeployment,
  type Service,
  type Task,
  type TaskDefinition,
  tasksOf,
} from './store.ts';

export function answerService(store: EcsStore, service: Service): AnswerObject {
  const { properties, live } = service;
  const running = runningDeployment(service);
  const newest = running?.target ?? live ?? service.deployments[0]?.target;
  const revisions = [running?.target, live].filter((revision) => revision !== undefined);
  const counts = revisions.map((revision) => answerCounts(store, service, revision));
  const sum = (key: 'runningTaskCount' | 'pendingTaskCount') => counts.reduce((total, count) => total + count[key], 0);
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.clusterArn,
    loadBalancers: answerLoadBalancers(properties),
    status: service.status,
    desiredCount: service.desired,
    runningCount: sum('runningTaskCount'),
    pendingCount: sum('pendingTaskCount'),
    launchType: launchTypeOf(properties),
    taskDefinition: newest?.taskDefinition.arn,
    deploymentController: { type: 'ECS' },
    deploymentConfiguration: answerConfiguration(objectOf(properties, 'DeploymentConfiguration')),
    deployments: answerPhases(store, service),
    currentServiceDeployment: running?.arn,
    currentServiceRevisions: counts,
    schedulingStrategy: 'REPLICA',
    healthCheckGracePeriodSeconds: numberOf(properties, 'HealthCheckGracePeriodSeconds'),
    events: service.events.slice(0, 100),
    createdAt: service.createdAt,
  };
}

/** PRIMARY is what the service should run, ACTIVE what still runs beside it; `services-stable` waits for one alone. */
function answerPhases(store: EcsStore, service: Service): readonly AnswerObject[] {
  const running = runningDeployment(service);
  const phase = (status: string, rolloutState: string, revision: Revision) => {
    const { runningTaskCount, pendingTaskCount } = answerCounts(store, service, revision);
    return {
      id: `ecs-svc/${revision.arn.slice(revision.arn.lastIndexOf('/') + 1)}`,
      status,
      rolloutState,
      taskDefinition: revision.taskDefinition.arn,
      desiredCount: service.desired,
      runningCount: runningTaskCount,
      pendingCount: pendingTaskCount,
      launchType: launchTypeOf(revision.properties),
      createdAt: revision.createdAt,
      updatedAt: running?.updatedAt ?? revision.createdAt,
    };
  };
  const { live } = service;
  if (running !== undefined) {
    const old = live === undefined ? [] : [phase('ACTIVE', 'COMPLETED', live)];
    return [phase('PRIMARY', 'IN_PROGRESS', running.target), ...old];
  }
  if (live !== undefined) return [phase('PRIMARY', 'COMPLETED', live)];
  const failed = service.deployments[0];
  return failed === undefined ? [] : [phase('PRIMARY', 'FAILED', failed.target)];
}

/** Stopped tasks outlive their service for a while. */
export function answerTask({ arn, revision, ...task }: Task): AnswerObject {
  const { taskDefinition, serviceArn, properties } = revision;
  return {
    taskArn: arn,
    clusterArn: arn.slice(0, arn.lastIndexOf('/')).replace(':task/', ':cluster/'),
    taskDefinitionArn: taskDefinition.arn,
    group:
      task.run === undefined
        ? `service:${serviceArn.slice(serviceArn.lastIndexOf('/') + 1)}`
        : `family:${taskDefinition.family}`,
    startedBy: task.run?.startedBy,
    lastStatus: task.status,
    desiredStatus: task.status === 'STOPPED' ? 'STOPPED' : 'RUNNING',
    launchType: launchTypeOf(properties),
    createdAt: task.createdAt,
    stoppedAt: task.stoppedAt,
    stoppedReason: task.stoppedReason,
    containers: taskDefinition.containers.map(({ name, image }) => ({
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
    cpu: textOf(definition.properties, 'Cpu'),
    memory: textOf(definition.properties, 'Memory'),
    networkMode: textOf(definition.properties, 'NetworkMode'),
    containerDefinitions: objectsOf(definition.properties, 'ContainerDefinitions').map((container) => ({
      name: textOf(container, 'Name'),
      image: textOf(container, 'Image'),
      environment: objectsOf(container, 'Environment').map((variable) => ({
        name: textOf(variable, 'Name'),
        value: textOf(variable, 'Value'),
      })),
      secrets: objectsOf(container, 'Secrets').map((secret) => ({
        name: textOf(secret, 'Name'),
        valueFrom: textOf(secret, 'ValueFrom'),
      })),
    })),
  };
}

export function answerCounts(store: EcsStore, service: Service, revision: Revision) {
  const tasks = tasksOf(store, revision);
  return {
    arn: revision.arn,
    requestedTaskCount: tasks.length === 0 ? 0 : service.desired,
    runningTaskCount: tasks.filter(({ status }) => status === 'RUNNING').length,
    pendingTaskCount: tasks.filter(({ status }) => status === 'PENDING').length,
  };
}

export function answerConfiguration(configuration: JsonObject | undefined): AnswerObject {
  const breaker = objectOf(configuration, 'DeploymentCircuitBreaker');
  const alarms = objectOf(configuration, 'Alarms');
  const linear = objectOf(configuration, 'LinearConfiguration');
  const canary = objectOf(configuration, 'CanaryConfiguration');
  return {
    strategy: textOf(configuration, 'Strategy') ?? 'ROLLING',
    bakeTimeInMinutes: numberOf(configuration, 'BakeTimeInMinutes'),
    lifecycleHooks: objectsOf(configuration, 'LifecycleHooks').map((hook) => {
      const timeout = objectOf(hook, 'TimeoutConfiguration');
      return {
        targetType: textOf(hook, 'TargetType') ?? 'AWS_LAMBDA',
        hookTargetArn: textOf(hook, 'HookTargetArn'),
        roleArn: textOf(hook, 'RoleArn'),
        lifecycleStages: textsOf(hook, 'LifecycleStages'),
        timeoutConfiguration: timeout && {
          timeoutInMinutes: numberOf(timeout, 'TimeoutInMinutes'),
          action: textOf(timeout, 'Action'),
        },
      };
    }),
    linearConfiguration: linear && {
      stepPercent: numberOf(linear, 'StepPercent'),
      stepBakeTimeInMinutes: numberOf(linear, 'StepBakeTimeInMinutes'),
    },
    canaryConfiguration: canary && {
      canaryPercent: numberOf(canary, 'CanaryPercent'),
      canaryBakeTimeInMinutes: numberOf(canary, 'CanaryBakeTimeInMinutes'),
    },
    maximumPercent: numberOf(configuration, 'MaximumPercent') ?? 200,
    minimumHealthyPercent: numberOf(configuration, 'MinimumHealthyPercent') ?? 100,
    deploymentCircuitBreaker: {
      enable: booleanOf(breaker, 'Enable') ?? false,
      rollback: booleanOf(breaker, 'Rollback') ?? false,
    },
    alarms: alarms && {
      alarmNames: textsOf(alarms, 'AlarmNames'),
      enable: booleanOf(alarms, 'Enable') ?? false,
      rollback: booleanOf(alarms, 'Rollback') ?? false,
    },
  };
}

export function answerLoadBalancers(properties: JsonObject): readonly AnswerObject[] {
  return objectsOf(properties, 'LoadBalancers').map((loadBalancer) => {
    const advanced = objectOf(loadBalancer, 'AdvancedConfiguration');
    return {
      targetGroupArn: textOf(loadBalancer, 'TargetGroupArn'),
      containerName: textOf(loadBalancer, 'ContainerName'),
      containerPort: numberOf(loadBalancer, 'ContainerPort'),
      advancedConfiguration: advanced && {
        alternateTargetGroupArn: textOf(advanced, 'AlternateTargetGroupArn'),
        productionListenerRule: textOf(advanced, 'ProductionListenerRule'),
        testListenerRule: textOf(advanced, 'TestListenerRule'),
        roleArn: textOf(advanced, 'RoleArn'),
      },
    };
  });
}

export function launchTypeOf(properties: JsonObject): string {
  return textOf(properties, 'LaunchType') ?? 'FARGATE';
}
