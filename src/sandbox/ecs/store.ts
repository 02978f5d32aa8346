/** Clusters, task definitions, services, their deployments, revisions and tasks as the account holds them. */

import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../../template/model.ts';
import { ACCOUNT_ID } from '../service.ts';
import type { Hook } from './hooks.ts';

export interface TaskDefinition {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  readonly properties: JsonObject;
  readonly containers: readonly { readonly name: string; readonly image: string }[];
  active: boolean;
}

export interface Service {
  readonly arn: string;
  readonly name: string;
  readonly clusterArn: string;
  /** As CloudFormation sent them last. */
  properties: JsonObject;
  desired: number;
  /** DRAINING while it is being deleted. */
  status: 'ACTIVE' | 'DRAINING';
  /** The revision that holds production; undefined before the first deployment ended well. */
  live: Revision | undefined;
  /** Newest first. */
  readonly deployments: Deployment[];
  /** Newest first. */
  readonly events: { readonly id: string; readonly createdAt: Date; readonly message: string }[];
  readonly createdAt: Date;
}

/** An immutable snapshot of what a service runs. */
export interface Revision {
  readonly arn: string;
  readonly serviceArn: string;
  readonly taskDefinition: TaskDefinition;
  readonly properties: JsonObject;
  readonly createdAt: Date;
  /** Where its tasks are registered: of a pair, the one that the live revision did not use when it was deployed. */
  targetGroup: string | undefined;
}

type DeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED'
  | 'SUCCESSFUL';

export interface Deployment {
  readonly arn: string;
  readonly serviceArn: string;
  /** The revision that was live when it began. */
  source: Revision | undefined;
  readonly target: Revision;
  readonly configuration: JsonObject;
  readonly createdAt: Date;
  /** Aborted when it is to stop; its status tells what for. */
  readonly stop: AbortController;
  status: DeploymentStatus;
  statusReason: string | undefined;
  stage: string | undefined;
  /** Percent of traffic that reaches the target revision. */
  productionWeight: number;
  testWeight: number;
  failedTasks: number;
  circuitBreaker: MonitorStatus;
  alarms: MonitorStatus;
  triggeredAlarms: readonly string[];
  /** Pauses, oldest first. */
  readonly hooks: Hook[];
  rollback: { readonly reason: string; readonly startedAt: Date } | undefined;
  updatedAt: Date;
  finishedAt: Date | undefined;
  /** Ends with the deployment, however it ends. */
  ended: Promise<unknown>;
}

export type MonitorStatus = 'DISABLED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'TRIGGERED';

export interface Task {
  readonly arn: string;
  /** Of a task that runs by itself: of no service. */
  readonly revision: Revision;
  /** Undefined for a task of a service. */
  readonly run: { readonly clientToken: string | undefined; readonly startedBy: string | undefined } | undefined;
  readonly ip: string;
  readonly createdAt: Date;
  status: 'PENDING' | 'RUNNING' | 'STOPPED';
  stoppedAt: Date | undefined;
  stoppedReason: string | undefined;
  exitCode: number | undefined;
  containerReason: string | undefined;
}

export interface EcsStore {
  /** ARN by name. */
  readonly clusters: Map<string, string>;
  readonly taskDefinitions: Map<string, TaskDefinition>;
  readonly services: Map<string, Service>;
  readonly revisions: Map<string, Revision>;
  readonly deployments: Map<string, Deployment>;
  readonly tasks: Map<string, Task>;
}

export function createEcsStore(): EcsStore {
  return {
    clusters: new Map(),
    taskDefinitions: new Map(),
    services: new Map(),
    revisions: new Map(),
    deployments: new Map(),
    tasks: new Map(),
  };
}

export function ecsArn(region: string, path: string): string {
  return `arn:aws:ecs:${region}:${ACCOUNT_ID}:${path}`;
}

/** The last part of task, deployment and event ids. */
export function createEcsId(): string {
  return randomBytes(16).toString('hex');
}

/** The deployment that has not ended; a service has one at most beside those that it waits for. */
export function runningDeployment(service: Service): Deployment | undefined {
  return service.deployments.find(({ finishedAt }) => finishedAt === undefined);
}

/** Tasks of a revision that are not stopped. */
export function tasksOf(store: EcsStore, revision: Revision): readonly Task[] {
  return [...store.tasks.values()].filter((task) => task.revision.arn === revision.arn && task.status !== 'STOPPED');
}

export function record(service: Service, at: Date, message: string): void {
  service.events.unshift({ id: createEcsId(), createdAt: at, message: `(service ${service.name}) ${message}` });
}
