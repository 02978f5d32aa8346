import { describe, expect, test } from '@jest/globals';
import { componentOf, componentsOf, costOf, estimateOf, missingOf, resourceOf, usd } from './pricing.ts';

describe('logs', () => {
  test('us-east-1, 30 days', async () => {
    const group = { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 30 } };
    expect(componentsOf(await costOf(group))).toEqual([
      ['logs taken in', 5, '2.5'], // 5 GB × 0.50
      ['logs stored', 0.75, '0.0225'], // 5 GB × 15 % × 30/30 months × 0.03
    ]);
  });

  test.each([
    ['us-east-1', '2.5', '0.27'], // 5 GB × 0.50, 9 GB × 0.03
    ['us-east-2', '2.5', '0.27'],
    ['us-west-2', '2.5', '0.27'],
    ['eu-west-1', '2.85', '0.27'], // 0.57
    ['eu-central-1', '3.15', '0.2916'], // 0.63, 0.0324
    ['ap-southeast-1', '3.5', '0.27'], // 0.70
    ['ap-southeast-2', '3.35', '0.297'], // 0.67, 0.033
    ['ap-northeast-1', '3.8', '0.297'], // 0.76, 0.033
  ])('%s, kept for ever: as after a year', async (region, taken, stored) => {
    expect(componentsOf(await costOf({ Type: 'AWS::Logs::LogGroup' }, region))).toEqual([
      ['logs taken in', 5, taken],
      ['logs stored', 9, stored], // 5 GB × 15 % × 12 months
    ]);
  });

  test('of the other class cost less to take in: 5 GB × 0.25', async () => {
    const group = {
      Type: 'AWS::Logs::LogGroup',
      Properties: { LogGroupClass: 'INFREQUENT_ACCESS', RetentionInDays: 30 },
    };
    expect(usd(componentOf(await costOf(group), 'logs taken in').monthly)).toBe('1.25');
  });

  test('of a class that is new are not priced', async () => {
    const group = { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupClass: 'DELIVERY' } };
    expect(missingOf(await costOf(group))).toEqual(['no prices are known for log groups of class DELIVERY']);
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

  test('of alarms cost 0.50, and a dashboard 3', async () => {
    expect(componentsOf(await costOf({ Type: 'AWS::CloudWatch::CompositeAlarm' }))).toEqual([
      ['composite alarm', 1, '0.5'],
    ]);
    expect(componentsOf(await costOf({ Type: 'AWS::CloudWatch::Dashboard' }, 'ap-northeast-1'))).toEqual([
      ['dashboard', 1, '3'],
    ]);
  });
});

describe('metrics', () => {
  const filter = { Type: 'AWS::Logs::MetricFilter', Properties: { MetricTransformations: [{ MetricName: 'rows' }] } };

  test('of a filter: one is 0.30', async () => {
    expect(componentsOf(await costOf(filter))).toEqual([['metrics', 1, '0.3']]);
  });

  test('cross their tiers: 10,000 × 0.30 + 2,000 × 0.10', async () => {
    expect(componentsOf(await costOf(filter, 'us-east-1', { metrics: 12_000 }))).toEqual([['metrics', 12_000, '3200']]);
  });

  test('above the first tier have no price where a copy knows no more', async () => {
    expect(missingOf(await costOf(filter, 'eu-central-1', { metrics: 12_000 }))).toEqual([
      'no price is known above 10,000 metrics',
    ]);
  });
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

  test('are not, once Container Insights makes metrics of them and their services', async () => {
    const service = { Type: 'AWS::ECS::Service', Properties: { Cluster: { Ref: 'It' }, LaunchType: 'EC2' } };
    const costs = await estimateOf({ It: cluster('enabled'), A: service, B: service });
    // (8 + 2 × 17) × 0.30
    expect(componentsOf(resourceOf(costs, 'It'))).toEqual([['metrics of Container Insights', 42, '12.6']]);
  });

  test('with more of it are priced by what is stated', async () => {
    expect(missingOf(await costOf(cluster('enhanced')))).toEqual([
      'Container Insights (enhanced) is billed by metrics nobody counted',
    ]);
    expect(componentsOf(await costOf(cluster('enhanced'), 'us-east-1', { metrics: 100 }))).toEqual([
      ['metrics of Container Insights', 100, '30'],
    ]);
  });
});
