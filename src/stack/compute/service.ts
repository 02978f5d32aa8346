/** One service of the file: its task definition, roles, log, way in, and the ECS service that runs it. */

import type { Answering } from '../../config/answering.ts';
import type { Config, ServiceConfig } from '../../config/model.ts';
import type { Encryption } from '../encryption.ts';
import type { Listeners } from '../listeners.ts';
import { isWebService, type LoadBalancer } from '../loadBalancer.ts';
import { buildLogGroup, logGroupName } from '../logGroup.ts';
import { attribute, type Resource, ref, resource, type StackImage } from '../model.ts';
import { alarmId } from '../monitoring/alarms.ts';
import { logicalPrefix, physicalName } from '../names.ts';
import type { Network } from '../network.ts';
import { type Offer, offersFor, openDoors } from '../offer.ts';
import { buildRoute, type Route, rulesOf, targetGroupsOf } from '../routing.ts';
import { buildAccess } from './access.ts';
import { placeTasks } from './capacity.ts';
import { type BuiltContainer, buildContainers } from './containers.ts';
import { buildDeploymentConfiguration } from './deployment.ts';
import { placeImage } from './images.ts';
import { buildExecutionRole, buildTaskRole, buildTrafficRole, type Role } from './roles.ts';
import { buildScaling } from './scaling.ts';
import { buildTaskDefinition } from './taskDefinition.ts';

/** What all services of a stack share. */
export interface Surroundings {
  readonly config: Config;
  readonly network: Network;
  readonly cluster: Resource<'AWS::ECS::Cluster'>;
  /** Undefined when no service has a port. */
  readonly loadBalancer: LoadBalancer | undefined;
  readonly listeners: Listeners | undefined;
  /** All that stand behind it. */
  readonly answering: readonly Answering[];
  /** Of listener rules, by the services' keys. */
  readonly priorities: ReadonlyMap<string, number>;
  readonly encryption: Encryption;
  /** Of everything that `uses` can name. */
  readonly offers: readonly Offer[];
}

export interface BuiltService {
  readonly config: ServiceConfig;
  /** Begins the logical ids of everything that belongs to it. */
  readonly prefix: string;
  readonly resources: readonly Resource[];
  /** Its own comes first. */
  readonly containers: readonly BuiltContainer[];
  readonly images: readonly StackImage[];
  readonly logGroup: Resource<'AWS::Logs::LogGroup'>;
  readonly logGroupName: string;
  readonly taskDefinition: Resource<'AWS::ECS::TaskDefinition'>;
  readonly service: Resource<'AWS::ECS::Service'>;
  readonly serviceName: string;
  /** Undefined without a port. */
  readonly route: Route | undefined;
}

export function buildService(surroundings: Surroundings, service: ServiceConfig): BuiltService {
  const { config, network, cluster, loadBalancer } = surroundings;
  const prefix = logicalPrefix(service.key);
  const containers = buildContainers(service);
  const logName = logGroupName(config, 'ecs', service.key);
  const logGroup = buildLogGroup(`${prefix}LogGroup`, logName, config, surroundings.encryption);
  const offers = offersFor(service.uses, surroundings.offers);
  const executionRole = buildExecutionRole(config.project, prefix, containers, logGroup, offers);
  const taskRole = buildTaskRole(config.project, prefix, service, offers);
  const taskDefinition = buildTaskDefinition({
    config,
    service,
    offers,
    prefix,
    containers,
    logGroup,
    executionRole,
    taskRole,
  });
  const serviceName = physicalName(config, `${prefix}Service`);
  const { rollbackAlarms } = service.deployment;
  const access = buildAccess(prefix, service, network, loadBalancer);
  const ways = openDoors({ key: service.key, prefix, securityGroup: access.securityGroup }, offers);
  const route = routeOf(surroundings, prefix, service);
  const trafficRole = route?.alternate === undefined ? undefined : buildTrafficRole(config.project, prefix, route);
  const ecsService = resource(
    `${prefix}Service`,
    'AWS::ECS::Service',
    {
      ServiceName: serviceName,
      Cluster: ref(cluster),
      TaskDefinition: ref(taskDefinition),
      CapacityProviderStrategy: placeTasks(service.count),
      // What scales or stops has its count from there: every update would set it back. A new service begins with one.
      DesiredCount: service.count.kind === 'fixed' && config.stop === undefined ? service.count.tasks : undefined,
      EnableECSManagedTags: true,
      EnableExecuteCommand: service.exec ? true : undefined,
      PropagateTags: 'SERVICE',
      DeploymentConfiguration: buildDeploymentConfiguration(config, service, route?.alternate !== undefined),
      NetworkConfiguration: {
        AwsvpcConfiguration: {
          AssignPublicIp: network.assignPublicIp,
          Subnets: network.taskSubnets,
          SecurityGroups: [ref(access.securityGroup)],
        },
      },
      HealthCheckGracePeriodSeconds: route === undefined ? undefined : service.http?.healthcheck.gracePeriodSeconds,
      LoadBalancers: route === undefined ? undefined : [buildTarget(service, route, trafficRole)],
    },
    {
      dependsOn: [
        ...network.outbound,
        ...unnamedRules(route),
        ...ways,
        ...rollbackAlarms.map((key) => ({ logicalId: alarmId(key) })),
      ],
    },
  );
  const scaling = buildScaling({
    prefix,
    count: service.count,
    stop: config.stop,
    cluster,
    service: ecsService,
    route,
  });
  return {
    config: service,
    prefix,
    resources: [
      logGroup,
      executionRole,
      taskRole,
      taskDefinition,
      ...access.resources,
      ...ways,
      ...(route === undefined ? [] : [...targetGroupsOf(route), ...rulesOf(route)]),
      ...(trafficRole === undefined ? [] : [trafficRole]),
      ecsService,
      ...scaling,
    ],
    containers,
    images: containers.map(({ key, imageParameter }) =>
      placeImage(config.project, key, imageParameter, taskDefinition),
    ),
    logGroup,
    logGroupName: logName,
    taskDefinition,
    service: ecsService,
    serviceName,
    route,
  };
}

/** A service of ECS needs target groups that hang on a rule. Blue-green names its rules; rolling has to wait for its one. */
function unnamedRules(route: Route | undefined): readonly Resource[] {
  return route === undefined || route.alternate !== undefined ? [] : [route.productionRule];
}

function routeOf(surroundings: Surroundings, prefix: string, service: ServiceConfig): Route | undefined {
  const { network, listeners, answering, priorities } = surroundings;
  const priority = priorities.get(service.key);
  if (!isWebService(service) || listeners === undefined || priority === undefined) return undefined;
  return buildRoute({ service, prefix, priority, answering, network, listeners });
}

/** How the tasks come to stand behind the load balancer; blue-green also says where the other version goes. */
function buildTarget(
  service: ServiceConfig,
  { targetGroup, productionRule, alternate }: Route,
  role: Role | undefined,
) {
  return {
    ContainerName: service.key,
    ContainerPort: service.port,
    TargetGroupArn: ref(targetGroup),
    AdvancedConfiguration:
      alternate === undefined
        ? undefined
        : {
            AlternateTargetGroupArn: ref(alternate.targetGroup),
            ProductionListenerRule: ref(productionRule),
            TestListenerRule: ref(alternate.testRule),
            RoleArn: role === undefined ? undefined : attribute(role, 'Arn'),
          },
  };
}
