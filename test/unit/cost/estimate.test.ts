import { describe, expect, test } from '@jest/globals';
import { estimate } from '../../../src/cost/estimate.ts';
import { measure } from '../../../src/cost/measure.ts';
import { buildPriceTable, readPriceTable } from '../../../src/cost/prices.ts';
import { componentOf, estimateOf, fargate, resourceOf, usd } from './pricing.ts';

describe('estimate', () => {
  test('every resource appears once: priced, free, or unpriced with a reason', async () => {
    const costs = await estimateOf({
      Table: { Type: 'AWS::Neptune::DBCluster' },
      Vpc: { Type: 'AWS::EC2::VPC' },
      Address: { Type: 'AWS::EC2::EIP' },
      Odd: { Type: 'toString' },
    });
    expect(costs.resources.map(({ logicalId, status }) => [logicalId, status])).toEqual([
      ['Address', 'priced'],
      ['Odd', 'unpriced'],
      ['Table', 'unpriced'],
      ['Vpc', 'free'],
    ]);
    expect(resourceOf(costs, 'Table')).toMatchObject({ reason: 'no prices are known for AWS::Neptune::DBCluster' });
    expect(costs.complete).toBe(false);
  });

  test('fixed and usage are kept apart and add up', async () => {
    const costs = await estimateOf({ Nat: { Type: 'AWS::EC2::NatGateway' }, Address: { Type: 'AWS::EC2::EIP' } });
    // 730 × 0.045 + 730 × 0.005, and 100 GB × 0.045
    expect([costs.fixed, costs.usage, costs.total].map(usd)).toEqual(['36.5', '4.5', '41']);
    expect(costs.complete).toBe(true);
  });

  test('parameters and conditions decide what exists', async () => {
    const costs = await estimateOf(
      {
        Nat: { Type: 'AWS::EC2::NatGateway', Condition: 'Private' },
        ...fargate({ DesiredCount: { Ref: 'Tasks' } }, { Cpu: '256', Memory: '512' }),
      },
      'us-east-1',
      {
        Parameters: { Tasks: { Type: 'Number', Default: 1 }, Nats: { Type: 'String', Default: 'no' } },
        Conditions: { Private: { 'Fn::Equals': [{ Ref: 'Nats' }, 'yes'] } },
        given: { Tasks: '4' },
      },
    );
    expect(costs.resources.map(({ logicalId }) => logicalId)).toEqual(['Definition', 'Service']);
    expect(usd(costs.total)).toBe('36.0401'); // 4 × 9.010025
  });

  test('a parameter without a value leaves unpriced what hangs on it, and nothing else', async () => {
    const costs = await estimateOf(
      {
        Address: { Type: 'AWS::EC2::EIP' },
        Maybe: { Type: 'AWS::EC2::NatGateway', Condition: 'Private' },
        ...fargate({ DesiredCount: { Ref: 'Tasks' } }, { Cpu: '256', Memory: '512' }),
      },
      'us-east-1',
      {
        Parameters: { Tasks: { Type: 'Number' } },
        Conditions: { Private: { 'Fn::Equals': [{ Ref: 'Tasks' }, '2'] } },
      },
    );
    expect(resourceOf(costs, 'Service')).toMatchObject({ status: 'unpriced', reason: 'parameter Tasks has no value' });
    expect(resourceOf(costs, 'Maybe')).toMatchObject({ status: 'unpriced', reason: 'parameter Tasks has no value' });
    expect(usd(costs.total)).toBe('3.65');
  });

  test('a region without a table prices nothing that is billed, and says so', async () => {
    const costs = await estimateOf(
      { Address: { Type: 'AWS::EC2::EIP' }, Vpc: { Type: 'AWS::EC2::VPC' } },
      'af-south-1',
    );
    expect(resourceOf(costs, 'Address')).toMatchObject({ status: 'unpriced', reason: 'no price table for af-south-1' });
    expect(resourceOf(costs, 'Vpc').status).toBe('free');
    expect(costs.complete).toBe(false);
  });

  test('a price says where it comes from and how old it is', async () => {
    const costs = await estimateOf({ Address: { Type: 'AWS::EC2::EIP' } });
    expect(componentOf(resourceOf(costs, 'Address'), 'public IPv4 hours')).toMatchObject({
      unit: 'hours',
      unitPrice: 5_000_000_000n,
      price: { source: 'table', date: '2026-09-29', from: expect.stringContaining('AWS bulk price list') },
    });
  });

  test('no resources cost nothing: the baseline of a stack that does not exist yet', () => {
    const nothing = estimate({ resources: [], region: 'us-east-1', prices: undefined, day: '2026-11-25' });
    expect(nothing).toMatchObject({ resources: [], total: 0n, complete: true });
  });
});

describe('the bundled tables', () => {
  const regions = [
    'ap-northeast-1',
    'ap-southeast-1',
    'ap-southeast-2',
    'eu-central-1',
    'eu-west-1',
    'us-east-1',
    'us-east-2',
    'us-west-2',
  ];

  test.each(regions)('%s: every price has a unit, a source and a day unless its source names none', async (region) => {
    const table = await readPriceTable(region);
    expect(table?.region).toBe(region);
    const prices = [...(table?.prices ?? [])];
    expect(prices.length).toBeGreaterThanOrEqual(128);
    for (const [key, { unit, tiers, origin }] of prices) {
      expect([key, unit]).not.toEqual([key, '']);
      expect(tiers[0].from).toBe(0);
      expect(origin.from).not.toBe('');
      if (origin.date !== undefined) expect(origin.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
});

describe('a price that is known up to a quantity', () => {
  const table = buildPriceTable({
    region: 'us-east-2',
    sources: [{ source: 'a copy', date: '2026-09-01', usd: { 's3.standard.gb': { 0: '0.023', 51200: null } } }],
  });
  const costOf = (stored: number) => {
    const template = { Resources: { Data: { Type: 'AWS::S3::Bucket' } } };
    const usage = { Data: { stored } };
    const region = 'us-east-2';
    const resources = measure({ template, region, parameters: {}, usage });
    return resourceOf(estimate({ resources, region, prices: table, day: '2026-11-25' }), 'Data');
  };

  test('counts up to there', () => {
    expect(usd(componentOf(costOf(51_200), 'storage').monthly)).toBe('1177.6'); // 51,200 GB × 0.023
  });

  test('is no price above, and says so', () => {
    expect(costOf(51_201)).toMatchObject({
      status: 'unpriced',
      reason: 'no price is known above 51,200 GB-months',
    });
  });
});
