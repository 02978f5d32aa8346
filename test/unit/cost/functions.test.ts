import { describe, expect, test } from '@jest/globals';
import type { ResourceDeclaration } from '../../../src/template/model.ts';
import { componentOf, componentsOf, costOf, estimateOf, missingOf, resourceOf, usd } from './pricing.ts';

type Properties = NonNullable<ResourceDeclaration['Properties']>;

const lambda = (properties: Properties) => ({ Type: 'AWS::Lambda::Function', Properties: properties });

describe('functions', () => {
  test.each([
    'us-east-1',
    'us-east-2',
    'us-west-2',
    'eu-west-1',
    'eu-central-1',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-northeast-1',
  ])('%s: a million requests of 0.1 s with 512 MB', async (region) => {
    expect(componentsOf(await costOf(lambda({ MemorySize: 512 }), region))).toEqual([
      ['requests', 1_000_000, '0.2'], // 1,000,000 × 0.0000002
      ['memory GB-seconds', 50_000, '0.833335'], // 1,000,000 × 0.1 s × 0.5 GB × 0.0000166667
    ]);
  });

  test('on ARM, with more storage, as stated', async () => {
    const properties = { Architectures: ['arm64'], MemorySize: 1024, EphemeralStorage: { Size: 1536 } };
    const cost = await costOf(lambda(properties), 'us-east-1', { runs: 2_000_000, duration: 0.5 });
    expect(componentsOf(cost)).toEqual([
      ['requests', 2_000_000, '0.4'],
      ['memory GB-seconds', 1_000_000, '13.3334'], // 2,000,000 × 0.5 s × 1 GB × 0.0000133334
      ['storage GB-seconds', 1_000_000, '0.0309'], // × (1,536 − 512) MB × 0.0000000309
    ]);
    expect(componentOf(cost, 'memory GB-seconds').assumption).toBe(
      '2,000,000 runs a month, as stated; 0.5 seconds a run, as stated',
    );
  });

  test('that a schedule starts run as often as it says', async () => {
    const costs = await estimateOf({
      Function: lambda({ MemorySize: 1024 }),
      Nightly: {
        Type: 'AWS::Scheduler::Schedule',
        Properties: {
          ScheduleExpression: 'rate(1 hour)',
          Target: { Arn: { 'Fn::GetAtt': ['Function', 'Arn'] } },
        },
      },
    });
    expect(componentsOf(resourceOf(costs, 'Function'))).toEqual([
      ['requests', 730, '0.000146'], // 730 × 0.0000002
      ['memory GB-seconds', 73, '0.0012166691'], // 730 × 0.1 s × 1 GB × 0.0000166667
    ]);
  });

  test('cross their tiers', async () => {
    const cost = await costOf(lambda({ MemorySize: 1024 }), 'us-east-1', { runs: 10_000_000_000, duration: 1 });
    // 6,000,000,000 × 0.0000166667 + 4,000,000,000 × 0.000015 = 100,000.2 + 60,000
    expect(usd(componentOf(cost, 'memory GB-seconds').monthly)).toBe('160000.2');
  });

  test('that are kept ready cost all month', async () => {
    const alias = (ready: Properties) => ({
      Type: 'AWS::Lambda::Alias',
      Properties: { FunctionName: { Ref: 'Function' }, ...ready },
    });
    const costs = await estimateOf({
      Function: lambda({ MemorySize: 1024 }),
      Plain: alias({}),
      Ready: alias({ ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 } }),
    });
    expect(resourceOf(costs, 'Plain')).toMatchObject({ status: 'free' });
    expect(componentsOf(resourceOf(costs, 'Ready'))).toEqual([
      ['provisioned concurrency GB-seconds', 5_256_000, '21.9001752'], // 2 × 1 GB × 2,628,000 s × 0.0000041667
    ]);
  });

  test('of a size that nobody knows are not priced', async () => {
    expect(missingOf(await costOf(lambda({ MemorySize: 'much' })))).toEqual(['MemorySize is not a number']);
  });
});

describe('APIs', () => {
  const api = (protocol: string) => ({ Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: protocol } });

  test('over HTTP, across the tiers: 300,000,000 × 0.000001 + 100,000,000 × 0.0000009', async () => {
    expect(componentsOf(await costOf(api('HTTP')))).toEqual([['requests', 1_000_000, '1']]);
    expect(componentsOf(await costOf(api('HTTP'), 'us-east-1', { requests: 400_000_000 }))).toEqual([
      ['requests', 400_000_000, '390'],
    ]);
  });

  test('of REST: 1,000,000 × 0.0000035', async () => {
    expect(componentsOf(await costOf({ Type: 'AWS::ApiGateway::RestApi' }))).toEqual([['requests', 1_000_000, '3.5']]);
  });

  test('over WebSocket: messages, and a minute of connection each', async () => {
    expect(componentsOf(await costOf(api('WEBSOCKET')))).toEqual([
      ['messages', 1_000_000, '1'],
      ['connection minutes', 1_000_000, '0.25'],
    ]);
  });
});
