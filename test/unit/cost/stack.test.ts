/** What the stacks of this product cost: every type they emit is priced or known to be free. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { estimate } from '../../../src/cost/estimate.ts';
import { measure } from '../../../src/cost/measure.ts';
import { readPriceTable } from '../../../src/cost/prices.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import { config, network, range, service } from '../stack/configs.ts';
import { componentsOf, missingOf, resourceOf, usd } from './pricing.ts';

async function costsOf(changes: Parameters<typeof config>[0]) {
  const { region, ...rest } = config(changes);
  const template = buildTemplate(buildStack({ region, ...rest }, undefined));
  const parameters = { SynthdataImage: 'r@sha256:0', CreatedAt: '2026-11-23' };
  const resources = measure({ template, region, parameters, usage: {} });
  return estimate({ resources, region, day: '2026-11-25', prices: await readPriceTable(region) });
}

describe('the smallest file', () => {
  test('costs $44.75 a month in us-east-1', async () => {
    const costs = await costsOf({});
    expect(costs.complete).toBe(true);
    // load balancer 16.425 + 1 LCU 5.84 + 2 addresses 7.30           = 29.565
    // task 9.010025 + its address 3.65                               = 12.660025
    // logs 5 GB × 0.50 + 0.75 GB × 0.03                              =  2.5225
    expect(usd(costs.total)).toBe('44.747525');
    expect(usd(costs.usage)).toBe('8.3625'); // 5.84 + 2.5225
  });
});

describe('a private network with a NAT gateway and a range of tasks, in eu-west-1', () => {
  const large = {
    region: 'eu-west-1',
    network: { ...network, placement: 'private', nat: 'single' },
    services: [
      service({
        platform: 'linux/arm64',
        cpu: 1024,
        memory: 2048,
        count: range(),
      }),
    ],
  } as const;

  test('every resource has a cost or is free, and the range gives a band', async () => {
    const costs = await costsOf(large);
    expect(costs.resources.filter(({ status }) => status === 'unpriced')).toEqual([]);
    // 2 × (730 × 0.03238 + 2 × 730 × 0.00356) = 2 × (23.6374 + 5.1976); private tasks have no address
    expect(componentsOf(resourceOf(costs, 'SynthdataService')).map(([, , cost]) => cost)).toEqual([
      '47.2748',
      '10.3952',
    ]);
    // the other 8 tasks of the maximum: 8 × 28.835
    expect(usd(costs.maximum - costs.minimum)).toBe('230.68');
  });

  test('the difference to one NAT gateway a zone is one gateway, its data and its address', async () => {
    const wider = { ...large, network: { ...large.network, nat: 'per_zone' } } as const;
    const [before, after] = [await costsOf(large), await costsOf(wider)];
    const delta = after.total - before.total;
    expect(usd(delta)).toBe('43.49'); // 730 × 0.048 + 100 × 0.048 + 730 × 0.005
  });
});

describe('every stack that a file makes', () => {
  const cases = readdirSync('test/golden/cases');
  /** What AWS publishes no price of, and what the table lacks: an estimate says so. */
  const known =
    /^(.*: )?(no price for|no price is known (above|for requests to SQS)|Spot instances have no list price|it may run on)/;

  test.each(cases)('%s has a price or a reason for all of it, and no type that nobody knows', async (name) => {
    const template = JSON.parse(readFileSync(`test/golden/cases/${name}/template.json`, 'utf8'));
    const region = 'us-east-1';
    const prices = await readPriceTable(region);
    const measured = measure({ template, region, parameters: {}, usage: {} });
    const { resources } = estimate({ resources: measured, region, prices, day: '2026-11-25' });
    expect(resources).not.toEqual([]);
    expect(resources.flatMap(missingOf).filter((reason) => !known.test(reason))).toEqual([]);
  });
});
