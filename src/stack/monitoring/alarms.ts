/** Alarms of CloudWatch: on a service, or on a metric of its logs. */

import { isAlarmMetric } from '../../config/alarmMetrics.ts';
import type { AlarmConfig, Config } from '../../config/model.ts';
import { type Resource, resource } from '../model.ts';
import { logicalPrefix, shorten, stackName } from '../names.ts';
import type { Resolvable } from '../resolvable.ts';
import type { ResourceProperties } from '../types.generated.ts';
import { type Measured, metricOf, PERIOD_SECONDS } from './metrics.ts';

/** AWS's limit for the names of alarms. */
const NAME_LIMIT = 255;

/** Known before the alarm is made: a service names it, and its own metrics name the service. */
export function alarmName(config: Pick<Config, 'environment' | 'project'>, key: string): string {
  return shorten(`${stackName(config)}-${key}`, NAME_LIMIT);
}

export function alarmId(key: string): string {
  return `${logicalPrefix(key)}Alarm`;
}

export interface AlarmRequest {
  readonly config: Config;
  readonly alarm: AlarmConfig;
  /** Undefined for a metric of logs. */
  readonly measured: Measured | undefined;
  /** ARNs of topics. */
  readonly topics: readonly Resolvable<string>[];
}

export function buildAlarm({ config, alarm, measured, topics }: AlarmRequest): Resource<'AWS::CloudWatch::Alarm'> {
  const above = alarm.comparison === 'above';
  const told = topics.length === 0 ? undefined : [...topics];
  return resource(alarmId(alarm.key), 'AWS::CloudWatch::Alarm', {
    AlarmName: alarmName(config, alarm.key),
    AlarmDescription: describe(alarm),
    ...watched(config, alarm, measured),
    ComparisonOperator: above ? 'GreaterThanThreshold' : 'LessThanThreshold',
    Threshold: alarm.threshold.value,
    EvaluationPeriods: alarm.minutes,
    // Nothing is too little, and not too much.
    TreatMissingData: above ? 'notBreaching' : 'breaching',
    AlarmActions: told,
    OKActions: told,
  });
}

function watched(
  config: Config,
  { metric, threshold }: AlarmConfig,
  measured: Measured | undefined,
): Partial<ResourceProperties['AWS::CloudWatch::Alarm']> {
  if (isAlarmMetric(metric) && measured !== undefined) return metricOf(measured, metric, threshold.unit);
  return { Namespace: stackName(config), MetricName: metric, Statistic: 'Sum', Period: PERIOD_SECONDS };
}

const units = { count: '', percent: ' %', seconds: ' s' } as const;

/** What whoever is woken up reads first. */
function describe({ service, metric, comparison, threshold, minutes }: AlarmConfig): string {
  const subject = service === undefined ? metric : `${metric} of ${service}`;
  return `${subject} ${comparison} ${threshold.value}${units[threshold.unit]} for ${minutes} min`;
}
