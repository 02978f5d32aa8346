/** The tables made from AWS's answers: of the sandbox, which says what the tables say. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connectAws } from '../../src/aws/connect.ts';
import { readPriceTable } from '../../src/cost/prices.ts';
import { readApi } from '../../src/generate/prices/fromApi.ts';
import { parseFault, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { createFakeClock } from '../support/ports/clock.ts';
import { createFakeLog } from '../support/ports/log.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 1000 });
  process.env.AWS_ENDPOINT_URL = sandbox.aws;
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
});

afterAll(async () => {
  delete process.env.AWS_ENDPOINT_URL;
  delete process.env.AWS_ACCESS_KEY_ID;
  delete process.env.AWS_SECRET_ACCESS_KEY;
  await sandbox.stop();
});

const region = 'eu-west-1';
const connect = () =>
  connectAws({ region, role: undefined, clock: createFakeClock(), log: createFakeLog(), speed: 1000 }).prices;

test('every price of the table is there with AWS as its source, and those that AWS does not list as they were', async () => {
  const table = await readPriceTable(region);
  const made = (await readApi(connect(), [region], '2099-01-01')).get(region) ?? [];
  const byKey = new Map(made.map((seen) => [seen.key, seen]));
  for (const key of table?.prices.keys() ?? []) {
    const source = key.startsWith('fargate.spot.')
      ? 'Fargate Spot feed'
      : 'AWS price list: Am|AWS price list: (AWS|aws)';
    expect([key, byKey.get(key)?.source]).toEqual([key, expect.stringMatching(source)]);
  }
  expect(byKey.get('ec2.t3.medium')).toMatchObject({
    usd: '0.0456',
    source: expect.stringMatching(/^AWS price list: AmazonEC2, published 20\d\d-\d\d-01, asked 2099-01-01$/),
  });
  expect(byKey.get('cw.vended.logs')?.usd).toEqual({ 0: '0.57', 10240: '0.285', 30720: '0.114', 51200: '0.057' });
  // A key that the table lacked.
  expect(table?.prices.has('sns.email')).toBe(false);
  expect(byKey.has('sns.email')).toBe(true);
});

test('a list that does not answer makes no table', async () => {
  sandbox.faults.add(parseFault('access-denied@GetProducts'));
  await expect(readApi(connect(), [region], '2099-01-01')).rejects.toThrow('AWS denied pricing:GetProducts');
});
