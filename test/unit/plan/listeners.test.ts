/** Ports of the load balancer that change hands: what CloudFormation can do and take back, and how the rest is refused. */

import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../../src/config/model.ts';
import { verifyListeners } from '../../../src/plan/listeners.ts';
import { verifyRouting } from '../../../src/plan/routing.ts';
import { readSnapshot } from '../../../src/plan/snapshot.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import { config, domain, service, security as unguarded } from '../stack/configs.ts';

const identity = { stack: 'prod-inferloop', region: 'us-east-1' };
const bucket = {
  key: 'assets',
  versioned: false,
  infrequentAccessDays: undefined,
  archiveDays: undefined,
  expireDays: undefined,
  expireVersionsDays: undefined,
};

/** Both sides of a deployment, as the plan reads them. */
function step(from: Partial<Config>, to: Partial<Config>) {
  const template = buildTemplate(buildStack(config(from), undefined));
  const stack = buildStack(config(to), template);
  return {
    stack,
    before: readSnapshot({ template, parameters: {} }, identity),
    after: readSnapshot({ template: buildTemplate(stack), parameters: {} }, identity),
  };
}

function verdict(from: Partial<Config>, to: Partial<Config>) {
  const { before, after } = step(from, to);
  return () => verifyListeners(before, after);
}

describe('a domain of a stack that is there', () => {
  test('turns the listener to HTTPS where it is: no rule and no service changes', () => {
    const { stack, before, after } = step({}, { domain });
    const changed = Object.keys(after).filter(
      (id) => JSON.stringify(before[id]?.properties) !== JSON.stringify(after[id]?.properties),
    );
    expect(changed.sort()).toEqual([
      'Certificate',
      'DomainRecord',
      'LoadBalancerSecurityGroup',
      'ProductionListener',
      'RedirectListener',
      'TestListener8443',
    ]);
    expect(() => verifyListeners(before, after)).not.toThrow();
    expect(() => verifyRouting(stack.services, before, after)).not.toThrow();
  });

  test('comes with everything that it brings itself', () => {
    const cdn = { static: { bucket: 'assets', path: '/static/*' }, certificate: undefined };
    const storage = { volumes: [], buckets: [bucket] };
    const security = { ...unguarded, key: { kind: 'managed' }, waf: { kind: 'common' } } as const;
    const before: Partial<Config> = { storage, security: { ...security, waf: { kind: 'none' } } };
    expect(verdict(before, { storage, security, domain: { ...domain, cdn } })).not.toThrow();
    expect(verdict({}, { security: { ...security, key: { kind: 'aws' } }, domain })).not.toThrow();
  });

  test('and anything that may fail after the port is taken are refused at once', () => {
    expect(verdict({}, { domain, services: [service({ memory: 1024 })] })).toThrow(
      expect.objectContaining({
        reason: 'policy-violated',
        fault: 'user',
        message:
          'a new domain and other changes at once: ProductionListener moves from port 80 to 443, and SynthdataTaskDefinition would change too',
        hint: expect.stringContaining('two pull requests'),
      }),
    );
    expect(verdict({}, { domain, storage: { volumes: [], buckets: [bucket] } })).toThrow(
      'AssetsBucket, AssetsBucketPolicy would',
    );
    const owner = { owner: 'ada', costCenter: undefined, more: {} };
    expect(verdict({}, { domain, tags: owner })).toThrow(/\w, and \d+ more would change too/);
  });

  test('may come with anything where nobody takes the port', () => {
    expect(
      verdict({}, { domain: { ...domain, redirect: false }, services: [service({ memory: 1024 })] }),
    ).not.toThrow();
  });
});

describe('a domain that goes', () => {
  test('cannot go while port 80 is taken, and the words say how it can', () => {
    expect(verdict({ domain }, {})).toThrow(
      expect.objectContaining({
        reason: 'policy-violated',
        message:
          'ProductionListener cannot go back to port 80 in one deployment: RedirectListener has that port until it is over',
        hint: expect.stringContaining('first `domain: { redirect: false }`'),
      }),
    );
  });

  test('goes in two steps', () => {
    const closed = { ...domain, redirect: false };
    expect(verdict({ domain }, { domain: closed })).not.toThrow();
    expect(verdict({ domain: closed }, {})).not.toThrow();
  });
});

test('a CDN comes and goes, and a new version beside it', () => {
  const cdn = { static: undefined, certificate: undefined };
  const services = [service({ memory: 1024 })];
  expect(verdict({ domain }, { domain: { ...domain, cdn }, services })).not.toThrow();
  expect(verdict({ domain: { ...domain, cdn } }, { domain, services })).not.toThrow();
});
