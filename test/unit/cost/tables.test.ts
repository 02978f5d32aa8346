import { describe, expect, test } from '@jest/globals';
import type { ResourceDeclaration } from '../../../src/template/model.ts';
import { componentOf, componentsOf, costOf, missingOf, usd } from './pricing.ts';

type Properties = NonNullable<ResourceDeclaration['Properties']>;

describe('tables of DynamoDB', () => {
  const table = (properties: Properties) => ({ Type: 'AWS::DynamoDB::Table', Properties: properties });

  test('on demand', async () => {
    expect(componentsOf(await costOf(table({ BillingMode: 'PAY_PER_REQUEST' })))).toEqual([
      ['write request units', 1_000_000, '0.625'], // 1,000,000 × 0.000000625
      ['read request units', 1_000_000, '0.125'], // 1,000,000 × 0.000000125
      ['storage', 10, '0'], // AWS's list begins with 25 GB at $0
    ]);
  });

  test('by capacity, with that of an index, and copies to any point in time', async () => {
    const capacity = (units: number) => ({ ReadCapacityUnits: units, WriteCapacityUnits: units });
    const properties = {
      ProvisionedThroughput: capacity(5),
      GlobalSecondaryIndexes: [{ ProvisionedThroughput: capacity(3) }],
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    };
    expect(componentsOf(await costOf(table(properties), 'us-east-1', { stored: 125 }))).toEqual([
      ['write capacity hours', 5840, '3.796'], // 8 × 730 h × 0.00065
      ['read capacity hours', 5840, '0.7592'], // 8 × 730 h × 0.00013
      ['storage', 125, '25'], // (125 − 25) GB × 0.25
      ['copies to any point in time', 125, '25'], // 125 GB × 0.20
    ]);
  });
});

describe('caches', () => {
  const group = (properties: Properties) => ({
    Type: 'AWS::ElastiCache::ReplicationGroup',
    Properties: { CacheNodeType: 'cache.t4g.micro', ...properties },
  });

  test.each([
    ['us-east-1', '70.08'], // 6 × 730 h × 0.016
    ['us-east-2', '70.08'],
    ['us-west-2', '70.08'],
    ['eu-west-1', '74.46'], // 0.017
    ['eu-central-1', '78.84'], // 0.018
    ['ap-southeast-1', '105.12'], // 0.024
    ['ap-southeast-2', '105.12'],
    ['ap-northeast-1', '109.5'], // 0.025
  ])('of 2 shards with 2 replicas each in %s: $%s', async (region, cost) => {
    expect(componentsOf(await costOf(group({ NumNodeGroups: 2, ReplicasPerNodeGroup: 2 }), region))).toEqual([
      ['cache.t4g.micro hours', 4380, cost],
    ]);
  });

  test('of one node of Memcached', async () => {
    const cluster = {
      Type: 'AWS::ElastiCache::CacheCluster',
      Properties: { Engine: 'memcached', CacheNodeType: 'cache.t3.small', NumCacheNodes: 1 },
    };
    expect(componentsOf(await costOf(cluster, 'eu-west-1'))).toEqual([['cache.t3.small hours', 730, '26.28']]); // 0.036
  });

  test('of Valkey are not in the table', async () => {
    expect(missingOf(await costOf(group({ Engine: 'valkey' })))).toEqual([
      'no price for cache.t4g.micro hours in us-east-1',
    ]);
  });
});

describe('file systems', () => {
  const files = (properties: Properties) => ({ Type: 'AWS::EFS::FileSystem', Properties: properties });

  test('in all zones and in one', async () => {
    expect(componentsOf(await costOf(files({})))).toEqual([['storage', 10, '3']]); // 10 GB × 0.30
    expect(componentsOf(await costOf(files({ AvailabilityZoneName: 'us-east-1a' })))).toEqual([['storage', 10, '1.6']]);
  });

  test('with throughput above what their size brings', async () => {
    const fast = files({ ThroughputMode: 'provisioned', ProvisionedThroughputInMibps: 15 });
    const cost = await costOf(fast, 'us-east-1', { stored: 100 });
    expect(usd(componentOf(cost, 'provisioned throughput').monthly)).toBe('60'); // (15 − 100/20) × 6.00
  });

  test('with throughput by use say what they leave out', async () => {
    expect(missingOf(await costOf(files({ ThroughputMode: 'elastic' })))).toEqual([
      'throughput (elastic): what goes in and out is not stated',
    ]);
  });
});
