/** The stages of a service deployment up to the end of its bake: how long each lasts, what it does, how it can fail. */

import { booleanOf, numberOf, objectOf, objectsOf, textOf, textsOf } from '../members.ts';
import type { EcsContext } from './dependencies.ts';
import { type Deployment, record, type Service } from './store.ts';
import { exitCodeOf, runTasks, startTasks, stopTasks } from './tasks.ts';
import { forward, type Pair, stepsOf, strategyOf } from './traffic.ts';

/** Seconds at speed 1. */
const START = 10;
const BECOME_HEALTHY = 10;
const SHIFT = 5;
/** What ECS gives a stage before it fails the deployment: a day. */
const STAGE_LIMIT = 24 * 3600;
/** AWS's default when the template gives no bake, in minutes. */
const DEFAULT_BAKE = 15;

export interface Rollout {
  readonly ecs: EcsContext;
  readonly service: Service;
  readonly deployment: Deployment;
  /** Undefined for rolling deployments and for services without a load balancer. */
  readonly pair: Pair | undefined;
}

export interface Stage {
  readonly name: string;
  /** At speed 1. */
  readonly seconds: number;
  /** Whether the new version has traffic meanwhile, and is watched. */
  readonly bakes?: boolean;
  enter?(): void;
  /** Why the deployment fails at the end of the stage, in ECS's words; undefined when it goes on. */
  leave?(): string | undefined;
}

/** In ECS's order (ECS guide, blue-green-deployment-how-it-works); those without work pass at once. */
export function stagesOf(rollout: Rollout): readonly Stage[] {
  const { ecs, service, deployment, pair } = rollout;
  const { target } = deployment;
  const faults = ecs.faults.strike('ServiceDeployment', [
    'failing-health-check',
    'failing-hook',
    'alarm',
    'capacity',
    'stuck',
  ]);
  const missing = target.taskDefinition.containers.find(({ image }) => !ecs.imageExists(image));
  const exits = exitCodeOf(target.taskDefinition) !== undefined;
  const scaledUp = missing === undefined && !exits && !faults.includes('failing-health-check');
  // Only the circuit breaker ends a deployment whose tasks fail again and again; when it is stuck, nothing does.
  const breaks = deployment.circuitBreaker === 'MONITORING' && !faults.includes('stuck');
  const patience = scaledUp || breaks ? BECOME_HEALTHY : STAGE_LIMIT;
  const bake = bakeSeconds(deployment);
  const stages: readonly Stage[] = [
    { name: 'PRE_SCALE_UP', seconds: 0 },
    { name: 'SCALE_UP', seconds: START, enter: () => startTasks(ecs, service, target) },
    {
      name: 'SCALE_UP',
      seconds: patience,
      enter: () => {
        if (missing === undefined && !exits && !faults.includes('capacity')) runTasks(ecs, target, scaledUp);
      },
      leave: () => {
        if (faults.includes('capacity')) return 'unable to place tasks: Capacity is unavailable at this time.';
        return scaledUp ? undefined : failTasks(rollout, missing?.image);
      },
    },
    {
      name: 'POST_SCALE_UP',
      seconds: 0,
      leave: () =>
        faults.includes('failing-hook')
          ? 'Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed.'
          : undefined,
    },
    ...(pair === undefined ? [] : trafficStages(deployment, pair)),
    ...(bake === undefined ? [] : [{ name: 'BAKE_TIME', seconds: bake, bakes: true }]),
  ];
  const first = faults.includes('alarm') ? stages.find(({ bakes }) => bakes) : undefined;
  return stages.map((stage) => (stage === first ? alarmed(stage, deployment) : stage));
}

/** Weights move when a stage begins; the rest of it is waiting for the load balancer to follow, and the bake of its step. */
function trafficStages(deployment: Deployment, pair: Pair): readonly Stage[] {
  const { targetGroup = pair.primary } = deployment.target;
  return [
    {
      name: 'TEST_TRAFFIC_SHIFT',
      seconds: SHIFT,
      enter: () => {
        if (pair.test === undefined) return;
        forward(pair.test, pair, targetGroup);
        deployment.testWeight = 100;
      },
    },
    { name: 'POST_TEST_TRAFFIC_SHIFT', seconds: 0 },
    ...stepsOf(deployment.configuration).flatMap(({ weight, bakeMinutes }): readonly Stage[] => [
      { name: 'PRE_PRODUCTION_TRAFFIC_SHIFT', seconds: 0 },
      {
        name: 'PRODUCTION_TRAFFIC_SHIFT',
        seconds: SHIFT + bakeMinutes * 60,
        bakes: bakeMinutes > 0,
        enter: () => {
          forward(pair.production, pair, targetGroup, weight);
          deployment.productionWeight = weight;
        },
      },
    ]),
    { name: 'POST_PRODUCTION_TRAFFIC_SHIFT', seconds: 0 },
  ];
}

/** An alarm goes off half way through. */
function alarmed(stage: Stage, deployment: Deployment): Stage {
  return {
    ...stage,
    seconds: stage.seconds / 2,
    leave: () => {
      const watched = textsOf(objectOf(deployment.configuration, 'Alarms'), 'AlarmNames');
      deployment.triggeredAlarms = watched.length > 0 ? watched : ['sandbox-alarm'];
      deployment.alarms = 'TRIGGERED';
      return 'Service deployment rolled back because one or more CloudWatch alarms are in ALARM state.';
    },
  };
}

/** Rolling deployments bake only for the alarms that they watch. */
function bakeSeconds({ configuration }: Deployment): number | undefined {
  const minutes = numberOf(configuration, 'BakeTimeInMinutes');
  if (strategyOf(configuration) !== 'ROLLING') return (minutes ?? DEFAULT_BAKE) * 60;
  return booleanOf(objectOf(configuration, 'Alarms'), 'Enable') === true ? (minutes ?? 1) * 60 : undefined;
}

/** The tasks stop with their reason, and the circuit breaker counts them. */
function failTasks({ ecs, service, deployment }: Rollout, missingImage: string | undefined): string {
  const { target } = deployment;
  const exitCode = exitCodeOf(target.taskDefinition);
  if (missingImage !== undefined) {
    const reason = `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${missingImage}: not found`;
    stopTasks(ecs, target, { reason, exitCode: undefined, containerReason: reason });
  } else {
    const reason =
      target.targetGroup === undefined || exitCode !== undefined
        ? 'Essential container in task exited'
        : `Task failed ELB health checks in (target-group ${target.targetGroup})`;
    stopTasks(ecs, target, { reason, exitCode: exitCode ?? 1 });
  }
  deployment.failedTasks = thresholdOf(service);
  record(service, ecs.clock.now(), 'deployment failed: tasks failed to start.');
  if (deployment.circuitBreaker !== 'MONITORING') {
    return 'Service deployment rolled back because the SCALE_UP stage took longer than 24 hours.';
  }
  deployment.circuitBreaker = 'TRIGGERED';
  return 'Service deployment rolled back because the circuit breaker threshold was exceeded.';
}

/** Failed tasks that trip the circuit breaker: half of the desired count, between 3 and 200 (ECS guide, deployment-circuit-breaker). */
export function thresholdOf(service: Service): number {
  return Math.min(200, Math.max(3, Math.ceil(service.desired / 2)));
}

/** The target group that a service names first. */
export function declaredGroup(service: Service): string | undefined {
  const [loadBalancer] = objectsOf(service.properties, 'LoadBalancers');
  return textOf(loadBalancer, 'TargetGroupArn');
}
