/** Products of what stands at the edge of AWS, most of them at one price everywhere: CloudFront, Route 53, WAF. */

import type { Filters } from '../filters.ts';
import { counted, gigabytes, hours, requests } from '../units.ts';

const cloudFront = { service: 'AmazonCloudFront', sells: 'everywhere' } as const;
const dns = {
  service: 'AmazonRoute53',
  family: 'DNS Query',
  sells: 'everywhere',
  ...counted(/^queries$/i, 'queries'),
} as const;
const waf = { service: 'awswaf', family: 'Web Application Firewall' } as const;
const acls = counted(/^webacl-mo(nth)?$/i, 'web ACL-months');
const rules = counted(/^rule-mo(nth)?$/i, 'rule-months');

export const delivery: Filters = {
  /** North America: cheaper than elsewhere, and the only prices that a table has. */
  'cloudfront.gb': {
    ...cloudFront,
    family: 'Data Transfer',
    asked: { transferType: 'CloudFront Outbound', fromLocation: 'United States' },
    ...gigabytes,
  },
  'cloudfront.https': {
    ...cloudFront,
    family: 'Request',
    asked: { location: 'United States', requestType: 'CloudFront-Request-HTTPS-Proxy' },
    ...requests,
  },
  'route53.geo': { ...dns, usage: 'Geo-Queries' },
  'route53.health': {
    service: 'AmazonRoute53',
    family: 'DNS Health Check',
    usage: 'Health-Check-AWS',
    sells: 'everywhere',
    ...counted(/^healthchecks$/i, 'health checks'),
  },
  'route53.latency': { ...dns, usage: 'LBR-Queries' },
  'route53.query': { ...dns, usage: 'DNS-Queries' },
  'route53.resolver.hour': {
    service: 'AmazonRoute53',
    family: 'DNS Query',
    usage: 'ResolverNetworkInterface',
    ...hours,
  },
  'route53.zone': {
    service: 'AmazonRoute53',
    family: 'DNS Zone',
    usage: 'HostedZone',
    sells: 'everywhere',
    ...counted(/^hostedzones$/i, 'hosted zones'),
  },
  'waf.acl': { ...waf, usage: 'WebACLV2', ...acls },
  'waf.global.acl': { ...waf, usage: 'Global-WebACLV2', sells: 'everywhere', ...acls },
  'waf.global.request': { ...waf, usage: 'Global-RequestV2-Tier1', sells: 'everywhere', ...requests },
  'waf.global.rule': { ...waf, usage: 'Global-RuleV2', sells: 'everywhere', ...rules },
  'waf.request': { ...waf, usage: 'RequestV2-Tier1', ...requests },
  'waf.rule': { ...waf, usage: 'RuleV2', ...rules },
};
