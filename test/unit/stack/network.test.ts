/** The network: an address plan that stays put, and ways to the internet that exist before they are needed. */

import { describe, expect, test } from '@jest/globals';
import { buildStack } from '../../../src/stack/build.ts';
import { subnetBlock } from '../../../src/stack/cidr.ts';
import type { Stack } from '../../../src/stack/model.ts';
import { config, network } from './configs.ts';

describe('subnets', () => {
  test.each([
    ['10.0.0.0/16', 'public', 1, '10.0.0.0/20'],
    ['10.0.0.0/16', 'public', 3, '10.0.32.0/20'],
    ['10.0.0.0/16', 'private', 1, '10.0.64.0/20'],
    ['10.20.5.0/16', 'public', 1, '10.20.0.0/20'],
    ['192.168.7.0/24', 'private', 3, '192.168.7.96/28'],
  ] as const)('of %s, %s, zone %i: %s', (block, placement, zone, expected) => {
    expect(subnetBlock(block, placement, zone)).toBe(expected);
  });

  test('have no room in a block that is too small, and the error says what would do', () => {
    expect(() => subnetBlock('10.0.0.0/25', 'public', 1)).toThrow('10.0.0.0/25 has no room');
  });

  test('that exist stay where they are when a zone is added', () => {
    const two = buildStack(config({ network: { ...network, placement: 'private', nat: 'single' } }), undefined);
    const three = buildStack(
      config({ network: { ...network, zones: 3, placement: 'private', nat: 'single' } }),
      undefined,
    );
    for (const id of idsOf(two, 'AWS::EC2::Subnet')) expect(three.resources[id]).toEqual(two.resources[id]);
    expect(idsOf(three, 'AWS::EC2::Subnet')).toHaveLength(6);
  });
});

describe('NAT', () => {
  const count = (nat: 'none' | 'single' | 'per_zone') =>
    idsOf(
      buildStack(config({ network: { ...network, zones: 3, placement: 'private', nat } }), undefined),
      'AWS::EC2::NatGateway',
    );

  test('none, one, or one for each zone', () => {
    expect(count('none')).toEqual([]);
    expect(count('single')).toEqual(['NatGateway1']);
    expect(count('per_zone')).toEqual(['NatGateway1', 'NatGateway2', 'NatGateway3']);
  });

  test('is not made for tasks in public subnets', () => {
    const stack = buildStack(config({ network: { ...network, nat: 'per_zone' } }), undefined);
    expect(idsOf(stack, 'AWS::EC2::NatGateway')).toEqual([]);
  });

  test('from one to one for each zone only routes turn', () => {
    const single = buildStack(config({ network: { ...network, placement: 'private', nat: 'single' } }), undefined);
    const each = buildStack(config({ network: { ...network, placement: 'private', nat: 'per_zone' } }), undefined);
    const changed = Object.keys(single.resources).filter(
      (id) => JSON.stringify(single.resources[id]) !== JSON.stringify(each.resources[id]),
    );
    expect(changed).toEqual(['PrivateRoute2']);
  });
});

test('tasks wait for their way to the internet, and have an address only in public subnets', () => {
  const open = buildStack(config(), undefined).resources.SynthdataService;
  const closed = buildStack(config({ network: { ...network, placement: 'private', nat: 'single' } }), undefined)
    .resources.SynthdataService;
  expect(open?.DependsOn).toEqual([
    'PublicRoute',
    'PublicSubnet1RouteTableAssociation',
    'PublicSubnet2RouteTableAssociation',
  ]);
  expect(closed?.DependsOn).toEqual([
    'PrivateRoute1',
    'PrivateRoute2',
    'PrivateSubnet1RouteTableAssociation',
    'PrivateSubnet2RouteTableAssociation',
  ]);
  expect(open?.Properties).toMatchObject({
    NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'ENABLED' } },
  });
  expect(closed?.Properties).toMatchObject({
    NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'DISABLED' } },
  });
});

function idsOf(stack: Stack, type: string): readonly string[] {
  return Object.keys(stack.resources)
    .filter((id) => stack.resources[id]?.Type === type)
    .sort();
}
