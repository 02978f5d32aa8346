/** Holds a plan to the policies of its file. */

import type { PoliciesConfig } from '../config/model.ts';
import { largestCosts, largestIncreases } from '../cost/largest.ts';
import type { CostDiff, Picodollars, ResourceCost } from '../cost/model.ts';
import { parseUsd } from '../cost/money.ts';
import type { CostViolation } from './model.ts';

/** Empty when it keeps to them. What is not known may be more than is allowed: then it does not keep to them either. */
export function checkCostPolicies(policies: PoliciesConfig, cost: CostDiff): readonly CostViolation[] {
  const { maxMonthlyCost, maxMonthlyIncrease } = policies;
  return [
    ...(maxMonthlyCost === undefined ? [] : checkCost(picodollars(maxMonthlyCost), cost)),
    ...(maxMonthlyIncrease === undefined ? [] : checkIncrease(picodollars(maxMonthlyIncrease), cost)),
  ];
}

function checkCost(limit: Picodollars, { after }: CostDiff): readonly CostViolation[] {
  const unknown = after.resources.flatMap(reasonsOf);
  if (after.maximum <= limit && unknown.length === 0) return [];
  const policy = 'max_monthly_cost';
  return [{ policy, limit, amount: after.maximum, unknown, causes: largestCosts(after) }];
}

/** What has no price but stays as it is raises nothing. */
function checkIncrease(limit: Picodollars, cost: CostDiff): readonly CostViolation[] {
  const policy = 'max_monthly_increase';
  if (cost.maximumDelta === undefined) {
    return [{ policy, limit, amount: undefined, unknown: ['what runs today could not be priced'], causes: [] }];
  }
  const unknown = cost.resources
    .filter(({ delta }) => delta === undefined)
    .flatMap(
      ({ before, after }) => [after, before].find((side) => side !== undefined && reasonsOf(side).length > 0) ?? [],
    )
    .flatMap(reasonsOf);
  if (cost.maximumDelta <= limit && unknown.length === 0) return [];
  return [{ policy, limit, amount: cost.maximumDelta, unknown, causes: largestIncreases(cost) }];
}

/** `DataBucket: no prices are known`. */
function reasonsOf(resource: ResourceCost): readonly string[] {
  const { logicalId } = resource;
  switch (resource.status) {
    case 'free':
      return [];
    case 'unpriced':
      return [`${logicalId}: ${resource.reason}`];
    case 'priced':
      return resource.unpriced.map(({ name, reason }) => `${logicalId}, ${name}: ${reason}`);
  }
}

/** Of US dollars with two decimals. */
function picodollars(usd: number): Picodollars {
  return parseUsd(usd.toFixed(2));
}
