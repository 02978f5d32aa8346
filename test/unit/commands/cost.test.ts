/** What a change costs at live prices: what is asked for both sides together, and what happens when nobody answers. */

import { describe, expect, test } from '@jest/globals';
import { type CostRequest, estimateCosts } from '../../../src/commands/cost.ts';
import { noUsage } from '../../../src/commands/usage.ts';
import { DeployError } from '../../../src/errors.ts';
import type { Snapshot } from '../../../src/plan/snapshot.ts';
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
  return { prices, log };
}

function request(before: Snapshot | undefined, after: Snapshot): CostRequest {
  return { before, after, region: 'eu-west-1', usage: noUsage, now: new Date('2026-11-25') };
}

describe('with AWS to ask', () => {
  test('both sides are priced by the same answers, each question asked once', async () => {
    const ports = world();
    const { before, after, warnings } = await estimateCosts(request(nat, natAndAddress), ports);
    // 730 h × 0.05 + 100 GB × 0.04 = 36.50 + 4; the address 730 h × 0.006 = 4.38
    expect([before.estimate.total, after.estimate.total].map(usd)).toEqual(['40.5', '44.88']);
    expect(ports.prices.asked).toEqual(['NAT Gateway', 'VPC Public IPv4 Address']);
    expect({ warnings, logged: ports.log.warnings }).toEqual({ warnings: [], logged: [] });
  });

  test('a template that costs nothing asks nothing', async () => {
    const ports = world();
    const free: Snapshot = { template: { Resources: { Vpc: { Type: 'AWS::EC2::VPC' } } }, parameters: {} };
    const { after } = await estimateCosts(request(undefined, free), ports);
    expect({ total: after.estimate.total, asked: ports.prices.asked }).toEqual({ total: 0n, asked: [] });
  });

  test.each([
    ['refuses', new DeployError('internal', 'AWS denied it', { fault: 'aws', hint: 'ask' }), 'AWS denied it (ask)'],
    ['breaks', new Error('out of order'), 'out of order'],
  ])('one that %s leaves the table, and says so in log and plan', async (_, error, why) => {
    const ports = world(() => {
      throw error;
    });
    const { after, warnings } = await estimateCosts(request(nat, natAndAddress), ports);
    // 730 × 0.048 + 100 × 0.048 + 730 × 0.005
    expect(usd(after.estimate.total)).toBe('43.49');
    expect(warnings).toEqual([expect.stringContaining(`Prices could not be read live: ${why}`)]);
    expect(ports.log.warnings).toEqual(warnings);
  });
});

test('without AWS the table counts, and nothing is said of it but where it is from', async () => {
  const { after, warnings } = await estimateCosts(request(undefined, nat), undefined);
  expect(usd(after.estimate.total)).toBe('39.84'); // 730 × 0.048 + 100 × 0.048
  expect(warnings).toEqual([]);
});

describe('what cannot be evaluated', () => {
  const broken: Snapshot = {
    template: { Resources: { Address: { Type: 'AWS::EC2::EIP', Properties: { Tags: { Ref: 'Nobody' } } } } },
    parameters: {},
  };

  test('is not priced, says why, and is no reason to fail', async () => {
    const { before, after } = await estimateCosts(request(broken, broken), undefined);
    for (const { estimate } of [before, after]) {
      expect(estimate.resources).toMatchObject([{ status: 'unpriced', reason: expect.stringContaining('Nobody') }]);
      expect(estimate.complete).toBe(false);
    }
  });
});

test('usage counts for both sides by the names of the file, and what means nothing is told', async () => {
  const usage = {
    stated: [
      { name: 'nat', prefix: 'Nat', amounts: { processed: 1000, stored: -5 } },
      { name: 'Nobody', prefix: undefined, amounts: { processed: 1 } },
    ],
    prefixes: ['Nat'],
  };
  const { before, after, warnings } = await estimateCosts({ ...request(nat, natAndAddress), usage }, undefined);
  // 730 × 0.048 + 1000 × 0.048
  expect([before.estimate.total, after.estimate.total].map(usd)).toEqual(['83.04', '86.69']);
  expect(warnings).toEqual([
    '`usage.nat.stored` is -5, and nothing is used less than never: the default counts.',
    '`usage` names `Nobody`, and no resource of this stack comes of that: it counts for nothing.',
  ]);
});
