/** Live prices over the table: what is asked, what counts, and what the reader is told. */

import { describe, expect, test } from '@jest/globals';
import { readPriceTable } from '../../../src/cost/prices.ts';
import { filterOf, type ProductQuery } from '../../../src/cost/products/filters.ts';
import {
  type Answer,
  buildQueries,
  describeRefusals,
  mergePrices,
  readLivePrices,
} from '../../../src/cost/products/live.ts';
import { productText } from '../../support/products.ts';

const asked = { region: 'us-east-1', today: '2026-11-25' };
const balancers = ['alb.hour', 'alb.lcu'];
const hour = productText({ usagetype: 'LoadBalancerUsage', unit: 'Hrs', tiers: [['0', '0.0300000000']] });
const capacity = productText({ usagetype: 'LCUUsage', unit: 'LCU-Hrs', tiers: [['0', '0.0090000000']] });

function answers(keys: readonly string[], say: (query: ProductQuery) => readonly string[] | string): readonly Answer[] {
  return buildQueries(keys, 'us-east-1').map((query) => {
    const said = say(query);
    return typeof said === 'string'
      ? { query, kind: 'failed', reason: said }
      : { query, kind: 'products', products: said };
  });
}

describe('what is asked', () => {
  test('is one request for each service and family, however many prices are wanted', () => {
    const fargate = [
      'fargate.x86.vcpu',
      'fargate.x86.gb',
      'fargate.arm.vcpu',
      'fargate.arm.gb',
      'fargate.ephemeral.gb',
    ];
    expect(buildQueries([...fargate, ...balancers], 'eu-west-1')).toEqual([
      { service: 'AmazonECS', attributes: { regionCode: 'eu-west-1', productFamily: 'Compute' } },
      { service: 'AWSELB', attributes: { regionCode: 'eu-west-1', productFamily: 'Load Balancer-Application' } },
    ]);
  });

  test('is every price that a table can have, by a request for each family and each type of instance', async () => {
    const keys = [...((await readPriceTable('us-east-1'))?.prices.keys() ?? [])];
    expect(keys.filter((key) => filterOf(key) === undefined)).toEqual([
      'fargate.spot.arm.gb',
      'fargate.spot.arm.vcpu',
      'fargate.spot.x86.gb',
      'fargate.spot.x86.vcpu',
    ]);
    expect(keys).toHaveLength(201);
    // 51 families; 69 types of EC2, 11 of RDS, 8 of ElastiCache
    expect(buildQueries(keys, 'us-east-1')).toHaveLength(51 + 69 + 11 + 8);
  });

  test('is a place for what leaves it, and no region for what is sold everywhere', () => {
    expect(buildQueries(['egress.gb', 'route53.zone', 'ec2.t3.micro'], 'eu-central-1')).toEqual([
      {
        service: 'AWSDataTransfer',
        attributes: {
          fromLocation: 'EU (Frankfurt)',
          productFamily: 'Data Transfer',
          transferType: 'AWS Outbound',
          toLocation: 'External',
        },
      },
      { service: 'AmazonRoute53', attributes: { productFamily: 'DNS Zone' } },
      {
        service: 'AmazonEC2',
        attributes: {
          regionCode: 'eu-central-1',
          productFamily: 'Compute Instance',
          instanceType: 't3.micro',
          tenancy: 'Shared',
          operatingSystem: 'Linux',
          preInstalledSw: 'NA',
          capacitystatus: 'Used',
        },
      },
    ]);
  });
});

describe('what counts', () => {
  test('is the live price where there is one, else the table', async () => {
    const table = await readPriceTable('us-east-1');
    const live = readLivePrices(
      balancers,
      answers(balancers, () => [hour]),
      asked,
    );
    const merged = mergePrices(table, live, 'us-east-1');
    expect(merged?.prices.get('alb.hour')).toMatchObject({
      tiers: [{ price: 30_000_000_000n }],
      origin: { source: 'live' },
    });
    expect(merged?.prices.get('alb.lcu')).toMatchObject({
      tiers: [{ price: 8_000_000_000n }],
      origin: { source: 'table' },
    });
    expect(describeRefusals(live)).toBe(
      '1 of 2 prices could not be read live: no product matches AWSELB LCUUsage. The price table of this release stands in; what it lacks is not priced.',
    );
  });

  test('is the live price alone where there is no table', () => {
    const live = readLivePrices(
      balancers,
      answers(balancers, () => [hour, capacity]),
      asked,
    );
    const merged = mergePrices(undefined, live, 'us-east-1');
    expect([...(merged?.prices.keys() ?? [])]).toEqual(balancers);
    expect(describeRefusals(live)).toBeUndefined();
  });

  test('is the table when AWS cannot be asked, and one sentence says why', async () => {
    const table = await readPriceTable('us-east-1');
    const keys = [...balancers, 'publicipv4.hour'];
    const live = readLivePrices(
      keys,
      answers(keys, () => 'AWS denied pricing:GetProducts'),
      asked,
    );
    expect(mergePrices(table, live, 'us-east-1')).toBe(table);
    expect(describeRefusals(live)).toBe(
      'Prices could not be read live: AWS denied pricing:GetProducts. The price table of this release stands in; what it lacks is not priced.',
    );
  });

  test('many reasons are counted, not listed', () => {
    const keys = ['alb.hour', 'alb.lcu', 'nat.hour', 'nat.gb', 'ecr.gb'];
    const live = readLivePrices(
      keys,
      answers(keys, () => []),
      asked,
    );
    expect(describeRefusals(live)).toContain('no product matches AmazonEC2 NatGateway-Hours; and 2 more. ');
  });
});
