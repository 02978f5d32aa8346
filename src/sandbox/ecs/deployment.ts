/** One service deployment: its stages, the traffic it moves, and how it goes back when it fails. */

import { listOf, numberOf, objectOf, textOf } from '../properties.ts';
import type { EcsDependencies } from './dependencies.ts';
import { createEcsId, type Deployment, type EcsStore, type Revision, record, type Service, tasksOf } from './store.ts';
import { runTasks, startTasks, stopTasks } from './tasks.ts';
import { forward, nextGroup, type Pair, readPair, strategyOf } from './traffic.ts';

/** Seconds at speed 1. */
const SCALE_UP = 20;
const SHIFT = 5;
const CLEAN_UP = 5;
/** AWS's default for blue-green when the template gives none, in minutes. */
const DEFAULT_BAKE = 15;

/** Why a deployment fails, in ECS's words. */
class RolledBack extends Error {}

/** Runs to a terminal status; rejects with ECS's reason when it rolled back, after the rollback. */
export async function deploy(
  store: EcsStore,
  deps: EcsDependencies,
  service: Service,
  target: Revision,
): Promise<void> {
  const pair = readPair(deps.elb, target.properties);
  const deployment = createDeployment(store, deps, service, target);
  const faults = deps.faults.strike('ServiceDeployment', ['failing-health-check', 'failing-hook', 'alarm', 'capacity']);
  const group = pair === undefined ? groupOf(target) : nextGroup(pair, service.liveTargetGroup);
  const previous = { revision: service.live, group: service.liveTargetGroup };
  const stage = (name: string, seconds: number) => enter(deps, deployment, name, seconds);
  deployment.status = 'IN_PROGRESS';
  record(service, deps.clock.now(), `has started a deployment: ${deployment.arn}.`);
  try {
    await stage('PRE_SCALE_UP', 0);
    startTasks(store, deps, service, target, group);
    await stage('SCALE_UP', SCALE_UP);
    if (faults.includes('capacity'))
      throw new RolledBack('unable to place tasks: Capacity is unavailable at this time.');
    becomeHealthy(store, deps, service, deployment, faults.includes('failing-health-check'));
    await stage('POST_SCALE_UP', 0);
    if (faults.includes('failing-hook')) {
      throw new RolledBack('Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed.');
    }
    if (pair !== undefined && group !== undefined) await shift(deps, deployment, pair, group);
    service.liveTargetGroup = group;
    const alarms = listOf(objectOf(objectOf(target.properties.DeploymentConfiguration).Alarms).AlarmNames).map(textOf);
    if (pair !== undefined || faults.includes('alarm'))
      await stage('BAKE_TIME', bakeSeconds(target, pair) / (faults.includes('alarm') ? 2 : 1));
    if (faults.includes('alarm')) {
      deployment.triggeredAlarms = alarms;
      throw new RolledBack('Service deployment rolled back because one or more CloudWatch alarms are in ALARM state.');
    }
    await stage('CLEAN_UP', CLEAN_UP);
    service.live = target;
    if (previous.revision !== undefined) {
      stopTasks(deps, tasksOf(store, previous.revision), {
        reason: `Scaling activity initiated by deployment ${deployment.arn}`,
        exitCode: 143,
      });
    }
    end(deps, deployment, 'SUCCESSFUL', undefined);
    record(service, deps.clock.now(), 'has reached a steady state.');
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
    await goBack(store, deps, service, deployment, pair, previous, error.message);
    throw new Error(
      deployment.circuitBreaker === 'TRIGGERED'
        ? "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'."
        : `Error occurred during operation '${error.message}'.`,
    );
  }
}

function createDeployment(store: EcsStore, deps: EcsDependencies, service: Service, target: Revision): Deployment {
  const configuration = objectOf(target.properties.DeploymentConfiguration);
  const now = deps.clock.now();
  const deployment: Deployment = {
    arn: `${service.arn.replace(':service/', ':service-deployment/')}/${createEcsId().slice(0, 21)}`,
    serviceArn: service.arn,
    source: service.live,
    target,
    strategy: strategyOf(target.properties),
    configuration,
    createdAt: now,
    stop: new AbortController(),
    status: 'PENDING',
    statusReason: undefined,
    stage: undefined,
    productionWeight: 0,
    testWeight: 0,
    failedTasks: 0,
    circuitBreaker: objectOf(configuration.DeploymentCircuitBreaker).Enable === true ? 'MONITORING' : 'DISABLED',
    triggeredAlarms: [],
    rollbackReason: undefined,
    updatedAt: now,
    finishedAt: undefined,
  };
  store.deployments.set(deployment.arn, deployment);
  service.deployments.unshift(deployment);
  return deployment;
}

/** Enters a stage and stays in it; a stop that was asked for ends the deployment here. */
async function enter(deps: EcsDependencies, deployment: Deployment, stage: string, seconds: number): Promise<void> {
  deployment.stage = stage;
  deployment.updatedAt = deps.clock.now();
  if (seconds > 0) await deps.clock.sleep(seconds, deployment.stop.signal);
  if (deployment.stop.signal.aborted) {
    throw new RolledBack('Service deployment rolled back because of a user request.');
  }
}

function becomeHealthy(
  store: EcsStore,
  deps: EcsDependencies,
  service: Service,
  deployment: Deployment,
  failing: boolean,
): void {
  const missing = deployment.target.taskDefinition.containers.find(({ image }) => !deps.imageExists(image));
  if (missing !== undefined) {
    const reason = `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${missing.image}: not found`;
    stopTasks(deps, tasksOf(store, deployment.target), { reason, exitCode: undefined, containerReason: reason });
    throw tripped(deployment, service, deps);
  }
  runTasks(store, deps, deployment.target, !failing);
  if (!failing) return;
  const reason =
    deployment.target.properties.LoadBalancers === undefined
      ? 'Essential container in task exited'
      : `Task failed ELB health checks in (target-group ${textOf(groupOf(deployment.target))})`;
  stopTasks(deps, tasksOf(store, deployment.target), { reason, exitCode: 1 });
  throw tripped(deployment, service, deps);
}

function tripped(deployment: Deployment, service: Service, deps: EcsDependencies): RolledBack {
  deployment.failedTasks = Math.max(3, service.desired);
  if (deployment.circuitBreaker === 'MONITORING') deployment.circuitBreaker = 'TRIGGERED';
  record(service, deps.clock.now(), 'deployment failed: tasks failed to start.');
  return new RolledBack('Service deployment rolled back because the circuit breaker threshold was exceeded.');
}

/** Weights move when a stage begins; the rest of it is waiting for the load balancer to follow. */
async function shift(deps: EcsDependencies, deployment: Deployment, pair: Pair, group: string): Promise<void> {
  if (pair.test !== undefined) forward(pair.test, pair, group);
  deployment.testWeight = 100;
  await enter(deps, deployment, 'TEST_TRAFFIC_SHIFT', SHIFT);
  await enter(deps, deployment, 'POST_TEST_TRAFFIC_SHIFT', 0);
  await enter(deps, deployment, 'PRE_PRODUCTION_TRAFFIC_SHIFT', 0);
  forward(pair.production, pair, group);
  deployment.productionWeight = 100;
  await enter(deps, deployment, 'PRODUCTION_TRAFFIC_SHIFT', SHIFT);
  await enter(deps, deployment, 'POST_PRODUCTION_TRAFFIC_SHIFT', 0);
}

interface Previous {
  readonly revision: Revision | undefined;
  readonly group: string | undefined;
}

async function goBack(
  store: EcsStore,
  deps: EcsDependencies,
  service: Service,
  deployment: Deployment,
  pair: Pair | undefined,
  previous: Previous,
  reason: string,
): Promise<void> {
  deployment.status = 'ROLLBACK_IN_PROGRESS';
  deployment.rollbackReason = reason;
  deployment.updatedAt = deps.clock.now();
  if (pair !== undefined) {
    const home = previous.group ?? pair.primary;
    for (const rule of [pair.production, pair.test]) if (rule !== undefined) forward(rule, pair, home);
  }
  deployment.productionWeight = 0;
  deployment.testWeight = 0;
  service.liveTargetGroup = previous.group;
  await deps.clock.sleep(CLEAN_UP);
  stopTasks(deps, tasksOf(store, deployment.target), {
    reason: `Scaling activity initiated by deployment ${deployment.arn}`,
    exitCode: 143,
  });
  end(deps, deployment, previous.revision === undefined ? 'ROLLBACK_FAILED' : 'ROLLBACK_SUCCESSFUL', reason);
}

function end(
  deps: EcsDependencies,
  deployment: Deployment,
  status: Deployment['status'],
  reason: string | undefined,
): void {
  deployment.status = status;
  deployment.statusReason = reason;
  deployment.finishedAt = deps.clock.now();
  deployment.updatedAt = deployment.finishedAt;
  if (status === 'SUCCESSFUL') deployment.productionWeight = 100;
  if (deployment.circuitBreaker === 'MONITORING') deployment.circuitBreaker = 'MONITORING_COMPLETE';
}

function bakeSeconds(target: Revision, pair: Pair | undefined): number {
  const otherwise = pair === undefined ? 1 : DEFAULT_BAKE;
  return numberOf(objectOf(target.properties.DeploymentConfiguration).BakeTimeInMinutes, otherwise) * 60;
}

function groupOf(revision: Revision): string | undefined {
  const [loadBalancer] = listOf(revision.properties.LoadBalancers).map(objectOf);
  return loadBalancer === undefined ? undefined : textOf(loadBalancer.TargetGroupArn);
}
