/** Makes `src/sandbox/pricing/prices.generated.json` from the price tables: the sandbox's AWS asks what the tables say. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { PriceFile } from '../cost/prices.ts';

const tables = 'src/cost/prices';
const target = 'src/sandbox/pricing/prices.generated.json';

interface Tier {
  readonly from: number;
  readonly usd: string;
}

export async function generateSandboxPrices(): Promise<void> {
  await writeFile(target, await renderSandboxPrices());
}

/** Tiers by price key and region, a key a line. */
export async function renderSandboxPrices(): Promise<string> {
  const prices = new Map<string, { [region: string]: readonly Tier[] }>();
  for (const name of (await readdir(tables)).sort()) {
    const { region, sources }: PriceFile = JSON.parse(await readFile(`${tables}/${name}`, 'utf8'));
    for (const [key, text] of sources.flatMap(({ usd }) => Object.entries(usd))) {
      const steps = Object.entries(typeof text === 'string' ? { 0: text } : (text ?? {}));
      const tiers = steps.flatMap(([from, usd]) => (usd == null ? [] : [{ from: Number(from), usd }]));
      prices.set(key, { ...prices.get(key), [region]: tiers });
    }
  }
  const lines = [...prices].sort().map(([key, regions]) => ` ${JSON.stringify(key)}: ${JSON.stringify(regions)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
