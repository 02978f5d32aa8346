/** What a change costs at live prices: what is asked for both sides together, and what happens when nobody answers. */

import { describe, expect, test } from '@jest/globals';
import { estimateCosts } from '../../../src/commands/cost.ts';
import { DeployError } from '../../../src/errors.ts';
import type { Snapshot } from '../../../src/plan/snapshot.ts';
import { createFakeClock } from '../../support/ports/clock.ts';
import { createFakeLog } from '../../support/ports/log.ts';
import { createFakePrices } from '../../support/ports/prices.ts';
import { productText } from '../../support/products.ts';
import { usd } from '../cost/pricing.ts';

const nat: Snapshot = { template: { Resources: { Nat: { Type: 'AWS::EC2::NatGateway' } } }, parameters: {} };
const natAndAddress: Snapshot = {
  template: { Resources: { ...nat.template.Resources, Address: { Type: 'AWS::EC2::EIP' } } },
  parameters: {},
};

const families: { readonly [family: string]: readonly string[] } = {
  'NAT Gateway': [
    productText({ usagetype: 'EU-NatGateway-Hours', unit: 'Hrs', tiers: [['0', '0.0500000000']] }),
    productText({ usagetype: 'EU-NatGateway-Bytes', unit: 'GB', tiers: [['0', '0.0400000000']] }),
  ],
  'VPC Public IPv4 Address': [
    productText({ usagetype: 'EU-PublicIPv4:InUseAddress', unit: 'Hrs', tiers: [['0', '0.0060000000']] }),
  ],
};

function world(answer: (family: string) => readonly string[] = (family) => families[family] ?? []) {
  const prices = createFakePrices(answer);
  const log = createFakeLog();
  return { prices, log, clock: createFakeClock() };
}

describe('with AWS to ask', () => {
  test('both sides are priced by the same answers, each question asked once', async () => {
    const ports = world();
    const { cost, warnings } = await estimateCosts(nat, natAndAddress, 'eu-west-1', ports);
    // 730 h × 0.05 + 100 GB × 0.04 = 36.50 + 4; the address 730 h × 0.006 = 4.38
    expect([cost.before?.total ?? 0n, cost.after.total].map(usd)).toEqual(['40.5', '44.88']);
    expect(cost.delta === undefined ? undefined : usd(cost.delta)).toBe('4.38');
    expect(ports.prices.asked).toEqual(['NAT Gateway', 'VPC Public IPv4 Address']);
    expect({ warnings, logged: ports.log.warnings }).toEqual({ warnings: [], logged: [] });
  });

  test('a template that costs nothing asks nothing', async () => {
    const ports = world();
    const free: Snapshot = { template: { Resources: { Vpc: { Type: 'AWS::EC2::VPC' } } }, parameters: {} };
    const { cost } = await estimateCosts(undefined, free, 'eu-west-1', ports);
    expect({ total: cost.after.total, asked: ports.prices.asked }).toEqual({ total: 0n, asked: [] });
  });

  test.each([
    ['refuses', new DeployError('internal', 'AWS denied it', { fault: 'aws', hint: 'ask' }), 'AWS denied it (ask)'],
    ['breaks', new Error('out of order'), 'out of order'],
  ])('one that %s leaves the table, and says so in log and plan', async (_, error, why) => {
    const ports = world(() => {
      throw error;
    });
    const { cost, warnings } = await estimateCosts(nat, natAndAddress, 'eu-west-1', ports);
    // 730 × 0.048 + 100 × 0.048 + 730 × 0.005
    expect(usd(cost.after.total)).toBe('43.49');
    expect(warnings).toEqual([expect.stringContaining(`Prices could not be read live: ${why}`)]);
    expect(ports.log.warnings).toEqual(warnings);
  });
});

test('without AWS the table counts, and nothing is said of it but where it is from', async () => {
  const { cost, warnings } = await estimateCosts(undefined, nat, 'eu-west-1', undefined);
  expect(usd(cost.after.total)).toBe('39.84'); // 730 × 0.048 + 100 × 0.048
  expect(warnings).toEqual([]);
});
