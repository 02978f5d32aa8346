/** `monitoring:` of the file → its configuration. */

import type { AlarmConfig, MonitoringConfig, NotifyConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseDays, parseDuration, parseThreshold } from '../units.ts';

type MonitoringFile = NonNullable<InferloopFile['monitoring']>;
type AlarmFile = NonNullable<MonitoringFile['alarms']>[string];

/** What is missing in an entry is told by the checks. */
export function buildMonitoring(monitoring: MonitoringFile): MonitoringConfig {
  return {
    logDays: parseDays(monitoring.logs ?? '30d'),
    insights: monitoring.insights ?? false,
    tracing: monitoring.tracing === 'xray',
    notify: buildNotify(monitoring.notify ?? []),
    metrics: sorted(monitoring.metrics, (key, { logs = '', pattern = '', value = 1 }) => ({
      key,
      logs,
      pattern,
      value: String(value),
    })),
    alarms: sorted(monitoring.alarms, buildAlarm),
    queries: sorted(monitoring.queries, (key, { logs = '', query = '' }) => ({ key, logs, query })),
    dashboard: monitoring.dashboard ?? false,
  };
}

function sorted<File, Built extends { readonly key: string }>(
  entries: { readonly [key: string]: File } | undefined,
  build: (key: string, entry: File) => Built,
): readonly Built[] {
  return Object.entries(entries ?? {})
    .map(([key, entry]) => build(key, entry))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function buildNotify(notify: readonly string[]): NotifyConfig {
  return {
    emails: notify.filter((one) => one.startsWith('mailto:')).map((one) => one.slice('mailto:'.length)),
    urls: notify.filter((one) => one.startsWith('https:')),
    topics: notify.filter((one) => one.startsWith('arn:')),
  };
}

function buildAlarm(key: string, { service, metric = '', above, below, for: span = '3m' }: AlarmFile): AlarmConfig {
  return {
    key,
    service,
    metric,
    comparison: above === undefined ? 'below' : 'above',
    threshold: parseThreshold(above ?? below ?? 0),
    minutes: parseDuration(span) / 60,
  };
}
