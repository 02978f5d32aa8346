/** The price list against the sandbox's Pricing, by the SDK as it ships. */

import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createClients } from '../../src/aws/clients.ts';
import { connectAws } from '../../src/aws/connect.ts';
import { createPrices } from '../../src/aws/products.ts';
import { readPriceTable } from '../../src/cost/prices.ts';
import { filterOf, queryOf } from '../../src/cost/products/filters.ts';
import { findOffer } from '../../src/cost/products/offer.ts';
import type { Prices } from '../../src/ports.ts';
import { parseFault, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { createFakeClock } from '../support/ports/clock.ts';
import { createFakeLog } from '../support/ports/log.ts';

const today = new Date().toISOString().slice(0, 10);
const loadBalancers = queryOf(filter('alb.hour'), 'us-east-1');

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 1000 });
  process.env.AWS_ENDPOINT_URL = sandbox.aws;
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
});

afterEach(async () => {
  delete process.env.AWS_ENDPOINT_URL;
  delete process.env.AWS_ACCESS_KEY_ID;
  delete process.env.AWS_SECRET_ACCESS_KEY;
  await sandbox.stop();
});

function connect(region = 'us-east-1'): Prices {
  return connectAws({ region, role: undefined, clock: createFakeClock(), log: createFakeLog(), speed: 1000 }).prices;
}

function filter(key: string) {
  const found = filterOf(key);
  if (found === undefined) throw new Error(`no filter ${key}`);
  return found;
}

const requests = () => sandbox.log.records.filter(({ operation }) => operation === 'GetProducts');

describe('every price of every table', () => {
  /** What is asked for so exactly, or what stands in a family alone, that the answer holds nothing else. */
  const alone =
    /^(cw\.(logs\.storage|metric)|ecr|ebs\.gp3\.throughput|ec2|efs\.provisioned|egress|events|cloudfront|kms\.key|route53\.(resolver|zone)|s3\.(glacier|deep)|secret|sns\.publish|ssm)/;

  test.each([
    ['us-east-1', 51, 69 + 11 + 8],
    ['eu-west-1', 33, 69 + 12 + 10],
    ['ap-northeast-1', 27, 69 + 9 + 8],
  ])('of %s is one product of the list', async (region, families, types) => {
    const table = await readPriceTable(region);
    const prices = connect(region);
    const single: string[] = [];
    for (const [key, { tiers }] of table?.prices ?? []) {
      const wanted = filterOf(key);
      if (wanted === undefined) {
        expect(key).toMatch(/^fargate\.spot\./);
        continue;
      }
      const texts = await prices.products(queryOf(wanted, region));
      if (texts.length === 1) single.push(key);
      const offer = findOffer(wanted, texts, { region, today });
      expect([key, offer]).toMatchObject([key, { kind: 'price', price: { tiers } }]);
    }
    expect(single.filter((key) => !alone.test(key))).toEqual([]);
    // Web ACLs of CloudFront are asked for without a region: two pages.
    expect(requests()).toHaveLength(families + 1 + types);
  });
});

describe('a question', () => {
  test('is asked once a run, however often', async () => {
    const prices = connect();
    const [one, other] = await Promise.all([prices.products(loadBalancers), prices.products(loadBalancers)]);
    expect(other).toEqual(one);
    expect(await prices.products({ ...loadBalancers })).toEqual(one);
    expect(requests()).toHaveLength(1);
  });

  test('is answered over all pages', async () => {
    const whole = await connect().products(loadBalancers);
    sandbox.faults.add(parseFault('second-page@GetProducts:1'));
    expect(await connect().products(loadBalancers)).toEqual(whole);
    expect(requests()).toHaveLength(3);
  });

  test('that is throttled once is asked again, one that stays so fails with what AWS says', async () => {
    sandbox.faults.add(parseFault('throttle@GetProducts:1'));
    expect(await connect().products(loadBalancers)).toHaveLength(5);
    sandbox.faults.add(parseFault('throttle@GetProducts'));
    await expect(connect().products(loadBalancers)).rejects.toThrow('pricing:GetProducts failed: Rate exceeded');
    expect(requests()).toHaveLength(2 + 3);
  });

  test('that a role may not ask names the permission', async () => {
    sandbox.faults.add(parseFault('access-denied@GetProducts'));
    await expect(connect().products(loadBalancers)).rejects.toMatchObject({
      message: expect.stringContaining('AWS denied pricing:GetProducts'),
      hint: expect.stringContaining('the permission pricing:GetProducts'),
    });
  });

  test('about nothing that is sold has no products', async () => {
    expect(await connect().products(queryOf(filter('alb.hour'), 'mars-north-1'))).toEqual([]);
  });
});

describe('many questions', () => {
  let list: Server;
  let address: string;
  /** Requests without an answer yet, and who waits for one more. */
  let held: ServerResponse[] = [];
  let arrived = () => {};

  /** A price list that keeps its callers waiting; `/ping` it answers at once. */
  beforeEach(async () => {
    list = createServer((request, response) => {
      if (request.url === '/ping') return response.end();
      held.push(response);
      arrived();
      return undefined;
    });
    await new Promise<void>((resolve) => list.listen(0, '127.0.0.1', resolve));
    const bound = list.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
    process.env.AWS_ENDPOINT_URL = address;
  });

  afterEach(() => {
    list.closeAllConnections();
    list.close();
    held = [];
  });

  test('go out side by side, five at a time', async () => {
    const prices = connect();
    const families = Array.from({ length: 20 }, (_, index) => `Family ${index}`);
    const answers = families.map((family) => prices.products({ service: 'S', attributes: { family } }));
    for (let round = 0; round < 4; round += 1) {
      while (held.length < 5) await new Promise<void>((resolve) => (arrived = resolve));
      // A sixth would be here before these.
      for (let ping = 0; ping < 3; ping += 1) await fetch(`${address}/ping`);
      expect(held).toHaveLength(5);
      for (const response of held.splice(0)) response.end('{"PriceList":[]}');
    }
    expect(await Promise.all(answers)).toEqual(Array(20).fill([]));
  });

  test('to a list that does not answer end together, at one deadline', async () => {
    const prices = createPrices(createClients({ region: 'us-east-1', speed: 1000, credentials: undefined }), 0.3);
    const asked = Array.from({ length: 12 }, (_, index) =>
      prices.products({ service: 'S', attributes: { family: String(index) } }),
    );
    const ends = await Promise.allSettled(asked);
    const reasons = ends.map((end) => (end.status === 'rejected' ? String(end.reason) : 'an answer'));
    expect(new Set(reasons)).toEqual(new Set(["DeployError: AWS's price list did not answer within 0.3 seconds"]));
  });
});
