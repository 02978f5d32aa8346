/** The network: a VPC over the zones, its public and private subnets, and the ways to the internet; or one that exists. */

import type { Config, ExistingNetworkConfig, NewNetworkConfig } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import type { Template } from '../template/model.ts';
import { subnetBlock } from './cidr.ts';
import { buildEndpoints } from './endpoints.ts';
import { attribute, type Resource, ref, resource } from './model.ts';
import { buildAcl, numberRules } from './networkAcl.ts';
import type { Resolvable } from './resolvable.ts';

export interface Network {
  readonly resources: readonly Resource[];
  /** Id of the VPC. */
  readonly vpc: Resolvable<string>;
  /** The VPC's addresses; undefined when it exists and only its id is known. */
  readonly cidr: string | undefined;
  /** Ids of the subnets of the load balancer. */
  readonly publicSubnets: readonly Resolvable<string>[];
  /** Ids of the subnets where the tasks run. */
  readonly taskSubnets: readonly Resolvable<string>[];
  /** Ids of the subnets of databases: private ones wherever there are any. */
  readonly dataSubnets: readonly Resolvable<string>[];
  /** A task in a public subnet reaches the internet only with a public address of its own. */
  readonly assignPublicIp: 'ENABLED' | 'DISABLED';
  /** Routes that must exist before anything is reachable from outside. */
  readonly inbound: readonly Resource[];
  /** Routes and endpoints that must exist before a task starts: without them it cannot pull its image. */
  readonly outbound: readonly Resource[];
}

interface PublicNetwork {
  readonly resources: readonly Resource[];
  readonly vpc: Resource<'AWS::EC2::VPC'>;
  readonly subnets: readonly Resource<'AWS::EC2::Subnet'>[];
  readonly inbound: readonly Resource[];
}

/** `deployed` is the template that runs now. */
export function buildNetwork(
  config: Pick<Config, 'network' | 'services' | 'jobs' | 'functions'>,
  deployed: Template | undefined,
): Network {
  const { network } = config;
  return network.kind === 'existing' ? useNetwork(network) : makeNetwork(network, config, deployed);
}

/** A file of functions and buckets has no use for one. */
export function needsNetwork({ services, jobs, instances, databases }: Config): boolean {
  return services.length + jobs.length + instances.length + databases.length > 0;
}

/**
 * A load balancer stays in the VPC where it was made, and so do the target groups behind it: the update would fail
 * half way. Throws DeployError `config-invalid`.
 */
export function refuseMove({ vpc }: Network, deployed: Template | undefined): void {
  const before = deployed?.Resources.LoadBalancerSecurityGroup?.Properties?.VpcId;
  if (before === undefined || JSON.stringify(before) === JSON.stringify(vpc)) return;
  const named = (id: unknown) => (typeof id === 'string' ? id : 'its own VPC');
  throw new DeployError('config-invalid', `the stack runs in ${named(before)} and cannot move to ${named(vpc)}`, {
    fault: 'user',
    hint: 'AWS moves no load balancer to another VPC: make the new one as an environment of its own, then remove this one',
  });
}

function useNetwork({ vpc, subnets, placement }: ExistingNetworkConfig): Network {
  return {
    resources: [],
    vpc,
    cidr: undefined,
    publicSubnets: subnets.public,
    taskSubnets: subnets[placement],
    dataSubnets: subnets.private.length > 0 ? subnets.private : subnets.public,
    assignPublicIp: placement === 'public' ? 'ENABLED' : 'DISABLED',
    inbound: [],
    outbound: [],
  };
}

function makeNetwork(
  network: NewNetworkConfig,
  config: Pick<Config, 'services' | 'jobs' | 'functions'>,
  deployed: Template | undefined,
): Network {
  const open = buildPublicNetwork(network);
  const deny = numberRules([...network.deny].sort(), deployed);
  const openAcl = buildAcl({ prefix: 'Public', vpc: ref(open.vpc), subnets: open.subnets }, deny);
  const shared = {
    vpc: ref(open.vpc),
    cidr: network.cidr,
    publicSubnets: open.subnets.map(ref),
    inbound: open.inbound,
  };
  if (network.placement === 'public') {
    return {
      ...shared,
      resources: [...open.resources, ...openAcl],
      taskSubnets: shared.publicSubnets,
      dataSubnets: shared.publicSubnets,
      assignPublicIp: 'ENABLED',
      outbound: open.inbound,
    };
  }
  const gateways = buildGateways(network, open);
  const zones = numbers(network.zones).map((zone) => buildPrivateZone(zone, network.cidr, open.vpc, gateways));
  const privateSubnets = zones.map((zone) => ref(zone.subnet));
  const endpoints = buildEndpoints(network.endpoints, config, {
    vpc: ref(open.vpc),
    subnets: zones.map(({ subnet }) => ref(subnet)),
    routeTables: zones.map(({ routeTable }) => ref(routeTable)),
  });
  const subnets = zones.map(({ subnet }) => subnet);
  return {
    ...shared,
    resources: [
      ...open.resources,
      ...gateways.flatMap(({ address, gateway }) => [address, gateway]),
      ...zones.flatMap((zone) => zone.resources),
      ...endpoints,
      ...openAcl,
      ...buildAcl({ prefix: 'Private', vpc: ref(open.vpc), subnets }, deny),
    ],
    taskSubnets: privateSubnets,
    dataSubnets: privateSubnets,
    assignPublicIp: 'DISABLED',
    outbound: [...zones.flatMap((zone) => zone.outbound), ...endpoints],
  };
}

/** Zones count from 1. */
function numbers(zones: number): readonly number[] {
  return Array.from({ length: zones }, (_, index) => index + 1);
}

function buildPublicNetwork({ cidr, zones }: NewNetworkConfig): PublicNetwork {
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
    subnets: built.map(({ subnet }) => subnet),
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
function buildGateways({ nat, zones }: NewNetworkConfig, { subnets, inbound }: PublicNetwork): readonly Nat[] {
  const wanted = { none: 0, single: 1, per_zone: zones }[nat];
  return subnets.slice(0, wanted).map((subnet, index) => {
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
  return {
    subnet,
    routeTable,
    resources: [routeTable, subnet, association, ...routes],
    outbound: [association, ...routes],
  };
}
