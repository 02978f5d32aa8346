/** One thing that is sold, in every region or at one price everywhere: what the products of the list are made from. */

import tables from './prices.generated.json' with { type: 'json' };

export interface Listing extends Kind {
  /** Usage type without prefix. */
  readonly usage: string;
  readonly attributes: { readonly [name: string]: string };
  tiersOf(region: string): readonly Tier[];
}

export interface Tier {
  readonly from: number;
  /** Decimal. */
  readonly usd: string;
}

/** What products of one family have in common. */
export interface Kind {
  readonly service: string;
  readonly family: string;
  readonly unit: string;
  /**
   * How usage types are written: with the short code of the region, without it in us-east-1 alone, with the region itself,
   * or without any.
   */
  readonly prefix: 'code' | 'plain' | 'region' | 'none';
  readonly operation?: string;
  /** How a product says where it is sold; by `regionCode` unless it says otherwise. */
  readonly place?: 'everywhere' | 'fromLocation';
  /** The only regions that have it. */
  readonly regions?: readonly string[];
}

const prices: { readonly [key: string]: { readonly [region: string]: readonly Tier[] | undefined } } = tables;

export const priceKeys: readonly string[] = Object.keys(prices);

/** Regions whose prices are known: those with a table. */
export const pricedRegions: readonly string[] = Object.keys(prices['publicipv4.hour'] ?? {});

/** Where no copy of a price is known, it is that of us-east-1, or of a region that has one. */
export function known(kind: Kind, usage: string, key: string, attributes: Listing['attributes'] = {}): Listing {
  const byRegion = prices[key] ?? {};
  const fallback = byRegion['us-east-1'] ?? Object.values(byRegion)[0] ?? [];
  return { ...product(kind, usage, attributes), tiersOf: (region) => byRegion[region] ?? fallback };
}

/** The same price everywhere. */
export function other(kind: Kind, usage: string, usd: string, attributes: Listing['attributes'] = {}): Listing {
  return { ...product(kind, usage, attributes), tiersOf: () => [{ from: 0, usd }] };
}

function product({ operation = '', ...kind }: Kind, usage: string, attributes: Listing['attributes']) {
  return { ...kind, usage, attributes: { operation, ...attributes } };
}
