/** Networks: load balancers, NAT, addresses, endpoints, data transfer. */

import { type Kind, known, type Listing, other } from '../listing.ts';

const balancer = (kind: string, unit: string): Kind => ({
  service: 'AWSELB',
  family: kind === '' ? 'Load Balancer' : `Load Balancer-${kind}`,
  unit,
  prefix: 'plain',
  operation: kind === '' ? 'LoadBalancing' : `LoadBalancing:${kind}`,
});
const nat = (unit: string): Kind => ({
  service: 'AmazonEC2',
  family: 'NAT Gateway',
  unit,
  prefix: 'plain',
  operation: 'NatGateway',
});
const address: Kind = { service: 'AmazonVPC', family: 'VPC Public IPv4 Address', unit: 'Hrs', prefix: 'code' };
const endpoint = (unit: string): Kind => ({ service: 'AmazonVPC', family: 'VpcEndpoint', unit, prefix: 'code' });
const transfer: Kind = {
  service: 'AWSDataTransfer',
  family: 'Data Transfer',
  unit: 'GB',
  prefix: 'plain',
  place: 'fromLocation',
};

const natGroup = { group: 'NGW:NatGateway' };
const outbound = { transferType: 'AWS Outbound', toLocation: 'External' };

export const network: readonly Listing[] = [
  known(balancer('Application', 'Hrs'), 'LoadBalancerUsage', 'alb.hour'),
  known(balancer('Application', 'LCU-Hrs'), 'LCUUsage', 'alb.lcu'),
  other(balancer('Application', 'Hrs'), 'Outposts-LoadBalancerUsage', '0.0252'),
  other(balancer('Application', 'LCU-Hrs'), 'Outposts-LCUUsage', '0'),
  other(balancer('Application', 'Hrs'), 'TS-LoadBalancerUsage', '0.0056'),
  known(balancer('Network', 'Hrs'), 'LoadBalancerUsage', 'nlb.hour'),
  known(balancer('Network', 'LCU-Hrs'), 'LCUUsage', 'nlb.lcu'),
  known(balancer('Gateway', 'Hrs'), 'LoadBalancerUsage', 'gwlb.hour'),
  known(balancer('Gateway', 'LCU-Hrs'), 'LCUUsage', 'gwlb.lcu'),
  known(balancer('', 'Hrs'), 'LoadBalancerUsage', 'clb.hour'),
  known(balancer('', 'GB'), 'DataProcessing-Bytes', 'clb.gb'),

  known(nat('Hrs'), 'NatGateway-Hours', 'nat.hour', natGroup),
  known(nat('GB'), 'NatGateway-Bytes', 'nat.gb', natGroup),
  other(nat('GB'), 'NatGateway-Prvd-Bytes', '0', natGroup),
  other(nat('Gbps-hrs'), 'NatGateway-Prvd-Gbps', '1.164', natGroup),
  other(nat('Hrs'), 'RegionalNatGateway-Hours', '0.045', natGroup),

  known(address, 'PublicIPv4:InUseAddress', 'publicipv4.hour'),
  other(address, 'PublicIPv4:IdleAddress', '0.005'),

  known(endpoint('Hrs'), 'VpcEndpoint-Hours', 'vpce.hour'),
  known(endpoint('GB'), 'VpcEndpoint-Bytes', 'vpce.gb'),
  known(endpoint('Hrs'), 'VpcEndpoint-GWLBE-Hours', 'vpce.gwlb.hour'),
  known(endpoint('GB'), 'VpcEndpoint-GWLBE-Bytes', 'vpce.gwlb.gb'),

  known(transfer, 'DataTransfer-Out-Bytes', 'egress.gb', outbound),
  other(transfer, 'DataTransfer-Out-ABytes', '0', outbound),
  other(transfer, 'DataTransfer-Regional-Bytes', '0.01', { transferType: 'IntraRegion' }),
];
