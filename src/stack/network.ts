/** The network: a VPC over the zones, its public and private subnets, and the ways to the internet. */

import type { Config, NetworkConfig } from '../config/model.ts';
import { subnetBlock } from './cidr.ts';
import { attribute, type Resource, ref, resource } from './model.ts';

export interface Network {
  readonly resources: readonly Resource[];
  readonly vpc: Resource<'AWS::EC2::VPC'>;
  readonly publicSubnets: readonly Resource<'AWS::EC2::Subnet'>[];
  /** Where the tasks run. */
  readonly taskSubnets: readonly Resource<'AWS::EC2::Subnet'>[];
  /** A task in a public subnet reaches the internet only with a public address of its own. */
  readonly assignPublicIp: 'ENABLED' | 'DISABLED';
  /** Routes that must exist before anything is reachable from outside. */
  readonly inbound: readonly Resource[];
  /** Routes that must exist before a task starts: without them it cannot pull its image. */
  readonly outbound: readonly Resource[];
}

type PublicNetwork = Pick<Network, 'resources' | 'vpc' | 'publicSubnets' | 'inbound'>;

export function buildNetwork({ network }: Pick<Config, 'network'>): Network {
  const open = buildPublicNetwork(network);
  if (network.placement === 'public') {
    return { ...open, taskSubnets: open.publicSubnets, assignPublicIp: 'ENABLED', outbound: open.inbound };
  }
  const gateways = buildGateways(network, open);
  const zones = numbers(network.zones).map((zone) => buildPrivateZone(zone, network.cidr, open.vpc, gateways));
  return {
    ...open,
    resources: [
      ...open.resources,
      ...gateways.flatMap(({ address, gateway }) => [address, gateway]),
      ...zones.flatMap((zone) => zone.resources),
    ],
    taskSubnets: zones.map((zone) => zone.subnet),
    assignPublicIp: 'DISABLED',
    outbound: zones.flatMap((zone) => zone.outbound),
  };
}

/** Zones count from 1. */
function numbers(zones: number): readonly number[] {
  return Array.from({ length: zones }, (_, index) => index + 1);
}

function buildPublicNetwork({ cidr, zones }: NetworkConfig): PublicNetwork {
  const vpc = resource('Vpc', 'AWS::EC2::VPC', {
    CidrBlock: cidr,
    EnableDnsHostnames: true,
    EnableDnsSupport: true,
  });
  const gateway = resource('InternetGateway', 'AWS::EC2::InternetGateway', {});
  const attachment = resource('InternetGatewayAttachment', 'AWS::EC2::VPCGatewayAttachment', {
    VpcId: ref(vpc),
    InternetGatewayId: ref(gateway),
  });
  const routeTable = resource('PublicRouteTable', 'AWS::EC2::RouteTable', { VpcId: ref(vpc) });
  const route = resource(
    'PublicRoute',
    'AWS::EC2::Route',
    { RouteTableId: ref(routeTable), DestinationCidrBlock: '0.0.0.0/0', GatewayId: ref(gateway) },
    { dependsOn: [attachment] },
  );
  const built = numbers(zones).map((zone) => buildZone('public', zone, cidr, vpc, routeTable));
  return {
    resources: [
      vpc,
      gateway,
      attachment,
      routeTable,
      route,
      ...built.flatMap(({ subnet, association }) => [subnet, association]),
    ],
    vpc,
    publicSubnets: built.map(({ subnet }) => subnet),
    inbound: [route, ...built.map(({ association }) => association)],
  };
}

function buildZone(
  placement: 'public' | 'private',
  zone: number,
  cidr: string,
  vpc: Resource<'AWS::EC2::VPC'>,
  routeTable: Resource<'AWS::EC2::RouteTable'>,
) {
  const logicalId = `${placement === 'public' ? 'Public' : 'Private'}Subnet${zone}`;
  const subnet = resource(logicalId, 'AWS::EC2::Subnet', {
    VpcId: ref(vpc),
    CidrBlock: subnetBlock(cidr, placement, zone),
    AvailabilityZone: { 'Fn::Select': [zone - 1, { 'Fn::GetAZs': '' }] },
  });
  const association = resource(`${logicalId}RouteTableAssociation`, 'AWS::EC2::SubnetRouteTableAssociation', {
    SubnetId: ref(subnet),
    RouteTableId: ref(routeTable),
  });
  return { subnet, association };
}

interface Nat {
  readonly zone: number;
  readonly address: Resource<'AWS::EC2::EIP'>;
  readonly gateway: Resource<'AWS::EC2::NatGateway'>;
}

/** In the first zone, or in each. */
function buildGateways({ nat, zones }: NetworkConfig, { publicSubnets, inbound }: PublicNetwork): readonly Nat[] {
  const wanted = { none: 0, single: 1, per_zone: zones }[nat];
  return publicSubnets.slice(0, wanted).map((subnet, index) => {
    const zone = index + 1;
    const address = resource(`NatAddress${zone}`, 'AWS::EC2::EIP', { Domain: 'vpc' }, { dependsOn: inbound });
    const gateway = resource(`NatGateway${zone}`, 'AWS::EC2::NatGateway', {
      AllocationId: attribute(address, 'AllocationId'),
      SubnetId: ref(subnet),
    });
    return { zone, address, gateway };
  });
}

/** A route table for every zone, also with one NAT: going from `single` to `per_zone` then only turns routes. */
function buildPrivateZone(zone: number, cidr: string, vpc: Resource<'AWS::EC2::VPC'>, gateways: readonly Nat[]) {
  const routeTable = resource(`PrivateRouteTable${zone}`, 'AWS::EC2::RouteTable', { VpcId: ref(vpc) });
  const { subnet, association } = buildZone('private', zone, cidr, vpc, routeTable);
  const nat = gateways.find((one) => one.zone === zone) ?? gateways[0];
  const routes =
    nat === undefined
      ? []
      : [
          resource(`PrivateRoute${zone}`, 'AWS::EC2::Route', {
            RouteTableId: ref(routeTable),
            DestinationCidrBlock: '0.0.0.0/0',
            NatGatewayId: ref(nat.gateway),
          }),
        ];
  return { subnet, resources: [routeTable, subnet, association, ...routes], outbound: [association, ...routes] };
}
