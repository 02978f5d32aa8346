/** Mistakes of services that share a load balancer. */

import { describe, expect, test } from '@jest/globals';
import { head, told, warnings } from './telling.ts';

/** `api` on line 4, `web` on line 5. */
const two = (api: string, web: string) =>
  `${head}services:\n  api: { build: ., port: 80, ${api} }\n  web: { build: ., port: 81, ${web} }\n`;

describe('two services under one path', () => {
  test('are told at both, each where its path stands', () => {
    expect(told(two('cpu: 256', 'http: { path: / }'))).toEqual([
      '4:3 services.api.http.path: the services `api` and `web` both answer under `/` → give one a path of its own: `http: { path: /api }`',
      '5:44 services.web.http.path: the services `api` and `web` both answer under `/` → give one a path of its own: `http: { path: /web }`',
    ]);
  });

  test.each([
    ['/api', '/api/'],
    ['/api', '/api/*'],
    ['/', '/*'],
    ['/api*', '/api'],
  ])('%s and %s are one', (one, other) => {
    const mistakes = told(two(`http: { path: ${JSON.stringify(one)} }`, `http: { path: ${JSON.stringify(other)} }`));
    expect(mistakes).toHaveLength(2);
    expect(mistakes[0]).toContain(`both answer under \`${one}\` and \`${other}\`, which is the same`);
  });

  test.each([
    ['/', '/api'],
    ['/api', '/api/v2'],
    ['/api', '/apis'],
    ['/*/x', '/a/x'],
  ])('%s and %s are two', (one, other) => {
    expect(told(two(`http: { path: ${JSON.stringify(one)} }`, `http: { path: ${JSON.stringify(other)} }`))).toEqual([]);
  });

  test('a service without a port has no path', () => {
    expect(told(`${head}services:\n  web: { build: ., port: 80 }\n  worker: { build: . }\n`)).toEqual([]);
  });
});

describe('a test port that two services share', () => {
  const from = (port: number, blocks: string) =>
    `http: { path: /p${port} }, deployment: { test_port: ${port}, test_from: ${blocks} }`;

  test('is open to the same blocks for both', () => {
    const [first, second, ...more] = told(two(from(8443, '[10.0.0.0/8]'), 'http: { path: /web }'));
    expect([first, second]).toEqual([
      expect.stringMatching(
        /^4:\d+ services.api.deployment.test_from: the services `api` and `web` share the test port 8443 and open it to different blocks/,
      ),
      expect.stringMatching(/^5:3 services.web.deployment.test_from: /),
    ]);
    expect(more).toEqual([]);
    expect(told(two(from(8443, '[10.0.0.0/8]'), 'http: { path: /web }, deployment: { strategy: rolling }'))).toEqual(
      [],
    );
    expect(told(two(from(9443, '[10.0.0.0/8]'), 'http: { path: /web }'))).toEqual([]);
    const order = two(
      from(8443, '[10.0.0.0/8, 192.0.2.0/24]'),
      `http: { path: /web }, deployment: { test_from: [192.0.2.0/24, 10.0.0.0/8] }`,
    );
    expect(told(order)).toEqual([]);
  });
});

test('blocks that may reach the test port are written by their first address', () => {
  expect(told(two('http: { path: /api }', 'deployment: { test_port: 9000, test_from: [10.0.0.1/8] }'))).toEqual([
    '5:73 services.web.deployment.test_from.0: 10.0.0.1/8 is not the first address of its block → write `10.0.0.0/8`',
  ]);
});

test('they mean nothing without a test port', () => {
  expect(warnings(`${head}services: { web: { build: ., deployment: { test_from: [] } } }\n`)).toEqual([
    expect.stringContaining('`test_from` does nothing with the strategy rolling'),
  ]);
});
