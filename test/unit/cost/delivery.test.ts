import { describe, expect, test } from '@jest/globals';
import type { ResourceDeclaration } from '../../../src/template/model.ts';
import { componentOf, componentsOf, costOf, missingOf, usd } from './pricing.ts';

type Properties = NonNullable<ResourceDeclaration['Properties']>;

describe('distributions', () => {
  const distribution = { Type: 'AWS::CloudFront::Distribution' };

  test('cost the same wherever their stack is', async () => {
    for (const region of ['us-east-1', 'eu-west-1', 'ap-northeast-1']) {
      expect(componentsOf(await costOf(distribution, region))).toEqual([
        ['data to the internet', 100, '8.5'], // 100 GB × 0.085
        ['requests', 1_000_000, '1'], // 1,000,000 × 0.000001
      ]);
    }
  });

  test('cross their tiers', async () => {
    const cost = await costOf(distribution, 'us-east-1', { egress: 60_000 });
    // 10,240 × 0.085 + 40,960 × 0.08 + 8,800 × 0.06 = 870.4 + 3,276.8 + 528
    expect(usd(componentOf(cost, 'data to the internet').monthly)).toBe('4675.2');
  });
});

describe('names', () => {
  const record = (properties: Properties) => ({ Type: 'AWS::Route53::RecordSet', Properties: properties });

  test('a zone: 0.50', async () => {
    expect(componentsOf(await costOf({ Type: 'AWS::Route53::HostedZone' }, 'eu-central-1'))).toEqual([
      ['hosted zone', 1, '0.5'],
    ]);
  });

  test('an alias is free', async () => {
    expect(await costOf(record({ AliasTarget: { DNSName: 'x' } }))).toMatchObject({ status: 'free' });
  });

  test.each<[string, Properties, string]>([
    ['simple', {}, '0.4'], // 1,000,000 × 0.0000004
    ['by latency', { Region: 'us-east-1' }, '0.6'],
    ['by place', { GeoLocation: { CountryCode: 'DE' } }, '0.7'],
  ])('a million queries, %s', async (_, properties, cost) => {
    expect(componentsOf(await costOf(record(properties)))).toEqual([['queries', 1_000_000, cost]]);
  });

  test('queries cross their tiers: 1,000,000,000 × 0.0000004 + 500,000,000 × 0.0000002', async () => {
    expect(componentsOf(await costOf(record({}), 'us-east-1', { queries: 1_500_000_000 }))).toEqual([
      ['queries', 1_500_000_000, '500'],
    ]);
  });
});

describe('firewalls', () => {
  const group = (name: string) => ({ Statement: { ManagedRuleGroupStatement: { Name: name, VendorName: 'AWS' } } });
  const acl = (scope: string, rules: readonly Properties[]) => ({
    Type: 'AWS::WAFv2::WebACL',
    Properties: { Scope: scope, Rules: rules },
  });

  test('a web ACL with two groups of rules, in us-east-1 and before a CDN anywhere', async () => {
    const rules = [group('AWSManagedRulesCommonRuleSet'), group('AWSManagedRulesKnownBadInputsRuleSet')];
    const components = [
      ['web ACL', 1, '5'],
      ['rules', 2, '2'],
      ['requests', 1_000_000, '0.6'], // 1,000,000 × 0.0000006
    ];
    expect(componentsOf(await costOf(acl('REGIONAL', rules)))).toEqual(components);
    expect(componentsOf(await costOf(acl('CLOUDFRONT', rules), 'eu-west-1'))).toEqual(components);
  });

  test('elsewhere the table has no price', async () => {
    expect(missingOf(await costOf(acl('REGIONAL', []), 'eu-west-1'))).toEqual(['no price for web ACL in eu-west-1']);
  });

  test('a group with a fee of its own says that it is left out', async () => {
    expect(missingOf(await costOf(acl('REGIONAL', [group('AWSManagedRulesBotControlRuleSet')])))).toEqual([
      'fee of AWSManagedRulesBotControlRuleSet: no price is known for it',
    ]);
  });
});
