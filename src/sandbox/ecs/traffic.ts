/** How ECS moves traffic: the pair of target groups, the rules before them, and the checks of both. */

import type { JsonObject } from '../../template/model.ts';
import type { ElbStore, Rule } from '../elb/store.ts';
import { numberOf, objectOf, objectsOf, textOf } from '../members.ts';

export interface Pair {
  readonly primary: string;
  readonly alternate: string;
  readonly production: Rule;
  readonly test: Rule | undefined;
}

export type Strategy = 'ROLLING' | 'BLUE_GREEN' | 'CANARY' | 'LINEAR';

/** Throws for one that ECS does not have. */
export function strategyOf(configuration: JsonObject | undefined): Strategy {
  const strategy = textOf(configuration, 'Strategy') ?? 'ROLLING';
  switch (strategy) {
    case 'ROLLING':
    case 'BLUE_GREEN':
    case 'CANARY':
    case 'LINEAR':
      return strategy;
    default:
      throw new Error(`The sandbox does not know the deployment strategy ${strategy}`);
  }
}

/** Production traffic on the new revision, in percent, and how long it stays so: until the next step. */
export interface Step {
  readonly weight: number;
  readonly bakeMinutes: number;
}

/** With ECS's defaults. The step to 100 % is not baked; the bake of the deployment follows it. */
export function stepsOf(configuration: JsonObject): readonly Step[] {
  const all = { weight: 100, bakeMinutes: 0 };
  switch (strategyOf(configuration)) {
    case 'ROLLING':
    case 'BLUE_GREEN':
      return [all];
    case 'CANARY': {
      const canary = objectOf(configuration, 'CanaryConfiguration');
      const weight = numberOf(canary, 'CanaryPercent') ?? 5;
      return weight < 100 ? [{ weight, bakeMinutes: numberOf(canary, 'CanaryBakeTimeInMinutes') ?? 10 }, all] : [all];
    }
    case 'LINEAR': {
      const linear = objectOf(configuration, 'LinearConfiguration');
      const tenths = Math.round((numberOf(linear, 'StepPercent') ?? 10) * 10);
      const bakeMinutes = numberOf(linear, 'StepBakeTimeInMinutes') ?? 6;
      const before = Array.from({ length: Math.ceil(1000 / tenths) - 1 }, (_, index) => (tenths * (index + 1)) / 10);
      return [...before.map((weight) => ({ weight, bakeMinutes })), all];
    }
  }
}

/**
 * The first load balancer of a service that moves between two target groups; undefined for the others.
 * Throws in ECS's words (alb-resources-for-blue-green, troubleshooting-blue-green).
 */
export function readPair(elb: ElbStore, properties: JsonObject): Pair | undefined {
  const strategy = strategyOf(objectOf(properties, 'DeploymentConfiguration'));
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
  return { primary, alternate, production, test };
}

/** Throws in ECS's words unless a deployment may begin: a running one is stopped first, and gives its traffic back. */
export function requireOneServing({ production }: Pair): void {
  const serving = groupsOf(production).filter(({ weight }) => weight > 0);
  if (serving.length === 1) return;
  throw new Error(
    `productionListenerRule should have exactly one target group serving traffic but found ${serving.length}`,
  );
}

/** The other target group of the pair than the one that is live. First deployment: the alternate (seen on AWS, 2026-08). */
export function nextGroup(pair: Pair, live: string | undefined): string {
  return live === pair.alternate ? pair.primary : pair.alternate;
}

/** Rewrites a rule as ECS does: a weighted forward over both groups, so many percent of it to one. */
export function forward(rule: Rule, pair: Pair, to: string, percent = 100): void {
  // Weights are whole numbers up to 999: tenths of a percent count in thousandths.
  const [whole, share] = Number.isInteger(percent) ? [100, percent] : [1000, Math.round(percent * 10)];
  rule.actions = [
    {
      type: 'forward',
      fixedResponse: undefined,
      redirect: undefined,
      targetGroups: [pair.primary, pair.alternate].map((arn) => ({ arn, weight: arn === to ? share : whole - share })),
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
