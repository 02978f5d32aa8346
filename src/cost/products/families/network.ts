/** Products of networks: load balancers, NAT, addresses, endpoints, what leaves for the internet. */

import type { Filters } from '../filters.ts';
import { gigabytes, hours, lcuHours } from '../units.ts';

const application = { service: 'AWSELB', family: 'Load Balancer-Application' } as const;
const classic = { service: 'AWSELB', family: 'Load Balancer' } as const;
const gateway = { service: 'AWSELB', family: 'Load Balancer-Gateway' } as const;
const layer4 = { service: 'AWSELB', family: 'Load Balancer-Network' } as const;
/** Billed under EC2, not under VPC. */
const nat = { service: 'AmazonEC2', family: 'NAT Gateway' } as const;
const endpoint = { service: 'AmazonVPC', family: 'VpcEndpoint' } as const;

export const network: Filters = {
  'alb.hour': { ...application, usage: 'LoadBalancerUsage', ...hours },
  'alb.lcu': { ...application, usage: 'LCUUsage', ...lcuHours },
  'clb.gb': { ...classic, usage: 'DataProcessing-Bytes', ...gigabytes },
  'clb.hour': { ...classic, usage: 'LoadBalancerUsage', ...hours },
  'egress.gb': {
    service: 'AWSDataTransfer',
    family: 'Data Transfer',
    usage: 'DataTransfer-Out-Bytes',
    asked: { transferType: 'AWS Outbound', toLocation: 'External' },
    sells: 'from a location',
    ...gigabytes,
  },
  'gwlb.hour': { ...gateway, usage: 'LoadBalancerUsage', ...hours },
  'gwlb.lcu': { ...gateway, usage: 'LCUUsage', ...lcuHours },
  'nat.gb': { ...nat, usage: 'NatGateway-Bytes', ...gigabytes },
  'nat.hour': { ...nat, usage: 'NatGateway-Hours', ...hours },
  'nlb.hour': { ...layer4, usage: 'LoadBalancerUsage', ...hours },
  'nlb.lcu': { ...layer4, usage: 'LCUUsage', ...lcuHours },
  'publicipv4.hour': {
    service: 'AmazonVPC',
    family: 'VPC Public IPv4 Address',
    usage: 'PublicIPv4:InUseAddress',
    ...hours,
  },
  'vpce.gb': { ...endpoint, usage: 'VpcEndpoint-Bytes', ...gigabytes },
  'vpce.gwlb.gb': { ...endpoint, usage: 'VpcEndpoint-GWLBE-Bytes', ...gigabytes },
  'vpce.gwlb.hour': { ...endpoint, usage: 'VpcEndpoint-GWLBE-Hours', ...hours },
  'vpce.hour': { ...endpoint, usage: 'VpcEndpoint-Hours', ...hours },
};
