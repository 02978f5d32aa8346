/** The dashboard: a row for every service, from what its tasks use to what their users wait for. */

import type { Config } from '../../config/model.ts';
import { pseudo, type Resource, resource, subJson } from '../model.ts';
import { stackName } from '../names.ts';
import type { Dimension, Measured } from './metrics.ts';

/** A dashboard is 24 columns wide. */
const WIDTH = 8;
const HEIGHT = 6;

export interface DashboardRow {
  readonly service: string;
  readonly measured: Measured;
}

export function buildDashboard(config: Config, rows: readonly DashboardRow[]): Resource<'AWS::CloudWatch::Dashboard'> {
  return resource('Dashboard', 'AWS::CloudWatch::Dashboard', {
    DashboardName: stackName(config),
    DashboardBody: subJson({ widgets: rows.flatMap(buildRow) }),
  });
}

interface Graph {
  readonly title: string;
  readonly metrics: readonly (readonly unknown[])[];
  readonly stat: string;
}

function buildRow({ service, measured }: DashboardRow, row: number) {
  const { dimensions, groups } = measured;
  const balanced = (metric: string, label: string) =>
    groups.map((group, index) =>
      lineOf('AWS/ApplicationELB', metric, group, `${label}${colour(groups.length, index)}`),
    );
  const graphs: readonly Graph[] = [
    {
      title: `${service}: CPU and memory, %`,
      metrics: [
        lineOf('AWS/ECS', 'CPUUtilization', dimensions, 'CPU'),
        lineOf('AWS/ECS', 'MemoryUtilization', dimensions, 'memory'),
      ],
      stat: 'Average',
    },
    {
      title: `${service}: requests and errors a minute`,
      metrics: [...balanced('RequestCount', 'requests'), ...balanced('HTTPCode_Target_5XX_Count', '5xx')],
      stat: 'Sum',
    },
    { title: `${service}: time to answer, p95`, metrics: balanced('TargetResponseTime', 'seconds'), stat: 'p95' },
  ];
  return graphs
    .filter(({ metrics }) => metrics.length > 0)
    .map(({ title, metrics, stat }, column) => ({
      type: 'metric',
      x: column * WIDTH,
      y: row * HEIGHT,
      width: WIDTH,
      height: HEIGHT,
      properties: { title, metrics, stat, period: 60, region: pseudo.region, view: 'timeSeries' },
    }));
}

function lineOf(namespace: string, metric: string, dimensions: readonly Dimension[], label: string) {
  return [namespace, metric, ...dimensions.flatMap(({ Name, Value }) => [Name, Value]), { label }];
}

function colour(groups: number, index: number): string {
  return groups < 2 ? '' : index === 0 ? ', blue' : ', green';
}
