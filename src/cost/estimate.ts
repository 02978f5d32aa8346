/** What a template costs a month in one region: every resource is priced, free, or not priced with a reason. */

import { Unknown } from '../template/model.ts';
import type { MeasuredResource } from './measure.ts';
import type { CostComponent, Estimate, Picodollars, ResourceCost, UnpricedComponent } from './model.ts';
import { charge, priceAfter } from './money.ts';
import type { PriceTable } from './prices.ts';
import type { Dimension } from './resources/dimension.ts';

export interface EstimateRequest {
  readonly resources: readonly MeasuredResource[];
  readonly region: string;
  /** Undefined: no prices of that region, so that nothing billed can be priced. */
  readonly prices: PriceTable | undefined;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** Resources whose condition is false do not exist and are not listed. */
export function estimate(request: EstimateRequest): Estimate {
  const resources = request.resources
    .map((resource) => priceResource(resource, request))
    .sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1));
  const components = resources.flatMap((resource) => (resource.status === 'priced' ? resource.components : []));
  const total = sum(components.map(({ monthly }) => monthly));
  const usage = sum(components.filter(({ kind }) => kind === 'usage').map(({ monthly }) => monthly));
  return {
    region: request.region,
    day: request.day,
    resources,
    fixed: total - usage,
    usage,
    total,
    minimum: sum(components.map(({ minimum, monthly }) => minimum ?? monthly)),
    maximum: sum(components.map(({ maximum, monthly }) => maximum ?? monthly)),
    complete: resources.every(isComplete),
  };
}

function priceResource(
  { logicalId, type, dimensions }: MeasuredResource,
  { region, prices }: EstimateRequest,
): ResourceCost {
  if (dimensions instanceof Unknown) return { logicalId, type, status: 'unpriced', reason: dimensions.because };
  if (dimensions.length === 0) return { logicalId, type, status: 'free' };

  const priced = dimensions.map((dimension) => priceDimension(dimension, region, prices));
  const components = priced.flatMap((one) => (one.kind === 'unpriced' ? [] : [one]));
  const unpriced = priced.flatMap((one) => (one.kind === 'unpriced' ? [{ name: one.name, reason: one.reason }] : []));
  const [missing] = unpriced;
  if (components.length === 0 && missing !== undefined) {
    return { logicalId, type, status: 'unpriced', reason: missing.reason };
  }
  const monthly = sum(components.map((component) => component.monthly));
  return { logicalId, type, status: 'priced', components, unpriced, monthly };
}

type Unpriced = UnpricedComponent & { readonly kind: 'unpriced' };

function priceDimension(
  { name, price: key, quantity, kind, assumption }: Dimension,
  region: string,
  prices: PriceTable | undefined,
): CostComponent | Unpriced {
  if (quantity instanceof Unknown) return { kind: 'unpriced', name, reason: quantity.because };
  if (prices === undefined) return { kind: 'unpriced', name, reason: `no price table for ${region}` };
  const price = prices.prices.get(key);
  if (price === undefined) return { kind: 'unpriced', name, reason: `no price for ${name} in ${region}` };
  const band = typeof quantity === 'number' ? undefined : quantity;
  const most = typeof quantity === 'number' ? quantity : quantity.maximum;
  if (price.until !== undefined && most > price.until) {
    const reason = `no price is known above ${price.until.toLocaleString('en-US')} ${price.unit}`;
    return { kind: 'unpriced', name, reason };
  }
  const expected = typeof quantity === 'number' ? quantity : quantity.expected;
  return {
    name,
    quantity: expected,
    unit: price.unit,
    unitPrice: price.tiers[0].price,
    furtherPrice: priceAfter(price.tiers, expected),
    monthly: charge(price.tiers, expected),
    ...(band && { minimum: charge(price.tiers, band.minimum), maximum: charge(price.tiers, band.maximum) }),
    kind,
    ...(assumption === undefined ? {} : { assumption }),
    price: price.origin,
  };
}

function isComplete(resource: ResourceCost): boolean {
  return resource.status === 'free' || (resource.status === 'priced' && resource.unpriced.length === 0);
}

function sum(amounts: readonly Picodollars[]): Picodollars {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
