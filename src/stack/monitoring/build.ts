/** What watches the services: alarms and whom they tell, metrics and queries of logs, the dashboard. */

import type { Config } from '../../config/model.ts';
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
  readonly notifications: Notifications;
}

export function buildMonitoring(watched: Watched): readonly Resource[] {
  const { config, services, notifications } = watched;
  const { metrics, alarms, queries, dashboard } = config.monitoring;
  const named = (key: string | undefined) => services.filter((service) => service.config.key === key);
  return [
    ...notifications.resources,
    ...metrics.flatMap((metric) => named(metric.logs).map(({ logGroup }) => buildLogMetric(config, metric, logGroup))),
    ...alarms.map((alarm) => {
      const [service] = named(alarm.service);
      const measured = service === undefined ? undefined : measure(watched, service);
      return buildAlarm({ config, alarm, measured, topics: notifications.topics });
    }),
    ...queries.flatMap((query) => named(query.logs).map(({ logGroup }) => buildLogQuery(config, query, logGroup))),
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
