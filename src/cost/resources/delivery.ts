/** What stands before everything: distributions, domain names, firewalls. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown } from '../../template/model.ts';
import { HOURS_PER_MONTH } from '../model.ts';
import type { Usage } from '../usage.ts';
import {
  countOf,
  type Dimension,
  type Family,
  fixed,
  listOf,
  type Neighbours,
  readText,
  times,
  used,
  within,
} from './dimension.ts';

const ASSUMED_REQUESTS = 1_000_000;
const ASSUMED_CDN_GB = 100;
const ASSUMED_QUERIES = 1_000_000;
/** Groups of AWS that cost a fee beside their rule. */
const GROUPS_WITH_FEES = /^AWSManagedRules(ACFP|ATP|BotControl|AntiDDoS)RuleSet$/;

export const delivery: Family = {
  'AWS::CloudFront::Distribution': (_resource, _neighbours, usage) => {
    const data = usage.take('egress', ASSUMED_CDN_GB);
    const assumption = `${data.assumption}, to North America: more elsewhere`;
    return [
      used('data to the internet', 'cloudfront.gb', { ...data, assumption }),
      used('requests', 'cloudfront.https', usage.take('requests', ASSUMED_REQUESTS)),
    ];
  },
  'AWS::Route53::HealthCheck': () => [fixed('health check', 'route53.health', 1, 'of an endpoint in AWS, assumed')],
  'AWS::Route53::HostedZone': () => [fixed('hosted zone', 'route53.zone', 1)],
  'AWS::Route53::RecordSet': dimensionsOfRecord,
  'AWS::Route53Resolver::ResolverEndpoint': ({ properties }) => [
    fixed(
      'resolver hours',
      'route53.resolver.hour',
      times(countOf(properties.IpAddresses, 'IpAddresses'), HOURS_PER_MONTH),
    ),
  ],
  'AWS::ServiceDiscovery::PrivateDnsNamespace': () => [fixed('hosted zone', 'route53.zone', 1)],
  'AWS::WAFv2::WebACL': dimensionsOfFirewall,
};

/** Queries of an alias to a resource of AWS are free. */
function dimensionsOfRecord(
  { properties }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] {
  const { AliasTarget, GeoLocation, Region } = properties;
  if (AliasTarget !== undefined) return [];
  const price = GeoLocation !== undefined ? 'route53.geo' : Region !== undefined ? 'route53.latency' : 'route53.query';
  return [used('queries', price, usage.take('queries', ASSUMED_QUERIES))];
}

/** A rule is a rule, or a group of them. */
function dimensionsOfFirewall(
  { properties }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const scope = readText(properties.Scope, 'Scope', 'REGIONAL');
  if (scope instanceof Unknown) return scope;
  const price = scope === 'CLOUDFRONT' ? 'waf.global' : 'waf';
  const rules = properties.Rules === undefined ? 0 : countOf(properties.Rules, 'Rules');
  const fees = listOf(properties.Rules)
    .map((rule) => within(rule, 'Statement', 'ManagedRuleGroupStatement', 'Name'))
    .filter((name) => typeof name === 'string' && GROUPS_WITH_FEES.test(name));
  return [
    fixed('web ACL', `${price}.acl`, 1),
    ...(rules === 0 ? [] : [fixed('rules', `${price}.rule`, rules)]),
    used('requests', `${price}.request`, usage.take('requests', ASSUMED_REQUESTS)),
    ...fees.map((name) => fixed(`fee of ${String(name)}`, 'waf.fee', new Unknown('no price is known for it'))),
  ];
}
