/** One group of instances of the file: its role, log, way in, how an instance starts, and how many there are. */

import type { Answering } from '../../config/answering.ts';
import type { Config, InstanceImage, InstancesConfig } from '../../config/model.ts';
import type { OutputDeclaration } from '../../template/model.ts';
import { buildAccess } from '../compute/access.ts';
import { urlOf } from '../compute/place.ts';
import type { Encryption } from '../encryption.ts';
import type { Listeners } from '../listeners.ts';
import type { LoadBalancer } from '../loadBalancer.ts';
import { buildLogGroup, logGroupName } from '../logGroup.ts';
import { type Resource, ref, resource } from '../model.ts';
import { logicalPrefix } from '../names.ts';
import type { Network } from '../network.ts';
import { type Offer, offersFor, openDoors } from '../offer.ts';
import { buildInstanceRoute } from '../routing.ts';
import { buildGroup } from './group.ts';
import { buildLaunchTemplate } from './launchTemplate.ts';
import { buildInstanceRole } from './role.ts';
import { buildUserData } from './userData.ts';

/** What all groups of a stack share. */
export interface InstanceSurroundings {
  readonly config: Config;
  readonly network: Network;
  readonly encryption: Encryption;
  /** Of everything that `uses` can name. */
  readonly offers: readonly Offer[];
  /** Undefined when nothing of the file answers HTTP. */
  readonly loadBalancer: LoadBalancer | undefined;
  readonly listeners: Listeners | undefined;
  /** All that stand behind the load balancer. */
  readonly answering: readonly Answering[];
  /** Of listener rules, by keys. */
  readonly priorities: ReadonlyMap<string, number>;
}

export interface BuiltInstances {
  readonly config: InstancesConfig;
  readonly group: Resource<'AWS::AutoScaling::AutoScalingGroup'>;
  readonly resources: readonly Resource[];
  readonly outputs: { readonly [name: string]: OutputDeclaration };
}

export function buildInstances(surroundings: InstanceSurroundings, instances: InstancesConfig): BuiltInstances {
  const { config, network, encryption } = surroundings;
  const prefix = logicalPrefix(instances.key);
  const logicalId = `${prefix}AutoScalingGroup`;
  const offers = offersFor(instances.uses, surroundings.offers);
  const logGroup = instances.cloudwatchAgent
    ? buildLogGroup(`${prefix}LogGroup`, logGroupName(config, 'ec2', instances.key), config, encryption)
    : undefined;
  const { role, profile } = buildInstanceRole(config.project, prefix, instances, offers, logGroup);
  const access = buildAccess(
    prefix,
    { key: instances.key, port: instances.http?.port, kind: 'Instance' },
    network,
    surroundings.loadBalancer,
  );
  const doors = openDoors({ key: instances.key, prefix, securityGroup: access.securityGroup }, offers);
  const signals = tellsItsEnd(instances.image);
  const launchTemplate = buildLaunchTemplate({
    config,
    prefix,
    instances,
    network,
    encryption,
    securityGroup: access.securityGroup,
    profile,
    userData: buildUserData({
      config,
      instances,
      offers,
      logGroup: logGroup === undefined ? undefined : ref(logGroup),
      awaitedBy: signals ? logicalId : undefined,
    }),
  });
  const route = routeOf(surroundings, prefix, instances);
  const group = buildGroup({ logicalId, instances, network, launchTemplate, route, signals });
  return {
    config: instances,
    group,
    resources: [
      ...(logGroup === undefined ? [] : [logGroup]),
      role,
      profile,
      ...access.resources,
      ...doors,
      launchTemplate,
      ...(route === undefined ? [] : [route.targetGroup, route.rule]),
      group,
      ...buildScaling(prefix, instances, group),
    ],
    outputs: buildOutputs(surroundings, prefix, instances, group),
  };
}

/** Where AWS puts the program that does it; what other images hold nobody knows. */
function tellsItsEnd(image: InstanceImage): boolean {
  return image.kind === 'parameter' && /^\/aws\/service\/ami-amazon-linux-latest\/(?!.*minimal)/.test(image.path);
}

function routeOf(surroundings: InstanceSurroundings, prefix: string, { key, http }: InstancesConfig) {
  const { network, listeners, answering, priorities } = surroundings;
  const priority = priorities.get(key);
  if (http === undefined || listeners === undefined || priority === undefined) return undefined;
  return buildInstanceRoute({ key, http, prefix, priority, answering, network, listeners });
}

function buildScaling(
  prefix: string,
  { cpuPercentage }: InstancesConfig,
  group: Resource<'AWS::AutoScaling::AutoScalingGroup'>,
): readonly Resource[] {
  if (cpuPercentage === undefined) return [];
  return [
    resource(`${prefix}CpuScalingPolicy`, 'AWS::AutoScaling::ScalingPolicy', {
      AutoScalingGroupName: ref(group),
      PolicyType: 'TargetTrackingScaling',
      TargetTrackingConfiguration: {
        PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
        TargetValue: cpuPercentage,
      },
    }),
  ];
}

function buildOutputs(
  { config: { domain }, loadBalancer }: InstanceSurroundings,
  prefix: string,
  { key, http }: InstancesConfig,
  group: Resource<'AWS::AutoScaling::AutoScalingGroup'>,
): BuiltInstances['outputs'] {
  const name = { [`${prefix}AutoScalingGroup`]: { Description: `The instances of ${key}`, Value: ref(group) } };
  if (http === undefined || loadBalancer === undefined) return name;
  const path = http.path.replace(/\*.*$/, '');
  return {
    ...name,
    [`${prefix}Url`]: { Description: `Where ${key} answers`, Value: urlOf(domain, loadBalancer, path) },
  };
}
