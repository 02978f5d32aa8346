import { describe, expect, test } from '@jest/globals';
import type { Amounts } from '../../../src/cost/usage.ts';
import type { ResourceDeclaration } from '../../../src/template/model.ts';
import { componentOf, componentsOf, costOf, estimateOf, missingOf, resourceOf, usd } from './pricing.ts';

type Properties = NonNullable<ResourceDeclaration['Properties']>;

const loadBalancer = (properties: Properties) => ({
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

  test.each([
    ['us-east-1', '16.425'], // 730 h × 0.0225
    ['us-east-2', '16.425'],
    ['us-west-2', '16.425'],
    ['eu-west-1', '18.396'], // 730 h × 0.0252
    ['eu-central-1', '19.71'], // 730 h × 0.027
    ['ap-southeast-1', '18.396'],
    ['ap-southeast-2', '18.396'],
    ['ap-northeast-1', '17.739'], // 730 h × 0.0243
  ])('internal in %s: $%s and an LCU, no address', async (region, cost) => {
    expect(componentsOf(await costOf(loadBalancer({ Scheme: 'internal' }), region))).toEqual([
      ['load balancer hours', 730, cost],
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

  test('of other kinds have prices of their own', async () => {
    const internal = { Scheme: 'internal' };
    expect(componentsOf(await costOf(loadBalancer({ ...internal, Type: 'network' }), 'eu-west-1'))).toEqual([
      ['load balancer hours', 730, '18.396'], // 730 h × 0.0252
      ['load balancer capacity (NLCU hours)', 730, '4.38'], // 730 h × 0.006
    ]);
    expect(componentsOf(await costOf(loadBalancer({ Type: 'gateway' }), 'eu-west-1'))).toEqual([
      ['load balancer hours', 730, '10.22'], // 730 h × 0.014
      ['load balancer capacity (GLCU hours)', 730, '2.92'], // 730 h × 0.004
    ]);
    const classic = { Type: 'AWS::ElasticLoadBalancing::LoadBalancer' };
    expect(componentsOf(await costOf(classic, 'eu-west-1'))).toEqual([
      ['load balancer hours', 730, '20.44'], // 730 h × 0.028
      ['load balancer data', 100, '0.8'], // 100 GB × 0.008
    ]);
  });

  describe('cost LCUs by the largest of what is stated', () => {
    const unitsOf = async (stated: Amounts) => {
      const cost = await costOf(loadBalancer({ Scheme: 'internal' }), 'us-east-1', stated);
      return componentOf(cost, 'load balancer capacity (LCU hours)');
    };

    test('requests: 131,400,000 a month are 50 a second, two LCUs', async () => {
      const { quantity, monthly, assumption } = await unitsOf({ requests: 131_400_000 });
      expect([quantity, usd(monthly)]).toEqual([1460, '11.68']); // 2 × 730 h × 0.008
      expect(assumption).toBe('2 LCU on average, by 131,400,000 requests a month, as stated');
    });

    test('data: 2,190 GB a month are 3 GB an hour, three LCUs', async () => {
      const { quantity, monthly } = await unitsOf({ requests: 131_400_000, processed: 2190 });
      expect([quantity, usd(monthly)]).toEqual([2190, '17.52']); // 3 × 730 h × 0.008
    });
  });
});

describe('data to the internet', () => {
  const facing = loadBalancer({ Scheme: 'internet-facing' });
  const dataOf = async (egress: number, region = 'us-east-1') =>
    componentOf(await costOf(facing, region, { egress }), 'data to the internet');

  test('the first 100 GB are free, and are nothing, not almost nothing', async () => {
    const { quantity, monthly, assumption } = await dataOf(100);
    expect([quantity, monthly]).toEqual([0, 0n]);
    expect(assumption).toBe('100 GB to the internet a month, as stated; the first 100 GB of the account are free');
  });

  test('crosses the tiers of us-east-1', async () => {
    // 60,100 GB − 100 free = 60,000: 10,240 × 0.09 + 40,960 × 0.085 + 8,800 × 0.07 = 921.6 + 3,481.6 + 616
    expect(usd((await dataOf(60_100)).monthly)).toBe('5019.2');
  });

  test.each([
    ['us-east-1', '9'], // (200 − 100) GB × 0.09
    ['us-east-2', '9'],
    ['us-west-2', '9'],
    ['eu-west-1', '9'],
    ['eu-central-1', '9'],
    ['ap-southeast-1', '12'], // 100 GB × 0.12
    ['ap-southeast-2', '11.4'], // 100 GB × 0.114
    ['ap-northeast-1', '11.4'],
  ])('200 GB from %s cost $%s', async (region, cost) => {
    expect(usd((await dataOf(200, region)).monthly)).toBe(cost);
  });

  test('above the only tier that a copy knows there is no price', async () => {
    const cost = await costOf(facing, 'eu-west-1', { egress: 20_000 });
    expect(missingOf(cost)).toEqual(['data to the internet: no price is known above 10,240 GB']);
  });

  test('is free once in a template, and through a CDN', async () => {
    const usage = { A: { egress: 200 }, B: { egress: 200 }, Cached: { egress: 200 } };
    const costs = await estimateOf(
      {
        A: facing,
        B: facing,
        Cached: facing,
        Cdn: {
          Type: 'AWS::CloudFront::Distribution',
          Properties: { DistributionConfig: { Origins: [{ DomainName: { 'Fn::GetAtt': ['Cached', 'DNSName'] } }] } },
        },
      },
      'us-east-1',
      { usage },
    );
    expect(componentOf(resourceOf(costs, 'A'), 'data to the internet').quantity).toBe(100);
    expect(componentOf(resourceOf(costs, 'B'), 'data to the internet').quantity).toBe(200);
    expect(componentsOf(resourceOf(costs, 'Cached')).map(([name]) => name)).not.toContain('data to the internet');
  });
});

describe('NAT gateways and addresses', () => {
  test.each([
    ['us-east-1', '32.85', '4.5'], // 730 h × 0.045, 100 GB × 0.045
    ['us-east-2', '32.85', '4.5'],
    ['us-west-2', '32.85', '4.5'],
    ['eu-west-1', '35.04', '4.8'], // 0.048
    ['eu-central-1', '37.96', '5.2'], // 0.052
    ['ap-southeast-1', '43.07', '5.9'], // 0.059
    ['ap-southeast-2', '43.07', '5.9'],
    ['ap-northeast-1', '45.26', '6.2'], // 0.062
  ])('%s: $%s of hours and 100 GB assumed', async (region, hours, data) => {
    expect(componentsOf(await costOf({ Type: 'AWS::EC2::NatGateway' }, region))).toEqual([
      ['NAT gateway hours', 730, hours],
      ['NAT gateway data', 100, data],
    ]);
  });

  test('an elastic address, in use or not: 730 h × 0.005', async () => {
    expect(componentsOf(await costOf({ Type: 'AWS::EC2::EIP' }))).toEqual([['public IPv4 hours', 730, '3.65']]);
  });
});

describe('endpoints', () => {
  const endpoint = (properties: Properties) => ({ Type: 'AWS::EC2::VPCEndpoint', Properties: properties });

  test.each([
    ['us-east-1', '14.6'], // 2 zones × 730 h × 0.01
    ['eu-west-1', '16.06'], // 0.011
    ['eu-central-1', '17.52'], // 0.012
    ['ap-northeast-1', '20.44'], // 0.014
  ])('in %s cost $%s in two zones, and 50 GB', async (region, hours) => {
    const subnets = { VpcEndpointType: 'Interface', SubnetIds: ['a', 'b'] };
    expect(componentsOf(await costOf(endpoint(subnets), region))).toEqual([
      ['endpoint hours', 1460, hours],
      ['endpoint data', 50, '0.5'], // 50 GB × 0.01
    ]);
  });

  test('cross the tiers of their data', async () => {
    const subnets = { VpcEndpointType: 'Interface', SubnetIds: ['a'] };
    const cost = await costOf(endpoint(subnets), 'us-east-1', { processed: 2_000_000 });
    // 1,048,576 × 0.01 + 951,424 × 0.006 = 10,485.76 + 5,708.544
    expect(usd(componentOf(cost, 'endpoint data').monthly)).toBe('16194.304');
  });

  test('of S3 and DynamoDB, gateways, are free', async () => {
    expect(await costOf(endpoint({ ServiceName: 's3' }))).toMatchObject({ status: 'free' });
  });
});

describe('flow logs', () => {
  const flowLog = (properties: Properties) => ({ Type: 'AWS::EC2::FlowLog', Properties: properties });

  test('are billed as what they write, and the log group for what it stores', async () => {
    const costs = await estimateOf({
      Flows: flowLog({ LogGroupName: { Ref: 'Group' } }),
      Group: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 30 } },
    });
    expect(componentsOf(resourceOf(costs, 'Flows'))).toEqual([['flow logs taken in', 10, '5']]); // 10 GB × 0.50
    // 10 GB × 15 % × 30/30 months × 0.03
    expect(componentsOf(resourceOf(costs, 'Group'))).toEqual([['logs stored', 1.5, '0.045']]);
  });

  test('to S3 cost less, and cross their tiers', async () => {
    const cost = await costOf(flowLog({ LogDestinationType: 's3' }), 'eu-west-1', { logs: 20_000 });
    // 10,240 × 0.285 + 9,760 × 0.171 = 2,918.4 + 1,668.96
    expect(componentsOf(cost)).toEqual([['flow logs delivered', 20_000, '4587.36']]);
  });

  test('to elsewhere are not priced', async () => {
    expect(missingOf(await costOf(flowLog({ LogDestinationType: 'kinesis-data-firehose' })))).toEqual([
      'no prices are known for flow logs to kinesis-data-firehose',
    ]);
  });
});
