/** Load balancers, NAT gateways, endpoints, addresses, flow logs and what leaves for the internet. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown } from '../../template/model.ts';
import { HOURS_PER_MONTH } from '../model.ts';
import type { Taken, Usage } from '../usage.ts';
import {
  countOf,
  type Dimension,
  type Family,
  fixed,
  follow,
  type Neighbours,
  readText,
  times,
  used,
} from './dimension.ts';

/** One LCU holds 25 new connections a second, 3,000 open ones, 1 GB an hour or 1,000 rule evaluations a second. */
const ASSUMED_LCUS = 1;
const CONNECTIONS_PER_LCU = 25;
const GB_PER_LCU_HOUR = 1;
const EVALUATIONS_PER_LCU = 1000;
/** Evaluations of the first rules of a request are free. */
const FREE_RULES = 10;
const ASSUMED_NAT_GB = 100;
const ASSUMED_ENDPOINT_GB = 50;
export const ASSUMED_FLOW_LOG_GB = 10;
/** To the internet, of the whole account. */
const FREE_EGRESS_GB = 100;

const LOAD_BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
/** Keys and words of each kind. */
const kinds: { readonly [type: string]: { readonly key: string; readonly unit: string } } = {
  application: { key: 'alb', unit: 'LCU' },
  gateway: { key: 'gwlb', unit: 'GLCU' },
  network: { key: 'nlb', unit: 'NLCU' },
};

export const network: Family = {
  [LOAD_BALANCER]: dimensionsOfLoadBalancer,
  'AWS::ElasticLoadBalancing::LoadBalancer': (_resource, _neighbours, usage) => [
    fixed('load balancer hours', 'clb.hour', HOURS_PER_MONTH),
    used('load balancer data', 'clb.gb', usage.take('processed', ASSUMED_NAT_GB)),
  ],
  'AWS::EC2::NatGateway': (_resource, _neighbours, usage) => [
    fixed('NAT gateway hours', 'nat.hour', HOURS_PER_MONTH),
    used('NAT gateway data', 'nat.gb', usage.take('processed', ASSUMED_NAT_GB)),
  ],
  // An address costs the same in use and idle, and that of a NAT gateway is this resource: counted here, once.
  'AWS::EC2::EIP': () => [fixed('public IPv4 hours', 'publicipv4.hour', HOURS_PER_MONTH)],
  'AWS::EC2::FlowLog': dimensionsOfFlowLog,
  'AWS::EC2::VPCEndpoint': dimensionsOfEndpoint,
};

function dimensionsOfLoadBalancer(
  balancer: EvaluatedResource,
  neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const type = readText(balancer.properties.Type, 'Type', 'application');
  if (type instanceof Unknown) return type;
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (kind === undefined) return new Unknown(`no prices are known for load balancers of type ${type}`);
  const { key, unit } = kind;
  const capacity = type === 'application' ? measureCapacity(balancer, neighbours, usage) : undefined;
  const units = capacity ?? { amount: ASSUMED_LCUS, assumption: assumedCapacity(unit) };
  return [
    fixed('load balancer hours', `${key}.hour`, HOURS_PER_MONTH),
    used(`load balancer capacity (${unit} hours)`, `${key}.lcu`, follow(units, units.amount * HOURS_PER_MONTH)),
    ...addressesOf(balancer.properties),
    ...egressOf(balancer, neighbours, usage),
  ];
}

function assumedCapacity(unit: string): string {
  const held = unit === 'LCU' ? ': 25 new connections a second or 1 GB an hour' : ': 1 GB an hour';
  return `${ASSUMED_LCUS} ${unit} on average, assumed${held}`;
}

/** By the largest of what is known of its use; each request is taken to open a connection. */
function measureCapacity(balancer: EvaluatedResource, neighbours: Neighbours, usage: Usage): Taken | undefined {
  const requests = usage.stated('requests');
  const data = usage.stated('processed') ?? usage.stated('egress');
  if (requests === undefined && data === undefined) return undefined;
  const listeners = neighbours.referringTo(balancer, 'LoadBalancerArn', 'AWS::ElasticLoadBalancingV2::Listener');
  const rules = listeners.flatMap((listener) =>
    neighbours.referringTo(listener, 'ListenerArn', 'AWS::ElasticLoadBalancingV2::ListenerRule'),
  );
  const perSecond = (requests?.amount ?? 0) / HOURS_PER_MONTH / 3600;
  const amount = Math.max(
    perSecond / CONNECTIONS_PER_LCU,
    (perSecond * Math.max(0, rules.length - FREE_RULES)) / EVALUATIONS_PER_LCU,
    (data?.amount ?? 0) / HOURS_PER_MONTH / GB_PER_LCU_HOUR,
  );
  const rests = [requests, data].flatMap((taken) => taken?.assumption ?? []);
  const text = amount.toLocaleString('en-US', { maximumSignificantDigits: 2 });
  return { amount, assumption: `${text} LCU on average, by ${rests.join(' and ')}` };
}

/** An internet-facing load balancer holds one public address in each of its zones, that is in each subnet. */
function addressesOf(properties: EvaluatedResource['properties']): readonly Dimension[] {
  const { Scheme, IpAddressType, Subnets, SubnetMappings, Type } = properties;
  if (Type === 'gateway' || Scheme === 'internal' || IpAddressType === 'dualstack-without-public-ipv4') return [];
  const zones = Scheme instanceof Unknown ? Scheme : countOf(Subnets ?? SubnetMappings, 'Subnets');
  return [fixed('public IPv4 hours', 'publicipv4.hour', times(zones, HOURS_PER_MONTH))];
}

/** What a CDN fetches is free; what is free to the internet is free once, so it is taken off the first load balancer. */
function egressOf(balancer: EvaluatedResource, neighbours: Neighbours, usage: Usage): readonly Dimension[] {
  const stated = usage.stated('egress');
  const cached = neighbours.referringTo(balancer, 'DistributionConfig', 'AWS::CloudFront::Distribution').length > 0;
  if (stated === undefined || cached || balancer.properties.Scheme === 'internal') return [];
  const [first] = neighbours
    .ofType(LOAD_BALANCER)
    .map(({ logicalId }) => logicalId)
    .sort();
  const free = first === balancer.logicalId ? FREE_EGRESS_GB : 0;
  const more = free === 0 ? '' : `the first ${free} GB of the account are free`;
  return [used('data to the internet', 'egress.gb', follow(stated, Math.max(0, stated.amount - free), more))];
}

/** A gateway endpoint, the default, is free; any other costs in each of its zones, that is in each subnet. */
function dimensionsOfEndpoint(
  { properties }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const type = readText(properties.VpcEndpointType, 'VpcEndpointType', 'Gateway');
  if (type instanceof Unknown) return type;
  if (type === 'Gateway') return [];
  if (type !== 'Interface' && type !== 'GatewayLoadBalancer') {
    return new Unknown(`no prices are known for endpoints of type ${type}`);
  }
  const price = type === 'Interface' ? 'vpce' : 'vpce.gwlb';
  const zones = countOf(properties.SubnetIds, 'SubnetIds');
  return [
    fixed('endpoint hours', `${price}.hour`, times(zones, HOURS_PER_MONTH)),
    used('endpoint data', `${price}.gb`, usage.take('processed', ASSUMED_ENDPOINT_GB)),
  ];
}

function dimensionsOfFlowLog(
  { properties }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const destination = readText(properties.LogDestinationType, 'LogDestinationType', 'cloud-watch-logs');
  if (destination instanceof Unknown) return destination;
  const logs = usage.take('logs', ASSUMED_FLOW_LOG_GB);
  switch (destination) {
    case 'cloud-watch-logs':
      return [used('flow logs taken in', 'cw.vended.logs', logs)];
    case 's3':
      return [used('flow logs delivered', 'cw.vended.s3', logs)];
    default:
      return new Unknown(`no prices are known for flow logs to ${destination}`);
  }
}
