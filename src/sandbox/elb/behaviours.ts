/** What load balancers, target groups, listeners and rules do when CloudFormation makes them. */

import type { JsonObject } from '../../template/model.ts';
import type { BehaviourContext, Behaviours, Made } from '../behaviour.ts';
import { numberOf, objectsOf, textOf, textsOf } from '../members.ts';
import { actionsOf, pathsOf } from './actions.ts';
import {
  createRuleArn,
  createSuffix,
  type ElbStore,
  elbArn,
  type Listener,
  type LoadBalancer,
  listenersBefore,
  type TargetGroup,
} from './store.ts';

export function createElbBehaviours(store: ElbStore): Behaviours {
  return {
    'AWS::ElasticLoadBalancingV2::LoadBalancer': {
      seconds: 5,
      create: (properties, context) => createLoadBalancer(store, properties, context),
      update: (arn, properties) => {
        const loadBalancer = found(store.loadBalancers, arn);
        loadBalancer.subnets = textsOf(properties, 'Subnets');
        loadBalancer.securityGroups = textsOf(properties, 'SecurityGroups');
        return madeLoadBalancer(loadBalancer);
      },
      remove: (arn) => {
        store.loadBalancers.delete(arn);
      },
    },
    'AWS::ElasticLoadBalancingV2::TargetGroup': {
      create: (properties, context) => createTargetGroup(store, properties, context),
      update: (arn, properties) => {
        const group = found(store.targetGroups, arn);
        group.healthCheckPath = textOf(properties, 'HealthCheckPath') ?? '/';
        return madeTargetGroup(group);
      },
      remove: (arn) => {
        if (listenersBefore(store, arn).length > 0) {
          throw new Error(`Target group '${arn}' is currently in use by a listener or a rule`);
        }
        store.targetGroups.delete(arn);
      },
    },
    'AWS::ElasticLoadBalancingV2::Listener': {
      create: (properties) => createListener(store, properties),
      update: (arn, properties) => {
        const listener = found(store.listeners, arn);
        refuseListener(store, { ...listener, ...settingsOf(properties) }, properties);
        Object.assign(listener, settingsOf(properties));
        return madeListener(arn);
      },
      remove: (arn) => {
        store.listeners.delete(arn);
      },
    },
    'AWS::ElasticLoadBalancingV2::ListenerRule': {
      create: (properties) => {
        const listenerArn = textOf(properties, 'ListenerArn') ?? '';
        found(store.listeners, listenerArn);
        return writeRule(store, createRuleArn(listenerArn), properties);
      },
      // CloudFormation sends the template's actions again, whatever weights ECS has set since: the trap of blue-green.
      update: (arn, properties) => writeRule(store, arn, properties),
      remove: (arn) => {
        store.rules.delete(arn);
      },
    },
  };
}

function createLoadBalancer(store: ElbStore, properties: JsonObject, context: BehaviourContext): Made {
  const name = textOf(properties, 'Name') ?? context.generatedName.slice(0, 32);
  const loadBalancer: LoadBalancer = {
    arn: elbArn(context.region, `loadbalancer/app/${name}/${createSuffix()}`),
    name,
    dnsName: `${name}-${Number.parseInt(createSuffix().slice(0, 8), 16)}.${context.region}.elb.amazonaws.com`,
    scheme: textOf(properties, 'Scheme') ?? 'internet-facing',
    subnets: textsOf(properties, 'Subnets'),
    securityGroups: textsOf(properties, 'SecurityGroups'),
    createdAt: context.clock.now(),
  };
  store.loadBalancers.set(loadBalancer.arn, loadBalancer);
  return madeLoadBalancer(loadBalancer);
}

function madeLoadBalancer(loadBalancer: LoadBalancer): Made {
  return {
    physicalId: loadBalancer.arn,
    attributes: {
      LoadBalancerArn: loadBalancer.arn,
      LoadBalancerName: loadBalancer.name,
      LoadBalancerFullName: loadBalancer.arn.slice(loadBalancer.arn.indexOf('app/')),
      DNSName: loadBalancer.dnsName,
      CanonicalHostedZoneID: 'Z35SXDOTRQ7X7K',
      SecurityGroups: loadBalancer.securityGroups,
    },
  };
}

function createTargetGroup(store: ElbStore, properties: JsonObject, context: BehaviourContext): Made {
  const name = textOf(properties, 'Name') ?? context.generatedName.slice(0, 32);
  const group: TargetGroup = {
    arn: elbArn(context.region, `targetgroup/${name}/${createSuffix()}`),
    name,
    protocol: textOf(properties, 'Protocol') ?? '',
    port: numberOf(properties, 'Port') ?? 80,
    vpcId: textOf(properties, 'VpcId') ?? '',
    targetType: textOf(properties, 'TargetType') ?? 'instance',
    healthCheckPath: textOf(properties, 'HealthCheckPath') ?? '/',
    targets: new Map(),
  };
  store.targetGroups.set(group.arn, group);
  return madeTargetGroup(group);
}

function madeTargetGroup(group: TargetGroup): Made {
  return {
    physicalId: group.arn,
    attributes: {
      TargetGroupArn: group.arn,
      TargetGroupName: group.name,
      TargetGroupFullName: group.arn.slice(group.arn.indexOf('targetgroup/')),
      LoadBalancerArns: [],
    },
  };
}

function createListener(store: ElbStore, properties: JsonObject): Made {
  const loadBalancer = found(store.loadBalancers, textOf(properties, 'LoadBalancerArn') ?? '');
  const arn = `${loadBalancer.arn.replace(':loadbalancer/', ':listener/')}/${createSuffix()}`;
  const settings = { arn, loadBalancerArn: loadBalancer.arn, ...settingsOf(properties) };
  refuseListener(store, settings, properties);
  store.listeners.set(arn, { ...settings, defaultRuleArn: createRuleArn(arn) });
  return madeListener(arn);
}

/** DuplicateListener, and HTTPS without a certificate. */
function refuseListener(
  store: ElbStore,
  { arn, loadBalancerArn, port, protocol }: Omit<Listener, 'defaultRuleArn'>,
  properties: JsonObject,
): void {
  const others = [...store.listeners.values()].filter((other) => other.arn !== arn);
  if (others.some((other) => other.loadBalancerArn === loadBalancerArn && other.port === port)) {
    throw new Error(`A listener already exists on this port for this load balancer '${loadBalancerArn}'`);
  }
  if (protocol === 'HTTPS' && objectsOf(properties, 'Certificates').length === 0) {
    throw new Error('A certificate must be specified for HTTPS listeners');
  }
}

function settingsOf(properties: JsonObject) {
  return {
    port: numberOf(properties, 'Port') ?? 80,
    protocol: textOf(properties, 'Protocol') ?? '',
    defaultActions: actionsOf(properties, 'DefaultActions'),
  };
}

function madeListener(arn: string): Made {
  return { physicalId: arn, attributes: { ListenerArn: arn } };
}

function writeRule(store: ElbStore, arn: string, properties: JsonObject): Made {
  const actions = actionsOf(properties, 'Actions');
  for (const group of actions.flatMap(({ targetGroups }) => targetGroups)) found(store.targetGroups, group.arn);
  store.rules.set(arn, {
    arn,
    listenerArn: textOf(properties, 'ListenerArn') ?? '',
    priority: textOf(properties, 'Priority') ?? '',
    paths: pathsOf(properties),
    actions,
  });
  return { physicalId: arn, attributes: { RuleArn: arn, IsDefault: false } };
}

function found<Thing>(things: ReadonlyMap<string, Thing>, arn: string): Thing {
  const thing = things.get(arn);
  if (thing === undefined) throw new Error(`One or more of the resources do not exist: '${arn}'`);
  return thing;
}
