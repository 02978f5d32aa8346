/** What a file forbids, and what a protected environment does not allow. */

import { describe, expect, test } from '@jest/globals';
import type { Forbidden } from '../../../src/config/model.ts';
import { checkGuards, type GuardInput } from '../../../src/plan/guards.ts';
import type { Change } from '../../../src/plan/model.ts';
import { readSnapshot } from '../../../src/plan/snapshot.ts';
import type { ResourceDeclaration } from '../../../src/template/model.ts';
import { config } from '../stack/configs.ts';

const { policies } = config();

function change(more: Partial<Change> = {}): Change {
  return {
    logicalId: 'Data',
    type: 'AWS::S3::Bucket',
    action: 'remove',
    replacement: undefined,
    policyAction: 'Delete',
    causes: {},
    properties: [],
    ...more,
  };
}

function violations(forbid: readonly Forbidden[], changes: readonly Change[], more: Partial<GuardInput> = {}) {
  const guarded = { policies: { ...policies, forbid }, protect: undefined };
  const input = { kind: 'update', before: {}, after: {}, dataLossAllowed: false, config: guarded, changes } as const;
  return checkGuards({ ...input, ...more });
}

const removed = change();
const replaced = change({ action: 'replace', replacement: 'True', policyAction: 'ReplaceAndRetain' });

describe('data', () => {
  test.each([
    ['deleted', 'delete_data', removed, 'removed'],
    ['deleted with a snapshot', 'delete_data', change({ policyAction: 'Snapshot' }), 'removed'],
    ['replaced, though the old one stays', 'replace_data', replaced, 'replaced'],
    [
      'that may be replaced',
      'replace_data',
      change({ action: 'modify', replacement: 'Conditional', policyAction: undefined }),
      'may be replaced',
    ],
  ] as const)('%s is against %s', (_, policy, one, detail) => {
    const affected = [{ logicalId: 'Data', type: 'AWS::S3::Bucket', detail }];
    expect(violations(['delete_data', 'replace_data'], [one])).toEqual([{ policy, affected }]);
    expect(violations([], [one])).toEqual([]);
  });

  test.each([
    ['that stays outside the stack', change({ policyAction: 'Retain' })],
    ['that changes in place', change({ action: 'modify', policyAction: undefined })],
    ['of no kind', change({ type: 'AWS::ECS::Service' })],
  ])('%s is not', (_, one) => {
    expect(violations(['delete_data', 'replace_data'], [one])).toEqual([]);
  });
});

describe('a protected environment', () => {
  const protect = { config: { policies, protect: true } };

  test('loses no data without the label', () => {
    expect(violations([], [removed, replaced], protect)).toMatchObject([
      { policy: 'protect', affected: [{ detail: 'removed' }, { detail: 'replaced' }] },
    ]);
    expect(violations([], [removed, replaced], { ...protect, dataLossAllowed: true })).toEqual([]);
  });

  test('may forbid more than the label allows', () => {
    const both = { policies: { ...policies, forbid: ['delete_data'] }, protect: true } as const;
    expect(violations([], [removed], { config: both, dataLossAllowed: true })).toMatchObject([
      { policy: 'delete_data' },
    ]);
  });
});

describe('a door to the internet', () => {
  const group = (logicalId: string, port: number) => ({
    [logicalId]: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: '0.0.0.0/0' }] },
    },
  });
  const read = (Resources: { readonly [logicalId: string]: ResourceDeclaration }) =>
    readSnapshot({ template: { Resources }, parameters: {} }, { stack: 's', region: 'us-east-1' });
  const opened = (before: ReturnType<typeof group>, after: typeof before, kind: GuardInput['kind'] = 'update') =>
    violations(['public_ingress'], [], { before: read(before), after: read(after), kind }).flatMap(({ affected }) =>
      affected.map(({ logicalId, detail }) => `${logicalId} ${detail}`),
    );

  test('is refused when it is new', () => {
    expect(opened({}, group('Web', 22))).toEqual(['Web port 22']);
    expect(opened(group('Web', 22), group('Web', 22))).toEqual([]);
  });

  test('is what the load balancer of a new stack is for, and nothing else of it', () => {
    const both = { ...group('LoadBalancerSecurityGroup', 80), ...group('Web', 22) };
    expect(opened({}, both, 'create')).toEqual(['Web port 22']);
    expect(opened({}, both)).toEqual(['LoadBalancerSecurityGroup port 80', 'Web port 22']);
  });
});
