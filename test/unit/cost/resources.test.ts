import { describe, expect, test } from '@jest/globals';
import { componentsOf, costOf, estimateOf, resourceOf } from './pricing.ts';

const loadBalancer = (properties: { readonly [key: string]: string | readonly string[] }) => ({
  Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  Properties: { Subnets: ['subnet-a', 'subnet-b'], ...properties },
});

describe('load balancers', () => {
  test('internet-facing in us-east-1: hours, one LCU, an address a zone', async () => {
    expect(componentsOf(await costOf(loadBalancer({ Scheme: 'internet-facing' })))).toEqual([
      ['load balancer hours', 730, '16.425'], // 730 h × 0.0225
      ['load balancer capacity (LCU hours)', 730, '5.84'], // 1 LCU × 730 h × 0.008
      ['public IPv4 hours', 1460, '7.3'], // 2 zones × 730 h × 0.005
    ]);
  });

  test('internal in ap-northeast-1: no address', async () => {
    expect(componentsOf(await costOf(loadBalancer({ Scheme: 'internal' }), 'ap-northeast-1'))).toEqual([
      ['load balancer hours', 730, '17.739'], // 730 h × 0.0243
      ['load balancer capacity (LCU hours)', 730, '5.84'], // 730 h × 0.008
    ]);
  });

  test('subnets are counted although their ids are known only after apply', async () => {
    const subnet = { Type: 'AWS::EC2::Subnet' };
    const costs = await estimateOf({
      It: { ...loadBalancer({}), Properties: { Subnets: [{ Ref: 'A' }, { Ref: 'B' }, { Ref: 'C' }] } },
      A: subnet,
      B: subnet,
      C: subnet,
    });
    expect(componentsOf(resourceOf(costs, 'It'))[2]).toEqual(['public IPv4 hours', 2190, '10.95']);
  });

  test('another kind has no price in the table, and says so', async () => {
    expect(await costOf(loadBalancer({ Type: 'network' }))).toMatchObject({
      status: 'unpriced',
      reason: 'network load balancers have no price in the table',
    });
  });
});

describe('NAT gateways and addresses', () => {
  test('eu-central-1: hours and 100 GB assumed', async () => {
    expect(componentsOf(await costOf({ Type: 'AWS::EC2::NatGateway' }, 'eu-central-1'))).toEqual([
      ['NAT gateway hours', 730, '37.96'], // 730 h × 0.052
      ['NAT gateway data', 100, '5.2'], // 100 GB × 0.052
    ]);
  });

  test('an elastic address, in use or not: 730 h × 0.005', async () => {
    expect(componentsOf(await costOf({ Type: 'AWS::EC2::EIP' }))).toEqual([['public IPv4 hours', 730, '3.65']]);
  });
});

describe('logs', () => {
  test('us-east-1, 30 days', async () => {
    const group = { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 30 } };
    expect(componentsOf(await costOf(group))).toEqual([
      ['logs taken in', 5, '2.5'], // 5 GB × 0.50
      ['logs stored', 0.75, '0.0225'], // 5 GB × 15 % × 30/30 months × 0.03
    ]);
  });

  test('ap-southeast-2, kept for ever: as after a year', async () => {
    const cost = await costOf({ Type: 'AWS::Logs::LogGroup' }, 'ap-southeast-2');
    expect(componentsOf(cost)).toEqual([
      ['logs taken in', 5, '3.35'], // 5 GB × 0.67
      ['logs stored', 9, '0.297'], // 5 GB × 15 % × 12 months × 0.033
    ]);
  });

  test('the other class has no price in the table', async () => {
    const group = { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupClass: 'INFREQUENT_ACCESS' } };
    expect(await costOf(group)).toMatchObject({ status: 'unpriced' });
  });
});

describe('alarms', () => {
  const statistic = (period: number) => ({ MetricStat: { Period: period, Stat: 'Sum' } });

  test.each([
    ['one metric', { MetricName: 'CPUUtilization', Period: 300 }, 1, '0.1'],
    ['two metrics in an expression', { Metrics: [statistic(60), statistic(60), { Expression: 'a/b' }] }, 2, '0.2'],
    [
      'an anomaly band counts three times',
      { Metrics: [statistic(60), { Expression: 'ANOMALY_DETECTION_BAND(a)' }] },
      3,
      '0.3',
    ],
    ['below a minute it is high resolution', { MetricName: 'Latency', Period: 10 }, 1, '0.3'],
  ])('%s', async (_, properties, quantity, cost) => {
    const [component] = componentsOf(await costOf({ Type: 'AWS::CloudWatch::Alarm', Properties: properties }));
    expect(component?.slice(1)).toEqual([quantity, cost]);
  });
});

test('image repositories: 5 GB × 0.10, assumed', async () => {
  expect(componentsOf(await costOf({ Type: 'AWS::ECR::Repository' }, 'us-west-2'))).toEqual([
    ['image storage', 5, '0.5'],
  ]);
});

describe('clusters', () => {
  const cluster = (value: string) => ({
    Type: 'AWS::ECS::Cluster',
    Properties: { ClusterSettings: [{ Name: 'containerInsights', Value: value }] },
  });

  test('are free', async () => {
    expect(await costOf({ Type: 'AWS::ECS::Cluster' })).toMatchObject({ status: 'free' });
    expect(await costOf(cluster('disabled'))).toMatchObject({ status: 'free' });
  });

  test('are not, once Container Insights makes metrics of them', async () => {
    expect(await costOf(cluster('enabled'))).toMatchObject({ status: 'unpriced' });
  });
});

describe('buckets and keys', () => {
  test('us-east-1: 100 GB in Standard, 100,000 writes, a million reads', async () => {
    expect(componentsOf(await costOf({ Type: 'AWS::S3::Bucket' }))).toEqual([
      ['storage', 100, '2.3'], // 100 GB × 0.023, within the first tier of 51,200 GB
      ['writes and lists', 100_000, '0.5'], // 100,000 × 0.000005
      ['reads', 1_000_000, '0.4'], // 1,000,000 × 0.0000004
    ]);
  });

  test('eu-west-1: storage up to 51,200 GB; what requests cost there is not in the table', async () => {
    const cost = await costOf({ Type: 'AWS::S3::Bucket' }, 'eu-west-1');
    expect(componentsOf(cost)).toEqual([['storage', 100, '2.3']]); // 100 GB × 0.023
    expect(cost).toMatchObject({ unpriced: [{ name: 'writes and lists' }, { name: 'reads' }] });
  });

  test('a key costs a dollar a month; its alias and the policy of a bucket nothing', async () => {
    expect(componentsOf(await costOf({ Type: 'AWS::KMS::Key' }, 'ap-southeast-1'))).toEqual([['key', 1, '1']]);
    expect(await costOf({ Type: 'AWS::KMS::Alias' })).toMatchObject({ status: 'free' });
    expect(await costOf({ Type: 'AWS::S3::BucketPolicy' })).toMatchObject({ status: 'free' });
  });
});
