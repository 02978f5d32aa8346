/** Scaling of a service: between two counts after CPU, memory and requests, and by the clock to others or to none. */

import type { CountConfig, ScheduledRange, StopConfig } from '../../config/model.ts';
import { attribute, type Resource, ref, resource, sub } from '../model.ts';
import { type Route, targetGroupsOf } from '../routing.ts';
import type { ResourceProperties } from '../types.generated.ts';

export interface ScalingRequest {
  readonly prefix: string;
  readonly count: CountConfig;
  readonly stop: StopConfig | undefined;
  readonly cluster: Resource<'AWS::ECS::Cluster'>;
  readonly service: Resource<'AWS::ECS::Service'>;
  /** Undefined without a port. */
  readonly route: Route | undefined;
}

type Tracking = NonNullable<
  ResourceProperties['AWS::ApplicationAutoScaling::ScalingPolicy']['TargetTrackingScalingPolicyConfiguration']
>;

/** Nothing for a fixed count that never stops. */
export function buildScaling(request: ScalingRequest): readonly Resource[] {
  const { prefix, count, stop, cluster, service, route } = request;
  if (count.kind === 'fixed' && stop === undefined) return [];
  const range = count.kind === 'fixed' ? { minimum: count.tasks, maximum: count.tasks, schedule: [] } : count;
  const actions = [...range.schedule, ...stopActions(stop, range)];
  const target = resource(`${prefix}ScalableTarget`, 'AWS::ApplicationAutoScaling::ScalableTarget', {
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
    ResourceId: sub`service/${ref(cluster)}/${attribute(service, 'Name')}`,
    MinCapacity: range.minimum,
    MaxCapacity: range.maximum,
    ScheduledActions: actions.length === 0 ? undefined : actions.map(scheduleAction),
  });
  if (count.kind === 'fixed') return [target];
  const policy = (name: string, metric: string, tracking: Tracking) =>
    resource(`${prefix}${name}ScalingPolicy`, 'AWS::ApplicationAutoScaling::ScalingPolicy', {
      PolicyName: metric,
      PolicyType: 'TargetTrackingScaling',
      ScalingTargetId: ref(target),
      TargetTrackingScalingPolicyConfiguration: {
        ...tracking,
        ScaleOutCooldown: count.cooldown.scaleOutSeconds,
        ScaleInCooldown: count.cooldown.scaleInSeconds,
      },
    });
  const { cpuPercentage, memoryPercentage, requests } = count;
  return [
    target,
    policy('Cpu', 'cpu', average('ECSServiceAverageCPUUtilization', cpuPercentage)),
    ...(memoryPercentage === undefined
      ? []
      : [policy('Memory', 'memory', average('ECSServiceAverageMemoryUtilization', memoryPercentage))]),
    ...(requests === undefined || route === undefined
      ? []
      : [policy('Requests', 'requests', requestsPerTask(route, requests))]),
  ];
}

/** Under names that no entry of the file can have. */
function stopActions(
  stop: StopConfig | undefined,
  { minimum, maximum }: Pick<ScheduledRange, 'minimum' | 'maximum'>,
): readonly ScheduledRange[] {
  if (stop === undefined) return [];
  const { cron, until, timezone } = stop;
  return [
    { name: 'inferloop.stop', cron, timezone, minimum: 0, maximum: 0 },
    { name: 'inferloop.start', cron: until, timezone, minimum, maximum },
  ];
}

function scheduleAction({ name, cron, timezone, minimum, maximum }: ScheduledRange) {
  return {
    ScheduledActionName: name,
    Schedule: `cron(${cron})`,
    Timezone: timezone,
    ScalableTargetAction: { MinCapacity: minimum, MaxCapacity: maximum },
  };
}

function average(
  metric: 'ECSServiceAverageCPUUtilization' | 'ECSServiceAverageMemoryUtilization',
  percent: number,
): Tracking {
  return { PredefinedMetricSpecification: { PredefinedMetricType: metric }, TargetValue: percent };
}

/**
 * Per minute, over both target groups: blue-green leaves one of them empty, and after the next deployment the other, so
 * AWS's own metric of one group would scale the service in while it is busy.
 */
function requestsPerTask(route: Route, requests: number): Tracking {
  const counted = targetGroupsOf(route).map((group, index) => ({
    Id: `requests${index}`,
    MetricStat: {
      Metric: {
        Namespace: 'AWS/ApplicationELB',
        MetricName: 'RequestCountPerTarget',
        Dimensions: [{ Name: 'TargetGroup', Value: attribute(group, 'TargetGroupFullName') }],
      },
      Stat: 'Sum',
    },
    ReturnData: false,
  }));
  const total = { Id: 'total', Expression: counted.map(({ Id }) => `FILL(${Id}, 0)`).join(' + '), ReturnData: true };
  return { CustomizedMetricSpecification: { Metrics: [...counted, total] }, TargetValue: requests };
}
