/** The firewall: a web ACL before the load balancer, or before the CDN when there is one. */

import type { Config } from '../config/model.ts';
import type { LoadBalancer } from './loadBalancer.ts';
import { attribute, type Resource, ref, resource } from './model.ts';
import { physicalName } from './names.ts';
import type { Resolvable } from './resolvable.ts';

export interface Firewall {
  readonly resources: readonly Resource[];
  /** ARN for the CDN; undefined: the CDN has none. */
  readonly global: Resolvable<string> | undefined;
}

/** WAFv2: names of web ACLs. */
const NAME_LIMIT = 128;

/** AWS's own groups of rules, the cheapest question first (WAF developer guide, "AWS Managed Rules rule groups list"). */
const groups = ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesKnownBadInputsRuleSet'];

const commonGroup = 'AWSManagedRulesCommonRuleSet';

/** Requests of one address in five minutes. */
const RATE_LIMIT = 2000;

export function buildFirewall(config: Config, { balancer }: LoadBalancer): Firewall {
  const { waf } = config.security;
  if (waf.kind === 'none') return { resources: [], global: undefined };
  const isGlobal = config.domain?.cdn !== undefined;
  const made = waf.kind === 'common' ? buildWebAcl(config, isGlobal) : undefined;
  const arn = made === undefined ? (waf.kind === 'arn' ? waf.arn : '') : attribute(made, 'Arn');
  const own = made === undefined ? [] : [made];
  if (isGlobal) return { resources: own, global: arn };
  const association = resource('WebAclAssociation', 'AWS::WAFv2::WebACLAssociation', {
    ResourceArn: ref(balancer),
    WebACLArn: arn,
  });
  return { resources: [...own, association], global: undefined };
}

/** The two kinds have ids of their own: a web ACL cannot change its scope, and keeps its name while another takes its place. */
function buildWebAcl(config: Config, isGlobal: boolean): Resource<'AWS::WAFv2::WebACL'> {
  const logicalId = isGlobal ? 'CdnWebAcl' : 'WebAcl';
  const managed = groups.map((name, index) => managedRule(name, index + 1));
  return resource(logicalId, 'AWS::WAFv2::WebACL', {
    Name: physicalName(config, logicalId, NAME_LIMIT),
    Scope: isGlobal ? 'CLOUDFRONT' : 'REGIONAL',
    DefaultAction: { Allow: {} },
    Rules: [
      {
        Name: 'RateLimit',
        Priority: 0,
        Action: { Block: {} },
        Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: RATE_LIMIT } },
        VisibilityConfig: visibility('RateLimit'),
      },
      ...managed,
      // It blocks every body above 8 KB, which an API for data could not live with.
      managedRule(commonGroup, groups.length + 1, [{ Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } }]),
    ],
    VisibilityConfig: visibility(logicalId),
  });
}

function managedRule(
  Name: string,
  Priority: number,
  RuleActionOverrides?: readonly { readonly Name: string; readonly ActionToUse: { readonly Count: object } }[],
) {
  return {
    Name,
    Priority,
    OverrideAction: { None: {} },
    Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name, RuleActionOverrides } },
    VisibilityConfig: visibility(Name),
  };
}

function visibility(MetricName: string) {
  return { CloudWatchMetricsEnabled: true, MetricName, SampledRequestsEnabled: true };
}
