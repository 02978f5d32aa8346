/** Load balancers, NAT gateways and addresses. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown } from '../../template/model.ts';
import { HOURS_PER_MONTH } from '../model.ts';
import { countOf, type Dimension, type Family, readText } from './dimension.ts';

/** One LCU holds 25 new connections a second, 3,000 open ones, 1 GB an hour or 1,000 rule evaluations a second. */
const ASSUMED_LCUS = 1;
const ASSUMED_NAT_GB = 100;

export const network: Family = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': dimensionsOfLoadBalancer,
  'AWS::EC2::NatGateway': (_resource, _neighbours, usage) => {
    const { amount, assumption } = usage.take('processed', ASSUMED_NAT_GB);
    return [
      { name: 'NAT gateway hours', price: 'nat.hour', quantity: HOURS_PER_MONTH, kind: 'fixed' },
      { name: 'NAT gateway data', price: 'nat.gb', quantity: amount, kind: 'usage', assumption },
    ];
  },
  // An address costs the same in use and idle, and that of a NAT gateway is this resource: counted here, once.
  'AWS::EC2::EIP': () => [
    { name: 'public IPv4 hours', price: 'publicipv4.hour', quantity: HOURS_PER_MONTH, kind: 'fixed' },
  ],
};

function dimensionsOfLoadBalancer({ properties }: EvaluatedResource): readonly Dimension[] | Unknown {
  const type = readText(properties.Type, 'Type', 'application');
  if (type instanceof Unknown) return type;
  if (type !== 'application') return new Unknown(`${type} load balancers have no price in the table`);
  return [
    { name: 'load balancer hours', price: 'alb.hour', quantity: HOURS_PER_MONTH, kind: 'fixed' },
    {
      name: 'load balancer capacity (LCU hours)',
      price: 'alb.lcu',
      quantity: ASSUMED_LCUS * HOURS_PER_MONTH,
      kind: 'usage',
      assumption: `${ASSUMED_LCUS} LCU on average, assumed: 25 new connections a second or 1 GB an hour`,
    },
    ...addressesOf(properties),
  ];
}

/** An internet-facing load balancer holds one public address in each of its zones, that is in each subnet. */
function addressesOf(properties: EvaluatedResource['properties']): readonly Dimension[] {
  const { Scheme, IpAddressType, Subnets, SubnetMappings } = properties;
  if (Scheme === 'internal' || IpAddressType === 'dualstack-without-public-ipv4') return [];
  const zones = Scheme instanceof Unknown ? Scheme : countOf(Subnets ?? SubnetMappings, 'Subnets');
  const quantity = zones instanceof Unknown ? zones : zones * HOURS_PER_MONTH;
  return [{ name: 'public IPv4 hours', price: 'publicipv4.hour', quantity, kind: 'fixed' }];
}
