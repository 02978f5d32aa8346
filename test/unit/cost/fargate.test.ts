import { describe, expect, test } from '@jest/globals';
import { componentOf, componentsOf, estimateOf, fargate, missingOf, resourceOf, usd } from './pricing.ts';

const small = { Cpu: '256', Memory: '512' };
const scaled = (minimum: number, maximum: number) => ({
  Target: {
    Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
    Properties: {
      MinCapacity: minimum,
      MaxCapacity: maximum,
      ResourceId: { 'Fn::Join': ['/', ['service', { Ref: 'Cluster' }, { 'Fn::GetAtt': ['Service', 'Name'] }]] },
    },
  },
  Cluster: { Type: 'AWS::ECS::Cluster' },
});

describe('tasks on Fargate', () => {
  test('x86 in us-east-1: 1 task of 256/512', async () => {
    const costs = await estimateOf(fargate({ DesiredCount: 1 }, small));
    expect(componentsOf(resourceOf(costs, 'Service'))).toEqual([
      ['vCPU hours', 182.5, '7.3876'], // 0.25 vCPU × 730 h × 0.04048
      ['memory GB-hours', 365, '1.622425'], // 0.5 GB × 730 h × 0.004445
    ]);
    expect(usd(costs.total)).toBe('9.010025');
    expect(resourceOf(costs, 'Definition').status).toBe('free');
  });

  test('ARM in eu-central-1: 2 tasks of 2048/4096', async () => {
    const costs = await estimateOf(
      fargate({ DesiredCount: 2 }, { Cpu: '2048', Memory: '4096', RuntimePlatform: { CpuArchitecture: 'ARM64' } }),
      'eu-central-1',
    );
    expect(componentsOf(resourceOf(costs, 'Service'))).toEqual([
      ['vCPU hours', 2920, '108.77'], // 2 × 2 vCPU × 730 h × 0.03725
      ['memory GB-hours', 5840, '23.8856'], // 2 × 4 GB × 730 h × 0.00409
    ]);
  });

  test('a public address for each task that gets one', async () => {
    const network = { NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'ENABLED' } } };
    const costs = await estimateOf(fargate({ DesiredCount: 3, ...network }, small), 'eu-west-1');
    // 3 tasks × 730 h × 0.005
    expect(componentsOf(resourceOf(costs, 'Service'))[2]).toEqual(['public IPv4 hours', 2190, '10.95']);
  });

  test('ephemeral storage above the 20 GiB that are included', async () => {
    const costs = await estimateOf(fargate({ DesiredCount: 2 }, { ...small, EphemeralStorage: { SizeInGiB: 50 } }));
    // 2 tasks × 30 GB × 730 h × 0.000111
    expect(componentsOf(resourceOf(costs, 'Service'))[2]).toEqual(['ephemeral storage GB-hours', 43_800, '4.8618']);
  });

  test('a dimension without a price in the region makes the resource priced in part, and the sum a lower bound', async () => {
    const storage = { ...small, EphemeralStorage: { SizeInGiB: 50 } };
    const costs = await estimateOf(fargate({ DesiredCount: 1 }, storage), 'eu-west-1');
    expect(resourceOf(costs, 'Service')).toMatchObject({
      status: 'priced',
      unpriced: [
        { name: 'ephemeral storage GB-hours', reason: 'no price for ephemeral storage GB-hours in eu-west-1' },
      ],
    });
    expect(usd(costs.total)).toBe('9.010025');
    expect(costs.complete).toBe(false);
  });

  test('sizes are read with their units', async () => {
    const plain = await estimateOf(fargate({}, { Cpu: 1024, Memory: 2048 }));
    const units = await estimateOf(fargate({}, { Cpu: '1 vCPU', Memory: '2 GB' }));
    expect(units.total).toBe(plain.total);
    expect(usd(plain.total)).toBe('36.0401'); // 730 × 0.04048 + 2 × 730 × 0.004445
  });

  test('without DesiredCount it is one task', async () => {
    expect((await estimateOf(fargate({}, small))).total).toBe(
      (await estimateOf(fargate({ DesiredCount: 1 }, small))).total,
    );
  });
});

describe('a range of tasks', () => {
  test('gives a band: minimum, what is expected, maximum', async () => {
    const costs = await estimateOf({ ...fargate({ DesiredCount: 3 }, small), ...scaled(2, 10) });
    expect([costs.minimum, costs.total, costs.maximum].map(usd)).toEqual([
      '18.02005', // 2 × 9.010025
      '27.030075', // 3 × 9.010025
      '90.10025', // 10 × 9.010025
    ]);
    expect(componentOf(resourceOf(costs, 'Service'), 'vCPU hours').assumption).toBe(
      '3 tasks on average, assumed; scales from 2 to 10',
    );
  });

  test('without DesiredCount the minimum is expected', async () => {
    const costs = await estimateOf({ ...fargate({}, small), ...scaled(2, 10) });
    expect(costs.total).toBe(costs.minimum);
  });

  test('a target of another service is not its own', async () => {
    const { Target, Cluster } = scaled(2, 10);
    const other = { ...Target, Properties: { ...Target.Properties, ResourceId: 'service/cluster/other' } };
    const costs = await estimateOf({ ...fargate({}, small), Target: other, Cluster });
    expect(costs.maximum).toBe(costs.total);
  });
});

describe('tasks on Spot', () => {
  const spread = (strategy: readonly { readonly [name: string]: string | number }[]) => ({
    LaunchType: { Ref: 'AWS::NoValue' },
    CapacityProviderStrategy: strategy,
  });
  const spot = { CapacityProvider: 'FARGATE_SPOT', Weight: 1 };

  test('have prices of their own', async () => {
    const costs = await estimateOf(fargate({ DesiredCount: 2, ...spread([spot]) }, small));
    expect(componentsOf(resourceOf(costs, 'Service'))).toEqual([
      ['vCPU hours on Spot', 365, '4.70437915'], // 2 × 0.25 vCPU × 730 h × 0.01288871
      ['memory GB-hours on Spot', 730, '1.0331471'], // 2 × 0.5 GB × 730 h × 0.00141527
    ]);
  });

  test('come after the base on demand', async () => {
    const strategy = spread([{ CapacityProvider: 'FARGATE', Base: 2, Weight: 0 }, spot]);
    const costs = await estimateOf({ ...fargate({ DesiredCount: 3, ...strategy }, small), ...scaled(2, 10) });
    const service = resourceOf(costs, 'Service');
    const [onDemand, later] = ['vCPU hours', 'vCPU hours on Spot'].map((name) => componentOf(service, name));
    // 2 tasks × 182.5 vCPU-hours × 0.04048, whatever the range; 0, 1 and 8 tasks × 182.5 × 0.01288871
    expect([onDemand?.minimum, onDemand?.monthly, onDemand?.maximum].map((cost) => usd(cost ?? 0n))).toEqual([
      '14.7752',
      '14.7752',
      '14.7752',
    ]);
    expect([later?.minimum, later?.monthly, later?.maximum].map((cost) => usd(cost ?? 0n))).toEqual([
      '0',
      '2.352189575',
      '18.8175166',
    ]);
  });

  test('share the rest by weight', async () => {
    const strategy = spread([
      { CapacityProvider: 'FARGATE', Weight: 1 },
      { CapacityProvider: 'FARGATE_SPOT', Weight: 3 },
    ]);
    const service = resourceOf(await estimateOf(fargate({ DesiredCount: 4, ...strategy }, small)), 'Service');
    expect(componentOf(service, 'vCPU hours').quantity).toBe(182.5); // 1 of 4 tasks
    expect(componentOf(service, 'vCPU hours on Spot').quantity).toBe(547.5);
  });

  test('lack the price of memory where no copy has it', async () => {
    const costs = await estimateOf(fargate(spread([spot]), small), 'eu-west-1');
    expect(missingOf(resourceOf(costs, 'Service'))).toEqual([
      'memory GB-hours on Spot: no price for memory GB-hours on Spot in eu-west-1',
    ]);
  });

  test('on instances of the template cost nothing beyond them', async () => {
    const strategy = spread([{ CapacityProvider: 'placeholder' }]);
    const service = { ...strategy, CapacityProviderStrategy: [{ CapacityProvider: { Ref: 'Provider' } }] };
    const costs = await estimateOf({ ...fargate(service, small), Provider: { Type: 'AWS::ECS::CapacityProvider' } });
    expect(resourceOf(costs, 'Service').status).toBe('free');
  });
});

describe('what cannot be priced says why', () => {
  const reasonOf = async (...parts: Parameters<typeof fargate>) => {
    const cost = resourceOf(await estimateOf(fargate(...parts)), 'Service');
    return cost.status === 'unpriced' ? cost.reason : cost.status;
  };

  test.each([
    [
      'the default of the cluster',
      { LaunchType: { Ref: 'AWS::NoValue' } },
      'it runs on the default capacity of its cluster',
    ],
    ['a task definition from elsewhere', { TaskDefinition: 'family:3' }, 'its TaskDefinition is not in this template'],
  ])('%s', async (_, service, reason) => {
    expect(await reasonOf(service, small)).toBe(reason);
  });

  test('a task definition without a size', async () => {
    expect(await reasonOf({}, { Memory: '512' })).toBe('priced');
    expect(await reasonOf({}, {})).toBe('the task definition has no Cpu');
  });

  test('tasks on EC2 cost nothing beyond their instances', async () => {
    expect(await reasonOf({ LaunchType: 'EC2' }, small)).toBe('free');
  });

  test('a count that is known only after apply', async () => {
    const costs = await estimateOf({
      ...fargate({ DesiredCount: { 'Fn::GetAtt': ['Custom', 'Count'] } }, small),
      Custom: { Type: 'Custom::Counter' },
    });
    expect(resourceOf(costs, 'Service')).toMatchObject({
      status: 'unpriced',
      reason: 'Custom.Count is known after apply',
    });
  });
});
