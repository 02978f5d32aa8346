/** What load balancers, target groups, listeners and rules do when CloudFormation makes them. */

import type { JsonObject } from '../../template/model.ts';
import type { BehaviourContext, Behaviours, Made } from '../behaviour.ts';
import { listOf, numberOf, textOf } from '../properties.ts';
import { actionsOf, pathsOf } from './actions.ts';
import { createSuffix, type ElbStore, elbArn, forwardersOf, type LoadBalancer, type TargetGroup } from './store.ts';

export function createElbBehaviours(store: ElbStore): Behaviours {
  return {
    'AWS::ElasticLoadBalancingV2::LoadBalancer': {
      seconds: 5,
      create: (properties, context) => createLoadBalancer(store, properties, context),
      update: (arn, properties) => {
        const loadBalancer = found(store.loadBalancers, arn);
        store.loadBalancers.set(arn, {
          ...loadBalancer,
          subnets: listOf(properties.Subnets).map(textOf),
          securityGroups: listOf(properties.SecurityGroups).map(textOf),
        });
        return madeLoadBalancer(found(store.loadBalancers, arn));
      },
      remove: (arn) => {
        store.loadBalancers.delete(arn);
      },
    },
    'AWS::ElasticLoadBalancingV2::TargetGroup': {
      create: (properties, context) => createTargetGroup(store, properties, context),
      update: (arn, properties) => {
        const group = found(store.targetGroups, arn);
        group.healthCheckPath = textOf(properties.HealthCheckPath ?? '/');
        return madeTargetGroup(group);
      },
      remove: (arn) => {
        if (forwardersOf(store, arn).length > 0) {
          throw new Error(`Target group '${arn}' is currently in use by a listener or a rule`);
        }
        store.targetGroups.delete(arn);
      },
    },
    'AWS::ElasticLoadBalancingV2::Listener': {
      create: (properties, context) => {
        const loadBalancerArn = textOf(properties.LoadBalancerArn);
        const { name } = found(store.loadBalancers, loadBalancerArn);
        const path = loadBalancerArn.slice(loadBalancerArn.indexOf(`/app/${name}/`));
        const arn = elbArn(context.region, `listener${path}/${createSuffix()}`);
        store.listeners.set(arn, {
          arn,
          loadBalancerArn,
          port: numberOf(properties.Port, 80),
          protocol: textOf(properties.Protocol),
          defaultActions: actionsOf(properties.DefaultActions),
        });
        return { physicalId: arn, attributes: { ListenerArn: arn } };
      },
      update: (arn, properties) => {
        store.listeners.set(arn, {
          ...found(store.listeners, arn),
          port: numberOf(properties.Port, 80),
          protocol: textOf(properties.Protocol),
          defaultActions: actionsOf(properties.DefaultActions),
        });
        return { physicalId: arn, attributes: { ListenerArn: arn } };
      },
      remove: (arn) => {
        store.listeners.delete(arn);
      },
    },
    'AWS::ElasticLoadBalancingV2::ListenerRule': {
      create: (properties, _context) => {
        const listenerArn = textOf(properties.ListenerArn);
        found(store.listeners, listenerArn);
        const arn = `${listenerArn.replace(':listener/', ':listener-rule/')}/${createSuffix()}`;
        return writeRule(store, arn, properties);
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
  const name = textOf(properties.Name) || context.generatedName.slice(0, 32);
  const arn = elbArn(context.region, `loadbalancer/app/${name}/${createSuffix()}`);
  store.loadBalancers.set(arn, {
    arn,
    name,
    dnsName: `${name}-${Number.parseInt(createSuffix().slice(0, 8), 16)}.${context.region}.elb.amazonaws.com`,
    scheme: textOf(properties.Scheme ?? 'internet-facing'),
    subnets: listOf(properties.Subnets).map(textOf),
    securityGroups: listOf(properties.SecurityGroups).map(textOf),
    createdAt: context.clock.now(),
  });
  return madeLoadBalancer(found(store.loadBalancers, arn));
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
  const name = textOf(properties.Name) || context.generatedName.slice(0, 32);
  const arn = elbArn(context.region, `targetgroup/${name}/${createSuffix()}`);
  store.targetGroups.set(arn, {
    arn,
    name,
    protocol: textOf(properties.Protocol),
    port: numberOf(properties.Port, 80),
    vpcId: textOf(properties.VpcId),
    targetType: textOf(properties.TargetType ?? 'instance'),
    healthCheckPath: textOf(properties.HealthCheckPath ?? '/'),
    targets: new Map(),
  });
  return madeTargetGroup(found(store.targetGroups, arn));
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

function writeRule(store: ElbStore, arn: string, properties: JsonObject): Made {
  for (const { arn: group } of actionsOf(properties.Actions).flatMap(({ targetGroups }) => targetGroups)) {
    found(store.targetGroups, group);
  }
  store.rules.set(arn, {
    arn,
    listenerArn: textOf(properties.ListenerArn),
    priority: textOf(properties.Priority),
    paths: pathsOf(properties.Conditions),
    actions: actionsOf(properties.Actions),
  });
  return { physicalId: arn, attributes: { RuleArn: arn, IsDefault: false } };
}

function found<Thing>(things: ReadonlyMap<string, Thing>, arn: string): Thing {
  const thing = things.get(arn);
  if (thing === undefined) throw new Error(`One or more of the resources do not exist: '${arn}'`);
  return thing;
}
