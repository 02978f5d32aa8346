/** Entries of AWS's price list as values, for tests of how they are read. */

export interface Sold {
  readonly usagetype: string;
  readonly unit: string;
  /** Begin and price of each tier, as AWS writes them. */
  readonly tiers: readonly (readonly [begin: string, usd: string])[];
  readonly sku?: string;
  /** Day from which the price holds. */
  readonly effective?: string;
}

/** The JSON of a product, as GetProducts answers it. */
export function productText({ usagetype, unit, tiers, sku = 'SKU1', effective = '2026-07-01' }: Sold): string {
  const dimensions = tiers.map(([beginRange, usd], index) => [
    `${sku}.JRTCKXETXF.${index}`,
    { unit, beginRange, endRange: tiers[index + 1]?.[0] ?? 'Inf', pricePerUnit: { USD: usd }, appliesTo: [] },
  ]);
  const term = { sku, effectiveDate: `${effective}T00:00:00Z`, priceDimensions: Object.fromEntries(dimensions) };
  return JSON.stringify({
    product: { productFamily: 'Any', sku, attributes: { usagetype } },
    serviceCode: 'Any',
    terms: { OnDemand: { [`${sku}.JRTCKXETXF`]: term }, Reserved: { other: { priceDimensions: {} } } },
    version: '20260911124425',
    publicationDate: '2026-09-11T12:44:25Z',
  });
}
