/** Makes `src/sandbox/pricing/prices.generated.json` from the price tables: the sandbox's AWS asks what the tables say. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { PriceFile, PriceRow } from '../cost/prices.ts';

const tables = 'src/cost/prices';
const target = 'src/sandbox/pricing/prices.generated.json';

export async function generateSandboxPrices(): Promise<void> {
  await writeFile(target, await renderSandboxPrices());
}

/** Tiers by price key and region. */
export async function renderSandboxPrices(): Promise<string> {
  const prices: { [key: string]: { [region: string]: PriceRow['tiers'] } } = {};
  for (const name of (await readdir(tables)).sort()) {
    const { region, rows }: PriceFile = JSON.parse(await readFile(`${tables}/${name}`, 'utf8'));
    for (const { key, tiers } of rows) prices[key] = { ...prices[key], [region]: tiers };
  }
  return `${JSON.stringify(prices, undefined, 1)}\n`;
}
