/** A domain for services that run: HTTPS, a CDN and a firewall come and go by the shipped action, and the traffic stays. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { at, endOf, readLive, STACK, startTeam, type Team } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(60_000);

const zoned = 'name: shop.example.com, zone: Z0123456789ABC';
const [plain = ''] = Object.values(shopConfig());
const shop = (...lines: readonly string[]) => ({ 'inferloop.yaml': [plain, ...lines, ''].join('\n') });
const domain = (more = '') => `domain: { ${zoned}${more} }`;
const assets = 'storage: { buckets: { assets: {} } }';

let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shop(assets));
});

afterAll(() => team.stop());

describe('a domain', () => {
  let rules: unknown;

  test('beside a new version of the service is refused, and the words say how to take them apart', async () => {
    const number = await team.propose('both', { ...shop(assets, domain()), 'app/page': 'two\n' });
    expect(endOf(await team.plan(number))).toEqual({ exitCode: 1, status: 'failed', reason: 'policy-violated' });
    const comment = team.comment(number);
    expect(comment).toContain('A new domain and other changes at once: ProductionListener moves from port 80 to 443');
    expect(comment).toContain('Make two pull requests and deploy one after the other: one adds `domain`, one the rest');
  });

  test('alone is planned without a word of plain HTTP, and without a rollout', async () => {
    const number = await team.propose('domain', shop(assets, domain()));
    const planned = await team.plan(number);
    expect(endOf(planned)).toEqual({ exitCode: 0, status: 'planned', reason: '' });
    expect(JSON.parse(planned.outputs.changes ?? '')).toEqual({ add: 3, change: 3, replace: 0, destroy: 0, import: 0 });
    const comment = team.comment(number);
    expect(comment).not.toContain('Plain HTTP');
    expect(comment).not.toContain('ProductionRule');
    rules = await readRules(team);
    const live = await readLive(team);
    await team.merge(number);
    const applied = await team.apply();
    expect(endOf(applied)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(applied.outputs['service-url']).toBe('https://shop.example.com/');
    // The same rules, with the same weights, on a listener that now speaks TLS.
    expect(await readRules(team)).toEqual(rules);
    expect(await readLive(team)).toEqual(live);
    expect(await readListeners(team)).toEqual(['443 HTTPS', '80 HTTP to https://shop.example.com:443', '8443 HTTPS']);
  });

  test('lets new versions through as before', async () => {
    const before = await readLive(team);
    await team.deploy('image', { 'app/page': 'three\n' });
    const after = await readLive(team);
    expect(after.digest).not.toBe(before.digest);
    expect(after.weights).not.toEqual(before.weights);
  });
});

describe('a CDN and a firewall', () => {
  test('come with a new version of the service, and without a change of its rules', async () => {
    const rules = await readRules(team);
    const files = shop(assets, 'security: { waf: common }', domain(', cdn: { static: assets }'));
    await team.deploy('cdn', { ...files, 'app/page': 'four\n' });
    expect(at(await readRules(team), 'arn')).toBe(at(rules, 'arn'));
    expect(await typesOf(team)).toEqual(
      expect.arrayContaining(['AWS::CloudFront::Distribution', 'AWS::WAFv2::WebACL', 'AWS::Route53::RecordSet']),
    );
  });

  test('go, and the firewall stands before the load balancer', async () => {
    const live = await readLive(team);
    await team.deploy('no-cdn', shop(assets, 'security: { waf: common }', domain()));
    expect(await typesOf(team)).not.toContain('AWS::CloudFront::Distribution');
    expect(await typesOf(team)).toContain('AWS::WAFv2::WebACLAssociation');
    expect(await readLive(team)).toEqual(live);
  });
});

describe('the end of a domain', () => {
  test('is refused while port 80 is taken, and the words say how it goes', async () => {
    const number = await team.propose('early', shop(assets));
    expect(endOf(await team.plan(number))).toEqual({ exitCode: 1, status: 'failed', reason: 'policy-violated' });
    expect(team.comment(number)).toContain('ProductionListener cannot go back to port 80 in one deployment');
    expect(team.comment(number)).toContain('first `domain: { redirect: false }`');
  });

  test('comes in two steps, and the traffic stays where it is', async () => {
    const live = await readLive(team);
    await team.deploy('closed', shop(assets, domain(', redirect: false')));
    expect(await readListeners(team)).toEqual(['443 HTTPS', '8443 HTTPS']);
    await team.deploy('plain', shop(assets));
    expect(await readListeners(team)).toEqual(['80 HTTP', '8443 HTTP']);
    expect(await readLive(team)).toEqual(live);
  });
});

test('a name that somebody else has fails before port 80 changes hands, and is rolled back whole', async () => {
  const record = {
    HostedZoneId: 'Z0123456789ABC',
    Name: 'shop.example.com',
    Type: 'A',
    ResourceRecords: ['192.0.2.1'],
  };
  const fresh = await startTeam();
  try {
    await fresh.ask('cloudformation', 'CreateStack', {
      StackName: 'theirs',
      TemplateBody: JSON.stringify({ Resources: { Record: { Type: 'AWS::Route53::RecordSet', Properties: record } } }),
    });
    await fresh.deploy('first', shop());
    const live = await readLive(fresh);
    const number = await fresh.propose('domain', shop(domain()));
    await fresh.plan(number);
    await fresh.merge(number);
    expect(endOf(await fresh.apply())).toEqual({ exitCode: 1, status: 'rolled-back', reason: 'rollout-failed' });
    expect(fresh.comment(number)).toContain('already exists');
    expect(await readListeners(fresh)).toEqual(['80 HTTP', '8443 HTTP']);
    expect(await readLive(fresh)).toEqual(live);
  } finally {
    await fresh.stop();
  }
});

test('a stack begins with a domain', async () => {
  const fresh = await startTeam();
  try {
    await fresh.deploy('first', shop(domain()));
    expect(await readListeners(fresh)).toEqual(['443 HTTPS', '80 HTTP to https://shop.example.com:443', '8443 HTTPS']);
  } finally {
    await fresh.stop();
  }
});

async function resourcesOf({ ask }: Team): Promise<readonly unknown[]> {
  return [at(await ask('cloudformation', 'DescribeStackResources', { StackName: STACK }), 'StackResources')].flat();
}

async function typesOf(team: Team): Promise<readonly string[]> {
  return (await resourcesOf(team)).map((resource) => String(at(resource, 'ResourceType')));
}

async function physicalId(team: Team, logicalId: string): Promise<string> {
  const found = (await resourcesOf(team)).find((one) => at(one, 'LogicalResourceId') === logicalId);
  return String(at(found, 'PhysicalResourceId'));
}

/** The production rule of the shop. */
async function readRules(team: Team) {
  const arn = await physicalId(team, 'WebProductionRule');
  const rule = at(await team.ask('elasticloadbalancing', 'DescribeRules', { RuleArns: [arn] }), 'Rules', 0);
  return { arn, actions: at(rule, 'Actions') };
}

/** `80 HTTP to https://shop.example.com:443`, by port as text. */
async function readListeners(team: Team): Promise<readonly string[]> {
  const input = { LoadBalancerArn: await physicalId(team, 'LoadBalancer') };
  const listeners = [at(await team.ask('elasticloadbalancing', 'DescribeListeners', input), 'Listeners')].flat();
  return listeners
    .map((listener) => {
      const to = at(listener, 'DefaultActions', 0, 'RedirectConfig');
      const target = `${String(at(to, 'Protocol')).toLowerCase()}://${String(at(to, 'Host'))}:${String(at(to, 'Port'))}`;
      return `${String(at(listener, 'Port'))} ${String(at(listener, 'Protocol'))}${to === undefined ? '' : ` to ${target}`}`;
    })
    .sort();
}
