/** Scaling of a service between two counts, after its CPU. */

import type { CountConfig } from '../../config/model.ts';
import { attribute, type Resource, ref, resource, sub } from '../model.ts';

/** More tasks after a minute, fewer only after five: a wave of requests is worse than a task too many. */
const SCALE_OUT_SECONDS = 60;
const SCALE_IN_SECONDS = 300;

/** Nothing for a fixed count. */
export function buildScaling(
  prefix: string,
  count: CountConfig,
  cluster: Resource<'AWS::ECS::Cluster'>,
  service: Resource<'AWS::ECS::Service'>,
): readonly Resource[] {
  if (count.kind === 'fixed') return [];
  const target = resource(`${prefix}ScalableTarget`, 'AWS::ApplicationAutoScaling::ScalableTarget', {
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
    ResourceId: sub`service/${ref(cluster)}/${attribute(service, 'Name')}`,
    MinCapacity: count.minimum,
    MaxCapacity: count.maximum,
  });
  const policy = resource(`${prefix}CpuScalingPolicy`, 'AWS::ApplicationAutoScaling::ScalingPolicy', {
    PolicyName: 'cpu',
    PolicyType: 'TargetTrackingScaling',
    ScalingTargetId: ref(target),
    TargetTrackingScalingPolicyConfiguration: {
      PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
      TargetValue: count.cpuPercentage,
      ScaleOutCooldown: SCALE_OUT_SECONDS,
      ScaleInCooldown: SCALE_IN_SECONDS,
    },
  });
  return [target, policy];
}
