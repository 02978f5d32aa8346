/** The network: an address plan that stays put, and ways to the internet that exist before they are needed. */

import { describe, expect, test } from '@jest/globals';
import type { ExistingNetworkConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { subnetBlock } from '../../../src/stack/cidr.ts';
import type { Stack } from '../../../src/stack/model.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import type { Template } from '../../../src/template/model.ts';
import { config, network, service } from './configs.ts';

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

describe('a VPC that exists', () => {
  const existing: ExistingNetworkConfig = {
    kind: 'existing',
    vpc: 'vpc-0a1b2c3d',
    subnets: { public: ['subnet-a', 'subnet-b'], private: ['subnet-c'] },
    placement: 'public',
  };
  const stackIn = (changes: Partial<ExistingNetworkConfig> = {}, services = [service()], deployed?: Template) =>
    buildStack(config({ network: { ...existing, ...changes }, services }), deployed);
  const tasksOf = (stack: Stack) => stack.resources.SynthdataService?.Properties?.NetworkConfiguration;

  test('nothing of the network is made; everything names its ids', () => {
    const { resources } = stackIn();
    const types = Object.values(resources).map(({ Type }) => Type);
    expect(types.filter((type) => /^AWS::EC2::(?!SecurityGroup)/.test(type))).toEqual([]);
    expect(resources.LoadBalancer?.Properties?.Subnets).toEqual(['subnet-a', 'subnet-b']);
    const inVpc = Object.values(resources).flatMap(({ Properties }) => Properties?.VpcId ?? []);
    expect(inVpc).toEqual(Array(4).fill('vpc-0a1b2c3d'));
    expect(resources.SynthdataService?.DependsOn).toBeUndefined();
  });

  test('tasks run in the subnets of their placement, with an address in public ones', () => {
    expect(tasksOf(stackIn())).toMatchObject({
      AwsvpcConfiguration: { AssignPublicIp: 'ENABLED', Subnets: ['subnet-a', 'subnet-b'] },
    });
    expect(tasksOf(stackIn({ placement: 'private' }))).toMatchObject({
      AwsvpcConfiguration: { AssignPublicIp: 'DISABLED', Subnets: ['subnet-c'] },
    });
  });

  test('whose addresses are not known lets nobody at the test port but whom the file names', () => {
    const ingress = (stack: Stack) => stack.resources.LoadBalancerSecurityGroup?.Properties?.SecurityGroupIngress;
    expect(ingress(stackIn())).toEqual([expect.objectContaining({ FromPort: 80 })]);
    expect(stackIn().outputs.SynthdataTestUrl?.Description).toContain('nobody');
    const { deployment } = service();
    const open = stackIn({}, [service({ deployment: { ...deployment, testFrom: ['10.0.0.0/8'] } })]);
    expect(ingress(open)).toEqual([
      expect.objectContaining({ FromPort: 80 }),
      expect.objectContaining({ FromPort: 8443, CidrIp: '10.0.0.0/8' }),
    ]);
  });

  test('a load balancer moves to no other VPC, and the refusal says what to do', () => {
    const deployed = buildTemplate(stackIn());
    expect(stackIn({}, [service()], deployed).name).toBe('prod-inferloop');
    expect(() => stackIn({ vpc: 'vpc-1' }, [service()], deployed)).toThrow(
      'the stack runs in vpc-0a1b2c3d and cannot move to vpc-1',
    );
    expect(() => buildStack(config(), deployed)).toThrow('runs in vpc-0a1b2c3d and cannot move to its own VPC');
    const worker = service({ port: undefined, http: undefined });
    expect(stackIn({ vpc: 'vpc-1' }, [worker], deployed).resources.LoadBalancer).toBeUndefined();
  });
});

function idsOf(stack: Stack, type: string): readonly string[] {
  return Object.keys(stack.resources)
    .filter((id) => stack.resources[id]?.Type === type)
    .sort();
}
