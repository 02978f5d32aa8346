/** Values that cannot be, each with what would be right. */

import { describe, expect, test } from '@jest/globals';
import { head, ofService, problems, told, warnings } from './telling.ts';

describe('values', () => {
  test.each([
    ['cpu: lots', '`cpu` must be ECS units or vCPUs, not `lots`', 'for example `cpu: 512`'],
    ['cpu: [1]', '`cpu` must be ECS units or vCPUs, not a list', 'for example `cpu: 512`'],
    ['memory: 1 gb', '`memory` must be MiB, or a number with MB or GB, not `1 gb`', 'did you mean `memory: 1 GB`'],
    ['port: 70000', '`port` must be at most 65535, not `70000`', 'for example `port: 8000`'],
    [
      'port: "8000"',
      '`port` must be a whole number from 1 to 65535, not the text `8000`',
      'write `port: 8000`, without quotes',
    ],
    ['port: 80.5', '`port` must be a whole number from 1 to 65535, not `80.5`', 'for example `port: 8000`'],
    ['count: 0', '`count` must be at least 1, not `0`', 'write `count: 1`'],
    ['count: { range: 10-2 }', 'the range 10-2 ends before it begins', 'write `2-10`'],
    ['count: 0-3', 'the range 0-3 must begin at 1 or more', 'write `1-3`'],
    ['count: { cpu_percentage: 70 }', '`cpu_percentage` needs `range`', 'add `range: 2-10`'],
    [
      'deployment: { strategy: recreate }',
      '`strategy` must be `blue_green`, `canary`, `linear` or `rolling`, not `recreate`',
      'for example `strategy: blue_green`',
    ],
    [
      'deployment: { strategy: canary, step_percent: 0 }',
      '`step_percent` must be at least 0.1, not `0`',
      'write `step_percent: 0.1`',
    ],
    [
      'deployment: { strategy: canary, step_percent: 0.25 }',
      '`step_percent` must have one decimal at most, not 0.25',
      'write `step_percent: 0.3`',
    ],
    [
      'deployment: { strategy: linear, step_percent: 2.5 }',
      '`step_percent` of a linear deployment must be at least 3, not 2.5',
      'write `step_percent: 3`',
    ],
    [
      'deployment: { strategy: linear, step_bake: 90s }',
      '`step_bake` must be in whole minutes, not 90s',
      'write `step_bake: 2m`',
    ],
    [
      'deployment: { strategy: linear, timeout: 1h }',
      '`timeout` 1h must be longer than the steps, 54m, and `bake` 5m',
      'write `timeout: 84m`',
    ],
    ['deployment: { bake: 5min }', '`bake` must be a number with s, m, h or d, not `5min`', 'for example `bake: 10m`'],
    ['deployment: { bake: 90s }', '`bake` must be in whole minutes, not 90s', 'write `bake: 2m`'],
    ['deployment: { bake: 25h, timeout: 30h }', '`bake` must be from 0s to 1d, not 25h', 'write `bake: 1d`'],
    ['deployment: { bake: 10m, timeout: 10m }', '`timeout` 10m must be longer than `bake` 10m', 'write `timeout: 35m`'],
    [
      'deployment: { test_port: 443 }',
      '`test_port` 443 is a port of the production traffic',
      'write `test_port: 8443`',
    ],
    ['http: { path: api }', '`path` must be a path that begins with /', 'did you mean `path: /api`'],
    [
      'http: { healthcheck: { interval: 5s } }',
      '`timeout` 5s must be shorter than `interval` 5s',
      'write `interval: 10s`, or a shorter `timeout`',
    ],
    [
      'http: { healthcheck: { interval: 1s, timeout: 2s } }',
      '`interval` must be from 5s to 5m, not 1s',
      'write `interval: 5s`',
    ],
    ['http: { healthcheck: { healthy: 11 } }', '`healthy` must be at most 10, not `11`', 'write `healthy: 10`'],
    [
      'http: { allowed_source_ips: [10.0.0.1] }',
      'each of `allowed_source_ips` must be an IPv4 block, not `10.0.0.1`',
      'for example `- 203.0.113.0/24`',
    ],
    [
      'http: { allowed_source_ips: [10.0.0.1/8] }',
      '10.0.0.1/8 is not the first address of its block',
      'write `10.0.0.0/8`',
    ],
    [
      'http: { allowed_source_ips: [10.0.0.0/8, 10.0.0.0/8] }',
      '`allowed_source_ips` has the same item twice',
      'keep one of them',
    ],
    [
      'http: { deregistration_delay: 2h }',
      '`deregistration_delay` must be from 0s to 1h, not 2h',
      'write `deregistration_delay: 1h`',
    ],
    ['variables: { 1A: x }', 'the name `1A` must be letters, digits and underscores', 'did you mean `_1A`'],
    ['variables: { MY-KEY: x }', 'the name `MY-KEY` must be letters, digits and underscores', 'did you mean `MY_KEY`'],
    ['variables: { A: [1] }', '`A` must be text, not a list', 'for example `A: info`'],
    ['secrets: { A: "a b" }', '`A` must be the name of a secret', 'for example `A: synthdata/api-key`'],
    ['image: nginx', '`build` and `image` exclude one another', 'keep `build`'],
  ])('%s', (line, message, hint) => {
    const lines = ofService('build: .', ...(line.startsWith('port') ? [] : ['port: 80']), line);
    expect(lines.some((one) => one.includes(message) && one.includes(`→ ${hint}`)) ? [] : lines).toEqual([]);
  });

  test.each([
    ['http: { path: / }', '`http` needs `port`'],
    ['deployment: { strategy: blue_green }', '`blue_green` needs `port`'],
    ['deployment: { strategy: canary }', '`canary` needs `port`'],
  ])('without a port: %s', (line, message) => {
    expect(ofService('build: .', line)).toEqual([expect.stringContaining(message)]);
  });

  test('a test port that is the container’s', () => {
    expect(ofService('build: .', 'port: 8443')).toEqual([
      expect.stringContaining('`test_port` 8443 is the port of the container'),
    ]);
  });

  test('one name in variables and secrets', () => {
    expect(ofService('build: .', 'variables: { KEY: a }', 'secrets: { KEY: b }')).toEqual([
      '7:21 services.web.secrets.KEY: `KEY` is under `variables` and under `secrets`; a container has one value for it → keep one of them',
    ]);
  });

  test('neither build nor image is told at the service', () => {
    expect(ofService('port: 80')).toEqual([
      expect.stringMatching(/^4:3 services.web.build: the service needs `build` or `image`/),
    ]);
  });

  test.each([
    ['monitoring: { logs: 31d }', 'the nearest is `logs: 30d`'],
    ['monitoring: { logs: 10000d }', 'the nearest is `logs: 3653d`'],
    ['monitoring: { logs: 30 }', 'for example `logs: 30d`'],
    ['tags: { Name: x }', 'the name `Name` must be the name of a tag that is not set already'],
    ['tags: { "aws:x": x }', 'the name `aws:x` must be'],
    ['owner: "a;b"', '`owner` must be 1 to 256 letters'],
    ['environments: { Prod: {} }', 'the name `Prod` must be lower-case letters'],
    ['environments: { prod: { branch: "release/*" } }', '`branch` must be the name of one branch'],
  ])('%s', (line, message) => {
    expect(told(`${head}services: { web: { build: . } }\n${line}\n`)).toEqual([expect.stringContaining(message)]);
  });

  test.each(['Shop', 'my_shop', '1shop', 'shop-', 'a--b', 'a'.repeat(33), 'sh.op'])('project: %s', (name) => {
    expect(told(`project: ${name}\nregion: eu-west-1\nservices: { web: { build: . } }\n`)).toEqual([
      expect.stringContaining('lower-case letters, digits and single hyphens'),
    ]);
  });

  test('what is missing', () => {
    expect(problems('owner: me\n').map(({ message, at }) => `${at.line}:${at.column} ${message}`)).toEqual([
      '1:1 `project` is missing',
      '1:1 `region` is missing',
      '1:1 `services` is missing, or `jobs`, `instances` or `functions`',
    ]);
    expect(told(`${head}services: {}\n`)).toEqual([expect.stringMatching(/^3:11 services: there is no service/)]);
  });

  test.each(['111122223333', '011122223333', '000000000001'])('an account without quotes: %s', (account) => {
    expect(told(`${head}services: { web: { build: . } }\nenvironments: { prod: { account: ${account} } }\n`)).toEqual([
      `4:34 environments.prod.account: \`account\` without quotes is a number, and an id that begins with 0 loses it → write \`account: "${account}"\``,
    ]);
  });
});

describe('Fargate', () => {
  test.each([
    [256, 512],
    [512, 4096],
    [1024, 5120],
    [4096, 30_720],
    [8192, 61_440],
    [16_384, 122_880],
  ])('%d with %d exists', (cpu, memory) => {
    expect(ofService('build: .', `cpu: ${cpu}`, `memory: ${memory}`)).toEqual([]);
  });

  test.each([
    [300, 512, '`cpu: 256` with `memory: 512`'],
    [256, 4096, '`cpu: 256` with `memory: 2048`, or keep the memory with `cpu: 512`'],
    [512, 1500, '`cpu: 512` with `memory: 1024`'],
    [8192, 17_000, '`cpu: 8192` with `memory: 16384`'],
    [16_384, 200_000, '`cpu: 16384` with `memory: 122880`'],
  ])('%d with %d does not: %s', (cpu, memory, pair) => {
    expect(ofService('build: .', `cpu: ${cpu}`, `memory: ${memory}`)).toEqual([
      expect.stringContaining(`the nearest pair is ${pair}`),
    ]);
  });
});

describe('warnings', () => {
  test('keys that do nothing where they stand', () => {
    expect(warnings(`${head}services: { web: { build: ., deployment: { bake: 5m, test_port: 9000 } } }\n`)).toEqual([
      expect.stringContaining('`bake` does nothing with the strategy rolling'),
      expect.stringContaining('`test_port` does nothing with the strategy rolling'),
    ]);
  });
});
