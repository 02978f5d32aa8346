/** How requests find a service or instances: their target groups and the listener rules before them. */

import type { Answering } from '../config/answering.ts';
import type { HttpConfig, InstanceHttpConfig } from '../config/model.ts';
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
  /** All that stand behind the load balancer. */
  readonly answering: readonly Answering[];
  readonly network: Network;
  readonly listeners: Listeners;
}

export function buildRoute(request: RouteRequest): Route {
  const { service, prefix, priority, network, listeners } = request;
  const path = pathCondition(service.http);
  const conditions = [path, ...sourceConditions({ ...service, section: 'services' }, request.answering)];
  const target = { ...service, targetType: 'ip' } as const;
  const blue = buildTargetGroup(`${prefix}BlueTargetGroup`, target, network);
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
  const green = buildTargetGroup(`${prefix}GreenTargetGroup`, target, network);
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

export interface InstanceRoute {
  readonly targetGroup: TargetGroup;
  readonly rule: ListenerRule;
}

export interface InstanceRouteRequest
  extends Pick<RouteRequest, 'prefix' | 'priority' | 'answering' | 'network' | 'listeners'> {
  readonly key: string;
  readonly http: InstanceHttpConfig;
}

/** Instances follow one another in one target group. */
export function buildInstanceRoute(request: InstanceRouteRequest): InstanceRoute {
  const { key, http, prefix, priority, network, listeners } = request;
  const target = { http, port: http.port, targetType: 'instance' } as const;
  const targetGroup = buildTargetGroup(`${prefix}TargetGroup`, target, network);
  const rule = resource(`${prefix}ListenerRule`, 'AWS::ElasticLoadBalancingV2::ListenerRule', {
    ListenerArn: ref(listeners.production),
    Priority: priority,
    Conditions: [pathCondition(http), ...sourceConditions({ key, section: 'instances', http }, request.answering)],
    Actions: [forward([targetGroup])],
  });
  return { targetGroup, rule };
}

interface Target {
  readonly http: HttpConfig;
  readonly port: number;
  readonly targetType: 'ip' | 'instance';
}

function buildTargetGroup(logicalId: string, { http, port, targetType }: Target, network: Network): TargetGroup {
  const { healthcheck, deregistrationDelaySeconds } = http;
  return resource(logicalId, 'AWS::ElasticLoadBalancingV2::TargetGroup', {
    VpcId: network.vpc,
    TargetType: targetType,
    Protocol: 'HTTP',
    Port: port,
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

function pathCondition({ path }: HttpConfig) {
  return { Field: 'path-pattern', PathPatternConfig: { Values: pathPatterns(path) } };
}

/** `/` → everything; `/api` → it and what is below it; with a wildcard → as it is. */
function pathPatterns(path: string): readonly string[] {
  if (path.includes('*')) return [path];
  const base = path.replace(/\/+$/, '');
  return base === '' ? ['/*'] : [base, `${base}/*`];
}

/** A rule takes five values in all (quota of Application Load Balancers). */
const VALUES_OF_A_RULE = 5;

/** The load balancer may be open wider than this one, for another's sake: then its own rule keeps others out. */
function sourceConditions({ key, section, http }: Answering, all: readonly Answering[]) {
  const own = [...new Set(http.allowedSourceIps)].sort();
  if (own.length === 0 || own.join() === allowedSources(all).join()) return [];
  const room = VALUES_OF_A_RULE - pathPatterns(http.path).length;
  if (own.length > room) {
    throw new DeployError(
      'config-invalid',
      `${section}.${key}.http.allowed_source_ips has ${own.length} blocks, and a listener rule has room for ${room}`,
      {
        fault: 'user',
        hint: 'services behind one load balancer share its security group: give all the same blocks, or join them into fewer',
      },
    );
  }
  return [{ Field: 'source-ip', SourceIpConfig: { Values: own } }];
}
