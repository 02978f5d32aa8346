/** The metrics of a service that an alarm can watch by a name, and what its threshold counts. */

import type { Threshold } from './model.ts';

export interface AlarmMetric {
  /** In the order in which the units are offered. */
  readonly units: readonly Threshold['unit'][];
  /** Whether only the load balancer knows it. */
  readonly balanced: boolean;
  /** A threshold, as an example. */
  readonly example: string;
}

const errors: AlarmMetric = { units: ['percent', 'count'], balanced: true, example: 'above: 1%' };
const latency: AlarmMetric = { units: ['seconds'], balanced: true, example: 'above: 3s' };
const usage: AlarmMetric = { units: ['percent'], balanced: false, example: 'above: 80%' };

export const alarmMetrics = {
  http_5xx: errors,
  http_4xx: errors,
  p50: latency,
  p95: latency,
  p99: latency,
  requests: { units: ['count'], balanced: true, example: 'below: 1' },
  healthy_hosts: { units: ['count'], balanced: true, example: 'below: 1' },
  cpu: usage,
  memory: usage,
} as const satisfies { readonly [name: string]: AlarmMetric };

export type AlarmMetricName = keyof typeof alarmMetrics;

export function isAlarmMetric(name: string): name is AlarmMetricName {
  return Object.hasOwn(alarmMetrics, name);
}
