/** The Elastic Load Balancing API: what an outsider may ask of load balancers, rules and targets. */

import type { Json, JsonObject } from '../../template/model.ts';
import { listOf, textOf } from '../properties.ts';
import { type AnswerObject, AwsError, type AwsService } from '../service.ts';
import { actionsOf } from './actions.ts';
import type { Action, ElbStore, Rule, TargetGroup } from './store.ts';

export function createElbService(store: ElbStore): AwsService {
  return {
    name: 'elasticloadbalancing',
    protocol: 'query',
    identifier: '2015-12-01',
    namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
    operations: {
      DescribeLoadBalancers: { run: ({ input }) => describeLoadBalancers(store, input) },
      DescribeTargetGroups: { run: ({ input }) => describeTargetGroups(store, input) },
      DescribeListeners: { run: ({ input }) => describeListeners(store, input) },
      DescribeRules: { run: ({ input }) => ({ Rules: rulesAsked(store, input).map(answerRule) }) },
      DescribeTargetHealth: { run: ({ input }) => describeTargetHealth(store, input) },
      ModifyRule: {
        run: ({ input }) => {
          const rule = found(store.rules, input.RuleArn, 'RuleNotFound', 'rules');
          if (input.Actions !== undefined) rule.actions = actionsOf(input.Actions);
          return { Rules: [answerRule(rule)] };
        },
        resources: ({ input }) => [textOf(input.RuleArn)],
      },
    },
  };
}

function describeLoadBalancers(store: ElbStore, input: JsonObject): AnswerObject {
  const names = textsOf(input.Names);
  const arns = textsOf(input.LoadBalancerArns);
  for (const arn of arns) found(store.loadBalancers, arn, 'LoadBalancerNotFound', 'load balancers');
  return {
    LoadBalancers: [...store.loadBalancers.values()]
      .filter(
        ({ arn, name }) => (arns.length === 0 || arns.includes(arn)) && (names.length === 0 || names.includes(name)),
      )
      .map((loadBalancer) => ({
        LoadBalancerArn: loadBalancer.arn,
        LoadBalancerName: loadBalancer.name,
        DNSName: loadBalancer.dnsName,
        Scheme: loadBalancer.scheme,
        Type: 'application',
        CreatedTime: loadBalancer.createdAt,
        State: { Code: 'active' },
        SecurityGroups: loadBalancer.securityGroups,
        AvailabilityZones: loadBalancer.subnets.map((subnet) => ({ SubnetId: subnet })),
      })),
  };
}

function describeTargetGroups(store: ElbStore, input: JsonObject): AnswerObject {
  const arns = textsOf(input.TargetGroupArns);
  for (const arn of arns) found(store.targetGroups, arn, 'TargetGroupNotFound', 'target groups');
  return {
    TargetGroups: [...store.targetGroups.values()]
      .filter(({ arn }) => arns.length === 0 || arns.includes(arn))
      .map((group) => ({
        TargetGroupArn: group.arn,
        TargetGroupName: group.name,
        Protocol: group.protocol,
        Port: group.port,
        VpcId: group.vpcId,
        TargetType: group.targetType,
        HealthCheckPath: group.healthCheckPath,
      })),
  };
}

function describeListeners(store: ElbStore, input: JsonObject): AnswerObject {
  const arns = textsOf(input.ListenerArns);
  for (const arn of arns) found(store.listeners, arn, 'ListenerNotFound', 'listeners');
  const loadBalancer = input.LoadBalancerArn;
  return {
    Listeners: [...store.listeners.values()]
      .filter((listener) =>
        loadBalancer === undefined ? arns.includes(listener.arn) : listener.loadBalancerArn === loadBalancer,
      )
      .map((listener) => ({
        ListenerArn: listener.arn,
        LoadBalancerArn: listener.loadBalancerArn,
        Port: listener.port,
        Protocol: listener.protocol,
        DefaultActions: listener.defaultActions.map(answerAction),
      })),
  };
}

function rulesAsked(store: ElbStore, input: JsonObject): readonly Rule[] {
  const arns = textsOf(input.RuleArns);
  if (input.ListenerArn === undefined) return arns.map((arn) => found(store.rules, arn, 'RuleNotFound', 'rules'));
  const listener = found(store.listeners, input.ListenerArn, 'ListenerNotFound', 'listeners');
  return [...store.rules.values()].filter(({ listenerArn }) => listenerArn === listener.arn);
}

function describeTargetHealth(store: ElbStore, input: JsonObject): AnswerObject {
  const group: TargetGroup = found(store.targetGroups, input.TargetGroupArn, 'TargetGroupNotFound', 'target groups');
  return {
    TargetHealthDescriptions: [...group.targets.values()].map((target) => ({
      Target: { Id: target.id, Port: target.port },
      HealthCheckPort: String(target.port),
      TargetHealth: { State: target.state, Reason: target.reason, Description: target.description },
    })),
  };
}

function answerRule(rule: Rule): AnswerObject {
  return {
    RuleArn: rule.arn,
    Priority: rule.priority,
    IsDefault: false,
    Conditions: [{ Field: 'path-pattern', Values: rule.paths, PathPatternConfig: { Values: rule.paths } }],
    Actions: rule.actions.map(answerAction),
  };
}

function answerAction(action: Action): AnswerObject {
  const [only, ...others] = action.targetGroups;
  return {
    Type: action.type,
    TargetGroupArn: others.length === 0 ? only?.arn : undefined,
    ForwardConfig:
      action.type === 'forward'
        ? {
            TargetGroups: action.targetGroups.map(({ arn, weight }) => ({ TargetGroupArn: arn, Weight: weight })),
            TargetGroupStickinessConfig: { Enabled: false },
          }
        : undefined,
    FixedResponseConfig:
      action.fixedResponse === undefined
        ? undefined
        : { StatusCode: action.fixedResponse.statusCode, MessageBody: action.fixedResponse.body },
  };
}

function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).map(textOf);
}

function found<Thing>(things: ReadonlyMap<string, Thing>, arn: Json | undefined, code: string, noun: string): Thing {
  const thing = things.get(textOf(arn));
  if (thing === undefined) throw new AwsError(code, `One or more ${noun} not found`);
  return thing;
}
