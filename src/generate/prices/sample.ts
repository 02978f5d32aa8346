/** A real price list of eu-west-1: its products as GetProducts would write them, and what the filters make of them. */

import { readFile } from 'node:fs/promises';
import { filterOf, fixedKeys, queryOf } from '../../cost/products/filters.ts';
import { findOffer } from '../../cost/products/offer.ts';
import type { Product } from '../../sandbox/pricing/products.ts';
import { type Seen, textOfTiers } from './seen.ts';

export const SAMPLE_REGION = 'eu-west-1';
const DATE = '2023-02-23';
const FILE = `price-list-sample-eu-west-1-${DATE}.json`;

interface SampleRow {
  readonly sku: string;
  readonly serviceCode: string;
  readonly productFamily: string;
  readonly regionCode: string;
  readonly attributes: { readonly [name: string]: string };
  readonly onDemand: readonly { readonly unit: string; readonly usd: number; readonly begin: string }[];
}

/** The sample keeps names in PascalCase. */
const names: { readonly [name: string]: string } = {
  CapacityStatus: 'capacitystatus',
  PreInstalledSW: 'preInstalledSw',
  UsageType: 'usagetype',
  VolumeAPIName: 'volumeApiName',
};

export async function readProducts(folder: string): Promise<readonly Product[]> {
  const sample: { readonly rows: readonly SampleRow[] } = JSON.parse(await readFile(`${folder}/${FILE}`, 'utf8'));
  return sample.rows.map(buildProduct);
}

function buildProduct({ sku, serviceCode, productFamily, regionCode, attributes, onDemand }: SampleRow): Product {
  const code = `${sku}.JRTCKXETXF`;
  const dimensions = onDemand.map(({ unit, usd, begin }, index) => {
    const rateCode = `${code}.${index}`;
    const endRange = onDemand[index + 1]?.begin ?? 'Inf';
    const pricePerUnit = { USD: usd.toFixed(10) };
    const description = `$${usd} per ${unit}`;
    return [
      rateCode,
      { unit, endRange, description, appliesTo: [], rateCode, beginRange: begin, pricePerUnit },
    ] as const;
  });
  const renamed = Object.entries(attributes).map(([name, value]) => [
    names[name] ?? name.charAt(0).toLowerCase() + name.slice(1),
    value,
  ]);
  const effectiveDate = `${DATE}T00:00:00Z`;
  return {
    product: { sku, productFamily, attributes: { regionCode, ...Object.fromEntries(renamed) } },
    serviceCode,
    terms: {
      OnDemand: {
        [code]: {
          priceDimensions: Object.fromEntries(dimensions),
          sku,
          effectiveDate,
          offerTermCode: 'JRTCKXETXF',
          termAttributes: {},
        },
      },
    },
    version: DATE.replaceAll('-', ''),
    publicationDate: effectiveDate,
  };
}

/** The price of every key whose product the sample holds. */
export async function readSample(folder: string): Promise<readonly Seen[]> {
  const products = await readProducts(folder);
  return [...fixedKeys, ...instancesIn(products)].flatMap((key): readonly Seen[] => {
    const filter = filterOf(key);
    if (filter === undefined) return [];
    const { service, attributes } = queryOf(filter, SAMPLE_REGION);
    const answered = products.filter(
      ({ serviceCode, product }) =>
        serviceCode === service &&
        Object.entries(attributes).every(
          ([name, value]) => (name === 'productFamily' ? product.productFamily : product.attributes[name]) === value,
        ),
    );
    const texts = answered.map((product) => JSON.stringify(product));
    const offer = findOffer(filter, texts, { region: SAMPLE_REGION, today: DATE });
    if (offer.kind === 'refused') return [];
    const tiers = offer.price.tiers.map(({ from, price }) => ({ begin: from, usd: Number(price) / 1e12 }));
    const source = `AWS price list, public copy dated ${DATE} (terracost)`;
    return [{ key, usd: textOfTiers(tiers), source, region: SAMPLE_REGION }];
  });
}

/** Keys of the instances that it holds. */
function instancesIn(products: readonly Product[]): readonly string[] {
  const types = products.flatMap(({ product: { attributes } }) => attributes.instanceType ?? []);
  return [...new Set(types)].flatMap((type) => {
    if (type.startsWith('db.')) return [`rds.postgres.single.${type}`, `rds.postgres.multi.${type}`];
    if (type.startsWith('cache.')) return [`elasticache.redis.${type}`, `elasticache.memcached.${type}`];
    return [`ec2.${type}`];
  });
}
