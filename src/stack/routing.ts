/** How requests find a service: its target groups and the listener rules before them. */

import { DeployError } from '../errors.ts';
import type { Listeners } from './listeners.ts';
import { allowedSources, type WebService } from './loadBalancer.ts';
import { type Resource, ref, resource } from './model.ts';
import type { Network } from './network.ts';

export interface Route {
  readonly targetGroup: TargetGroup;
  readonly productionRule: ListenerRule;
  /** Where the other version runs, and how it is asked before it takes traffic; undefined for a rolling deployment. */
  readonly alternate: { readonly targetGroup: TargetGroup; readonly testRule: ListenerRule } | undefined;
}

type TargetGroup = Resource<'AWS::ElasticLoadBalancingV2::TargetGroup'>;
type Listener = Resource<'AWS::ElasticLoadBalancingV2::Listener'>;
type ListenerRule = Resource<'AWS::ElasticLoadBalancingV2::ListenerRule'>;

export interface RouteRequest {
  readonly service: WebService;
  /** Begins the logical ids. */
  readonly prefix: string;
  readonly priority: number;
  /** All services behind the load balancer. */
  readonly services: readonly WebService[];
  readonly network: Network;
  readonly listeners: Listeners;
}

export function buildRoute(request: RouteRequest): Route {
  const { service, prefix, priority, network, listeners } = request;
  const path = { Field: 'path-pattern', PathPatternConfig: { Values: pathPatterns(service.http.path) } };
  const conditions = [path, ...sourceConditions(request)];
  const blue = buildTargetGroup(`${prefix}BlueTargetGroup`, service, network);
  const testListener = listeners.test.get(service.deployment.testPort);
  const rule = (
    name: string,
    listener: Listener,
    Conditions: ListenerRule['properties']['Conditions'],
    groups: readonly TargetGroup[],
  ) =>
    resource(`${prefix}${name}`, 'AWS::ElasticLoadBalancingV2::ListenerRule', {
      ListenerArn: ref(listener),
      Priority: priority,
      Conditions,
      Actions: [forward(groups)],
    });
  if (service.deployment.strategy === 'rolling' || testListener === undefined) {
    const productionRule = rule('ProductionRule', listeners.production, conditions, [blue]);
    return { targetGroup: blue, productionRule, alternate: undefined };
  }
  const green = buildTargetGroup(`${prefix}GreenTargetGroup`, service, network);
  return {
    targetGroup: blue,
    productionRule: rule('ProductionRule', listeners.production, conditions, [blue, green]),
    alternate: { targetGroup: green, testRule: rule('TestRule', testListener, [path], [blue, green]) },
  };
}

export function targetGroupsOf({ targetGroup, alternate }: Route): readonly TargetGroup[] {
  return alternate === undefined ? [targetGroup] : [targetGroup, alternate.targetGroup];
}

export function rulesOf({ productionRule, alternate }: Route): readonly ListenerRule[] {
  return alternate === undefined ? [productionRule] : [productionRule, alternate.testRule];
}

function buildTargetGroup(logicalId: string, service: WebService, network: Network): TargetGroup {
  const { healthcheck, deregistrationDelaySeconds } = service.http;
  return resource(logicalId, 'AWS::ElasticLoadBalancingV2::TargetGroup', {
    VpcId: network.vpc,
    TargetType: 'ip',
    Protocol: 'HTTP',
    Port: service.port,
    HealthCheckPath: healthcheck.path,
    HealthCheckIntervalSeconds: healthcheck.intervalSeconds,
    HealthCheckTimeoutSeconds: healthcheck.timeoutSeconds,
    HealthyThresholdCount: healthcheck.healthy,
    UnhealthyThresholdCount: healthcheck.unhealthy,
    Matcher: { HttpCode: '200' },
    TargetGroupAttributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: String(deregistrationDelaySeconds) }],
  });
}

/**
 * ECS wants both target groups in the rule and exactly one of them with traffic before a deployment; afterwards it
 * moves the weights itself. These are therefore the weights of the first day only, and never a parameter.
 */
function forward(groups: readonly TargetGroup[]) {
  return {
    Type: 'forward',
    ForwardConfig: {
      TargetGroups: groups.map((group, index) => ({ TargetGroupArn: ref(group), Weight: index === 0 ? 100 : 0 })),
    },
  } as const;
}

/** `/` → everything; `/api` → it and what is below it; with a wildcard → as it is. */
function pathPatterns(path: string): readonly string[] {
  if (path.includes('*')) return [path];
  const base = path.replace(/\/+$/, '');
  return base === '' ? ['/*'] : [base, `${base}/*`];
}

/** A rule takes five values in all (quota of Application Load Balancers). */
const VALUES_OF_A_RULE = 5;

/** The load balancer may be open wider than this service, for another's sake: then its own rule keeps others out. */
function sourceConditions({ service, services }: RouteRequest) {
  const own = [...new Set(service.http.allowedSourceIps)].sort();
  if (own.length === 0 || own.join() === allowedSources(services).join()) return [];
  const room = VALUES_OF_A_RULE - pathPatterns(service.http.path).length;
  if (own.length > room) {
    throw new DeployError(
      'config-invalid',
      `services.${service.key}.http.allowed_source_ips has ${own.length} blocks, and a listener rule has room for ${room}`,
      {
        fault: 'user',
        hint: 'services behind one load balancer share its security group: give all the same blocks, or join them into fewer',
      },
    );
  }
  return [{ Field: 'source-ip', SourceIpConfig: { Values: own } }];
}
