/** List prices of one region by key: the bundled tables, each price with its source and its day. */

import type { PriceOrigin } from './model.ts';
import { parseUsd, type Tier } from './money.ts';
import { unitOf } from './products/filters.ts';

export interface Price {
  readonly unit: string;
  /** At least one, sorted by `from`. */
  readonly tiers: readonly [Tier, ...Tier[]];
  /** No price is known of the units above: where a source says the first tiers only. */
  readonly until?: number;
  readonly origin: PriceOrigin;
}

export interface PriceTable {
  readonly region: string;
  readonly prices: ReadonlyMap<string, Price>;
}

/** A table as its file says it; made by `generate/prices/`. */
export interface PriceFile {
  readonly region: string;
  readonly sources: readonly PriceSource[];
}

/** The prices that one copy of AWS's lists says. */
export interface PriceSource {
  readonly source: string;
  readonly date: string | null;
  readonly usd: { readonly [key: string]: PriceText | undefined };
}

/** USD a unit, or by the quantity that it holds from; `null`: no price is known from there on. */
export type PriceText = string | { readonly [from: string]: string | null | undefined };

/** Each import is written out, because the bundler finds only what it can read. */
const files: { readonly [region: string]: () => Promise<{ readonly default: PriceFile }> } = {
  'ap-northeast-1': () => import('./prices/ap-northeast-1.json', { with: { type: 'json' } }),
  'ap-southeast-1': () => import('./prices/ap-southeast-1.json', { with: { type: 'json' } }),
  'ap-southeast-2': () => import('./prices/ap-southeast-2.json', { with: { type: 'json' } }),
  'eu-central-1': () => import('./prices/eu-central-1.json', { with: { type: 'json' } }),
  'eu-west-1': () => import('./prices/eu-west-1.json', { with: { type: 'json' } }),
  'us-east-1': () => import('./prices/us-east-1.json', { with: { type: 'json' } }),
  'us-east-2': () => import('./prices/us-east-2.json', { with: { type: 'json' } }),
  'us-west-2': () => import('./prices/us-west-2.json', { with: { type: 'json' } }),
};

/** Undefined when no table of that region is bundled. */
export async function readPriceTable(region: string): Promise<PriceTable | undefined> {
  const file = await files[region]?.();
  return file === undefined ? undefined : buildPriceTable(file.default);
}

export function buildPriceTable({ region, sources }: PriceFile): PriceTable {
  const prices = sources.flatMap(({ source, date, usd }) => {
    const origin = { source: 'table', date: date ?? undefined, from: source } as const;
    return Object.entries(usd).flatMap(([key, text]): [string, Price][] => {
      const steps = text === undefined ? undefined : readSteps(text);
      return steps === undefined ? [] : [[key, { unit: unitOf(key), ...steps, origin }]];
    });
  });
  return { region, prices: new Map(prices) };
}

/** Undefined when it says no price: a row without one says nothing. */
function readSteps(text: PriceText): Pick<Price, 'tiers' | 'until'> | undefined {
  const steps = Object.entries(typeof text === 'string' ? { 0: text } : text)
    .map(([from, usd]) => ({ from: Number(from), usd }))
    .sort((one, other) => one.from - other.from);
  const [first, ...more] = steps.flatMap(({ from, usd }) => (usd == null ? [] : [{ from, price: parseUsd(usd) }]));
  const end = steps.find(({ usd }) => usd === null);
  if (first === undefined) return undefined;
  return { tiers: [first, ...more], ...(end === undefined ? {} : { until: end.from }) };
}
