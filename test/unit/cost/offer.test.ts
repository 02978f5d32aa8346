/** What a product of AWS's price list is worth: its tiers to the picodollar, or why it has no price. */

import { describe, expect, test } from '@jest/globals';
import { charge } from '../../../src/cost/money.ts';
import { filterOf } from '../../../src/cost/products/filters.ts';
import { findOffer } from '../../../src/cost/products/offer.ts';
import { productText, type Sold } from '../../support/products.ts';
import { usd } from './pricing.ts';

const asked = { region: 'eu-west-1', today: '2026-11-25' };

function offerOf(key: string, products: readonly string[], region = 'eu-west-1') {
  const filter = filterOf(key);
  if (filter === undefined) throw new Error(`no filter ${key}`);
  return findOffer(filter, products, { ...asked, region });
}

const logs: Sold = { usagetype: 'EU-DataProcessing-Bytes', unit: 'GB', tiers: [['0', '0.5700000000']] };

function priceOf(sold: Partial<Sold>) {
  const offer = offerOf('cw.logs.ingest', [productText({ ...logs, ...sold })]);
  if (offer.kind === 'refused') throw new Error(offer.reason);
  return offer.price;
}

function refusalOf(products: readonly string[]) {
  const offer = offerOf('cw.logs.ingest', products);
  return offer.kind === 'refused' ? offer.reason : offer.price;
}

/** A product whose term was changed. */
function altered(change: (term: { [name: string]: unknown }) => void): string {
  const entry = JSON.parse(productText(logs));
  for (const term of Object.values(entry.terms.OnDemand)) change(term as { [name: string]: unknown });
  return JSON.stringify(entry);
}

describe('a price', () => {
  test('has unit, tier, day, list and sku', () => {
    expect(priceOf({})).toEqual({
      unit: 'GB',
      tiers: [{ from: 0, price: 570_000_000_000n }],
      origin: { source: 'live', date: '2026-11-25', from: 'AmazonCloudWatch, published 2026-09-11', sku: 'SKU1' },
    });
  });

  test('of ten decimals is exact', () => {
    expect(priceOf({ tiers: [['0', '0.0000166667']] }).tiers).toEqual([{ from: 0, price: 16_666_700n }]);
  });

  test('has its tiers in the order of their numbers, each for the units within it', () => {
    const { tiers } = priceOf({
      tiers: [
        ['0', '0.5000000000'],
        ['10240', '0.2500000000'],
        ['30720', '0.1000000000'],
        ['51200', '0.0500000000'],
      ],
    });
    // 10,240 × 0.50 = 5,120; 20,480 × 0.25 = 5,120; 20,480 × 0.10 = 2,048; 8,800 × 0.05 = 440
    expect(usd(charge(tiers, 60_000))).toBe('12728');
    // 9 is less than 10240 although its text is greater
    expect(usd(charge(tiers, 9))).toBe('4.5');
  });

  test('does not depend on the order in which the tiers are written', () => {
    const entry = JSON.parse(
      productText({
        ...logs,
        tiers: [
          ['0', '0.2'],
          ['100', '0.1'],
        ],
      }),
    );
    const [term] = Object.values(entry.terms.OnDemand) as [{ priceDimensions: object }];
    term.priceDimensions = Object.fromEntries(Object.entries(term.priceDimensions).reverse());
    const offer = offerOf('cw.logs.ingest', [JSON.stringify(entry)]);
    expect(offer).toMatchObject({ price: { tiers: [{ from: 0 }, { from: 100 }] } });
  });
});

describe('a product is found by its usage type', () => {
  const sold = { unit: 'hours', tiers: [['0', '0.0400000000']] } as const;

  test.each([
    ['fargate.x86.vcpu', 'us-east-1', 'USE1-Fargate-vCPU-Hours:perCPU'],
    ['fargate.x86.vcpu', 'eu-west-1', 'EU-Fargate-vCPU-Hours:perCPU'],
    ['fargate.x86.vcpu', 'ap-south-1', 'APS3-Fargate-vCPU-Hours:perCPU'],
    ['alb.hour', 'us-east-1', 'LoadBalancerUsage'],
    ['alb.hour', 'eu-central-1', 'EUC1-LoadBalancerUsage'],
    ['alb.hour', 'us-east-1', 'us-east-1-LoadBalancerUsage'],
  ])('%s in %s is %s', (key, region, usagetype) => {
    expect(offerOf(key, [productText({ ...sold, usagetype })], region).kind).toBe('price');
  });

  test.each([
    ['fargate.x86.vcpu', 'us-east-1', 'USE1-Fargate-ARM-vCPU-Hours:perCPU'],
    ['fargate.x86.vcpu', 'us-east-1', 'USE1-Fargate-Windows-vCPU-Hours:perCPU'],
    ['fargate.x86.vcpu', 'us-east-1', 'USE1-SpotUsage-Fargate-vCPU-Hours:perCPU'],
    ['fargate.x86.vcpu', 'us-east-1', 'USE2-Fargate-vCPU-Hours:perCPU'],
    ['alb.hour', 'us-east-1', 'TS-LoadBalancerUsage'],
    ['alb.hour', 'eu-west-1', 'EU-Outposts-LoadBalancerUsage'],
    ['nat.hour', 'eu-west-1', 'EU-RegionalNatGateway-Hours'],
  ])('%s in %s is not %s', (key, region, usagetype) => {
    const offer = offerOf(key, [productText({ ...sold, usagetype })], region);
    expect(offer).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^no product matches /) });
  });
});

describe('no price is taken', () => {
  test('of two products that match: none is chosen', () => {
    const two = [productText(logs), productText({ ...logs, sku: 'SKU2', tiers: [['0', '0.1']] })];
    expect(refusalOf(two)).toBe('2 products match AmazonCloudWatch DataProcessing-Bytes');
  });

  test('of an empty list', () => {
    expect(refusalOf([])).toBe('no product matches AmazonCloudWatch DataProcessing-Bytes');
  });

  test.each([
    ['text that is no JSON', '<html>'],
    ['an entry without product', '{}'],
    ['an entry that is a list', '[]'],
    ['an entry without a date', JSON.stringify({ product: { sku: 'A', attributes: {} } })],
  ])('of %s, even beside a good product: it could be the second one', (_, text) => {
    expect(refusalOf([productText(logs), text])).toBe(
      "AWS's answer for AmazonCloudWatch DataProcessing-Bytes is not readable",
    );
  });

  test('in another currency', () => {
    const yuan = productText(logs).replace('"USD"', '"CNY"');
    expect(refusalOf([yuan])).toBe('AmazonCloudWatch DataProcessing-Bytes has no price in USD');
  });

  test('that is no plain number', () => {
    expect(refusalOf([productText({ ...logs, tiers: [['0', '1e-7']] })])).toContain('has no price in USD');
  });

  test('by another unit than its quantity is counted in', () => {
    expect(refusalOf([productText({ ...logs, unit: 'GB-Mo' })])).toBe(
      'AmazonCloudWatch DataProcessing-Bytes is sold by GB-Mo, not by GB',
    );
  });

  test('of nothing: what is billed does not cost $0', () => {
    expect(refusalOf([productText({ ...logs, tiers: [['0', '0.0000000000']] })])).toContain('at $0');
  });

  test('that does not hold yet', () => {
    expect(refusalOf([productText({ ...logs, effective: '2026-12-01' })])).toContain('holds only from 2026-12-01');
  });

  test('without an on-demand term, or with two', () => {
    expect(refusalOf([productText(logs).replace('"OnDemand"', '"Reserved2"')])).toContain('has 0 on-demand prices');
    const entry = JSON.parse(productText(logs));
    entry.terms.OnDemand.other = Object.values(entry.terms.OnDemand)[0];
    expect(refusalOf([JSON.stringify(entry)])).toContain('has 2 on-demand prices');
  });

  test.each([
    ['no tier', []],
    ['a first tier that does not begin at 0', [{ beginRange: '1', endRange: 'Inf' }]],
    ['a last tier that ends', [{ beginRange: '0', endRange: '100' }]],
    [
      'a gap',
      [
        { beginRange: '0', endRange: '100' },
        { beginRange: '200', endRange: 'Inf' },
      ],
    ],
    [
      'the same tier twice',
      [
        { beginRange: '0', endRange: 'Inf' },
        { beginRange: '0', endRange: 'Inf' },
      ],
    ],
  ])('of tiers with %s', (_, ranges) => {
    const dimensions = ranges.map((range, index) => [index, { ...range, unit: 'GB', pricePerUnit: { USD: '0.1' } }]);
    const text = altered((term) => {
      term.priceDimensions = Object.fromEntries(dimensions);
    });
    expect(refusalOf([text])).toBe('the tiers of AmazonCloudWatch DataProcessing-Bytes are not readable');
  });
});
