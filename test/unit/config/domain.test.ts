/** `domain:` and `security.waf`: who answers there, and certificates and firewalls where AWS looks for them. */

import { describe, expect, test } from '@jest/globals';
import { read, told, warnings } from './telling.ts';

const arn = (region: string) => `arn:aws:acm:${region}:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9`;
const acl = (region: string, scope: string) => `arn:aws:wafv2:${region}:111122223333:${scope}/webacl/shared/0a1b2c3d`;

interface File {
  readonly region?: string;
  readonly web?: string;
  readonly security?: string;
  readonly domain?: string;
}

/** Services on line 3, security on 4, buckets on 5, the domain on 6. */
function file({ region = 'eu-west-1', web = 'build: ., port: 8000', security = '', domain }: File): string {
  return [
    'project: shop',
    `region: ${region}`,
    `services: { web: { ${web} } }`,
    `security: { ${security} }`,
    'storage: { buckets: { assets: {} } }',
    domain === undefined ? '' : `domain: { ${domain} }`,
    '',
  ].join('\n');
}

const named = 'name: shop.example.com';
const zoned = `${named}, zone: Z0123456789ABC`;

describe('a domain', () => {
  test('with a zone needs nothing else', () => {
    expect(read(file({ domain: zoned })).domain).toEqual({
      name: 'shop.example.com',
      zone: 'Z0123456789ABC',
      certificate: undefined,
      redirect: true,
      cdn: undefined,
    });
    expect(read(file({})).domain).toBeUndefined();
  });

  test('takes a certificate of its region, and a CDN one of us-east-1', () => {
    const cdn = `cdn: { static: assets, certificate: "${arn('us-east-1')}" }`;
    const { domain } = read(file({ domain: `${named}, certificate: "${arn('eu-west-1')}", ${cdn}` }));
    expect(domain?.cdn).toEqual({ static: { bucket: 'assets', path: '/static/*' }, certificate: arn('us-east-1') });
    expect(read(file({ region: 'us-east-1', domain: `${zoned}, cdn: {}` })).domain?.cdn).toEqual({
      static: undefined,
      certificate: undefined,
    });
  });

  test.each([
    ['zone: Z0123456789ABC', '6:1 domain.name: `name` is missing → for example `name: synthdata.example.com`'],
    [
      named,
      '6:17 domain.name: HTTPS at shop.example.com needs a certificate: give the `zone` that holds the name, or a `certificate` → for example `zone: Z0123456789ABCDEFGHIJ`: the certificate is then made and renewed',
    ],
    [
      `${named}, certificate: "${arn('us-east-1')}"`,
      '6:48 domain.certificate: the certificate is in us-east-1, and the load balancer takes one of eu-west-1 → write the ARN of one there',
    ],
    [
      `${zoned}, cdn: {}`,
      "6:62 domain.cdn: the CDN needs a `certificate` for shop.example.com in us-east-1; the domain's own is in eu-west-1 → make one there and add `certificate: arn:aws:acm:us-east-1:…`",
    ],
    [
      `${zoned}, cdn: { certificate: "${arn('eu-west-1')}" }`,
      '6:77 domain.cdn.certificate: the certificate is in eu-west-1, and CloudFront takes one of us-east-1 only → write the ARN of one there: `arn:aws:acm:us-east-1:…`',
    ],
    [
      `${zoned}, cdn: { certificate: "${arn('us-east-1')}", path: /x/* }`,
      '6:170 domain.cdn.path: `path` needs `static`: the bucket whose files are served there → add `static: <bucket>`, or remove it',
    ],
    [
      `${zoned}, cdn: { certificate: "${arn('us-east-1')}", static: asset }`,
      '6:172 domain.cdn.static: `static` names `asset`, which is no bucket of this file → did you mean `assets`',
    ],
  ])('%s', (domain, words) => {
    expect(told(file({ domain }))).toEqual([words]);
  });

  test.each([
    'https://shop.example.com',
    'Shop.example.com',
    'localhost',
    '*.example.com',
    `${'a'.repeat(60)}.example.com`,
  ])('is not %s', (name) => {
    expect(told(file({ domain: `name: "${name}", zone: Z0123456789ABC` }))).toEqual([
      expect.stringMatching(/^6:17 domain\.name: .*a domain name in lower case/),
    ]);
  });

  test('by its name instead of the id of its zone is told what is wanted', () => {
    expect(told(file({ domain: `${named}, zone: example.com` }))).toEqual([
      expect.stringContaining('the id of a hosted zone, which begins with Z'),
    ]);
  });

  test('without a service that has a port would be answered by nobody', () => {
    expect(told(file({ web: 'build: .', domain: zoned }))).toEqual([
      '6:17 domain.name: nobody would answer at shop.example.com: no service has a `port` → add a `port` to a service, or remove `domain`',
    ]);
  });

  test('with a CDN cannot tell visitors by their addresses', () => {
    const web = 'build: ., port: 8000, http: { allowed_source_ips: [203.0.113.0/24] }';
    expect(told(file({ region: 'us-east-1', web, domain: `${zoned}, cdn: {}` }))).toEqual([
      expect.stringMatching(/^3:\d+ services\.web\.http\.allowed_source_ips: .*CloudFront's addresses/),
    ]);
  });

  test('with files under a key of somebody else is warned about the policy of that key', () => {
    const security = 'key: "arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d"';
    const domain = `${zoned}, cdn: { static: assets }`;
    expect(warnings(file({ region: 'us-east-1', security, domain }))).toEqual([
      '6:72 domain.cdn.static: CloudFront reads `assets` only if the policy of your key lets it',
    ]);
  });
});

describe('a firewall', () => {
  const cdn = { domain: `${zoned}, cdn: { certificate: "${arn('us-east-1')}" }` };

  test.each<[string, File]>([
    ['common', {}],
    ['common', { region: 'us-east-1', domain: `${zoned}, cdn: {}` }],
    [acl('eu-west-1', 'regional'), {}],
    [acl('us-east-1', 'global'), cdn],
  ])('%s is where AWS looks for it', (waf, rest) => {
    expect(read(file({ ...rest, security: `waf: "${waf}"` })).security.waf.kind).toBe(waf === 'common' ? waf : 'arn');
  });

  test.each<[string, File, string]>([
    ['common', { web: 'build: .' }, '`waf: common` has nothing to stand before: no service has a `port`'],
    [
      'common',
      cdn,
      'the firewall of `domain.cdn` must be in us-east-1, and a stack in eu-west-1 cannot make it there → make one there and write its ARN',
    ],
    [
      acl('eu-west-1', 'regional'),
      cdn,
      'the firewall of `domain.cdn` is a global web ACL of us-east-1, not a regional one of eu-west-1',
    ],
    [
      acl('us-east-1', 'global'),
      {},
      'the load balancer takes a regional web ACL of eu-west-1, not a global one of us-east-1',
    ],
    [
      acl('us-east-1', 'regional'),
      {},
      'the load balancer takes a regional web ACL of eu-west-1, not a regional one of us-east-1',
    ],
  ])('%s elsewhere is told at its place', (waf, rest, words) => {
    const [only, ...more] = told(file({ ...rest, security: `waf: "${waf}"` }));
    expect(more).toEqual([]);
    expect(only).toMatch(/^4:18 security\.waf: /);
    expect(only).toContain(words);
  });
});
