/** What stands before the load balancer: TLS everywhere, a CDN that reads its files alone, a firewall at the first door. */

import { describe, expect, test } from '@jest/globals';
import type { BucketConfig, CdnConfig, Config } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { at } from '../../support/deployment.ts';
import { config, domain, http, service, security as unguarded } from './configs.ts';

const bucket = (key: string): BucketConfig => ({
  key,
  versioned: false,
  infrequentAccessDays: undefined,
  archiveDays: undefined,
  expireDays: undefined,
  expireVersionsDays: undefined,
});
const storage = { volumes: [], buckets: [bucket('assets'), bucket('data')] };
const cdn: CdnConfig = { static: { bucket: 'assets', path: '/static/*' }, certificate: undefined };

/** As `Fn::Sub` spells a reference. */
const literal = (name: string) => `\${${name}}`;

const stackOf = (changes: Partial<Config>) => buildStack(config(changes), undefined);
const propertiesOf = (changes: Partial<Config>, id: string) => stackOf(changes).resources[id]?.Properties;
const typesOf = (changes: Partial<Config>) => Object.values(stackOf(changes).resources).map(({ Type }) => Type);

describe('a domain', () => {
  test('speaks TLS to everybody, also on the test port, and port 80 only points there', () => {
    for (const listener of ['ProductionListener', 'TestListener8443']) {
      expect(propertiesOf({ domain }, listener)).toMatchObject({
        Protocol: 'HTTPS',
        SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
        Certificates: [{ CertificateArn: { Ref: 'Certificate' } }],
      });
    }
    expect(propertiesOf({ domain }, 'RedirectListener')).toMatchObject({
      Port: 80,
      DefaultActions: [{ Type: 'redirect', RedirectConfig: { Host: domain.name, Protocol: 'HTTPS', Port: '443' } }],
    });
  });

  test('leaves priorities and rules as they are without one', () => {
    const rules = (changes: Partial<Config>) =>
      ['SynthdataProductionRule', 'SynthdataTestRule'].map((id) => propertiesOf(changes, id));
    expect(rules({ domain: { ...domain, cdn }, storage })).toEqual(rules({}));
  });

  test.each([
    [undefined, [80]],
    [domain, [443, 80]],
    [{ ...domain, redirect: false }, [443]],
  ])('opens the ports of its listeners and no other', (given, ports) => {
    const ingress = at(propertiesOf({ domain: given }, 'LoadBalancerSecurityGroup'), 'SecurityGroupIngress');
    const open = [ingress].flat().filter((rule) => at(rule, 'CidrIp') === '0.0.0.0/0');
    expect(open.map((rule) => at(rule, 'FromPort'))).toEqual(ports);
  });

  test('keeps out who may not reach the services, on port 80 too', () => {
    const services = [service({ http: { ...http, allowedSourceIps: ['203.0.113.0/24'] } })];
    expect(JSON.stringify(propertiesOf({ domain, services }, 'LoadBalancerSecurityGroup'))).not.toContain('0.0.0.0/0');
  });

  test('of somebody else gets no record and no certificate, and says where to point', () => {
    const certificate = 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b';
    const changes = { domain: { ...domain, zone: undefined, certificate } };
    expect(typesOf(changes)).not.toContain('AWS::Route53::RecordSet');
    expect(typesOf(changes)).not.toContain('AWS::CertificateManager::Certificate');
    expect(at(propertiesOf(changes, 'ProductionListener'), 'Certificates', 0, 'CertificateArn')).toBe(certificate);
    expect(stackOf(changes).outputs.DomainTarget?.Value).toEqual({ 'Fn::GetAtt': ['LoadBalancer', 'DNSName'] });
  });

  test('is where its services answer', () => {
    const { outputs } = stackOf({ domain });
    expect(outputs.SynthdataServiceUrl?.Value).toBe('https://synthdata.example.com/');
    expect(outputs.SynthdataTestUrl?.Value).toBe('https://synthdata.example.com:8443/');
  });
});

describe('a CDN', () => {
  const changes = { domain: { ...domain, cdn }, storage };

  test('is what the name stands for, in both kinds of addresses', () => {
    for (const [record, type] of [
      ['DomainRecord', 'A'],
      ['DomainRecordIpv6', 'AAAA'],
    ] as const) {
      expect(propertiesOf(changes, record)).toMatchObject({
        Type: type,
        AliasTarget: { DNSName: { 'Fn::GetAtt': ['Distribution', 'DomainName'] }, HostedZoneId: 'Z2FDTNDATAQYW2' },
      });
    }
    expect(stackOf({ domain }).resources).not.toHaveProperty('DomainRecordIpv6');
  });

  test('alone reads what is under its path, in its bucket and no other', () => {
    const statements = (id: string) => [at(propertiesOf(changes, id), 'PolicyDocument', 'Statement')].flat();
    expect(statements('AssetsBucketPolicy')[1]).toEqual({
      Sid: 'Cdn',
      Effect: 'Allow',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Action: 's3:GetObject',
      Resource: { 'Fn::Sub': `${literal('AssetsBucket.Arn')}/static/*` },
      Condition: {
        StringEquals: {
          'AWS:SourceArn': {
            'Fn::Sub': `arn:${literal('AWS::Partition')}:cloudfront::${literal('AWS::AccountId')}:distribution/${literal('Distribution')}`,
          },
        },
      },
    });
    expect(statements('DataBucketPolicy')).toHaveLength(1);
  });

  test('reads with the key of the project, which lets nobody else in for it', () => {
    const security = { ...unguarded, key: { kind: 'managed' } } as const;
    const sids = (given: Partial<Config>) =>
      [at(propertiesOf({ security, ...given }, 'Key'), 'KeyPolicy', 'Statement')].flat().map((one) => at(one, 'Sid'));
    expect(sids(changes)).toContain('Cdn');
    expect(sids({ domain, storage })).not.toContain('Cdn');
  });

  test('has the certificate of the domain, or its own', () => {
    const own = 'arn:aws:acm:us-east-1:111122223333:certificate/1b2c';
    const certificateOf = (given: CdnConfig) =>
      at(
        propertiesOf({ storage, domain: { ...domain, cdn: given } }, 'Distribution'),
        ...['DistributionConfig', 'ViewerCertificate', 'AcmCertificateArn'],
      );
    expect(certificateOf(cdn)).toEqual({ Ref: 'Certificate' });
    expect(certificateOf({ ...cdn, certificate: own })).toBe(own);
  });

  test('is near the users of its region', () => {
    const priceClass = (region: string) =>
      at(propertiesOf({ ...changes, region }, 'Distribution'), 'DistributionConfig', 'PriceClass');
    expect(['us-east-1', 'eu-west-1', 'ap-south-1'].map(priceClass)).toEqual([
      'PriceClass_100',
      'PriceClass_100',
      'PriceClass_All',
    ]);
  });

  test('has no test port: new versions answer under the name of the load balancer', () => {
    const output = stackOf(changes).outputs.SynthdataTestUrl;
    expect(output?.Value).toEqual({ 'Fn::Sub': `https://${literal('LoadBalancer.DNSName')}:8443/` });
    expect(output?.Description).toContain('with the certificate of synthdata.example.com');
  });
});

describe('a firewall', () => {
  const common = { ...unguarded, waf: { kind: 'common' } } as const;

  test('stands before the load balancer, or before the CDN when there is one', () => {
    expect(propertiesOf({ security: common }, 'WebAcl')?.Scope).toBe('REGIONAL');
    expect(propertiesOf({ security: common }, 'WebAclAssociation')).toEqual({
      ResourceArn: { Ref: 'LoadBalancer' },
      WebACLArn: { 'Fn::GetAtt': ['WebAcl', 'Arn'] },
    });
    const changes = { security: common, storage, domain: { ...domain, cdn } };
    expect(propertiesOf(changes, 'CdnWebAcl')?.Scope).toBe('CLOUDFRONT');
    expect(at(propertiesOf(changes, 'Distribution'), 'DistributionConfig', 'WebACLId')).toEqual({
      'Fn::GetAtt': ['CdnWebAcl', 'Arn'],
    });
    expect(typesOf(changes)).not.toContain('AWS::WAFv2::WebACLAssociation');
  });

  test('that exists is put there and nothing is made', () => {
    const arn = 'arn:aws:wafv2:us-east-1:111122223333:regional/webacl/shared/0a1b';
    const security = { ...unguarded, waf: { kind: 'arn', arn } } as const;
    expect(propertiesOf({ security }, 'WebAclAssociation')?.WebACLArn).toBe(arn);
    expect(typesOf({ security })).not.toContain('AWS::WAFv2::WebACL');
  });

  test('limits every address, and only counts large bodies', () => {
    const rules = JSON.stringify(propertiesOf({ security: common }, 'WebAcl')?.Rules);
    expect(rules).toContain('{"AggregateKeyType":"IP","Limit":2000}');
    expect(rules).toContain('{"ActionToUse":{"Count":{}},"Name":"SizeRestrictions_BODY"}');
  });
});
