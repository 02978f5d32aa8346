/** An estimate for machines: money as exact decimal text in US dollars a month. */

import type { CostComponent, CostDiff, Estimate, ResourceCost, ResourceCostDiff } from '../cost/model.ts';
import { renderDecimal } from './money.ts';

export function renderEstimateJson(estimate: Estimate): string {
  return print(buildEstimate(estimate));
}

/** The same with `comparison`: what it was at the other revision, and what makes the difference. */
export function renderComparisonJson(revision: string, cost: CostDiff): string {
  const { before, after, delta, leftovers } = cost;
  return print({
    ...buildEstimate(after),
    comparison: {
      revision,
      before: before === undefined ? null : monthlyOf(before),
      delta: decimal(delta),
      leftovers: renderDecimal(leftovers),
      resources: cost.resources.map(buildDifference),
    },
  });
}

function buildEstimate(estimate: Estimate): object {
  return {
    currency: 'USD',
    region: estimate.region,
    monthly: monthlyOf(estimate),
    resources: estimate.resources.map(buildResource),
  };
}

function monthlyOf({ fixed, usage, total, minimum, maximum }: Estimate): object {
  return {
    fixed: renderDecimal(fixed),
    usage: renderDecimal(usage),
    total: renderDecimal(total),
    minimum: renderDecimal(minimum),
    maximum: renderDecimal(maximum),
  };
}

/** `reason` of one that is priced: what its sum leaves out. */
function buildResource(resource: ResourceCost): object {
  const { logicalId, type, status } = resource;
  switch (resource.status) {
    case 'free':
      return { logicalId, type, status, monthly: renderDecimal(0n), components: [] };
    case 'unpriced':
      return { logicalId, type, status, reason: resource.reason, monthly: null, components: [] };
    case 'priced': {
      const gaps = resource.unpriced.map(({ name, reason }) => `without ${name}: ${reason}`).join('; ');
      return {
        logicalId,
        type,
        status,
        ...(gaps === '' ? {} : { reason: gaps }),
        monthly: renderDecimal(resource.monthly),
        components: resource.components.map(buildComponent),
      };
    }
  }
}

function buildComponent({ name, quantity, unit, unitPrice, monthly, kind, price }: CostComponent): object {
  const { sku, source, date } = price;
  return {
    name,
    quantity,
    unit,
    unitPrice: renderDecimal(unitPrice),
    monthly: renderDecimal(monthly),
    kind,
    price: { ...(sku === undefined ? {} : { sku }), source, date: date ?? null },
  };
}

function buildDifference({ logicalId, type, delta, components }: ResourceCostDiff): object {
  return {
    logicalId,
    type,
    delta: decimal(delta),
    components: components.map(({ name, before, after, delta: change, causes }) => ({
      name,
      before: decimal(before),
      after: decimal(after),
      delta: decimal(change),
      causes,
    })),
  };
}

function decimal(amount: bigint | undefined): string | null {
  return amount === undefined ? null : renderDecimal(amount);
}

function print(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
