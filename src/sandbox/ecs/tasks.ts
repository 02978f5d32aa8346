/** Tasks of a revision: started, registered at the load balancer, healthy or not, stopped with a reason. */

import { numberOf, objectsOf, textsOf } from '../members.ts';
import type { EcsContext } from './dependencies.ts';
import { createEcsId, type Revision, type Service, type Task, type TaskDefinition, tasksOf } from './store.ts';

/** The one command that the sandbox carries out: `exit N`, alone or as the last word of a shell's. */
export function exitCodeOf({ properties }: TaskDefinition): number | undefined {
  const [code] = objectsOf(properties, 'ContainerDefinitions').flatMap(
    (container) => /^exit (\d+)$/.exec(textsOf(container, 'Command').at(-1) ?? '')?.[1] ?? [],
  );
  return code === undefined ? undefined : Number(code);
}

/** Starts tasks until the revision has as many as wanted; they are PENDING. */
export function startTasks(ecs: EcsContext, service: Service, revision: Revision): void {
  const missing = service.desired - tasksOf(ecs.store, revision).length;
  for (let count = 0; count < missing; count += 1) createTask(ecs, service.clusterArn, revision, undefined);
}

/** PENDING, in the cluster. */
export function createTask(ecs: EcsContext, clusterArn: string, revision: Revision, run: Task['run']): Task {
  const { tasks } = ecs.store;
  const task: Task = {
    arn: `${clusterArn.replace(':cluster/', ':task/')}/${createEcsId()}`,
    revision,
    run,
    ip: `10.20.${tasks.size >> 8}.${(tasks.size & 255) + 4}`,
    createdAt: ecs.clock.now(),
    status: 'PENDING',
    stoppedAt: undefined,
    stoppedReason: undefined,
    exitCode: undefined,
    containerReason: undefined,
  };
  tasks.set(task.arn, task);
  return task;
}

/** PENDING tasks run, are registered, and are healthy or not. */
export function runTasks(ecs: EcsContext, revision: Revision, healthy: boolean): void {
  const group = targetGroupOf(ecs, revision);
  for (const task of tasksOf(ecs.store, revision)) {
    if (task.status !== 'PENDING') continue;
    task.status = 'RUNNING';
    ecs.writeLog(revision, task, healthy ? 'ready: listening' : 'error: health check answered 500');
    const [loadBalancer] = objectsOf(revision.properties, 'LoadBalancers');
    group?.targets.set(task.arn, {
      id: task.ip,
      port: numberOf(loadBalancer, 'ContainerPort') ?? group.port,
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

/** Stops all tasks of a revision but as many as are to be kept, and takes them from the load balancer. */
export function stopTasks(ecs: EcsContext, revision: Revision, why: StopReason, kept = 0): void {
  for (const task of tasksOf(ecs.store, revision).slice(kept)) {
    task.status = 'STOPPED';
    task.stoppedAt = ecs.clock.now();
    task.stoppedReason = why.reason;
    task.exitCode = why.exitCode;
    task.containerReason = why.containerReason;
    targetGroupOf(ecs, revision)?.targets.delete(task.arn);
  }
}

/** As many as are wanted, no more: scaling between deployments. */
export function scaleTasks(ecs: EcsContext, service: Service): void {
  if (service.live === undefined) return;
  startTasks(ecs, service, service.live);
  runTasks(ecs, service.live, true);
  stopTasks(ecs, service.live, { reason: 'Scaling activity initiated by service', exitCode: 143 }, service.desired);
}

function targetGroupOf(ecs: EcsContext, revision: Revision) {
  return revision.targetGroup === undefined ? undefined : ecs.elb.targetGroups.get(revision.targetGroup);
}
