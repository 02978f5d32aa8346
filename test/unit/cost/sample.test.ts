/** The filters against products of a real price list, where its copy is beside the checkout. */

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { filterOf } from '../../../src/cost/products/filters.ts';
import { findOffer } from '../../../src/cost/products/offer.ts';
import { productText } from '../../support/products.ts';

const file = '../shared/data/price-list-sample-eu-west-1-2023-02-23.json';
const present = existsSync(file);

if (!present) console.log(`skipped: ${file} is not there`);

interface Row {
  readonly sku: string;
  readonly serviceCode: string;
  readonly productFamily: string;
  readonly regionCode: string;
  readonly attributes: { readonly UsageType: string };
  readonly onDemand: readonly { readonly unit: string; readonly usd: number; readonly begin: string }[];
}

/** The sample has five services: neither ECS, nor ECR, nor public IPv4. Prices of 2023, read off the file by hand. */
const held = [
  ['alb.hour', 'T29JAP5UEZ7HXAM7', 25_200_000_000n],
  ['alb.lcu', 'YE8QE7GMG9794PDX', 8_000_000_000n],
  ['cw.alarm', 'GDMKAEDCSYJAKBZQ', 100_000_000_000n],
  ['cw.alarm.highres', 'NMPYB5JQS73AVJ2X', 300_000_000_000n],
  ['cw.logs.ingest', 'KJBTQPDHW2H92B8Y', 570_000_000_000n],
  ['cw.logs.storage', 'M93YPPU987S2T6U9', 30_000_000_000n],
  ['nat.gb', 'DTH8595YVPFXV226', 48_000_000_000n],
  ['nat.hour', 'KFNSSCHWD43WZK2R', 48_000_000_000n],
] as const;

const sampleTest = present ? test : test.skip;

sampleTest.each(held)('%s is exactly one product of AWS: %s', (key, sku, price) => {
  const filter = filterOf(key);
  if (filter === undefined) throw new Error(`no filter ${key}`);
  const sample: { readonly rows: readonly Row[] } = JSON.parse(readFileSync(file, 'utf8'));
  const answered = sample.rows.filter(
    (row) =>
      row.serviceCode === filter.service && row.productFamily === filter.family && row.regionCode === 'eu-west-1',
  );
  const texts = answered.map((row) =>
    productText({
      sku: row.sku,
      usagetype: row.attributes.UsageType,
      unit: row.onDemand[0]?.unit ?? '',
      tiers: row.onDemand.map(({ begin, usd }) => [begin, usd.toFixed(10)]),
    }),
  );
  expect(findOffer(filter, texts, { region: 'eu-west-1', today: '2026-11-25' })).toMatchObject({
    kind: 'price',
    price: { tiers: [{ from: 0, price }], origin: { sku } },
  });
});
