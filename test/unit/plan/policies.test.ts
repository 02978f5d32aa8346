/** What a plan may cost: the maximum counts, and what nobody knows may be too much. */

import { describe, expect, test } from '@jest/globals';
import { diffCosts } from '../../../src/cost/diff.ts';
import type { CostDiff } from '../../../src/cost/model.ts';
import { checkCostPolicies } from '../../../src/plan/policies.ts';
import { fargate, type Resources, sideOf, usd } from '../cost/pricing.ts';

const policies = { maxMonthlyCost: undefined, maxMonthlyIncrease: undefined, forbid: [] };
const nat = { Type: 'AWS::EC2::NatGateway' };
const address = { Type: 'AWS::EC2::EIP' };
const strange = { Type: 'Custom::Strange' };

async function change(before: Resources, after: Resources): Promise<CostDiff> {
  return diffCosts({ before: await sideOf(before), after: await sideOf(after), changes: [], overlaps: [] });
}

/** At least 1 and at most 4 tasks of 9.010025. */
const scaled = {
  ...fargate({}, { Cpu: '256', Memory: '512' }),
  Target: {
    Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
    Properties: { MinCapacity: 1, MaxCapacity: 4, ResourceId: { Ref: 'Service' } },
  },
};

describe('max_monthly_cost', () => {
  test('holds at the maximum of the range, to the cent', async () => {
    const cost = await change({}, scaled);
    // 4 × 9.010025
    expect(checkCostPolicies({ ...policies, maxMonthlyCost: 36.05 }, cost)).toEqual([]);
    const [violation] = checkCostPolicies({ ...policies, maxMonthlyCost: 36.04 }, cost);
    expect(violation).toMatchObject({ policy: 'max_monthly_cost', unknown: [], causes: [{ logicalId: 'Service' }] });
    expect(violation?.amount === undefined ? undefined : usd(violation.amount)).toBe('36.0401');
  });

  test('names the three that cost the most', async () => {
    const cost = await change({}, { A: address, B: nat, C: nat, D: nat, ...scaled });
    const [violation] = checkCostPolicies({ ...policies, maxMonthlyCost: 1 }, cost);
    expect(violation?.causes.map(({ logicalId }) => logicalId)).toEqual(['B', 'C', 'D']);
  });

  test('cannot hold what is not priced', async () => {
    const [violation] = checkCostPolicies({ ...policies, maxMonthlyCost: 500 }, await change({}, { It: strange }));
    expect(violation).toMatchObject({ amount: 0n, unknown: ['It: no prices are known for Custom::Strange'] });
  });
});

describe('max_monthly_increase', () => {
  test('counts what is added, not what is there', async () => {
    const cost = await change({ Nat: nat }, { Nat: nat, It: address });
    expect(checkCostPolicies({ ...policies, maxMonthlyIncrease: 3.65 }, cost)).toEqual([]);
    expect(checkCostPolicies({ ...policies, maxMonthlyIncrease: 3.64 }, cost)).toMatchObject([
      { policy: 'max_monthly_increase', causes: [{ logicalId: 'It', monthly: 3_650_000_000_000n }] },
    ]);
  });

  test('0 allows what costs less', async () => {
    expect(checkCostPolicies({ ...policies, maxMonthlyIncrease: 0 }, await change({ It: address }, {}))).toEqual([]);
  });

  test('asks nothing of what has no price and stays as it is, and holds what is new', async () => {
    const limit = { ...policies, maxMonthlyIncrease: 100 };
    expect(checkCostPolicies(limit, await change({ It: strange }, { It: strange }))).toEqual([]);
    expect(checkCostPolicies(limit, await change({}, { It: strange }))).toMatchObject([
      { unknown: ['It: no prices are known for Custom::Strange'] },
    ]);
  });

  test('cannot be decided without a baseline', async () => {
    const cost = diffCosts({ before: undefined, after: await sideOf({ It: address }), changes: [], overlaps: [] });
    expect(checkCostPolicies({ ...policies, maxMonthlyIncrease: 100 }, cost)).toMatchObject([
      { amount: undefined, unknown: ['what runs today could not be priced'] },
    ]);
    expect(checkCostPolicies({ ...policies, maxMonthlyCost: 100 }, cost)).toEqual([]);
  });
});
