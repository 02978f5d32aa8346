/** Makes `src/cost/prices/<region>.json` from the dated price data beside the checkout, when it is there. */

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { PriceFile, PriceRow } from '../cost/prices.ts';

const data = '../shared/data';
const target = 'src/cost/prices';

/** One entry of price-facts.json: us-east-1, each with its source. */
interface Fact {
  readonly resource: string;
  readonly dimension: string;
  readonly unit: string;
  readonly usEast1Usd: number | null;
  readonly tiers?: readonly { readonly begin: number; readonly usd: number }[];
  readonly source: string;
}

/** prices-by-region.json: first tiers in eight regions. */
interface RegionalPrices {
  readonly order: readonly string[];
  readonly rows: { readonly [key: string]: RegionalRow };
}

interface RegionalRow {
  readonly unit: string;
  readonly usd: { readonly [region: string]: number | null };
  readonly source: string;
  readonly verifyRegions: readonly string[];
}

interface Priced {
  readonly key: string;
  readonly unit: string;
  /** Resource and dimension of the fact. */
  readonly fact: readonly [string, string];
}

/** The prices that `cost/resources/` asks for. */
const priced: readonly Priced[] = [
  { key: 'alb.hour', unit: 'hours', fact: ['ALB', 'load balancer hour'] },
  { key: 'alb.lcu', unit: 'LCU-hours', fact: ['ALB', 'LCU'] },
  { key: 'cw.alarm', unit: 'alarm metrics', fact: ['CloudWatch alarm standard', 'alarm metric'] },
  { key: 'cw.alarm.highres', unit: 'alarm metrics', fact: ['CloudWatch alarm high-res', 'alarm metric'] },
  { key: 'cw.logs.ingest', unit: 'GB', fact: ['CloudWatch Logs', 'ingest standard'] },
  { key: 'cw.logs.storage', unit: 'GB-months', fact: ['CloudWatch Logs', 'archival storage'] },
  { key: 'ecr.gb', unit: 'GB-months', fact: ['ECR', 'storage'] },
  { key: 'fargate.arm.gb', unit: 'GB-hours', fact: ['ECS Fargate (Linux ARM64)', 'memory'] },
  { key: 'fargate.arm.vcpu', unit: 'vCPU-hours', fact: ['ECS Fargate (Linux ARM64)', 'vCPU'] },
  { key: 'fargate.ephemeral.gb', unit: 'GB-hours', fact: ['ECS Fargate', 'ephemeral storage above 20 GB'] },
  { key: 'fargate.x86.gb', unit: 'GB-hours', fact: ['ECS Fargate (Linux x86)', 'memory'] },
  { key: 'fargate.x86.vcpu', unit: 'vCPU-hours', fact: ['ECS Fargate (Linux x86)', 'vCPU'] },
  { key: 'kms.key', unit: 'key-months', fact: ['KMS key', 'key month'] },
  { key: 'nat.gb', unit: 'GB', fact: ['NAT gateway', 'data processed'] },
  { key: 'nat.hour', unit: 'hours', fact: ['NAT gateway', 'hour'] },
  { key: 'publicipv4.hour', unit: 'hours', fact: ['Public IPv4', 'in-use address'] },
  { key: 's3.read', unit: 'requests', fact: ['S3 Standard', 'GET and others'] },
  { key: 's3.standard.gb', unit: 'GB-months', fact: ['S3 Standard', 'storage'] },
  { key: 's3.write', unit: 'requests', fact: ['S3 Standard', 'PUT/COPY/POST/LIST'] },
];

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

/** Without the data the committed tables stay as they are. */
export async function generatePrices(): Promise<void> {
  if (!existsSync(data)) {
    console.log(`skipped: ${data} is not there, the price tables stay as they are`);
    return;
  }
  const facts = await read<readonly Fact[]>('price-facts.json');
  const regional = await read<RegionalPrices>('prices-by-region.json');
  await mkdir(target, { recursive: true });
  for (const region of regional.order) {
    const rows = priced.flatMap((one) => rowOf(one, region, facts, regional) ?? []);
    const file: PriceFile = { region, rows };
    await writeFile(`${target}/${region}.json`, `${JSON.stringify(file, undefined, 2)}\n`);
  }
}

async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(`${data}/${name}`, 'utf8'));
}

/** us-east-1 has facts with a source of its own each; other regions have rows. Undefined when nobody published a price. */
function rowOf(
  { key, unit, fact: [resource, dimension] }: Priced,
  region: string,
  facts: readonly Fact[],
  regional: RegionalPrices,
): PriceRow | undefined {
  const fact = facts.find((one) => one.resource === resource && one.dimension === dimension);
  if (fact === undefined) throw new Error(`price-facts.json has no ${resource}, ${dimension}`);
  if (region === 'us-east-1') {
    const tiers = fact.tiers ?? (fact.usEast1Usd === null ? [] : [{ begin: 0, usd: fact.usEast1Usd }]);
    if (tiers.length === 0) return undefined;
    const { source } = fact;
    return { key, unit, tiers: tiers.map(({ begin, usd }) => tier(begin, usd)), source, date: dateOf(source, region) };
  }
  const row = regional.rows[key];
  const usd = row?.usd[region] ?? undefined;
  if (row === undefined || usd === undefined) return undefined;
  // A regional row holds the first tier only, so a tiered price must not be taken from it.
  if (fact.tiers !== undefined) return undefined;
  const assumed = row.verifyRegions.includes(region) ? '; taken from other regions, not seen for this one' : '';
  return { key, unit, tiers: [tier(0, usd)], source: row.source + assumed, date: dateOf(row.source, region) };
}

function tier(from: number, usd: number): { readonly from: number; readonly usd: string } {
  return { from, usd: usd.toFixed(12).replace(/\.?0+$/, '') };
}

/** The oldest day in what the source says of the region, else in all it says: a price is never made younger than it is. */
function dateOf(source: string, region: string): string | null {
  const own = source.split(/[;,]/).filter((clause) => namesOfRegions[region]?.test(clause));
  return oldestDay(own.join(' ')) ?? oldestDay(source) ?? null;
}

/** A bare year counts only where nothing finer is said. */
function oldestDay(text: string): string | undefined {
  const finer = [...text.matchAll(/\b(20\d\d-\d\d)(-\d\d)?\b/g)].map(([, month, day = '-01']) => `${month}${day}`);
  const years = [...text.matchAll(/\b(20\d\d)\b/g)].map(([, year]) => `${year}-01-01`);
  return (finer.length > 0 ? finer : years).sort()[0];
}
