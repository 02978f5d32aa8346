/** Where tasks run: the cluster, and which of them go on demand and which on Spot. */

import type { Config, CountConfig } from '../../config/model.ts';
import { type Resource, resource } from '../model.ts';
import { physicalName } from '../names.ts';

const ON_DEMAND = 'FARGATE';
const SPOT = 'FARGATE_SPOT';

/** It knows both kinds of Fargate from the first day: a service may then begin with Spot, or end it, in place. */
export function buildCluster(config: Config): Resource<'AWS::ECS::Cluster'> {
  return resource('Cluster', 'AWS::ECS::Cluster', {
    ClusterName: physicalName(config, 'Cluster'),
    CapacityProviders: [ON_DEMAND, SPOT],
    ClusterSettings: config.monitoring.insights ? [{ Name: 'containerInsights', Value: 'enabled' }] : undefined,
  });
}

/**
 * A strategy and never a launch type: from a launch type to Spot CloudFormation replaces the service, which its name
 * forbids (aws-cloudformation/cloudformation-coverage-roadmap#2214). The base is placed first, so the first tasks are
 * those on demand.
 */
export function placeTasks(count: CountConfig) {
  const spotFrom = count.kind === 'fixed' ? undefined : count.spotFrom;
  if (spotFrom === undefined) return [{ CapacityProvider: ON_DEMAND, Weight: 1 }];
  const spot = { CapacityProvider: SPOT, Weight: 1 };
  return spotFrom === 1 ? [spot] : [{ CapacityProvider: ON_DEMAND, Base: spotFrom - 1, Weight: 0 }, spot];
}
