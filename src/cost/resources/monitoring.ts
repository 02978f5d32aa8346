/** CloudWatch: log groups, alarms, metrics, dashboards. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown, type Value } from '../../template/model.ts';
import type { Usage } from '../usage.ts';
import {
  countOf,
  type Dimension,
  type Family,
  fixed,
  listOf,
  type Neighbours,
  readNumber,
  readText,
  used,
  within,
} from './dimension.ts';
import { ASSUMED_FLOW_LOG_GB } from './network.ts';

const ASSUMED_LOG_GB = 5;
/** CloudWatch bills what it stores after compression; about 15 % of what came in. */
const COMPRESSION = 0.15;
/** A group without retention keeps everything: priced as it is after a year. */
const DAYS_WITHOUT_RETENTION = 360;
/** Metrics that Container Insights makes: of a cluster, of each family of tasks, of each service. */
const INSIGHTS = { cluster: 8, family: 6, service: 11 } as const;

export const monitoring: Family = {
  'AWS::CloudWatch::Alarm': dimensionsOfAlarm,
  'AWS::CloudWatch::CompositeAlarm': () => [fixed('composite alarm', 'cw.alarm.composite', 1)],
  'AWS::CloudWatch::Dashboard': () => [fixed('dashboard', 'cw.dashboard', 1)],
  'AWS::ECS::Cluster': dimensionsOfCluster,
  'AWS::Logs::LogGroup': dimensionsOfLogGroup,
  'AWS::Logs::MetricFilter': dimensionsOfFilter,
};

function dimensionsOfLogGroup(
  group: EvaluatedResource,
  neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const { LogGroupClass, RetentionInDays } = group.properties;
  const logClass = readText(LogGroupClass, 'LogGroupClass', 'STANDARD');
  if (logClass instanceof Unknown) return logClass;
  if (logClass !== 'STANDARD' && logClass !== 'INFREQUENT_ACCESS') {
    return new Unknown(`no prices are known for log groups of class ${logClass}`);
  }
  const days = readNumber(RetentionInDays, 'RetentionInDays', DAYS_WITHOUT_RETENTION);
  const kept = RetentionInDays === undefined ? 'kept for ever, as after a year' : `kept ${String(days)} days`;
  const ofFlows = isOfFlows(group, neighbours);
  const logs = usage.take('logs', ofFlows ? ASSUMED_FLOW_LOG_GB : ASSUMED_LOG_GB);
  const ingest = logClass === 'STANDARD' ? 'cw.logs.ingest' : 'cw.logs.ia.ingest';
  return [
    ...(ofFlows ? [] : [used('logs taken in', ingest, logs)]),
    {
      name: 'logs stored',
      price: 'cw.logs.storage',
      quantity: days instanceof Unknown ? days : (logs.amount * COMPRESSION * days) / 30,
      kind: 'usage',
      assumption: `${logs.assumption}, compressed to ${COMPRESSION * 100} %, ${kept}`,
    },
  ];
}

/** What a flow log writes is billed as the flow log. */
function isOfFlows(group: EvaluatedResource, neighbours: Neighbours): boolean {
  return ['LogGroupName', 'LogDestination'].some(
    (property) => neighbours.referringTo(group, property, 'AWS::EC2::FlowLog').length > 0,
  );
}

/** Billed by the metrics it watches; below a minute they cost as high resolution, an anomaly band costs three. */
function dimensionsOfAlarm({ properties }: EvaluatedResource): readonly Dimension[] | Unknown {
  const { Metrics, Period } = properties;
  if (Metrics instanceof Unknown) return Metrics;
  const queries = listOf(Metrics);
  const statistics = queries.flatMap((query) => within(query, 'MetricStat') ?? []);
  const periods = [Period, ...statistics.map((statistic) => within(statistic, 'Period'))];
  const seconds = periods.map((period) => readNumber(period, 'Period', 60));
  const unknown = seconds.find((period) => period instanceof Unknown);
  if (unknown !== undefined) return unknown;
  const highResolution = seconds.some((period) => typeof period === 'number' && period < 60);
  const band = queries.some((query) => String(within(query, 'Expression')).includes('ANOMALY_DETECTION_BAND'));
  return [
    fixed(
      highResolution ? 'high-resolution alarm metrics' : 'alarm metrics',
      highResolution ? 'cw.alarm.highres' : 'cw.alarm',
      Math.max(1, statistics.length) * (band ? 3 : 1),
    ),
  ];
}

/** A filter is free, the metric that it makes is not. */
function dimensionsOfFilter(
  { properties: { MetricTransformations } }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] {
  const stated = usage.stated('metrics');
  if (stated !== undefined) return [used('metrics', 'cw.metric', stated)];
  const sorted = listOf(MetricTransformations).some((one) => within(one, 'Dimensions') !== undefined);
  const assumption = sorted ? 'one value of its dimensions, assumed' : undefined;
  return [fixed('metrics', 'cw.metric', countOf(MetricTransformations, 'MetricTransformations'), assumption)];
}

/** A cluster is free until Container Insights makes metrics of it. */
function dimensionsOfCluster(
  cluster: EvaluatedResource,
  neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const settings = cluster.properties.ClusterSettings;
  if (settings instanceof Unknown) return settings;
  const insights = listOf(settings).find((entry: Value) => within(entry, 'Name') === 'containerInsights');
  const value = within(insights, 'Value');
  if (value === undefined || value === 'disabled') return [];
  const stated = usage.stated('metrics');
  if (stated !== undefined) return [used('metrics of Container Insights', 'cw.metric', stated)];
  if (value !== 'enabled')
    return new Unknown(`Container Insights (${String(value)}) is billed by metrics nobody counted`);
  const services = neighbours.referringTo(cluster, 'Cluster', 'AWS::ECS::Service').length;
  const amount = INSIGHTS.cluster + (INSIGHTS.family + INSIGHTS.service) * services;
  const assumption = `${INSIGHTS.cluster} metrics of the cluster and ${INSIGHTS.family + INSIGHTS.service} of each service, assumed`;
  return [used('metrics of Container Insights', 'cw.metric', { amount, assumption })];
}
