/** The prices of a plan by the shipped bundles: live, from the table, and whatever goes wrong with AWS's price list. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { parseFault, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import type { Product } from '../../src/sandbox/pricing/products.ts';
import { startTeam, type Team } from '../support/deployment.ts';
import { type Ended, startBundle } from '../support/process.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

const today = new Date().toISOString().slice(0, 10);
const live = `list prices of AWS, read live on ${today}`;
const table = 'list prices from the table of this release, the oldest of 2026-08-21';
/** 2 tasks of 0.25 vCPU and 0.5 GB, the load balancer, three kinds of addresses and logs, at the prices of the table. */
const atTheTable = '### 🟢 prod will be created: **$57.41/mo**';

let sandbox: Sandbox;
let folder: string;

beforeEach(async () => {
  sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 1000 });
  folder = mkdtempSync(join(tmpdir(), 'inferloop-prices-'));
  sandbox.cloud.seedImage('inferloop/web', 'v1');
  writeFile({});
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  const identity = ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com'];
  execFileSync('git', [...identity, 'commit', '--quiet', '--allow-empty', '--message', 'One'], { cwd: folder });
});

afterEach(async () => {
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
});

function writeFile({ region = 'us-east-1' }: { readonly region?: string }): void {
  const { 'inferloop.yaml': text = '' } = shopConfig({ image: `${sandbox.registry}/inferloop/web:v1` });
  writeFileSync(join(folder, 'inferloop.yaml'), text.replace('us-east-1', region));
}

interface Plan {
  readonly parameters?: readonly string[];
  readonly environment?: { readonly [name: string]: string };
}

/** `inferloop plan` in a terminal. */
async function plan({ parameters = [], environment = {} }: Plan = {}): Promise<Ended> {
  return startBundle({
    bundle: resolve('dist/cli/index.js'),
    parameters: ['plan', ...parameters],
    directory: folder,
    environment: {
      AWS_ENDPOINT_URL: sandbox.aws,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      INFERLOOP_SPEED: '1000',
      ...environment,
    },
  }).ended();
}

const requests = () => sandbox.log.records.filter(({ operation }) => operation === 'GetProducts');

/** Changes what the price list says of a usage type in us-east-1. */
function change(usagetype: string, changed: (product: Product) => readonly Product[]): void {
  const products = sandbox.cloud.products();
  const at = products.findIndex(({ product: { attributes } }) => attributes.usagetype === usagetype);
  const [product] = products.slice(at, at + 1);
  if (at < 0 || product === undefined) throw new Error(`the list has no ${usagetype}`);
  products.splice(at, 1, ...changed(product));
}

/** The same product for another price. */
function sell(product: Product, usd: string): Product {
  return JSON.parse(JSON.stringify(product).replaceAll(/"USD":"[^"]*"/g, `"USD":"${usd}"`));
}

describe('live', () => {
  test('a plan asks five times, counts what AWS says, and tells so beside the total', async () => {
    change('USE1-Fargate-vCPU-Hours:perCPU', (product) => [sell(product, '0.0504800000')]);
    const { code, output, errors } = await plan();
    expect({ code, warned: errors.includes('read live') }).toEqual({ code: 0, warned: false });
    // The table says 0.04048: 2 tasks × 730 h × 0.25 vCPU × 0.01 = 3.65 more than its 57.41
    expect(output).toContain('### 🟢 prod will be created: **$61.06/mo**');
    expect(output).toContain(` · ${live}\n`);
    expect(output).toContain('| `WebService` | vCPU hours | 365 vCPU-hours | $0.05048 | $18.43 |');
    expect(output).toMatch(new RegExp(`^- Prices of AWS, read live on ${today}\\. Read from: AWSELB, published `, 'm'));
    expect(output).not.toContain('table');
    // load balancers, ingested logs, stored logs, Fargate, addresses
    expect(requests()).toHaveLength(5);
  });

  test('a region without a table has prices too', async () => {
    writeFile({ region: 'eu-north-1' });
    const { code, output } = await plan();
    expect(code).toBe(0);
    expect(output).toContain(atTheTable);
    expect(output).toContain(live);
    const offline = await plan({ parameters: ['--prices', 'table'] });
    expect(offline.output).toContain('### 🟢 prod will be created: **an unknown cost**');
    expect(offline.output).toContain('no price table for eu-north-1');
  });
});

test('--prices table asks nobody and tells how old the prices are', async () => {
  const { code, output } = await plan({ parameters: ['--prices', 'table'] });
  expect(code).toBe(0);
  expect(output).toContain(atTheTable);
  expect(output).toContain(` · ${table}`);
  expect(requests()).toEqual([]);
});

describe('the table stands in, the plan is not failed, and its reader is told', () => {
  test.each([
    ['throttle', 'Rate exceeded'],
    ['server-error', 'an unknown error, exception or failure'],
    ['access-denied', 'is not authorized to perform: pricing:GetProducts'],
    ['malformed', 'pricing:GetProducts failed: '],
    ['reset', 'pricing:GetProducts failed: '],
    ['expired-token', 'does not accept the credentials for pricing:GetProducts'],
  ])('%s', async (fault, why) => {
    sandbox.faults.add(parseFault(`${fault}@GetProducts`));
    expectTable(await plan(), why);
  });

  test('no way to the price list', async () => {
    expectTable(await plan({ environment: { AWS_ENDPOINT_URL_PRICING: 'http://127.0.0.1:9' } }), 'ECONNREFUSED');
  });

  test('one request of five fails: the table has those prices, AWS the others', async () => {
    sandbox.faults.add(parseFault('access-denied@GetProducts:1'));
    const { code, output } = await plan();
    expect(code).toBe(0);
    expect(output).toContain(atTheTable);
    expect(output).toMatch(/^> [12] of 7 prices could not be read live: AWS denied pricing/m);
    expect(output).toContain(`${live}, some from the table of this release`);
  });

  test.each([
    ['a second product matches', (product: Product) => [product, sell(product, '9')], '2 products match'],
    ['there is no product', () => [], 'no product matches'],
    ['it is sold in yuan', (product: Product) => [withCurrency(product, 'CNY')], 'has no price in USD'],
    ['it is for nothing', (product: Product) => [sell(product, '0.0000000000')], 'at $0'],
  ])('%s', async (_, changed, why) => {
    change('USE1-Fargate-vCPU-Hours:perCPU', changed);
    const { code, output } = await plan();
    expect(code).toBe(0);
    expect(output).toContain(atTheTable);
    expect(output).toMatch(/^> 1 of 7 prices could not be read live: /m);
    expect(output).toContain(why);
  });
});

function expectTable({ code, output, errors }: Ended, why: string): void {
  expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining(atTheTable) });
  const line = /^> Prices could not be read live: .*$/m.exec(output)?.[0];
  expect(line).toContain(why);
  expect(line).toContain('The price table of this release stands in; what it lacks is not priced.');
  expect(output).toContain(table);
  expect(errors).toContain('warning: Prices could not be read live: ');
}

function withCurrency(product: Product, currency: string): Product {
  return JSON.parse(JSON.stringify(product).replaceAll('"USD"', JSON.stringify(currency)));
}

describe('the action', () => {
  let team: Team;

  beforeAll(async () => {
    team = await startTeam();
  });

  afterAll(() => team.stop());

  test('reads live prices with the role of plan, and obeys its input', async () => {
    const number = await team.propose('first', shopConfig());
    const before = team.sandbox.log.records.length;
    const read = await team.plan(number);
    expect(read.outputs.status).toBe('planned');
    const asked = team.requests(before).filter((request) => request === 'pricing:GetProducts');
    expect(asked).toHaveLength(5);
    expect(team.comment(number)).toContain(live);
    const products = team.sandbox.cloud.products();
    products.push(...products.splice(0).map((product) => sell(product, '1.0000000000')));
    const dearer = await team.plan(number);
    expect(Number(dearer.outputs['monthly-cost'])).toBeGreaterThan(10 * Number(read.outputs['monthly-cost']));
    const copied = await team.plan(number, { inputs: { prices: 'table' } });
    expect(team.comment(number)).toContain(table);
    // What a plan does has no price.
    expect([dearer, copied].map(({ outputs }) => outputs.fingerprint)).toEqual(Array(2).fill(read.outputs.fingerprint));
  });
});
