/** One service deployment from beginning to end: through its stages, or back to where the service was. */

import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { booleanOf, objectOf } from '../members.ts';
import type { EcsContext } from './dependencies.ts';
import { awaitHooks } from './hooks.ts';
import { declaredGroup, type Rollout, stagesOf } from './stages.ts';
import {
  createEcsId,
  type Deployment,
  type MonitorStatus,
  type Revision,
  record,
  runningDeployment,
  type Service,
  type TaskDefinition,
} from './store.ts';
import { stopTasks } from './tasks.ts';
import { forward, nextGroup, type Pair, readPair, requireOneServing } from './traffic.ts';

/** Seconds at speed 1. */
const CLEAN_UP = 5;

export type DeploymentOutcome =
  | { readonly kind: 'successful' }
  /** A newer deployment took its place, or the service is being deleted. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'rolled-back'; readonly reason: string; readonly byCircuitBreaker: boolean };

/**
 * Starts to deploy the service as it is declared; one that is still under way is stopped first. Throws in ECS's words
 * when the load balancer does not fit.
 */
export function deploy(ecs: EcsContext, service: Service, definition: TaskDefinition): Promise<DeploymentOutcome> {
  const pair = readPair(ecs.elb, service.properties);
  const running = runningDeployment(service);
  if (pair !== undefined && running === undefined) requireOneServing(pair);
  if (running !== undefined) requestStop(running, 'STOP_REQUESTED');
  const deployment = createDeployment(ecs, service, definition);
  const outcome = run({ ecs, service, deployment, pair }, running);
  deployment.ended = outcome;
  return outcome;
}

/** False when it is on its way back already, or cleans up: then it ends by itself. */
export function requestStop(deployment: Deployment, why: 'STOP_REQUESTED' | 'ROLLBACK_REQUESTED'): boolean {
  const { status, stage } = deployment;
  if ((status !== 'PENDING' && status !== 'IN_PROGRESS') || stage === 'CLEAN_UP') return false;
  deployment.status = why;
  deployment.stop.abort();
  return true;
}

function createDeployment(ecs: EcsContext, service: Service, taskDefinition: TaskDefinition): Deployment {
  const { properties } = service;
  const createdAt = ecs.clock.now();
  const target: Revision = {
    arn: `${service.arn.replace(':service/', ':service-revision/')}/${createRevisionId()}`,
    serviceArn: service.arn,
    taskDefinition,
    properties,
    createdAt,
    targetGroup: undefined,
  };
  const configuration = objectOf(properties, 'DeploymentConfiguration') ?? {};
  const deployment: Deployment = {
    arn: `${service.arn.replace(':service/', ':service-deployment/')}/${createEcsId().slice(0, 21)}`,
    serviceArn: service.arn,
    source: undefined,
    target,
    configuration,
    createdAt,
    stop: new AbortController(),
    status: 'PENDING',
    statusReason: undefined,
    stage: undefined,
    productionWeight: 0,
    testWeight: 0,
    failedTasks: 0,
    circuitBreaker: monitoring(booleanOf(objectOf(configuration, 'DeploymentCircuitBreaker'), 'Enable')),
    alarms: monitoring(booleanOf(objectOf(configuration, 'Alarms'), 'Enable')),
    triggeredAlarms: [],
    hooks: [],
    rollback: undefined,
    updatedAt: createdAt,
    finishedAt: undefined,
    ended: Promise.resolve(),
  };
  ecs.store.revisions.set(target.arn, target);
  ecs.store.deployments.set(deployment.arn, deployment);
  service.deployments.unshift(deployment);
  record(service, createdAt, `has started a deployment: ${deployment.arn}.`);
  return deployment;
}

async function run(rollout: Rollout, earlier: Deployment | undefined): Promise<DeploymentOutcome> {
  const { service, deployment, pair } = rollout;
  const { signal } = deployment.stop;
  if (earlier !== undefined) {
    enter(rollout, 'RECONCILE_SERVICE');
    await earlier.ended;
  }
  deployment.source = service.live;
  deployment.target.targetGroup =
    pair === undefined ? declaredGroup(service) : nextGroup(pair, service.live?.targetGroup);
  if (!signal.aborted) deployment.status = 'IN_PROGRESS';
  for (const stage of stagesOf(rollout)) {
    if (signal.aborted) return goBack(rollout, stopReason(deployment));
    enter(rollout, stage.name);
    stage.enter?.();
    await stay(rollout, stage.seconds);
    const held = signal.aborted ? undefined : await awaitHooks(rollout, stage.name);
    const failure = signal.aborted ? stopReason(deployment) : (held ?? stage.leave?.());
    if (failure !== undefined) return goBack(rollout, failure);
  }
  return cleanUp(rollout);
}

/** However fast the sandbox runs, whoever follows a rollout on a busy machine finds each stage; a stop ends it at once. */
async function stay({ ecs, deployment }: Rollout, seconds: number): Promise<void> {
  const { signal } = deployment.stop;
  const began = performance.now();
  await ecs.clock.sleep(seconds, signal);
  const missing = ecs.shortestStage - (performance.now() - began);
  if (seconds > 0 && missing > 0) await setTimeout(missing, undefined, { signal }).catch(() => undefined);
}

function enter({ ecs, deployment }: Rollout, stage: string): void {
  deployment.stage = stage;
  deployment.updatedAt = ecs.clock.now();
}

/** The old revision goes; from here on nothing stops the deployment. */
async function cleanUp(rollout: Rollout): Promise<DeploymentOutcome> {
  const { ecs, service, deployment } = rollout;
  enter(rollout, 'CLEAN_UP');
  await ecs.clock.sleep(CLEAN_UP);
  if (deployment.source !== undefined) stopTasks(ecs, deployment.source, scalingActivity(deployment));
  service.live = deployment.target;
  deployment.productionWeight = 100;
  end(rollout, 'SUCCESSFUL', undefined);
  record(service, ecs.clock.now(), 'has reached a steady state.');
  return { kind: 'successful' };
}

/** Traffic first, then the tasks: what was live never stopped. */
async function goBack(rollout: Rollout, reason: string): Promise<DeploymentOutcome> {
  const { ecs, service, deployment, pair } = rollout;
  const stopped = deployment.status === 'STOP_REQUESTED';
  if (!stopped) {
    deployment.status = 'ROLLBACK_IN_PROGRESS';
    deployment.rollback = { reason, startedAt: ecs.clock.now() };
  }
  if (pair !== undefined) restoreTraffic(pair, deployment.source?.targetGroup ?? pair.primary);
  deployment.productionWeight = 0;
  deployment.testWeight = 0;
  deployment.updatedAt = ecs.clock.now();
  await ecs.clock.sleep(CLEAN_UP);
  stopTasks(ecs, deployment.target, scalingActivity(deployment));
  if (stopped) {
    end(rollout, 'STOPPED', reason);
    return { kind: 'stopped' };
  }
  if (deployment.source === undefined) {
    record(service, ecs.clock.now(), 'deployment failed: no rollback candidate was found to run the rollback.');
  }
  end(rollout, deployment.source === undefined ? 'ROLLBACK_FAILED' : 'ROLLBACK_SUCCESSFUL', reason);
  return { kind: 'rolled-back', reason, byCircuitBreaker: deployment.circuitBreaker === 'TRIGGERED' };
}

function restoreTraffic(pair: Pair, home: string): void {
  forward(pair.production, pair, home);
  if (pair.test !== undefined) forward(pair.test, pair, home);
}

function end({ ecs, deployment }: Rollout, status: Deployment['status'], reason: string | undefined): void {
  deployment.status = status;
  deployment.statusReason = reason;
  deployment.finishedAt = ecs.clock.now();
  deployment.updatedAt = deployment.finishedAt;
  deployment.circuitBreaker = completed(deployment.circuitBreaker);
  deployment.alarms = completed(deployment.alarms);
}

function stopReason({ status }: Deployment): string {
  return status === 'STOP_REQUESTED'
    ? 'Service deployment stopped because a new service deployment was started.'
    : 'Service deployment rolled back because of a user request.';
}

function scalingActivity(deployment: Deployment) {
  return { reason: `Scaling activity initiated by deployment ${deployment.arn}`, exitCode: 143 };
}

function monitoring(enabled: boolean | undefined): MonitorStatus {
  return enabled === true ? 'MONITORING' : 'DISABLED';
}

function completed(status: MonitorStatus): MonitorStatus {
  return status === 'MONITORING' ? 'MONITORING_COMPLETE' : status;
}

/** 19 digits. */
function createRevisionId(): string {
  return randomBytes(8).readBigUInt64BE().toString().padStart(19, '0').slice(0, 19);
}
