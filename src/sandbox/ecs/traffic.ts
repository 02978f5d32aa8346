/** How ECS moves traffic: the pair of target groups, the rules before them, and the checks of both. */

import type { JsonObject } from '../../template/model.ts';
import type { ElbStore, Rule } from '../elb/store.ts';
import { objectOf, objectsOf, textOf } from '../members.ts';

export interface Pair {
  readonly primary: string;
  readonly alternate: string;
  readonly production: Rule;
  readonly test: Rule | undefined;
}

export type Strategy = 'ROLLING' | 'BLUE_GREEN';

/** Throws for a strategy that the sandbox does not act out. */
export function strategyOf(properties: JsonObject): Strategy {
  const strategy = textOf(objectOf(properties, 'DeploymentConfiguration'), 'Strategy') ?? 'ROLLING';
  if (strategy === 'ROLLING' || strategy === 'BLUE_GREEN') return strategy;
  throw new Error(`The sandbox does not know the deployment strategy ${strategy}`);
}

/**
 * The first load balancer of a service that moves between two target groups; undefined for the others.
 * Throws in ECS's words (alb-resources-for-blue-green, troubleshooting-blue-green).
 */
export function readPair(elb: ElbStore, properties: JsonObject): Pair | undefined {
  const strategy = strategyOf(properties);
  const [loadBalancer] = objectsOf(properties, 'LoadBalancers');
  if (loadBalancer === undefined || strategy === 'ROLLING') return undefined;
  const advanced = objectOf(loadBalancer, 'AdvancedConfiguration');
  if (advanced === undefined) {
    throw new Error(
      `advancedConfiguration field is required for all loadBalancers when using a ${strategy} deployment strategy`,
    );
  }
  const production = readRule(elb, 'productionListenerRule', textOf(advanced, 'ProductionListenerRule') ?? '');
  const testRule = textOf(advanced, 'TestListenerRule');
  const test = testRule === undefined ? undefined : readRule(elb, 'testListenerRule', testRule);
  if (test?.arn === production.arn) {
    throw new Error('productionListenerRule and testListenerRule must not be the same');
  }
  const primary = textOf(loadBalancer, 'TargetGroupArn') ?? '';
  const alternate = textOf(advanced, 'AlternateTargetGroupArn') ?? '';
  const forwarded = [production, test].flatMap((rule) => (rule === undefined ? [] : groupsOf(rule)));
  for (const arn of [primary, alternate]) {
    if (!forwarded.some((group) => group.arn === arn)) {
      throw new Error(`Target group ${arn} is not associated with either productionListenerRule or testListenerRule`);
    }
  }
  const stranger = groupsOf(production).find(({ arn }) => arn !== primary && arn !== alternate);
  if (stranger !== undefined) {
    throw new Error(`productionListenerRule is forwarding traffic to unexpected target group ${stranger.arn}`);
  }
  const serving = groupsOf(production).filter(({ weight }) => weight > 0);
  if (serving.length !== 1) {
    throw new Error(
      `productionListenerRule should have exactly one target group serving traffic but found ${serving.length}`,
    );
  }
  return { primary, alternate, production, test };
}

/** The other target group of the pair than the one that is live. First deployment: the alternate (seen on AWS, 2026-08). */
export function nextGroup(pair: Pair, live: string | undefined): string {
  return live === pair.alternate ? pair.primary : pair.alternate;
}

/** Rewrites a rule as ECS does: a weighted forward over both groups, all of it to one. */
export function forward(rule: Rule, pair: Pair, to: string): void {
  rule.actions = [
    {
      type: 'forward',
      fixedResponse: undefined,
      redirect: undefined,
      targetGroups: [pair.primary, pair.alternate].map((arn) => ({ arn, weight: arn === to ? 100 : 0 })),
    },
  ];
}

function readRule(elb: ElbStore, field: string, arn: string): Rule {
  if (!arn.includes(':listener-rule/')) {
    throw new Error(`${field} has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB`);
  }
  const rule = elb.rules.get(arn);
  if (rule === undefined) throw new Error(`${field} ${arn} does not exist`);
  return rule;
}

function groupsOf(rule: Rule) {
  return rule.actions.flatMap(({ targetGroups }) => targetGroups);
}
