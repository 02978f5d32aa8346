/** A real price list of AWS, served by the sandbox: the filters find one product for all that it holds, and choose none of two. */

import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connectAws } from '../../src/aws/connect.ts';
import { filterOf, fixedKeys, queryOf } from '../../src/cost/products/filters.ts';
import { findOffer, type Offer } from '../../src/cost/products/offer.ts';
import { readProducts } from '../../src/generate/prices/sample.ts';
import type { Prices } from '../../src/ports.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { createFakeClock } from '../support/ports/clock.ts';
import { createFakeLog } from '../support/ports/log.ts';

const folder = '../shared/data';
const present = existsSync(folder);
if (!present) console.log(`skipped: ${folder} is not there`);
const sampleTest = present ? test : test.skip;

const region = 'eu-west-1';
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 1000 });
  process.env.AWS_ENDPOINT_URL = sandbox.aws;
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
  const list = sandbox.cloud.products();
  if (present) list.splice(0, list.length, ...(await readProducts(folder)));
});

afterAll(async () => {
  delete process.env.AWS_ENDPOINT_URL;
  delete process.env.AWS_ACCESS_KEY_ID;
  delete process.env.AWS_SECRET_ACCESS_KEY;
  await sandbox.stop();
});

function connect(): Prices {
  return connectAws({ region, role: undefined, clock: createFakeClock(), log: createFakeLog(), speed: 1000 }).prices;
}

async function offerOf(key: string, prices = connect()): Promise<Offer> {
  const filter = filterOf(key);
  if (filter === undefined) throw new Error(`no filter ${key}`);
  try {
    return findOffer(filter, await prices.products(queryOf(filter, region)), { region, today: '2026-11-25' });
  } catch {
    return { kind: 'refused', reason: 'the sample has no such service' };
  }
}

/** What the sample holds of EC2, RDS, load balancers, CloudWatch and ElastiCache. Prices of 2023, read off the file by hand. */
const held: readonly (readonly [key: string, usd: number])[] = [
  ['alb.hour', 0.0252],
  ['alb.lcu', 0.008],
  ['clb.gb', 0.008],
  ['clb.hour', 0.028],
  ['cw.alarm', 0.1],
  ['cw.alarm.composite', 0.5],
  ['cw.alarm.highres', 0.3],
  ['cw.logs.ingest', 0.57],
  ['cw.logs.storage', 0.03],
  ['cw.metric', 0.3],
  ['cw.vended.logs', 0.57],
  ['cw.vended.s3', 0.285],
  ['ebs.gp2.gb', 0.11],
  ['ebs.gp3.gb', 0.088],
  ['ebs.gp3.iops', 0.0055],
  ['ebs.gp3.throughput', 45.056],
  ['ebs.io1.gb', 0.138],
  ['ebs.io1.iops', 0.072],
  ['ebs.io2.gb', 0.138],
  ['ebs.io2.iops', 0.072],
  ['ebs.io2.iops.tier2', 0.0504],
  ['ebs.io2.iops.tier3', 0.03528],
  ['ebs.sc1.gb', 0.0168],
  ['ebs.snapshot.gb', 0.05],
  ['ebs.st1.gb', 0.05],
  ['ebs.standard.gb', 0.055],
  ['ebs.standard.io', 0.000000055],
  ['gwlb.hour', 0.014],
  ['gwlb.lcu', 0.004],
  ['nat.gb', 0.048],
  ['nat.hour', 0.048],
  ['nlb.hour', 0.0252],
  ['nlb.lcu', 0.006],
  ['rds.backup.gb', 0.095],
  ['rds.storage.multi.gp2', 0.253],
  ['rds.storage.multi.gp3', 0.254],
  ['rds.storage.multi.gp3.iops', 0.044],
  ['rds.storage.multi.gp3.throughput', 0.177],
  ['rds.storage.multi.io1', 0.276],
  ['rds.storage.multi.io1.iops', 0.22],
  ['rds.storage.multi.standard', 0.22],
  ['rds.storage.single.gp2', 0.127],
  ['rds.storage.single.gp3', 0.127],
  ['rds.storage.single.gp3.iops', 0.022],
  ['rds.storage.single.gp3.throughput', 0.088],
  ['rds.storage.single.io1', 0.138],
  ['rds.storage.single.io1.iops', 0.11],
  ['rds.storage.single.standard', 0.11],
];

const instances: readonly (readonly [key: string, usd: number])[] = [
  ['ec2.t3.micro', 0.0114],
  ['ec2.c6g.large', 0.073],
  ['elasticache.memcached.cache.t3.small', 0.036],
  ['elasticache.redis.cache.r6g.large', 0.229],
  ['rds.postgres.multi.db.t3.micro', 0.039], // not twice that of one zone
  ['rds.postgres.single.db.t3.micro', 0.02],
  ['rds.postgres.multi.db.t4g.micro', 0.035],
  ['rds.postgres.single.db.t4g.micro', 0.017],
];

sampleTest.each([...held, ...instances])('%s is exactly one product of AWS, at $%d', async (key, usd) => {
  expect(await offerOf(key)).toMatchObject({
    kind: 'price',
    price: { tiers: expect.arrayContaining([{ from: 0, price: BigInt(Math.round(usd * 1e12)) }]) },
  });
});

sampleTest('all that it holds is in the list above', async () => {
  const prices = connect();
  const offers = await Promise.all(fixedKeys.map(async (key) => [key, await offerOf(key, prices)] as const));
  const found = offers.filter(([, { kind }]) => kind === 'price').map(([key]) => key);
  expect(found.sort()).toEqual(held.map(([key]) => key));
});

sampleTest('tiers are those of the list', async () => {
  const offer = await offerOf('cw.vended.logs');
  expect(offer).toMatchObject({
    price: {
      tiers: [
        { from: 0, price: 570_000_000_000n },
        { from: 10_240, price: 285_000_000_000n },
        { from: 30_720, price: 114_000_000_000n },
        { from: 51_200, price: 57_000_000_000n },
      ],
    },
  });
});

sampleTest('a second product that matches is refused, not chosen', async () => {
  const list = sandbox.cloud.products();
  const twin = list.find(({ product }) => product.attributes.usagetype === 'EU-NatGateway-Hours');
  if (twin === undefined) throw new Error('the sample has no NAT gateway');
  list.push({ ...twin, product: { ...twin.product, sku: 'TWIN' } });
  expect(await offerOf('nat.hour')).toEqual({ kind: 'refused', reason: '2 products match AmazonEC2 NatGateway-Hours' });
  list.pop();
  expect(await offerOf('nat.hour')).toMatchObject({ kind: 'price' });
});
