/** Tasks of a revision: started, registered at the load balancer, healthy or not, stopped with a reason. */

import { listOf, numberOf, objectOf } from '../properties.ts';
import type { EcsDependencies } from './dependencies.ts';
import { createEcsId, type EcsStore, ecsArn, type Revision, type Service, type Task, tasksOf } from './store.ts';

/** Starts tasks until the revision has as many as wanted; they are PENDING. */
export function startTasks(
  store: EcsStore,
  deps: EcsDependencies,
  service: Service,
  revision: Revision,
  group: string | undefined,
): void {
  const missing = service.desired - tasksOf(store, revision).length;
  for (let count = 0; count < missing; count += 1) {
    const region = service.arn.split(':')[3] ?? '';
    const task: Task = {
      arn: ecsArn(region, `task/${service.cluster}/${createEcsId()}`),
      revision,
      ip: `10.20.${store.tasks.size >> 8}.${(store.tasks.size & 255) + 4}`,
      targetGroup: group,
      createdAt: deps.clock.now(),
      status: 'PENDING',
      stoppedAt: undefined,
      stoppedReason: undefined,
      exitCode: undefined,
      containerReason: undefined,
    };
    store.tasks.set(task.arn, task);
  }
}

/** PENDING tasks run, are registered, and are healthy or not. */
export function runTasks(store: EcsStore, deps: EcsDependencies, revision: Revision, healthy: boolean): void {
  for (const task of tasksOf(store, revision)) {
    if (task.status !== 'PENDING') continue;
    task.status = 'RUNNING';
    deps.writeLog(revision, task, healthy ? 'ready: listening' : 'error: health check answered 500');
    const group = task.targetGroup === undefined ? undefined : deps.elb.targetGroups.get(task.targetGroup);
    group?.targets.set(task.arn, {
      id: task.ip,
      port: portOf(revision) ?? group.port,
      state: healthy ? 'healthy' : 'unhealthy',
      reason: healthy ? undefined : 'Target.ResponseCodeMismatch',
      description: healthy ? undefined : 'Health checks failed with these codes: [500]',
    });
  }
}

export interface StopReason {
  readonly reason: string;
  readonly exitCode: number | undefined;
  readonly containerReason?: string;
}

export function stopTasks(deps: EcsDependencies, tasks: readonly Task[], why: StopReason): void {
  for (const task of tasks) {
    task.status = 'STOPPED';
    task.stoppedAt = deps.clock.now();
    task.stoppedReason = why.reason;
    task.exitCode = why.exitCode;
    task.containerReason = why.containerReason;
    if (task.targetGroup !== undefined) deps.elb.targetGroups.get(task.targetGroup)?.targets.delete(task.arn);
  }
}

/** As many as are wanted, no more: scaling between deployments. */
export function scaleTasks(store: EcsStore, deps: EcsDependencies, service: Service): void {
  if (service.live === undefined) return;
  startTasks(store, deps, service, service.live, service.liveTargetGroup);
  runTasks(store, deps, service.live, true);
  const surplus = tasksOf(store, service.live).slice(service.desired);
  stopTasks(deps, surplus, { reason: 'Scaling activity initiated by deployment', exitCode: 143 });
}

function portOf(revision: Revision): number | undefined {
  const [loadBalancer] = listOf(revision.properties.LoadBalancers).map(objectOf);
  return loadBalancer === undefined ? undefined : numberOf(loadBalancer.ContainerPort, 80);
}
