import { describe, expect, test } from '@jest/globals';
import { type CostChange, type DiffRequest, diffCosts, largestChanges, type Side } from '../../../src/cost/diff.ts';
import type { CostDiff } from '../../../src/cost/model.ts';
import { fargate, resourceOf, sideOf, usd } from './pricing.ts';

const address = { Type: 'AWS::EC2::EIP' };
const vpc = { Type: 'AWS::EC2::VPC' };
const bucket = { Type: 'AWS::S3::Bucket' };

function diff(before: Side | undefined, after: Side, more: Partial<DiffRequest> = {}): CostDiff {
  return diffCosts({ before, after, changes: [], overlaps: [], ...more });
}

const known = (amount: bigint | undefined) => (amount === undefined ? undefined : usd(amount));

const changed = (logicalId: string, more: Partial<CostChange> = {}): Partial<DiffRequest> => ({
  changes: [{ logicalId, policyAction: undefined, replaced: false, ...more }],
});

describe('diffCosts', () => {
  test('1 task of 256/512 becomes 2 tasks of 512/1024', async () => {
    const before = await sideOf({ Vpc: vpc, ...fargate({ DesiredCount: 1 }, { Cpu: '256', Memory: '512' }) });
    const after = await sideOf({ Vpc: vpc, ...fargate({ DesiredCount: 2 }, { Cpu: '512', Memory: '1024' }) });
    const { delta, resources } = diff(before, after);
    // before: 0.25 × 730 × 0.04048 + 0.5 × 730 × 0.004445                = 7.3876 + 1.622425 = 9.010025
    // after:  2 × (0.5 × 730 × 0.04048) + 2 × (1 × 730 × 0.004445)       = 29.5504 + 6.4897  = 36.0401
    expect([before, after].map(({ estimate }) => usd(estimate.total))).toEqual(['9.010025', '36.0401']);
    expect(known(delta)).toBe('27.030075');
    expect(resources.map((one) => [one.logicalId, known(one.delta)])).toEqual([['Service', '27.030075']]);
    const [{ components } = { components: [] }] = resources;
    expect(components.map((one) => [one.name, known(one.before), known(one.after), known(one.delta)])).toEqual([
      ['memory GB-hours', '1.622425', '6.4897', '4.867275'],
      ['vCPU hours', '7.3876', '29.5504', '22.1628'],
    ]);
  });

  test('a new resource starts from nothing, a removed one ends there', async () => {
    const { delta, resources } = diff(
      await sideOf({ Old: address }),
      await sideOf({ New: { Type: 'AWS::EC2::NatGateway' } }),
    );
    expect(resources).toMatchObject([
      { logicalId: 'New', before: undefined, delta: 37_350_000_000_000n }, // 730 × 0.045 + 100 × 0.045
      { logicalId: 'Old', after: undefined, delta: -3_650_000_000_000n }, // 730 × 0.005
    ]);
    expect(delta).toBe(33_700_000_000_000n);
  });

  test('what stays the same is not listed, nor what is free on both sides', async () => {
    const same = diff(await sideOf({ It: address, Vpc: vpc }), await sideOf({ It: address }));
    expect(same).toMatchObject({ delta: 0n, resources: [] });
  });

  test('a range that grows is a difference although the expected cost stays', async () => {
    const target = (maximum: number) => ({
      Target: {
        Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
        Properties: { MinCapacity: 1, MaxCapacity: maximum, ResourceId: { Ref: 'Service' } },
      },
    });
    const service = fargate({}, { Cpu: '256', Memory: '512' });
    const wider = diff(await sideOf({ ...service, ...target(2) }), await sideOf({ ...service, ...target(4) }));
    expect(wider.resources).toMatchObject([{ logicalId: 'Service', delta: 0n }]);
    // 2 tasks more at most
    expect([wider.delta, wider.maximumDelta].map(known)).toEqual(['0', '18.02005']);
  });

  test('an unknown baseline makes the delta unknown, never the whole cost or 0', async () => {
    const { delta, maximumDelta, resources } = diff(undefined, await sideOf({ It: address, Vpc: vpc }));
    expect([delta, maximumDelta]).toEqual([undefined, undefined]);
    expect(resources).toMatchObject([{ logicalId: 'It', delta: undefined }]);
  });

  test('a resource without a price has an unknown delta', async () => {
    const strange = await sideOf({ Strange: { Type: 'Custom::Strange' } });
    const { resources, after } = diff(await sideOf({}), strange);
    expect(resources).toMatchObject([{ logicalId: 'Strange', delta: undefined }]);
    expect(after.complete).toBe(false);
  });

  test('the largest changes come first, in either direction', async () => {
    const nat = { Type: 'AWS::EC2::NatGateway' };
    const { Old, ...rest } = { Old: nat, New: address, More: bucket };
    const largest = largestChanges(diff(await sideOf({ Old }), await sideOf(rest)), 2);
    expect(largest.map(({ logicalId }) => logicalId)).toEqual(['Old', 'New']);
  });
});

describe('a cause', () => {
  test('is the property whose old value alone gives another quantity', async () => {
    const before = await sideOf(fargate({ DesiredCount: 1, Tags: [] }, { Cpu: '256', Memory: '512', Family: 'a' }));
    const after = await sideOf(fargate({ DesiredCount: 1 }, { Cpu: '512', Memory: '1024', Family: 'b' }));
    const [service] = diff(before, after).resources;
    expect(service?.components.map(({ name, causes }) => [name, causes])).toEqual([
      ['memory GB-hours', [{ logicalId: 'Definition', name: 'Memory', before: '512', after: '1024' }]],
      ['vCPU hours', [{ logicalId: 'Definition', name: 'Cpu', before: '256', after: '512' }]],
    ]);
  });

  test('may be a parameter', async () => {
    const tasks = (count: string) =>
      sideOf(fargate({ DesiredCount: { Ref: 'Tasks' } }, { Cpu: '256', Memory: '512' }), 'us-east-1', {
        Parameters: { Tasks: { Type: 'Number' } },
        given: { Tasks: count },
      });
    const [service] = diff(await tasks('1'), await tasks('3')).resources;
    const cause = { logicalId: undefined, name: 'Tasks', before: '1', after: '3' };
    expect(service?.components.map(({ causes }) => causes)).toEqual([[cause], [cause]]);
  });

  test('is not asked for what comes as a whole', async () => {
    const [it] = diff(await sideOf({}), await sideOf({ It: address })).resources;
    expect(it?.components).toMatchObject([{ name: 'public IPv4 hours', before: undefined, causes: [] }]);
  });
});

describe('what is left behind', () => {
  test('a bucket that is kept goes on costing what it did, outside of the stack', async () => {
    const before = await sideOf({ Data: bucket, It: address });
    const costs = diff(before, await sideOf({ It: address }), changed('Data', { policyAction: 'Retain' }));
    // 100 GB × 0.023 + 100,000 × 0.000005 + 1,000,000 × 0.0000004 = 2.3 + 0.5 + 0.4
    expect(costs.resources).toMatchObject([
      { logicalId: 'Data', after: undefined, delta: 0n, leftover: { kind: 'resource', monthly: 3_200_000_000_000n } },
    ]);
    expect([costs.delta, costs.leftovers, costs.after.total].map(known)).toEqual(['0', '3.2', '3.65']);
  });

  test('by a replacement costs beside the new one', async () => {
    const side = await sideOf({ Data: bucket });
    const costs = diff(side, side, changed('Data', { policyAction: 'ReplaceAndRetain', replaced: true }));
    expect([costs.delta, costs.leftovers].map(known)).toEqual(['3.2', '3.2']);
  });

  test('a snapshot has a cost that nobody knows', async () => {
    const costs = diff(await sideOf({ It: address }), await sideOf({}), changed('It', { policyAction: 'Snapshot' }));
    expect(costs.resources).toMatchObject([{ leftover: { kind: 'snapshot', monthly: undefined } }]);
    expect(known(costs.delta)).toBe('-3.65');
  });
});

describe('what is paid once', () => {
  test('is the old version while the new one bakes', async () => {
    const side = await sideOf(fargate({ DesiredCount: 2 }, { Cpu: '256', Memory: '512' }));
    const { once, resources, delta } = diff(side, side, { overlaps: [{ logicalId: 'Service', minutes: 30 }] });
    expect(resource(side)).toBe('18.02005');
    // 18.02005 / 730 h × 0.5 h = 0.0123425
    expect(known(once)).toBe('0.0123425');
    expect(resources).toMatchObject([{ delta: 0n, once: { kind: 'blue-green', minutes: 30 } }]);
    expect(delta).toBe(0n);
  });

  test('is an hour of both when a resource is replaced', async () => {
    const side = await sideOf({ Nat: { Type: 'AWS::EC2::NatGateway' } });
    const { once } = diff(side, side, changed('Nat', { replaced: true, policyAction: 'ReplaceAndDelete' }));
    expect(known(once)).toBe('0.045'); // one hour; its data goes through only one of them
  });

  const resource = ({ estimate }: Side) => {
    const service = resourceOf(estimate, 'Service');
    return service.status === 'priced' ? usd(service.monthly) : service.status;
  };
});
