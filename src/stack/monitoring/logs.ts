/** What is read out of logs: metrics, and saved queries. */

import type { Config, LogMetricConfig, LogQueryConfig } from '../../config/model.ts';
import { type Resource, ref, resource } from '../model.ts';
import { logicalPrefix, stackName } from '../names.ts';

type LogGroup = Resource<'AWS::Logs::LogGroup'>;

export function buildLogMetric(
  config: Config,
  { key, pattern, value }: LogMetricConfig,
  logGroup: LogGroup,
): Resource<'AWS::Logs::MetricFilter'> {
  return resource(`${logicalPrefix(key)}MetricFilter`, 'AWS::Logs::MetricFilter', {
    LogGroupName: ref(logGroup),
    FilterPattern: pattern,
    MetricTransformations: [{ MetricNamespace: stackName(config), MetricName: key, MetricValue: value }],
  });
}

/** The console shows them in a folder of the stack's name. */
export function buildLogQuery(
  config: Config,
  { key, query }: LogQueryConfig,
  logGroup: LogGroup,
): Resource<'AWS::Logs::QueryDefinition'> {
  return resource(`${logicalPrefix(key)}Query`, 'AWS::Logs::QueryDefinition', {
    Name: `${stackName(config)}/${key}`,
    LogGroupNames: [ref(logGroup)],
    QueryString: query,
  });
}
