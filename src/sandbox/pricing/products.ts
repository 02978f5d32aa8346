/** Products as AWS's price list writes them: attributes, and the on-demand term with a price dimension for each tier. */

import { createHash } from 'node:crypto';
import { catalogue } from './catalogue.ts';
import type { Listing, Tier } from './listing.ts';
import { regions } from './regions.ts';

/** One entry of the list. */
export interface Product {
  readonly product: {
    readonly productFamily: string;
    readonly attributes: { readonly [name: string]: string };
    readonly sku: string;
  };
  readonly serviceCode: string;
  readonly terms: { readonly OnDemand: { readonly [code: string]: Term } };
  readonly version: string;
  readonly publicationDate: string;
}

export interface Term {
  readonly priceDimensions: { readonly [code: string]: PriceDimension };
  readonly sku: string;
  readonly effectiveDate: string;
  readonly offerTermCode: string;
  readonly termAttributes: { readonly [name: string]: string };
}

export interface PriceDimension {
  readonly unit: string;
  readonly endRange: string;
  readonly description: string;
  readonly appliesTo: readonly string[];
  readonly rateCode: string;
  readonly beginRange: string;
  readonly pricePerUnit: { readonly [currency: string]: string };
}

/** AWS's codes for on-demand terms and for their usual rate. */
const ON_DEMAND = 'JRTCKXETXF';
const RATE = '6YS6EN2CT7';

/** What is sold everywhere at one price stands in the list once, with the price of this region. */
const HOME = 'us-east-1';

/** Every listing in every region that has it, as of the first day of this month. */
export function buildProducts(now: Date): Product[] {
  const month = `${now.toISOString().slice(0, 7)}-01T00:00:00Z`;
  return catalogue
    .flatMap((listing) => regionsOf(listing).map((region) => buildProduct(listing, region, month)))
    .filter((product) => product !== undefined);
}

function regionsOf({ place, regions: only }: Listing): readonly string[] {
  return place === 'everywhere' ? [HOME] : (only ?? Object.keys(regions));
}

/** Undefined where nobody knows any price of it. */
function buildProduct(listing: Listing, region: string, date: string): Product | undefined {
  const { service, family, attributes } = listing;
  const tiers = listing.tiersOf(region);
  if (tiers.length === 0) return undefined;
  const usagetype = usageIn(listing, region);
  const sku = skuOf(JSON.stringify([service, family, region, usagetype, attributes]));
  return {
    product: {
      productFamily: family,
      attributes: { servicecode: service, ...attributes, usagetype, ...placeOf(listing, region) },
      sku,
    },
    serviceCode: service,
    terms: {
      OnDemand: {
        [`${sku}.${ON_DEMAND}`]: {
          priceDimensions: buildDimensions(tiers, sku, listing.unit),
          sku,
          effectiveDate: date,
          offerTermCode: ON_DEMAND,
          termAttributes: {},
        },
      },
    },
    version: date.replace(/\D/g, ''),
    publicationDate: date,
  };
}

function placeOf({ place }: Listing, region: string): Product['product']['attributes'] {
  const { location = '' } = regions[region] ?? {};
  if (place === 'everywhere') return {};
  if (place === 'fromLocation') return { fromLocationType: 'AWS Region', fromLocation: location };
  return { regionCode: region, locationType: 'AWS Region', location };
}

function usageIn({ usage, prefix }: Listing, region: string): string {
  const code = regions[region]?.prefix;
  switch (prefix) {
    case 'none':
      return usage;
    case 'region':
      return `${region}-${usage}`;
    case 'plain':
      return region === HOME || code === undefined ? usage : `${code}-${usage}`;
    case 'code':
      return code === undefined ? usage : `${code}-${usage}`;
  }
}

function buildDimensions(tiers: readonly Tier[], sku: string, unit: string): Term['priceDimensions'] {
  const dimensions = tiers.map(({ from, usd }, index): [string, PriceDimension] => {
    const rateCode = `${sku}.${ON_DEMAND}.${index === 0 ? RATE : skuOf(`${sku} ${from}`).slice(0, RATE.length)}`;
    const dimension = {
      unit,
      endRange: String(tiers[index + 1]?.from ?? 'Inf'),
      description: `$${usd} per ${unit}`,
      appliesTo: [],
      rateCode,
      beginRange: String(from),
      pricePerUnit: { USD: Number(usd).toFixed(10) },
    };
    return [rateCode, dimension];
  });
  return Object.fromEntries(dimensions);
}

/** Sixteen capital letters and digits, the same for the same product. */
function skuOf(text: string): string {
  return BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)
    .toString(36)
    .toUpperCase()
    .slice(0, 16);
}
