/** Writes `src/cost/prices/<region>.json`: prices by the copy that says them, each on a line of its own. */

import { mkdir, writeFile } from 'node:fs/promises';
import type { PriceSource } from '../../cost/prices.ts';
import type { Seen } from './seen.ts';

const target = 'src/cost/prices';

/** How the sources name a region when they say where a price was seen. */
const namesOfRegions: { readonly [region: string]: RegExp } = {
  'ap-northeast-1': /ap-northeast-1|Tokyo/,
  'ap-southeast-1': /ap-southeast-1|Singapore/,
  'ap-southeast-2': /ap-southeast-2|Sydney/,
  'eu-central-1': /eu-central-1|Frankfurt/,
  'eu-west-1': /eu-west-1/,
  'us-east-1': /us-east-1/,
  'us-east-2': /us-east-2/,
  'us-west-2': /us-west-2/,
};

export async function writeTable(region: string, prices: readonly Seen[]): Promise<void> {
  await mkdir(target, { recursive: true });
  await writeFile(`${target}/${region}.json`, renderTable(region, prices));
}

function renderTable(region: string, prices: readonly Seen[]): string {
  const sources = new Map<string, { [key: string]: PriceSource['usd'][string] }>();
  for (const { key, usd, source } of prices) sources.set(source, { ...sources.get(source), [key]: usd });
  const texts = [...sources].map(([source, usd]) => {
    const date = dateOf(source, prices.find((seen) => seen.source === source)?.region ?? region);
    const lines = Object.entries(usd).map(([key, price]) => `        ${JSON.stringify(key)}: ${JSON.stringify(price)}`);
    const head = [
      `      "source": ${JSON.stringify(source)},`,
      `      "date": ${JSON.stringify(date)},`,
      '      "usd": {',
    ];
    return ['    {', ...head, lines.join(',\n'), '      }', '    }'].join('\n');
  });
  return `{\n  "region": "${region}",\n  "sources": [\n${texts.join(',\n')}\n  ]\n}\n`;
}

/** The oldest day in what the source says of the region, else in all it says: a price is never made younger than it is. */
function dateOf(source: string, region: string): string | null {
  if (source.includes('undated public copy')) return null;
  const own = source.split(/[;,]/).filter((clause) => namesOfRegions[region]?.test(clause));
  return oldestDay(own.join(' ')) ?? oldestDay(source) ?? null;
}

/** A bare year counts only where nothing finer is said. */
function oldestDay(text: string): string | undefined {
  const finer = [...text.matchAll(/\b(20\d\d-\d\d)(-\d\d)?\b/g)].map(([, month, day = '-01']) => `${month}${day}`);
  const years = [...text.matchAll(/\b(20\d\d)\b/g)].map(([, year]) => `${year}-01-01`);
  return (finer.length > 0 ? finer : years).sort()[0];
}
