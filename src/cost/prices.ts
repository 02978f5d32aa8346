/** List prices of one region by key: the bundled tables, each price with its source and its day. */

import type { PriceOrigin } from './model.ts';
import { parseUsd, type Tier } from './money.ts';

export interface Price {
  readonly unit: string;
  /** At least one, sorted by `from`. */
  readonly tiers: readonly [Tier, ...Tier[]];
  readonly origin: PriceOrigin;
}

export interface PriceTable {
  readonly region: string;
  readonly prices: ReadonlyMap<string, Price>;
}

/** A table as its file says it; made by `generate/prices.ts`. */
export interface PriceFile {
  readonly region: string;
  readonly rows: readonly PriceRow[];
}

export interface PriceRow {
  readonly key: string;
  readonly unit: string;
  readonly tiers: readonly { readonly from: number; readonly usd: string }[];
  readonly source: string;
  readonly date: string | null;
}

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

/** Rows without a tier are left out: they say nothing. */
function buildPriceTable(file: PriceFile): PriceTable {
  const prices = file.rows.flatMap((row): [string, Price][] => {
    const [first, ...more] = row.tiers.map(({ from, usd }) => ({ from, price: parseUsd(usd) }));
    if (first === undefined) return [];
    const origin = { source: 'table', date: row.date ?? undefined, from: row.source } as const;
    return [[row.key, { unit: row.unit, tiers: [first, ...more], origin }]];
  });
  return { region: file.region, prices: new Map(prices) };
}
