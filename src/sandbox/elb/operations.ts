/** The Elastic Load Balancing API: what an outsider may ask of load balancers, rules and targets. */

import type { JsonObject } from '../../template/model.ts';
import { textOf, textsOf } from '../members.ts';
import { type AnswerObject, AwsError, type AwsService } from '../service.ts';
import { actionsOf } from './actions.ts';
import { type Action, type ElbStore, listenersBefore, type Rule } from './store.ts';

/** IAM knows no resource for what describes, only `*`; a rule is changed by its ARN. */
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
      DescribeRules: { run: ({ input }) => describeRules(store, input) },
      DescribeTargetHealth: { run: ({ input }) => describeTargetHealth(store, input) },
      ModifyRule: {
        run: ({ input }) => {
          const rule = found(store.rules, textOf(input, 'RuleArn'), 'rule');
          if (input.Actions !== undefined) rule.actions = actionsOf(input, 'Actions');
          return { Rules: [answerRule(rule)] };
        },
        resources: ({ input }) => [textOf(input, 'RuleArn') ?? '*'],
      },
    },
  };
}

function describeLoadBalancers(store: ElbStore, input: JsonObject): AnswerObject {
  const asked = chosen(store.loadBalancers, input, 'LoadBalancerArns', 'load balancer');
  return {
    LoadBalancers: asked.map((loadBalancer) => ({
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
  const loadBalancer = textOf(input, 'LoadBalancerArn');
  const answers = chosen(store.targetGroups, input, 'TargetGroupArns', 'target group').map((group) => ({
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    Protocol: group.protocol,
    Port: group.port,
    VpcId: group.vpcId,
    TargetType: group.targetType,
    HealthCheckPath: group.healthCheckPath,
    LoadBalancerArns: [
      ...new Set(listenersBefore(store, group.arn).flatMap((arn) => store.listeners.get(arn)?.loadBalancerArn ?? [])),
    ],
  }));
  return {
    TargetGroups: answers.filter(
      ({ LoadBalancerArns }) => loadBalancer === undefined || LoadBalancerArns.includes(loadBalancer),
    ),
  };
}

function describeListeners(store: ElbStore, input: JsonObject): AnswerObject {
  const loadBalancer = textOf(input, 'LoadBalancerArn');
  const listeners =
    loadBalancer === undefined
      ? textsOf(input, 'ListenerArns').map((arn) => found(store.listeners, arn, 'listener'))
      : [...store.listeners.values()].filter(({ loadBalancerArn }) => loadBalancerArn === loadBalancer);
  return {
    Listeners: listeners.map((listener) => ({
      ListenerArn: listener.arn,
      LoadBalancerArn: listener.loadBalancerArn,
      Port: listener.port,
      Protocol: listener.protocol,
      DefaultActions: listener.defaultActions.map(answerAction),
    })),
  };
}

/** A listener's rules end with the one that AWS makes of its default actions. */
function describeRules(store: ElbStore, input: JsonObject): AnswerObject {
  const listenerArn = textOf(input, 'ListenerArn');
  if (listenerArn === undefined) {
    return { Rules: textsOf(input, 'RuleArns').map((arn) => answerRule(found(store.rules, arn, 'rule'))) };
  }
  const listener = found(store.listeners, listenerArn, 'listener');
  const rules = [...store.rules.values()]
    .filter((rule) => rule.listenerArn === listener.arn)
    .sort((one, other) => Number(one.priority) - Number(other.priority));
  const byDefault = {
    RuleArn: listener.defaultRuleArn,
    Priority: 'default',
    IsDefault: true,
    Conditions: [],
    Actions: listener.defaultActions.map(answerAction),
  };
  return { Rules: [...rules.map(answerRule), byDefault] };
}

function describeTargetHealth(store: ElbStore, input: JsonObject): AnswerObject {
  const { targets } = found(store.targetGroups, textOf(input, 'TargetGroupArn'), 'target group');
  return {
    TargetHealthDescriptions: [...targets.values()].map((target) => ({
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
    RedirectConfig: action.redirect,
    FixedResponseConfig: action.fixedResponse && {
      StatusCode: action.fixedResponse.statusCode,
      MessageBody: action.fixedResponse.body,
    },
  };
}

const notFound = {
  'load balancer': 'LoadBalancerNotFound',
  'target group': 'TargetGroupNotFound',
  listener: 'ListenerNotFound',
  rule: 'RuleNotFound',
} as const;

/** Those that are asked for by ARN or by name, else all. */
function chosen<Thing extends { readonly arn: string; readonly name: string }>(
  things: ReadonlyMap<string, Thing>,
  input: JsonObject,
  arnsKey: string,
  noun: keyof typeof notFound,
): readonly Thing[] {
  const arns = textsOf(input, arnsKey);
  const names = textsOf(input, 'Names');
  if (arns.length > 0) return arns.map((arn) => found(things, arn, noun));
  const all = [...things.values()];
  if (names.length === 0) return all;
  return names.map((name) => all.find((thing) => thing.name === name) ?? missing(noun));
}

function found<Thing>(things: ReadonlyMap<string, Thing>, arn: string | undefined, noun: keyof typeof notFound): Thing {
  return things.get(arn ?? '') ?? missing(noun);
}

function missing(noun: keyof typeof notFound): never {
  throw new AwsError(notFound[noun], `One or more ${noun}s not found`);
}
