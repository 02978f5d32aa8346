/** Reads the products that AWS's price list answered: exactly one may match, and its price must be in USD. */

import { parseUsd, type Tier } from '../money.ts';
import type { Price } from '../prices.ts';
import type { ProductFilter } from './filters.ts';
import { usageTypes } from './regions.ts';

/** Where and on which day (`YYYY-MM-DD`) it was asked. */
export interface Asked {
  readonly region: string;
  readonly today: string;
}

export type Offer =
  | { readonly kind: 'price'; readonly price: Price }
  /** Why there is none, as a clause: `2 products match AWSELB LCUUsage`. */
  | { readonly kind: 'refused'; readonly reason: string };

/** What the price list says of a product, as far as it is needed; everything else is unread. */
interface Product {
  readonly sku: string;
  readonly attributes: Json;
  readonly published: string;
  readonly onDemand: readonly Json[];
}

type Json = { readonly [key: string]: unknown };

/** `texts`: the list's entries, each the JSON of one product. Choosing one of several has led others to wrong prices. */
export function findOffer(filter: ProductFilter, texts: readonly string[], asked: Asked): Offer {
  const name = nameOf(filter);
  const products = texts.map(parseProduct);
  if (products.includes(undefined)) return refused(`AWS's answer for ${name} is not readable`);
  const matching = products.filter((product) => product !== undefined && isMeant(product, filter, asked.region));
  const [product] = matching;
  if (product === undefined) return refused(`no product matches ${name}`);
  if (matching.length > 1) return refused(`${matching.length} products match ${name}`);
  return readPrice(product, filter, asked, name);
}

function nameOf({ service, usage, asked, has }: ProductFilter): string {
  return [service, usage ?? Object.values({ ...asked, ...has }).join(' ')].join(' ');
}

function isMeant({ attributes }: Product, { usage, has = {} }: ProductFilter, region: string): boolean {
  const spelled = usage === undefined || usageTypes(usage, region).includes(textOf(attributes.usagetype));
  return spelled && Object.entries(has).every(([name, value]) => attributes[name] === value);
}

function readPrice(product: Product, filter: ProductFilter, { today }: Asked, name: string): Offer {
  const [term] = product.onDemand;
  if (term === undefined || product.onDemand.length > 1) {
    return refused(`${name} has ${product.onDemand.length} on-demand prices`);
  }
  const effective = dayOf(term.effectiveDate);
  if (effective !== undefined && effective > today) return refused(`the price of ${name} holds only from ${effective}`);
  const steps = objectsIn(term.priceDimensions);
  const unit = steps.map((step) => step.unit).find((sold) => !filter.sold.test(textOf(sold)));
  if (unit !== undefined) return refused(`${name} is sold by ${textOf(unit)}, not by ${filter.unit}`);
  if (steps.some((step) => usdOf(step) === undefined)) return refused(`${name} has no price in USD`);
  const [first, ...more] = readTiers(steps) ?? [];
  if (first === undefined) return refused(`the tiers of ${name} are not readable`);
  if ([first, ...more].every(({ price }) => price === 0n)) return refused(`AWS lists ${name} at $0`);
  const from = `${filter.service}, published ${product.published}`;
  const origin = { source: 'live', date: today, from, sku: product.sku } as const;
  return { kind: 'price', price: { unit: filter.unit, tiers: [first, ...more], origin } };
}

/** Undefined when they do not follow each other from 0 to infinity: a gap would be a quantity without a price. */
function readTiers(steps: readonly Json[]): readonly Tier[] | undefined {
  const ranges = steps
    .map((step) => ({ from: Number(step.beginRange), to: textOf(step.endRange), price: usdOf(step) ?? 0n }))
    .sort((one, other) => one.from - other.from);
  const whole = ranges.every(({ from, to }, index) => {
    const next = ranges[index + 1];
    const begins = index > 0 || from === 0;
    return begins && (next === undefined ? to === 'Inf' : Number(to) === next.from && next.from > from);
  });
  return whole ? ranges.map(({ from, price }) => ({ from, price })) : undefined;
}

/** Prices are text with ten decimals. */
function usdOf({ pricePerUnit }: Json): bigint | undefined {
  const usd = isObject(pricePerUnit) ? pricePerUnit.USD : undefined;
  try {
    return parseUsd(textOf(usd));
  } catch {
    return undefined;
  }
}

function parseProduct(text: string): Product | undefined {
  const entry = parseJson(text);
  if (!isObject(entry) || !isObject(entry.product) || !isObject(entry.product.attributes)) return undefined;
  const { sku, attributes } = entry.product;
  const published = dayOf(entry.publicationDate);
  if (typeof sku !== 'string' || published === undefined) return undefined;
  const onDemand = isObject(entry.terms) ? objectsIn(entry.terms.OnDemand) : [];
  return { sku, attributes, published, onDemand };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Terms and price dimensions are objects by codes that mean nothing here. */
function objectsIn(value: unknown): readonly Json[] {
  return isObject(value) ? Object.values(value).filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** `2026-09-11T12:44:25Z` → `2026-09-11`. */
function dayOf(value: unknown): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(textOf(value))?.[0];
}

function refused(reason: string): Offer {
  return { kind: 'refused', reason };
}
