import { describe, expect, test } from '@jest/globals';
import { diffCosts } from '../../../src/cost/diff.ts';
import { estimateOf, fargate, usd } from './pricing.ts';

const address = { Type: 'AWS::EC2::EIP' };
const vpc = { Type: 'AWS::EC2::VPC' };

describe('diffCosts', () => {
  test('1 task of 256/512 becomes 2 tasks of 512/1024', async () => {
    const before = await estimateOf({ Vpc: vpc, ...fargate({ DesiredCount: 1 }, { Cpu: '256', Memory: '512' }) });
    const after = await estimateOf({ Vpc: vpc, ...fargate({ DesiredCount: 2 }, { Cpu: '512', Memory: '1024' }) });
    const diff = diffCosts(before, after);
    // before: 0.25 × 730 × 0.04048 + 0.5 × 730 × 0.004445                = 7.3876 + 1.622425 = 9.010025
    // after:  2 × (0.5 × 730 × 0.04048) + 2 × (1 × 730 × 0.004445)       = 29.5504 + 6.4897  = 36.0401
    expect([before.total, after.total].map(usd)).toEqual(['9.010025', '36.0401']);
    expect(diff.delta === undefined ? undefined : usd(diff.delta)).toBe('27.030075');
    expect(diff.resources.map(({ logicalId, delta }) => [logicalId, delta])).toEqual([
      ['Service', 27_030_075_000_000n],
    ]);
  });

  test('a new resource starts from nothing, a removed one ends there', async () => {
    const diff = diffCosts(
      await estimateOf({ Old: address }),
      await estimateOf({ New: { Type: 'AWS::EC2::NatGateway' } }),
    );
    expect(diff.resources).toMatchObject([
      { logicalId: 'New', before: undefined, delta: 37_350_000_000_000n }, // 730 × 0.045 + 100 × 0.045
      { logicalId: 'Old', after: undefined, delta: -3_650_000_000_000n }, // 730 × 0.005
    ]);
    expect(diff.delta).toBe(33_700_000_000_000n);
  });

  test('what stays the same is not listed, nor what is free on both sides', async () => {
    const diff = diffCosts(await estimateOf({ It: address, Vpc: vpc }), await estimateOf({ It: address }));
    expect(diff).toMatchObject({ delta: 0n, resources: [] });
  });

  test('a range that grows is a difference although the expected cost stays', async () => {
    const target = (maximum: number) => ({
      Target: {
        Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
        Properties: { MinCapacity: 1, MaxCapacity: maximum, ResourceId: { Ref: 'Service' } },
      },
    });
    const service = fargate({}, { Cpu: '256', Memory: '512' });
    const diff = diffCosts(
      await estimateOf({ ...service, ...target(2) }),
      await estimateOf({ ...service, ...target(4) }),
    );
    expect(diff.resources).toMatchObject([{ logicalId: 'Service', delta: 0n }]);
  });

  test('an unknown baseline makes the delta unknown, never the whole cost or 0', async () => {
    const diff = diffCosts(undefined, await estimateOf({ It: address, Vpc: vpc }));
    expect(diff.delta).toBeUndefined();
    expect(diff.resources).toMatchObject([{ logicalId: 'It', delta: undefined }]);
  });

  test('a resource without a price has an unknown delta', async () => {
    const diff = diffCosts(await estimateOf({}), await estimateOf({ Table: { Type: 'AWS::DynamoDB::Table' } }));
    expect(diff.resources).toMatchObject([{ logicalId: 'Table', delta: undefined }]);
    expect(diff.after.complete).toBe(false);
  });
});
