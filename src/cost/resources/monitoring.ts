/** CloudWatch: log groups and alarms. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown, type Value } from '../../template/model.ts';
import type { Usage } from '../usage.ts';
import { type Dimension, type Family, type Neighbours, readNumber, readText, within } from './dimension.ts';

const ASSUMED_LOG_GB = 5;
/** CloudWatch bills what it stores after compression; about 15 % of what came in. */
const COMPRESSION = 0.15;
/** A group without retention keeps everything: priced as it is after a year. */
const DAYS_WITHOUT_RETENTION = 360;

export const monitoring: Family = {
  'AWS::Logs::LogGroup': dimensionsOfLogGroup,
  'AWS::CloudWatch::Alarm': dimensionsOfAlarm,
};

function dimensionsOfLogGroup(
  { properties }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const logClass = readText(properties.LogGroupClass, 'LogGroupClass', 'STANDARD');
  if (logClass instanceof Unknown) return logClass;
  if (logClass !== 'STANDARD') return new Unknown(`log groups of class ${logClass} have no price in the table`);
  const days = readNumber(properties.RetentionInDays, 'RetentionInDays', DAYS_WITHOUT_RETENTION);
  const kept =
    properties.RetentionInDays === undefined ? 'kept for ever, as after a year' : `kept ${String(days)} days`;
  const { amount, assumption } = usage.take('logs', ASSUMED_LOG_GB);
  return [
    { name: 'logs taken in', price: 'cw.logs.ingest', quantity: amount, kind: 'usage', assumption },
    {
      name: 'logs stored',
      price: 'cw.logs.storage',
      quantity: days instanceof Unknown ? days : (amount * COMPRESSION * days) / 30,
      kind: 'usage',
      assumption: `${assumption}, compressed to ${COMPRESSION * 100} %, ${kept}`,
    },
  ];
}

/** Billed by the metrics it watches; below a minute they cost as high resolution, an anomaly band costs three. */
function dimensionsOfAlarm({ properties }: EvaluatedResource): readonly Dimension[] | Unknown {
  const { Metrics, Period } = properties;
  if (Metrics instanceof Unknown) return Metrics;
  const queries: readonly Value[] = Array.isArray(Metrics) ? Metrics : [];
  const statistics = queries.flatMap((query) => within(query, 'MetricStat') ?? []);
  const periods = [Period, ...statistics.map((statistic) => within(statistic, 'Period'))];
  const seconds = periods.map((period) => readNumber(period, 'Period', 60));
  const unknown = seconds.find((period) => period instanceof Unknown);
  if (unknown !== undefined) return unknown;
  const highResolution = seconds.some((period) => typeof period === 'number' && period < 60);
  const band = queries.some((query) => String(within(query, 'Expression')).includes('ANOMALY_DETECTION_BAND'));
  return [
    {
      name: highResolution ? 'high-resolution alarm metrics' : 'alarm metrics',
      price: highResolution ? 'cw.alarm.highres' : 'cw.alarm',
      quantity: Math.max(1, statistics.length) * (band ? 3 : 1),
      kind: 'fixed',
    },
  ];
}
