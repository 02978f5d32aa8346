/** The edge of AWS: CloudFront, Route 53, WAF. */

import { type Kind, known, type Listing, other } from '../listing.ts';

const everywhere = { prefix: 'none', place: 'everywhere' } as const;
const cloudFront = (family: string, unit: string): Kind => ({
  service: 'AmazonCloudFront',
  family,
  unit,
  ...everywhere,
});
const dns = (family: string, unit: string): Kind => ({ service: 'AmazonRoute53', family, unit, ...everywhere });
const waf = (unit: string): Kind => ({
  service: 'awswaf',
  family: 'Web Application Firewall',
  unit,
  prefix: 'code',
});
const globalWaf = (unit: string): Kind => ({ ...waf(unit), ...everywhere });

const outbound = { transferType: 'CloudFront Outbound' };
const https = { requestType: 'CloudFront-Request-HTTPS-Proxy' };

export const delivery: readonly Listing[] = [
  known(cloudFront('Data Transfer', 'GB'), 'US-DataTransfer-Out-Bytes', 'cloudfront.gb', {
    ...outbound,
    fromLocation: 'United States',
  }),
  other(cloudFront('Data Transfer', 'GB'), 'JP-DataTransfer-Out-Bytes', '0.114', {
    ...outbound,
    fromLocation: 'Japan',
  }),
  known(cloudFront('Request', 'Requests'), 'US-Requests-HTTPS-Proxy', 'cloudfront.https', {
    ...https,
    location: 'United States',
  }),
  other(cloudFront('Request', 'Requests'), 'JP-Requests-HTTPS-Proxy', '0.0000012', { ...https, location: 'Japan' }),

  known(dns('DNS Zone', 'HostedZones'), 'HostedZone', 'route53.zone'),
  known(dns('DNS Query', 'Queries'), 'DNS-Queries', 'route53.query'),
  known(dns('DNS Query', 'Queries'), 'LBR-Queries', 'route53.latency'),
  known(dns('DNS Query', 'Queries'), 'Geo-Queries', 'route53.geo'),
  other(dns('DNS Query', 'Queries'), 'Intra-AWS-DNS-Queries', '0'),
  known(dns('DNS Health Check', 'HealthChecks'), 'Health-Check-AWS', 'route53.health'),
  other(dns('DNS Health Check', 'HealthChecks'), 'Health-Check-Non-AWS', '0.75'),
  known(
    { service: 'AmazonRoute53', family: 'DNS Query', unit: 'Hrs', prefix: 'code' },
    'ResolverNetworkInterface',
    'route53.resolver.hour',
  ),

  known(waf('WebACL-Mo'), 'WebACLV2', 'waf.acl'),
  other(waf('WebACL-Mo'), 'ShieldProtected-WebACLV2', '0'),
  known(waf('Rule-Mo'), 'RuleV2', 'waf.rule'),
  other(waf('Rule-Mo'), 'ShieldProtected-RuleV2', '0'),
  known(waf('Requests'), 'RequestV2-Tier1', 'waf.request'),
  known(globalWaf('WebACL-Mo'), 'Global-WebACLV2', 'waf.global.acl'),
  known(globalWaf('Rule-Mo'), 'Global-RuleV2', 'waf.global.rule'),
  known(globalWaf('Requests'), 'Global-RequestV2-Tier1', 'waf.global.request'),
];
