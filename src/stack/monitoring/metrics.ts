/** What CloudWatch knows of a service, over both of its target groups: for alarms. */

import type { AlarmMetricName } from '../../config/alarmMetrics.ts';
import type { Threshold } from '../../config/model.ts';
import type { Resolvable } from '../resolvable.ts';
import type { ResourceProperties } from '../types.generated.ts';

type AlarmProperties = ResourceProperties['AWS::CloudWatch::Alarm'];
type Query = NonNullable<AlarmProperties['Metrics']>[number];

/** How CloudWatch tells one service from another. */
export interface Measured {
  readonly dimensions: readonly Dimension[];
  /** Of each of its target groups; none without a port. */
  readonly groups: readonly (readonly Dimension[])[];
}

export interface Dimension {
  readonly Name: string;
  readonly Value: Resolvable<string>;
}

export const PERIOD_SECONDS = 60;

const BALANCER = 'AWS/ApplicationELB';

/** What an alarm watches, in the unit of its threshold. */
export function metricOf(measured: Measured, name: AlarmMetricName, unit: Threshold['unit']): Partial<AlarmProperties> {
  switch (name) {
    case 'cpu':
      return usage(measured, 'CPUUtilization');
    case 'memory':
      return usage(measured, 'MemoryUtilization');
    case 'http_4xx':
      return answers(measured, 'HTTPCode_Target_4XX_Count', unit);
    case 'http_5xx':
      return answers(measured, 'HTTPCode_Target_5XX_Count', unit);
    case 'requests':
      return total(series(measured, 'requests', 'RequestCount', 'Sum'));
    case 'healthy_hosts':
      return total(series(measured, 'hosts', 'HealthyHostCount', 'Minimum'));
    case 'p50':
    case 'p95':
    case 'p99': {
      const times = series(measured, 'time', 'TargetResponseTime', name);
      return expression(times, `MAX([${filled(times).join(', ')}])`);
    }
  }
}

/** ECS counts per service; blue and green are one. */
function usage({ dimensions }: Measured, MetricName: string): Partial<AlarmProperties> {
  return {
    Namespace: 'AWS/ECS',
    MetricName,
    Dimensions: [...dimensions],
    Statistic: 'Average',
    Period: PERIOD_SECONDS,
  };
}

/** Without requests the share of a minute has no value, for nothing is divided by zero. */
function answers(measured: Measured, metric: string, unit: Threshold['unit']): Partial<AlarmProperties> {
  const errors = series(measured, 'errors', metric, 'Sum');
  if (unit !== 'percent') return total(errors);
  const requests = series(measured, 'requests', 'RequestCount', 'Sum');
  return expression([...errors, ...requests], `100 * (${sum(errors)}) / (${sum(requests)})`);
}

function series({ groups }: Measured, id: string, MetricName: string, Stat: string): readonly Query[] {
  return groups.map((dimensions, index) => ({
    Id: `${id}${index}`,
    MetricStat: {
      Metric: { Namespace: BALANCER, MetricName, Dimensions: [...dimensions] },
      Period: PERIOD_SECONDS,
      Stat,
    },
    ReturnData: false,
  }));
}

function total(queries: readonly Query[]): Partial<AlarmProperties> {
  return expression(queries, sum(queries));
}

function sum(queries: readonly Query[]): string {
  return filled(queries).join(' + ');
}

/** One of two groups is empty, and says nothing, until the next deployment. */
function filled(queries: readonly Query[]): readonly string[] {
  return queries.map(({ Id }) => `FILL(${Id}, 0)`);
}

function expression(queries: readonly Query[], Expression: string): Partial<AlarmProperties> {
  return { Metrics: [...queries, { Id: 'watched', Expression, ReturnData: true }] };
}
