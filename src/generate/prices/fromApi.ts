/** Price tables from AWS itself: what it says of every key that a table can have; what it does not say stays as it was. */

import { type Price, type PriceTable, readPriceTable } from '../../cost/prices.ts';
import { fixedKeys } from '../../cost/products/filters.ts';
import { type Answer, buildQueries, readLivePrices } from '../../cost/products/live.ts';
import type { Prices } from '../../ports.ts';
import type { Regions } from './fromData.ts';
import { type Seen, textOfTiers } from './seen.ts';

/** Regions with a table. */
export const tableRegions: readonly string[] = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'eu-west-1',
  'eu-central-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
];

/** `today`: `YYYY-MM-DD`. Fails when AWS refuses to answer at all: a table half of which is old would not say so. */
export async function readApi(prices: Prices, regions: readonly string[], today: string): Promise<Regions> {
  const tables = new Map<string, readonly Seen[]>();
  for (const region of regions) tables.set(region, await readRegion(prices, region, today));
  return tables;
}

async function readRegion(prices: Prices, region: string, today: string): Promise<readonly Seen[]> {
  const table = await readPriceTable(region);
  const keys = [...new Set([...fixedKeys, ...(table?.prices.keys() ?? [])])].sort();
  const answers = await Promise.all(
    buildQueries(keys, region).map(async (query): Promise<Answer> => {
      return { query, kind: 'products', products: await prices.products(query) };
    }),
  );
  const live = readLivePrices(keys, answers, { region, today });
  return keys.flatMap((key) => seen(key, live.prices.get(key) ?? priceIn(table, key), region) ?? []);
}

function priceIn(table: PriceTable | undefined, key: string): Price | undefined {
  return table?.prices.get(key);
}

function seen(key: string, price: Price | undefined, region: string): Seen | undefined {
  if (price === undefined) return undefined;
  const { tiers, until, origin } = price;
  const usd = textOfTiers(
    tiers.map(({ from, price: picodollars }) => ({ begin: from, usd: Number(picodollars) / 1e12 })),
    until,
  );
  const source = origin.source === 'live' ? `AWS price list: ${origin.from}, asked ${origin.date}` : origin.from;
  return { key, usd, source, region };
}
