import { describe, expect, test } from '@jest/globals';
import type { ResourceDeclaration } from '../../../src/template/model.ts';
import { componentOf, componentsOf, costOf, missingOf, usd } from './pricing.ts';

type Properties = NonNullable<ResourceDeclaration['Properties']>;

test('image repositories: 5 GB × 0.10, assumed', async () => {
  expect(componentsOf(await costOf({ Type: 'AWS::ECR::Repository' }, 'us-west-2'))).toEqual([
    ['image storage', 5, '0.5'],
  ]);
});

describe('buckets', () => {
  const bucket = (rules: readonly Properties[]) => ({
    Type: 'AWS::S3::Bucket',
    Properties: { LifecycleConfiguration: { Rules: rules.map((rule) => ({ Status: 'Enabled', ...rule })) } },
  });

  test('us-east-1: 100 GB in Standard, 100,000 writes, a million reads', async () => {
    expect(componentsOf(await costOf({ Type: 'AWS::S3::Bucket' }))).toEqual([
      ['storage', 100, '2.3'], // 100 GB × 0.023, within the first tier of 51,200 GB
      ['writes and lists', 100_000, '0.5'], // 100,000 × 0.000005
      ['reads', 1_000_000, '0.4'], // 1,000,000 × 0.0000004
    ]);
  });

  test('cross the tiers of storage', async () => {
    const cost = await costOf({ Type: 'AWS::S3::Bucket' }, 'us-east-1', { stored: 600_000 });
    // 51,200 × 0.023 + 460,800 × 0.022 + 88,000 × 0.021 = 1,177.6 + 10,137.6 + 1,848
    expect(usd(componentOf(cost, 'storage').monthly)).toBe('13163.2');
  });

  test.each([
    ['us-east-2', '2.3'],
    ['us-west-2', '2.3'],
    ['eu-west-1', '2.3'],
    ['eu-central-1', '2.45'], // 100 GB × 0.0245
    ['ap-southeast-1', '2.5'], // 100 GB × 0.025
    ['ap-southeast-2', '2.5'],
    ['ap-northeast-1', '2.5'],
  ])('%s: storage up to 51,200 GB; what requests cost there is not in the table', async (region, cost) => {
    const standard = await costOf({ Type: 'AWS::S3::Bucket' }, region);
    expect(componentsOf(standard)).toEqual([['storage', 100, cost]]);
    expect(standard).toMatchObject({ unpriced: [{ name: 'writes and lists' }, { name: 'reads' }] });
    expect(missingOf(await costOf({ Type: 'AWS::S3::Bucket' }, region, { stored: 51_201 }))[0]).toBe(
      'no price is known above 51,200 GB-months',
    );
  });

  test('whose lifecycle moves objects have as much in a class as objects spend of their life in it', async () => {
    const moved = bucket([
      {
        Transitions: [
          { StorageClass: 'STANDARD_IA', TransitionInDays: 30 },
          { StorageClass: 'GLACIER', TransitionInDays: 90 },
        ],
      },
      { ExpirationInDays: 360 },
    ]);
    expect(componentsOf(await costOf(moved, 'us-east-1', { stored: 1200 })).slice(0, 3)).toEqual([
      ['storage in Standard', 100, '2.3'], // 1,200 GB × 30/360 × 0.023
      ['storage in Standard-IA', 200, '2.5'], // 1,200 GB × 60/360 × 0.0125
      ['storage in Glacier', 900, '3.24'], // 1,200 GB × 270/360 × 0.0036
    ]);
  });

  test('that move everything at once have nothing in Standard', async () => {
    const tiered = bucket([{ Transitions: [{ StorageClass: 'INTELLIGENT_TIERING', TransitionInDays: 0 }] }]);
    expect(componentsOf(await costOf(tiered))[0]).toEqual(['storage', 100, '2.3']); // 100 GB × 0.023
    expect(componentOf(await costOf(tiered), 'storage').assumption).toContain('all in the class Intelligent-Tiering');
  });

  test('rules for some objects, or switched off, move nothing that anybody measured', async () => {
    const some = bucket([
      { Prefix: 'logs/', ExpirationInDays: 7 },
      { Status: 'Disabled', Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 1 }] },
    ]);
    expect(componentsOf(await costOf(some))[0]).toEqual(['storage', 100, '2.3']);
  });
});
