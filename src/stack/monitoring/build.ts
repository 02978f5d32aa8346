/** What watches services and jobs: alarms and whom they tell, metrics and queries of logs, the dashboard. */

import type { Config } from '../../config/model.ts';
import type { BuiltJob } from '../compute/job.ts';
import type { BuiltService } from '../compute/service.ts';
import type { LoadBalancer } from '../loadBalancer.ts';
import { attribute, type Resource, ref } from '../model.ts';
import { targetGroupsOf } from '../routing.ts';
import { buildAlarm } from './alarms.ts';
import { buildDashboard } from './dashboard.ts';
import { buildLogMetric, buildLogQuery } from './logs.ts';
import type { Measured } from './metrics.ts';
import type { Notifications } from './notifications.ts';

export interface Watched {
  readonly config: Config;
  readonly cluster: Resource<'AWS::ECS::Cluster'>;
  /** Undefined when no service has a port. */
  readonly loadBalancer: LoadBalancer | undefined;
  readonly services: readonly BuiltService[];
  readonly jobs: readonly BuiltJob[];
  readonly notifications: Notifications;
}

export function buildMonitoring(watched: Watched): readonly Resource[] {
  const { config, services, jobs, notifications } = watched;
  const { metrics, alarms, queries, dashboard } = config.monitoring;
  const logsOf = (key: string) =>
    [...services, ...jobs].filter((writer) => writer.config.key === key).map(({ logGroup }) => logGroup);
  return [
    ...notifications.resources,
    ...metrics.flatMap((metric) => logsOf(metric.logs).map((group) => buildLogMetric(config, metric, group))),
    ...alarms.map((alarm) => {
      const service = services.find((one) => one.config.key === alarm.service);
      const measured = service === undefined ? undefined : measure(watched, service);
      return buildAlarm({ config, alarm, measured, topics: notifications.topics });
    }),
    ...queries.flatMap((query) => logsOf(query.logs).map((group) => buildLogQuery(config, query, group))),
    ...(dashboard
      ? [
          buildDashboard(
            config,
            services.map((service) => ({ service: service.config.key, measured: measure(watched, service) })),
          ),
        ]
      : []),
  ];
}

/** By the service's name and not by the service: one that looks at an alarm is made after it. */
function measure({ cluster, loadBalancer }: Watched, { serviceName, route }: BuiltService): Measured {
  const balancer = loadBalancer?.balancer;
  return {
    dimensions: [
      { Name: 'ClusterName', Value: ref(cluster) },
      { Name: 'ServiceName', Value: serviceName },
    ],
    groups:
      route === undefined || balancer === undefined
        ? []
        : targetGroupsOf(route).map((group) => [
            { Name: 'LoadBalancer', Value: attribute(balancer, 'LoadBalancerFullName') },
            { Name: 'TargetGroup', Value: attribute(group, 'TargetGroupFullName') },
          ]),
  };
}
