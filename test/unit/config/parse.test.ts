/** What a file means: defaults, units, environments, and YAML that means the same everywhere. */

import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../../src/config/model.ts';
import { type ConfigRequest, parseConfig } from '../../../src/config/parse.ts';

const request: ConfigRequest = {
  file: 'inferloop.yaml',
  environment: undefined,
  branch: 'main',
  defaultBranch: 'main',
};

const head = 'project: shop\nregion: eu-west-1\n';
const web = `${head}services:\n  web:\n    build: .\n    port: 8000\n`;

function config(text: string, over: Partial<ConfigRequest> = {}): Config {
  const result = parseConfig(text, { ...request, ...over });
  if (result.kind !== 'config') throw new Error(JSON.stringify(result, undefined, 2));
  return result.config;
}

function service(body: string) {
  const [only] = config(`${head}services:\n  web: { ${body} }\n`).services;
  if (only === undefined) throw new Error('no service');
  return only;
}

describe('the smallest file', () => {
  test('gets every default', () => {
    expect(config(web)).toEqual({
      file: 'inferloop.yaml',
      functions: [],
      jobs: [],
      instances: [],
      stop: undefined,
      project: 'shop',
      region: 'eu-west-1',
      environment: 'prod',
      branch: undefined,
      account: undefined,
      protect: undefined,
      tags: { owner: undefined, costCenter: undefined, more: {} },
      network: {
        kind: 'new',
        cidr: '10.20.0.0/16',
        zones: 2,
        placement: 'public',
        nat: 'none',
        endpoints: [],
        flowLogDays: undefined,
        deny: [],
      },
      security: {
        key: { kind: 'aws' },
        waf: { kind: 'none' },
        refuseImagesFrom: undefined,
        permissionsBoundary: undefined,
      },
      storage: { buckets: [], volumes: [] },
      databases: [],
      services: [
        {
          key: 'web',
          image: { kind: 'build', build: { context: '.', dockerfile: 'Dockerfile', target: undefined, args: {} } },
          platform: 'linux/amd64',
          command: undefined,
          port: 8000,
          cpu: 256,
          memory: 512,
          uses: [],
          variables: {},
          secrets: {},
          http: {
            path: '/',
            healthcheck: {
              path: '/health',
              intervalSeconds: 15,
              timeoutSeconds: 5,
              healthy: 2,
              unhealthy: 3,
              gracePeriodSeconds: 60,
            },
            allowedSourceIps: [],
            deregistrationDelaySeconds: 30,
          },
          count: { kind: 'fixed', tasks: 1 },
          deployment: {
            strategy: 'blue_green',
            step: undefined,
            checks: [],
            approve: false,
            bakeMinutes: 5,
            timeoutMinutes: 30,
            testPort: 8443,
            testFrom: undefined,
            rollbackAlarms: [],
          },
          release: undefined,
          exec: false,
          sidecars: [],
          traced: false,
        },
      ],
      domain: undefined,
      monitoring: {
        logDays: 30,
        insights: false,
        tracing: false,
        notify: { emails: [], urls: [], topics: [] },
        metrics: [],
        alarms: [],
        queries: [],
        dashboard: false,
      },
      backup: undefined,
      budget: undefined,
      policies: { maxMonthlyCost: undefined, maxMonthlyIncrease: undefined, forbid: [] },
      usage: [],
      resources: {},
      overrides: [],
    });
  });

  test('a service without port rolls and has no http', () => {
    const worker = service('build: .');
    expect(worker.http).toBeUndefined();
    expect(worker.port).toBeUndefined();
    expect(worker.deployment.strategy).toBe('rolling');
  });

  test('services are sorted by key', () => {
    const both = `${head}services:\n  web: { build: . }\n  api: { build: . }\n`;
    expect(config(both).services.map(({ key }) => key)).toEqual(['api', 'web']);
  });
});

describe('units', () => {
  test.each([
    ['cpu: 512, memory: 1024', 512, 1024],
    ['cpu: 0.5 vCPU, memory: 1GB', 512, 1024],
    ['cpu: 0.25vCPU, memory: 512MB', 256, 512],
    ['cpu: 2 vCPU, memory: 4 GB', 2048, 4096],
  ])('%s', (body, cpu, memory) => {
    expect(service(`build: ., ${body}`)).toMatchObject({ cpu, memory });
  });

  test.each([
    ['bake: 0m, timeout: 1h', 0, 60],
    ['bake: 120s, timeout: 30m', 2, 30],
    ['bake: 1d, timeout: 36h', 1440, 2160],
  ])('%s', (body, bakeMinutes, timeoutMinutes) => {
    expect(service(`build: ., port: 80, deployment: { ${body} }`).deployment).toMatchObject({
      bakeMinutes,
      timeoutMinutes,
    });
  });

  test.each([
    ['3', { kind: 'fixed', tasks: 3 }],
    ['2-10', { kind: 'range', minimum: 2, maximum: 10, cpuPercentage: 70 }],
    ['{ range: 2-10, cpu_percentage: 50 }', { kind: 'range', minimum: 2, maximum: 10, cpuPercentage: 50 }],
  ])('count: %s', (text, count) => {
    expect(service(`build: ., count: ${text}`).count).toMatchObject(count);
  });
});

describe('values', () => {
  test('variables, tags and cost center are what is written, not what a number makes of it', () => {
    const text = `${web}    variables: { VERSION: 1.10, DEBUG: true, EMPTY: "", BIG: 12345678901234567890 }\ncost_center: 4711\ntags: { Floor: 3.0 }\n`;
    const { services, tags } = config(text);
    expect(services[0]?.variables).toEqual({ VERSION: '1.10', DEBUG: 'true', EMPTY: '', BIG: '12345678901234567890' });
    expect(tags).toEqual({ owner: undefined, costCenter: '4711', more: { Floor: '3.0' } });
  });

  test('secrets are names, parameters or ARNs', () => {
    const arn = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:shop/x-AbCdEf';
    expect(service(`build: ., secrets: { A: shop/a, B: "ssm:/shop/b", C: "${arn}" }`).secrets).toEqual({
      A: { kind: 'secret', name: 'shop/a' },
      B: { kind: 'parameter', path: '/shop/b' },
      C: { kind: 'arn', arn },
    });
  });

  test.each([
    ['build: ./services//api/', 'services/api', 'services/api/Dockerfile'],
    [
      'build: { context: services/api, dockerfile: docker/Dockerfile.prod }',
      'services/api',
      'services/api/docker/Dockerfile.prod',
    ],
    ['build: { dockerfile: a/Dockerfile }', '.', 'a/Dockerfile'],
    ['build: ../app', '../app', '../app/Dockerfile'],
  ])('%s: the Dockerfile is relative to the context, both to the file', (body, context, dockerfile) => {
    expect(service(body).image).toMatchObject({ kind: 'build', build: { context, dockerfile } });
  });

  test('an image is taken as it is, a platform comes from the build', () => {
    expect(service('image: "public.ecr.aws/nginx/nginx:1.27"').image).toEqual({
      kind: 'image',
      reference: 'public.ecr.aws/nginx/nginx:1.27',
    });
    expect(service('build: { platform: linux/arm64 }').platform).toBe('linux/arm64');
  });

  test('a health check may be a path', () => {
    expect(service('build: ., port: 1, http: { healthcheck: /ready }').http?.healthcheck).toMatchObject({
      path: '/ready',
      intervalSeconds: 15,
    });
  });

  test('names of objects in JavaScript are names like others', () => {
    const text = `${head}services:\n  constructor: { build: . }\n  prototype: { build: ., variables: { __proto__: x, toString: z } }\n`;
    const [, second] = config(text).services;
    expect(Object.entries(second?.variables ?? {})).toEqual([
      ['__proto__', 'x'],
      ['toString', 'z'],
    ]);
  });
});

describe('YAML', () => {
  test('x-… keys are ignored at every level, so anchors work', () => {
    const text = `x-small: &small { cpu: 512, memory: 1024 }
project: shop
region: eu-west-1
services:
  x-base: &base { <<: *small, bad: null, build: ., x-y: { off: yes } }
  web: { <<: *base, memory: 2048, variables: { x-note: 1 } }
`;
    const sound = text.replace(' bad: null,', '');
    expect(config(sound).services).toHaveLength(1);
    expect(config(sound).services[0]).toMatchObject({ key: 'web', cpu: 512, memory: 2048, variables: {} });
    expect(parseConfig(text, request).kind).toBe('invalid');
  });

  test('a list of merged maps: the earlier one wins', () => {
    const text = `x-a: &a { cpu: 512, memory: 1024 }\nx-b: &b { cpu: 1024, build: . }\n${head}services:\n  web: { <<: [*a, *b] }\n`;
    expect(config(text).services[0]).toMatchObject({ cpu: 512, memory: 1024 });
  });

  test('line ends of Windows and a byte order mark change nothing', () => {
    expect(config(`\ufeff${web.replaceAll('\n', '\r\n')}`)).toEqual(config(web));
  });

  test('JSON is YAML', () => {
    expect(config('{"project":"shop","region":"eu-west-1","services":{"web":{"build":".","port":8000}}}')).toEqual(
      config(web),
    );
  });
});
