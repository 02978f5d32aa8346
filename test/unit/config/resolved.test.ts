/** The file in full, as `inferloop check` prints it: what is meant is the same, and nothing is left to know. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { NamedFiles } from '../../../src/config/files.ts';
import { parseConfig } from '../../../src/config/parse.ts';
import { renderResolved } from '../../../src/config/resolved.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { renderTemplate } from '../../../src/stack/template.ts';
import { configCases, configFile, readNamed } from '../../golden/golden.ts';
import { head } from './telling.ts';

function sound(text: string, environment: string, named: NamedFiles = {}) {
  const result = parseConfig(text, { file: 'f', environment, branch: undefined, defaultBranch: undefined, named });
  if (result.kind !== 'config') throw new Error(`${JSON.stringify(result)}\n${text}`);
  return result;
}

test.each(configCases)('%s in full is the same file: its template, its warnings, and itself again', (name) => {
  const text = readFileSync(configFile(name), 'utf8');
  const full = renderResolved(text, 'prod');
  const named = readNamed(configFile(name), text);
  const [before, after] = [sound(text, 'prod', named), sound(full, 'prod', named)];
  const template = ({ config }: typeof before) => renderTemplate(buildStack(config, undefined));
  expect(template(after)).toBe(template(before));
  const { branch, account } = before.config;
  expect(after.config).toMatchObject({ branch, account });
  expect(after.warnings.map(({ message }) => message)).toEqual(before.warnings.map(({ message }) => message));
  expect(renderResolved(full, 'prod')).toBe(full);
});

describe('an environment', () => {
  const text = `${head}cost_center: "0011"
x-anchors: &small { cpu: 512, memory: 1024 }
services:
  web:
    <<: *small
    build: .
    port: 8000
    count: 2-10
    variables: { VERSION: 1.10, EMPTY: "", "ON": "on", TWO: "a\\nb", KEEP: x }
    secrets: { API_KEY: shop/api-key }
    http: { healthcheck: /ready }
environments:
  dev:
    branch: develop
    account: "011122223333"
    services: { web: { variables: { KEEP: null }, build: { target: slim }, count: 1 } }
  prod: {}
`;

  test('is laid over, and every default stands at its place', () => {
    const full = renderResolved(text, 'dev');
    expect(full).toMatch(
      /^project: shop\nregion: eu-west-1\nowner: unassigned\ncost_center: "0011"\ntags: {}\nnetwork:\n/,
    );
    expect(full).toContain(`
services:
  web:
    build:
      context: .
      dockerfile: Dockerfile
      target: slim
      args: {}
      platform: linux/amd64
    port: 8000
    cpu: 512
    memory: 1024
    uses: []
    variables:
      VERSION: 1.10
      EMPTY: ""
      "ON": "on"
      TWO: "a\\nb"
    secrets:
      API_KEY: shop/api-key
    http:
      path: /
      healthcheck:
        path: /ready
        interval: 15s
        timeout: 5s
        healthy: 2
        unhealthy: 3
        grace_period: 60s
      allowed_source_ips: []
      deregistration_delay: 30s
    count: 1
    deployment:
      strategy: blue_green
      test_port: 8443
`);
    expect(full).toMatch(/\nenvironments:\n {2}dev:\n {4}branch: develop\n {4}account: "011122223333"\n$/);
    expect(full).not.toContain('x-anchors');
  });

  test('keeps a range where a number of tasks does not replace it', () => {
    expect(renderResolved(text, 'prod')).toContain('    count:\n      range: 2-10\n      cpu_percentage: 70\n');
  });
});

test('a default without meaning beside what is given is left out', () => {
  const worker = 'services: { worker: { image: nginx } }\n';
  const vpc = 'network: { vpc: vpc-0a1b2c3d4e5f60718, subnets: { public: [subnet-0a1b2c3d4e5f60718] } }\n';
  const full = renderResolved(`${head}${worker}${vpc}`, 'prod');
  expect(full).toMatch(/^network:\n {2}vpc: .*\n {2}subnets:\n {4}public:\n {6}- subnet-.*\n {2}placement: public\n/m);
  expect(full).not.toMatch(/cidr|nat:|zones|http:|bake|test_port|build|domain/);
  expect(full).toMatch(/deployment:\n {6}strategy: rolling\n/);
});
