/** What a new version must pass before it takes traffic: a release command and checks, and where neither can be. */

import { describe, expect, test } from '@jest/globals';
import { head, ofService, read, told } from './telling.ts';

const open = 'test_from: [0.0.0.0/0]';

test('a release and checks are read, with their defaults', () => {
  const lines = [
    'release: [python, -m, migrate]',
    `deployment: { ${open}, checks: [{ path: /health }, { path: "/rows?n=1", status: 204, within: 2s }] }`,
  ];
  const text = `${head}services:\n  web:\n    build: .\n    port: 80\n${lines.map((line) => `    ${line}\n`).join('')}`;
  expect(read(text).services[0]).toMatchObject({
    release: ['python', '-m', 'migrate'],
    deployment: {
      checks: [
        { path: '/health', status: 200, withinSeconds: 5 },
        { path: '/rows?n=1', status: 204, withinSeconds: 2 },
      ],
    },
  });
});

describe('what cannot be', () => {
  test.each([
    ['release: []', '`release` has no word, and so nothing to run'],
    ['release: migrate', '`release` must be a list'],
    ['deployment: { checks: [{ path: /health }] }', '`checks` need `test_from`: the test port is closed to the runner'],
    ['deployment: { checks: [{ path: /health }], test_from: [] }', '`checks` need addresses in `test_from`'],
    [`deployment: { ${open}, checks: [{ path: health }] }`, '`path` must be a path that begins with /'],
    [`deployment: { ${open}, checks: [{ path: /h, within: 31s }] }`, '`within` must be from 1s to 30s, not 31s'],
    [`deployment: { ${open}, checks: [{ status: 200 }] }`, '`path` is missing'],
    [`deployment: { ${open}, checks: [{ path: /h, status: 700 }] }`, '`status` must be at most 599'],
  ])('%s', (line, message) => {
    expect(ofService('build: .', 'port: 80', line)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['release: [migrate]', 'release'],
    [`deployment: { ${open}, checks: [{ path: / }] }`, 'checks'],
    ['deployment: { approve: before_production }', 'approve'],
  ])('without two versions side by side: %s', (line, key) => {
    const message = `\`${key}\` needs a strategy other than rolling`;
    expect(ofService('build: .', line).join()).toContain(message);
    const rolling = line.includes('deployment')
      ? line.replace('{ ', '{ strategy: rolling, ')
      : `${line}\n    deployment: { strategy: rolling }`;
    expect(ofService('build: .', 'port: 80', rolling).join()).toContain(message);
  });

  test('a check that the load balancer does not send to the service', () => {
    const check = (path: string) =>
      ofService('build: .', 'port: 80', 'http: { path: /api }', `deployment: { ${open}, checks: [{ path: ${path} }] }`);
    expect(check('/api?x=1')).toEqual([]);
    expect(check('/api/health')).toEqual([]);
    expect(check('/apis')).toEqual([
      expect.stringMatching(/^8:\d+ services.web.deployment.checks.0.path: .+ → write `path: \/api\/apis`$/),
    ]);
  });

  test('checks behind a CDN', () => {
    const web = `web: { build: ., port: 80, deployment: { ${open}, checks: [{ path: / }] } }`;
    const domain = 'domain: { name: shop.example.com, zone: Z0123456789, cdn: {} }';
    const certificate =
      'cdn: { certificate: "arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9" }';
    const lines = told(`${head}services: { ${web} }\n${domain.replace('cdn: {}', certificate)}\n`);
    expect(lines).toEqual([expect.stringContaining('`checks` cannot ask behind a `cdn`')]);
  });
});
