/** What watches, who is told, and what a month may cost. */

export interface MonitoringConfig {
  readonly logDays: number;
  /** Container Insights. */
  readonly insights: boolean;
  /** Whether traces of services and functions go to X-Ray. */
  readonly tracing: boolean;
  readonly notify: NotifyConfig;
  /** These and those below: sorted by key. */
  readonly metrics: readonly LogMetricConfig[];
  readonly alarms: readonly AlarmConfig[];
  readonly queries: readonly LogQueryConfig[];
  readonly dashboard: boolean;
}

/** Each in the order of the file. */
export interface NotifyConfig {
  /** Addresses, without `mailto:`. */
  readonly emails: readonly string[];
  readonly urls: readonly string[];
  /** ARNs of SNS topics that exist. */
  readonly topics: readonly string[];
}

export interface LogMetricConfig {
  readonly key: string;
  /** Key of a service or a job. */
  readonly logs: string;
  readonly pattern: string;
  /** A number, or a field of a line's JSON. */
  readonly value: string;
}

export interface AlarmConfig {
  readonly key: string;
  /** Key of a service; undefined for a metric of logs. */
  readonly service: string | undefined;
  /** One of AWS's (`alarmMetrics.ts`), or the key of a metric of logs. */
  readonly metric: string;
  readonly comparison: 'above' | 'below';
  readonly threshold: Threshold;
  readonly minutes: number;
}

export interface Threshold {
  readonly value: number;
  readonly unit: 'count' | 'percent' | 'seconds';
}

export interface LogQueryConfig {
  readonly key: string;
  /** Key of a service or a job. */
  readonly logs: string;
  readonly query: string;
}

export interface BudgetConfig {
  /** US dollars a month. */
  readonly monthly: number;
  /** Percent of it. */
  readonly notifyAt: readonly number[];
}
