/** The file as one environment sees it: which one that is, what it lays over, and where its mistakes are told. */

import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../../src/config/model.ts';
import { type ConfigRequest, parseConfig } from '../../../src/config/parse.ts';
import { head, told } from './telling.ts';

const request: ConfigRequest = {
  file: 'inferloop.yaml',
  environment: undefined,
  branch: 'main',
  defaultBranch: 'main',
};

const web = `${head}services:\n  web:\n    build: .\n    port: 8000\n`;

function config(text: string, over: Partial<ConfigRequest> = {}): Config {
  const result = parseConfig(text, { ...request, ...over });
  if (result.kind !== 'config') throw new Error(JSON.stringify(result, undefined, 2));
  return result.config;
}

describe('environments', () => {
  const text = `${web}    http: { healthcheck: /ready, allowed_source_ips: [10.0.0.0/8, 192.0.2.0/24] }
    variables: { LEVEL: info, KEEP: "1" }
    count: 2-10
network: { zones: 3 }
environments:
  dev:
    branch: develop
    region: us-east-1
    network: { cidr: 10.30.0.0/16 }
    services:
      web:
        variables: { LEVEL: debug }
        count: 1
        http: { healthcheck: { interval: 30s }, allowed_source_ips: [198.51.100.0/24] }
      extra: { image: nginx }
  prod:
    branch: main
    account: "011122223333"
    services: { web: { port: null, http: null, build: { target: slim } } }
`;

  test('maps are merged, lists and values replaced, also where a text stood for a map', () => {
    const dev = config(text, { branch: 'develop' });
    expect(dev).toMatchObject({
      environment: 'dev',
      branch: 'develop',
      region: 'us-east-1',
      account: undefined,
      network: { cidr: '10.30.0.0/16', zones: 3 },
    });
    expect(dev.services.map(({ key }) => key)).toEqual(['extra', 'web']);
    expect(dev.services[1]).toMatchObject({
      variables: { LEVEL: 'debug', KEEP: '1' },
      count: { kind: 'fixed', tasks: 1 },
      http: { allowedSourceIps: ['198.51.100.0/24'], healthcheck: { path: '/ready', intervalSeconds: 30 } },
    });
  });

  test('null removes', () => {
    const prod = config(text);
    expect(prod).toMatchObject({ environment: 'prod', account: '011122223333' });
    expect(prod.services[0]).toMatchObject({ port: undefined, http: undefined, deployment: { strategy: 'rolling' } });
    expect(prod.services[0]?.image).toMatchObject({ build: { context: '.', target: 'slim' } });
  });

  test('the input wins over the branch', () => {
    expect(config(text, { environment: 'dev' }).environment).toBe('dev');
  });

  test('a branch of no environment is no environment, and the reason names those that exist', () => {
    expect(parseConfig(text, { ...request, branch: 'topic' })).toEqual({
      kind: 'no-environment',
      reason:
        'no environment deploys from the branch `topic`: `dev` from the branch `develop`, `prod` from the branch `main`',
    });
  });

  test('without environments it is prod, on the default branch only', () => {
    expect(config(web).environment).toBe('prod');
    expect(config(web, { environment: 'prod', branch: 'topic' }).environment).toBe('prod');
    expect(parseConfig(web, { ...request, branch: 'topic' }).kind).toBe('no-environment');
  });

  test('an environment without a branch belongs to the default branch', () => {
    const file = `${web}environments: { dev: { branch: develop }, live: {} }\n`;
    expect(config(file).environment).toBe('live');
    expect(parseConfig(file, { ...request, branch: 'other', defaultBranch: undefined }).kind).toBe('no-environment');
  });

  test('two on one branch are told apart by the input only', () => {
    const file = `${web}environments:\n  staging: { branch: main }\n  live: { branch: main }\n`;
    expect(parseConfig(file, request)).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'environments.live.branch', at: { line: 9, column: 19 } }],
    });
    expect(config(file, { environment: 'live' }).environment).toBe('live');
  });

  test('an environment that is not there is refused with those that are', () => {
    expect(parseConfig(text, { ...request, environment: 'stage' })).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'environments', message: 'there is no environment `stage`', hint: 'there are `dev`, `prod`' }],
    });
    expect(parseConfig(web, { ...request, environment: 'stage' })).toMatchObject({ kind: 'invalid' });
  });
});

describe('null', () => {
  const prod = (keys: string) => `${web}    count: 2-10
    variables: { A: "1", B: "2" }
    http: { path: /api, healthcheck: /ready, allowed_source_ips: [10.0.0.0/8] }
    deployment: { bake: 10m }
  extra: { image: nginx }
network: { zones: 3, placement: private, nat: single }
environments: { prod: { ${keys} } }
`;

  test.each([
    ['services: { extra: null }', { services: [{ key: 'web' }] }],
    ['network: null', { network: { zones: 2, placement: 'public', nat: 'none' } }],
    ['network: { placement: null, nat: null }', { network: { zones: 3, placement: 'public', nat: 'none' } }],
    ['services: { web: { count: null }, extra: null }', { services: [{ count: { kind: 'fixed', tasks: 1 } }] }],
    ['services: { web: { variables: { A: null } }, extra: null }', { services: [{ variables: { B: '2' } }] }],
    ['services: { web: { variables: null }, extra: null }', { services: [{ variables: {} }] }],
    [
      'services: { web: { http: { allowed_source_ips: null } }, extra: null }',
      { services: [{ http: { path: '/api', allowedSourceIps: [] } }] },
    ],
    [
      'services: { web: { deployment: { bake: null } }, extra: null }',
      { services: [{ deployment: { bakeMinutes: 5 } }] },
    ],
  ])('%s', (keys, expected) => {
    expect(config(prod(keys))).toMatchObject(expected);
  });

  test('of what is needed is told in the environment', () => {
    expect(told(prod('services: { web: { build: null } }'))).toEqual([
      expect.stringMatching(/^13:44 environments.prod.services.web.build: the service needs `build` or `image`/),
    ]);
    expect(told(prod('region: null'))).toEqual([
      expect.stringMatching(/^13:25 environments.prod.region: `region` is missing/),
    ]);
  });
});

describe('a mistake that only an environment has', () => {
  /** The keys of `web` in the environment begin at line 10, column 9. */
  const at = (...lines: readonly string[]) =>
    told(
      `${web}environments:\n  prod:\n    services:\n      web:\n${lines.map((line) => `        ${line}\n`).join('')}`,
    );

  test.each([
    ['memory: 700', '11:17 environments.prod.services.web.memory'],
    ['cpu: 512', '11:14 environments.prod.services.web.cpu'],
    ['count: 5-2', '11:16 environments.prod.services.web.count'],
    ['image: nginx', '11:16 environments.prod.services.web.image'],
    ['port: null', undefined],
    ['port: 8443', '11:15 environments.prod.services.web.port'],
    ['deployment: { bake: 40m }', '11:29 environments.prod.services.web.deployment.bake'],
    ['http: { healthcheck: { interval: 5s } }', '11:42 environments.prod.services.web.http.healthcheck.interval'],
    ['memmory: 512', '11:9 environments.prod.services.web.memmory'],
    ['sidecars: { web: { image: a } }', '11:26 environments.prod.services.web.sidecars.web'],
  ])('%s is told there', (line, place) => {
    expect(at(line).map((one) => one.slice(0, one.indexOf(': ')))).toEqual(place === undefined ? [] : [place]);
  });

  test('is told once for each environment that has it', () => {
    const text = `${web}environments:
  dev: { branch: dev, services: { web: { cpu: 512 } } }
  stage: { branch: stage, services: { web: { cpu: 512 } } }
  prod: {}
`;
    expect(told(text).map((one) => one.slice(0, one.indexOf(': ')))).toEqual([
      '8:47 environments.dev.services.web.cpu',
      '9:51 environments.stage.services.web.cpu',
    ]);
  });
});
