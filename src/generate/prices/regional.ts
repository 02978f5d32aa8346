/** What the data says of a region: rows of first tiers, and of instances one size that the others follow from. */

import type { Row } from './rows.ts';
import { type Seen, textOfTiers, textOfUsd } from './seen.ts';

/** One entry of price-facts.json: us-east-1, each with its source. */
export interface Fact {
  readonly resource: string;
  readonly dimension: string;
  readonly usEast1Usd: number | null;
  readonly tiers?: readonly { readonly begin: number; readonly usd: number }[];
  readonly notes?: string;
  readonly source: string;
}

/** prices-by-region.json: first tiers in eight regions. */
export interface RegionalPrices {
  readonly order: readonly string[];
  readonly rows: { readonly [key: string]: RegionalRow };
}

interface RegionalRow {
  readonly usd: { readonly [region: string]: number | null };
  readonly source: string;
  readonly verifyRegions: readonly string[];
}

/** Undefined when nobody published a price. A tiered price is known up to its second tier. */
export function findRegional(
  { key, fact, region: name = key, step }: Row,
  region: string,
  facts: readonly Fact[],
  { rows }: RegionalPrices,
): Seen | undefined {
  const row = rows[name];
  const usd = row?.usd[region] ?? undefined;
  if (row === undefined || usd === undefined) return undefined;
  const found = facts.find(({ resource, dimension }) => resource === fact[0] && dimension === fact[1]);
  const next = step === undefined ? found?.tiers?.[1] : undefined;
  return { key, usd: textOfTiers([{ begin: 0, usd }], next?.begin), source: sourceOf(row, region), region };
}

function sourceOf({ source, verifyRegions }: RegionalRow, region: string): string {
  return verifyRegions.includes(region) ? `${source}; taken from other regions, not seen for this one` : source;
}

/** A size as a multiple of the xlarge of its family. */
const sizes: { readonly [size: string]: number } = {
  nano: 1 / 32,
  micro: 1 / 16,
  small: 1 / 8,
  medium: 1 / 4,
  large: 1 / 2,
  xlarge: 1,
  '2xlarge': 2,
  '4xlarge': 4,
};

/** Which sizes a family has; of accelerated families the sizes do not follow from each other. */
function sizesOf(family: string): readonly string[] {
  if (family.startsWith('t')) return ['nano', 'micro', 'small', 'medium', 'large', 'xlarge', '2xlarge'];
  if (family.startsWith('g')) return ['xlarge'];
  const from = family.endsWith('g') ? ['medium'] : [];
  return [...from, 'large', 'xlarge', '2xlarge', '4xlarge'];
}

/** Instances of EC2, RDS and ElastiCache. */
export function findInstances(region: string, facts: readonly Fact[], { rows }: RegionalPrices): readonly Seen[] {
  return Object.entries(rows).flatMap(([name, row]): readonly Seen[] => {
    const usd = row.usd[region] ?? undefined;
    if (usd === undefined) return [];
    const source = sourceOf(row, region);
    const seen = (key: string): Seen => ({ key, usd: textOfUsd(usd), source, region });
    const [service, family = ''] = name.split('.');
    switch (service) {
      case 'ec2':
        return sizesOf(family).map((size) => sized(family, size, usd, source, region, facts));
      case 'elasticache':
        return [seen(name)];
      case 'rds':
        return family === 'postgres' ? [seen(name.replace('rds.postgres.', 'rds.postgres.single.'))] : [];
      default:
        return [];
    }
  });
}

/** us-east-1 has most sizes as facts; "EC2 sizes scale linearly within a family", say the notes of the data. */
function sized(
  family: string,
  size: string,
  usd: number,
  source: string,
  region: string,
  facts: readonly Fact[],
): Seen {
  const key = `ec2.${family}.${size}`;
  const fact = facts.find(({ resource }) => resource === `EC2 instance ${family}.${size}`);
  if (region === 'us-east-1' && typeof fact?.usEast1Usd === 'number') {
    return { key, usd: textOfUsd(fact.usEast1Usd), source: fact.source, region };
  }
  if (size === 'xlarge') return { key, usd: textOfUsd(usd), source, region };
  const from = `${source}; the size computed from xlarge: sizes of a family scale linearly`;
  return { key, usd: textOfUsd(usd * (sizes[size] ?? Number.NaN)), source: from, region, computed: true };
}
