/** Answers of ECS about service deployments, revisions and tasks, and of its load balancers, read into our words. */

import type {
  ServiceRevisionSummary,
  Task,
  ServiceDeployment as WireDeployment,
  ServiceRevision as WireRevision,
} from '@aws-sdk/client-ecs';
import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RevisionCounts, ServiceDeployment, ServiceRevision, StoppedTask } from '../rollout/observation.ts';

export function parseDeployment(deployment: WireDeployment): ServiceDeployment {
  const target = deployment.targetServiceRevision;
  return {
    arn: deployment.serviceDeploymentArn ?? '',
    status: deployment.status ?? '',
    statusReason: deployment.statusReason,
    lifecycleStage: deployment.lifecycleStage,
    pause: deployment.lifecycleHookDetails?.find(
      ({ targetType, status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION',
    )?.hookId,
    createdAt: deployment.createdAt ?? new Date(0),
    finishedAt: deployment.finishedAt,
    source: (deployment.sourceServiceRevisions ?? []).map(parseCounts),
    target: target === undefined ? undefined : parseCounts(target),
    rollbackReason: deployment.rollback?.reason,
    circuitBreaker: deployment.deploymentCircuitBreaker?.status,
    triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
  };
}

function parseCounts(revision: ServiceRevisionSummary): RevisionCounts {
  return {
    arn: revision.arn ?? '',
    requested: revision.requestedTaskCount ?? 0,
    running: revision.runningTaskCount ?? 0,
    pending: revision.pendingTaskCount ?? 0,
    productionWeight: revision.requestedProductionTrafficWeight,
    testWeight: revision.requestedTestTrafficWeight,
  };
}

export function parseRevision(revision: WireRevision): ServiceRevision {
  const resolved = revision.resolvedConfiguration?.loadBalancers ?? revision.loadBalancers ?? [];
  return {
    arn: revision.serviceRevisionArn ?? '',
    taskDefinitionArn: revision.taskDefinition ?? '',
    containers: (revision.containerImages ?? []).map((container) => ({
      name: container.containerName ?? '',
      image: container.image ?? '',
      digest: container.imageDigest,
    })),
    targetGroupArns: resolved.flatMap((loadBalancer) => loadBalancer.targetGroupArn ?? []),
  };
}

export function parseStoppedTask(task: Task): StoppedTask {
  return {
    arn: task.taskArn ?? '',
    stoppedReason: task.stoppedReason,
    containers: (task.containers ?? []).map((container) => ({
      name: container.name ?? '',
      exitCode: container.exitCode,
      reason: container.reason,
    })),
  };
}

/** By target group; who has everything has 100, for ECS says 100 where AWS alone says 1. */
export function parseWeights({ Actions = [] }: Rule): { readonly [targetGroupArn: string]: number } {
  const groups = Actions.flatMap(
    ({ ForwardConfig, TargetGroupArn }) => ForwardConfig?.TargetGroups ?? [{ TargetGroupArn }],
  );
  const weights = groups.flatMap(({ TargetGroupArn, Weight = 1 }): readonly [string, number][] =>
    TargetGroupArn === undefined ? [] : [[TargetGroupArn, Weight]],
  );
  const serving = weights.filter(([, weight]) => weight > 0).length;
  return Object.fromEntries(serving === 1 ? weights.map(([arn, weight]) => [arn, weight > 0 ? 100 : 0]) : weights);
}
