/** Price tables from a folder of dated public copies: facts of us-east-1, first tiers of eight regions, a list of eu-west-1. */

import { readFile } from 'node:fs/promises';
import type { PriceText } from '../../cost/prices.ts';
import { type Fact, findInstances, findRegional, type RegionalPrices } from './regional.ts';
import { type Row, rows } from './rows.ts';
import { readSample, SAMPLE_REGION } from './sample.ts';
import { isSoldEverywhere, type Seen, textOfTiers, textOfUsd } from './seen.ts';

/** Prices by region, in the order of the data. */
export type Regions = ReadonlyMap<string, readonly Seen[]>;

/**
 * Of services that were seen in both: "us-east-2 and us-west-2 equal us-east-1 in every row seen (EC2, EBS, ElastiCache,
 * Fargate, NAT) except c7g in us-east-2 and Fargate Spot", say the notes of the data.
 */
const equal = /^(ebs|fargate|nat)\.(?!spot)/;
const twins = ['us-east-2', 'us-west-2'];

export async function readData(folder: string): Promise<Regions> {
  const facts = await read<readonly Fact[]>(folder, 'price-facts.json');
  const regional = await read<RegionalPrices>(folder, 'prices-by-region.json');
  const sample = await readSample(folder);
  const virginia = rows.flatMap((row) => seenInVirginia(row, facts) ?? []);
  const tables = new Map<string, readonly Seen[]>();
  for (const region of regional.order) {
    const own =
      region === 'us-east-1' ? virginia : rows.flatMap((row) => findRegional(row, region, facts, regional) ?? []);
    const listed = region === SAMPLE_REGION ? sample : [];
    const shared = virginia.flatMap((seen) => sharedWith(region, seen) ?? []);
    const instances = findInstances(region, facts, regional);
    tables.set(region, preferred([whole(own, listed), exact(instances, listed), listed, shared]));
  }
  return tables;
}

async function read<T>(folder: string, name: string): Promise<T> {
  return JSON.parse(await readFile(`${folder}/${name}`, 'utf8'));
}

/** us-east-1 has facts with a source of its own each. Undefined when nobody published a price. */
function seenInVirginia({ key, fact, note, step }: Row, facts: readonly Fact[]): Seen | undefined {
  const found = facts.find(({ resource, dimension }) => resource === fact[0] && dimension === fact[1]);
  if (found === undefined) throw new Error(`price-facts.json has no ${fact.join(', ')}`);
  const usd = usdOf(found, note, step);
  return usd === undefined ? undefined : { key, usd, source: found.source, region: 'us-east-1' };
}

function usdOf({ usEast1Usd, tiers, notes }: Fact, note: RegExp | undefined, step: number | undefined) {
  if (note !== undefined) {
    const said = note.exec(notes ?? '')?.[1];
    return said === undefined ? undefined : textOfUsd(Number(said));
  }
  const one = step === undefined ? undefined : tiers?.[step];
  if (one !== undefined) return textOfUsd(one.usd);
  if (tiers !== undefined) return textOfTiers(tiers);
  return usEast1Usd === null ? undefined : textOfUsd(usEast1Usd);
}

/** What us-east-1 says of another region too: what is sold at one price everywhere, and what never differed. */
function sharedWith(region: string, seen: Seen): Seen | undefined {
  if (isSoldEverywhere(seen.key)) return seen;
  if (!twins.includes(region) || !equal.test(seen.key)) return undefined;
  return { ...seen, source: `${seen.source}; of us-east-1, which ${region} equals in every row seen` };
}

/** A row of a region says the first tier only: the list has them all, where it begins alike. */
function whole(own: readonly Seen[], listed: readonly Seen[]): readonly Seen[] {
  return own.map((seen) => {
    const list = listed.find(({ key }) => key === seen.key);
    const more = list !== undefined && typeof list.usd !== 'string' && firstOf(list.usd) === firstOf(seen.usd);
    return more ? list : seen;
  });
}

/** The size of an instance that was read beats the one that was computed. */
function exact(instances: readonly Seen[], listed: readonly Seen[]): readonly Seen[] {
  return instances.filter(({ key, computed }) => computed !== true || !listed.some((seen) => seen.key === key));
}

function firstOf(usd: PriceText): string | null | undefined {
  return typeof usd === 'string' ? usd : usd['0'];
}

/** The first that says a price counts. Sorted by key. */
function preferred(lists: readonly (readonly Seen[])[]): readonly Seen[] {
  const byKey = new Map<string, Seen>();
  for (const seen of lists.flat()) if (!byKey.has(seen.key)) byKey.set(seen.key, seen);
  return [...byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}
