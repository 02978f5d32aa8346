/** What is said of a wrong file: every mistake at once, where it stands, and what would be right. */

import { describe, expect, test } from '@jest/globals';
import { type ConfigRequest, parseConfig } from '../../../src/config/parse.ts';
import type { Problem } from '../../../src/errors.ts';

const request: ConfigRequest = {
  file: 'inferloop.yaml',
  environment: undefined,
  branch: 'main',
  defaultBranch: 'main',
};

function problems(text: string, over: Partial<ConfigRequest> = {}): readonly Problem[] {
  const result = parseConfig(text, { ...request, ...over });
  return result.kind === 'invalid' ? result.problems : [];
}

/** `line:column path: message → hint`, one for each mistake. */
function told(text: string): readonly string[] {
  return problems(text).map(({ at, path, message, hint }) => `${at.line}:${at.column} ${path}: ${message} → ${hint}`);
}

const head = 'project: shop\nregion: eu-west-1\n';

/** Mistakes of a service, whose keys begin at line 5. */
function ofService(...lines: readonly string[]): readonly string[] {
  return told(`${head}services:\n  web:\n${lines.map((line) => `    ${line}\n`).join('')}`);
}

function warnings(text: string): readonly string[] {
  const result = parseConfig(text, request);
  if (result.kind !== 'config') throw new Error(JSON.stringify(result));
  return result.warnings.map(({ path, message, at }) => `${at.line}:${at.column} ${path}: ${message}`);
}

describe('all at once', () => {
  test('mistakes of every kind are told together, in the order of the file', () => {
    const text = `project: Shop
region: eu-wst-1
services:
  web:
    build: .
    port: "8000"
    memmory: 1024
    cpu: 300
    cpu: 512
    variables: { DEBUG: yes }
    deployment: { bake: 30m }
  worker:
    image: nginx
    build: .
    memory: 700
`;
    expect(problems(text).map(({ at, path }) => `${at.line}:${at.column} ${path}`)).toEqual([
      '1:10 project',
      '2:9 region',
      '6:11 services.web.port',
      '7:5 services.web.memmory',
      '8:10 services.web.cpu',
      '9:5 services.web.cpu',
      '10:25 services.web.variables.DEBUG',
      '11:25 services.web.deployment.bake',
      '13:12 services.worker.image',
      '15:13 services.worker.memory',
    ]);
  });

  test('a mistake is told once, and nothing that only follows from it', () => {
    expect(ofService('biuld: .')).toEqual([
      '5:5 services.web.biuld: unknown key `biuld` in `services.web`: did you mean `build` → write `build: .`',
    ]);
    expect(ofService('build: .', 'cpu: 2048', 'memory: lots')).toHaveLength(1);
    expect(ofService('build: .', 'port: many', 'http: { path: / }')).toHaveLength(1);
  });

  test('a mistake of an environment stands in the environment, also when another one is deployed', () => {
    const text = `${head}services:
  web: { build: ., cpu: 512, memory: 1024 }
environments:
  dev: { branch: develop, services: { web: { cpu: 2048 } } }
  prod: { branch: main }
`;
    expect(told(text)).toEqual([
      '4:38 services.web.memory: Fargate has no tasks of 2048 CPU units with 1024 MiB; with 2048 go 4096 to 16384 MiB in steps of 1024 → the nearest pair is `cpu: 2048` with `memory: 4096`, or keep the memory with `cpu: 256`',
    ]);
    expect(told(text.replace('cpu: 2048', 'cpu: 2000'))[0]).toMatch(/^6:51 environments.dev.services.web.cpu: /);
    expect(told(text.replace('cpu: 2048', 'memory: 9'))[0]).toMatch(/^6:54 environments.dev.services.web.memory: /);
  });
});

describe('unknown keys', () => {
  test.each([
    ['netwrk: {}', 'did you mean `network`', 'write `network: {}`'],
    ['name: shop', 'did you mean `project`', 'write `project: shop`'],
    ['placement: private', '`placement` belongs under `network`', 'move it under `network`'],
    ['cpu: 512', '`cpu` belongs under `services.<name>`', 'move it under `services.<name>`'],
    ['logs: 30d', '`logs` belongs under `monitoring`', 'move it under `monitoring`'],
    ['branch: main', '`branch` belongs under `environments.<name>`', 'move it under `environments.<name>`'],
    ['databases: {}', 'this version cannot do that yet', undefined],
    ['role: x', 'it is an input of the action, never a key of the file', 'give it to the step as `with: { role: … }`'],
  ])('%s', (line, message, hint) => {
    const [problem, ...more] = problems(`${head}services: { web: { build: . } }\n${line}\n`);
    expect(more).toEqual([]);
    expect(problem?.at).toEqual({ file: 'inferloop.yaml', line: 4, column: 1 });
    expect(problem?.message).toContain(message);
    if (hint !== undefined) expect(problem?.hint).toBe(hint);
  });

  test.each([
    ['healthcheck: /health', '`healthcheck` belongs under `http`'],
    ['dockerfile: Dockerfile', '`dockerfile` belongs under `build`'],
    ['bake: 5m', '`bake` belongs under `deployment`'],
    ['env: { A: b }', 'did you mean `variables`'],
    ['replicas: 2', 'did you mean `count`'],
    ['uses: [main]', 'this version cannot do that yet'],
    ['wholly_different: 1', 'unknown key `wholly_different` in `services.web`'],
    ['memmory:', 'did you mean `memory`'],
  ])('in a service: %s', (line, message) => {
    const [only] = ofService('build: .', 'port: 80', line);
    expect(only).toMatch(/^7:5 /);
    expect(only).toContain(message);
  });

  test('in an environment they are those of the file', () => {
    expect(
      told(`${head}services: { web: { build: . } }\nenvironments: { prod: { project: x, protect: true } }\n`),
    ).toEqual([
      '4:25 environments.prod.project: unknown key `project` in `environments.prod`: `project` belongs at the top of the file → move it to the top of the file',
      expect.stringContaining('`protect` in `environments.prod`: this version cannot do that yet'),
    ]);
  });
});

describe('values', () => {
  test.each([
    ['cpu: lots', '`cpu` must be ECS units or vCPUs, not `lots`', 'for example `cpu: 512`'],
    ['cpu: [1]', '`cpu` must be ECS units or vCPUs, not a list', 'for example `cpu: 512`'],
    ['memory: 1 gb', '`memory` must be MiB, or a number with MB or GB, not `1 gb`', 'did you mean `memory: 1 GB`'],
    ['port: 70000', '`port` must be at most 65535, not `70000`', 'write `port: 65535`'],
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
      'deployment: { strategy: canary }',
      '`strategy` must be `blue_green` or `rolling`, not `canary`',
      'for example `strategy: blue_green`',
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
    ['cidr: 10.0.0.0/25', '`cidr` must be an IPv4 block between /16 and /24, not `10.0.0.0/25`'],
    ['cidr: 10.0.0.256/16', '`cidr` must be an IPv4 block between /16 and /24'],
    ['cidr: 10.0.5.0/16', '10.0.5.0/16 is not the first address of its block → write `cidr: 10.0.0.0/16`'],
    ['cidr: 127.0.0.0/16', '127.0.0.0/16 is reserved and cannot be a VPC'],
    ['zones: 1', '`zones` must be at least 2, not `1` → write `zones: 2`'],
    ['placement: privat', '→ did you mean `placement: private`'],
    ['nat: off', '`nat` must be `none`, `single` or `per_zone`, not `off`'],
    ['placement: private', 'private tasks without NAT cannot pull their image'],
  ])('network: %s', (line, message) => {
    expect(told(`${head}services: { web: { build: . } }\nnetwork:\n  ${line}\n`)).toEqual([
      expect.stringContaining(message),
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
      '1:1 `services` is missing',
    ]);
    expect(told(`${head}services: {}\n`)).toEqual([expect.stringMatching(/^3:11 services: there is no service/)]);
  });

  test('two services under one path', () => {
    const text = `${head}services:\n  api: { build: ., port: 80 }\n  web: { build: ., port: 81, http: { path: / } }\n`;
    expect(told(text)).toEqual([
      '5:44 services.web.http.path: the services `api` and `web` both answer under `/` → give one a path of its own: `http: { path: /web }`',
    ]);
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
    expect(warnings(`${head}services: { web: { build: ., port: 80 } }\nnetwork: { nat: single }\n`)).toEqual([
      '4:17 network.nat: `nat: single` does nothing with `placement: public`: public tasks reach the internet themselves',
    ]);
    expect(warnings(`${head}services: { web: { build: ., deployment: { bake: 5m, test_port: 9000 } } }\n`)).toEqual([
      expect.stringContaining('`bake` does nothing with the strategy rolling'),
      expect.stringContaining('`test_port` does nothing with the strategy rolling'),
    ]);
  });
});

describe('YAML', () => {
  test.each([
    ['', 'the file is empty'],
    ['# only a comment\n', 'the file is empty'],
    ['---\n', 'the file is empty'],
    ['- a\n', 'the file must be a map of keys and values'],
    ['just text\n', 'the file must be a map of keys and values'],
    ['a: b: c\n', 'this is not YAML: '],
    ['a: "b\n', 'this is not YAML: '],
    ['a: [1\n', 'this is not YAML: '],
    ['a: \u0000\n', 'this is not YAML: '],
    ['a:\n\tb: 1\n', 'a tab indents this line'],
    ['['.repeat(5000), 'the file is nested deeper than 32 levels'],
    ['{a: '.repeat(5000), 'the file is nested deeper than 32 levels'],
    [`a: ${'x'.repeat(10_000_000)}\n`, 'the file is too large: 9766 kB, at most 256 kB are read'],
  ])('%#: one clear error', (text, message) => {
    expect(problems(text)).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
  });

  test('a second document, where it begins', () => {
    expect(told(`${head}services: { web: { build: . } }\n---\nproject: other\n`)).toEqual([
      '4:1 : a second document begins here → one file holds one document: remove the `---`',
    ]);
  });

  test('a bomb of aliases is one error, and soon', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level++) bomb.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`);
    expect(problems(bomb.join('\n'))).toEqual([
      expect.objectContaining({ message: 'the file stands for more than 5000 values, with those that aliases repeat' }),
    ]);
    const merges = ['x-0: &m0 { a: 1 }'];
    for (let level = 1; level < 30; level++)
      merges.push(`x-${level}: &m${level} { <<: [${`*m${level - 1}, `.repeat(9)}] }`);
    expect(problems(merges.join('\n'))).toHaveLength(1);
    const long = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
    expect(problems(long.join('\n'))).toHaveLength(1);
  });

  test('an alias of nothing, and one of itself', () => {
    expect(ofService('build: *nothing')).toEqual([
      '5:12 services.web.build: there is no anchor `&nothing` before this alias → undefined',
    ]);
    expect(ofService('build: .', 'variables: &v { A: *v }')).toEqual([
      expect.stringContaining('there is no anchor `&v` before this alias'),
    ]);
  });

  test('a key given twice, with the line of the first', () => {
    expect(ofService('build: .', 'build: a')).toEqual([
      '6:5 services.web.build: `build` is given twice, first on line 5 → keep one of them',
    ]);
  });

  test('tags have no meaning', () => {
    expect(ofService('build: !!str .')).toEqual([expect.stringContaining('tags such as `!!str` have no meaning here')]);
    expect(ofService('build: !Sub x')).toHaveLength(1);
  });

  test.each([
    ['yes', 'text', 'true', 'write `"yes"` for the text, `true` for the truth value'],
    ['off', 'text', 'false', 'write `"off"` for the text, `false` for the truth value'],
    ['1:30', 'text', 'the number 90', 'write `"1:30"` for the text'],
    ['012', 'the number 12', 'the number 10', 'write `"012"` for the text, `12` for the number'],
    ['0o14', 'the number 12', 'text', 'write `"0o14"` for the text, `12` for the number'],
    ['1_000', 'text', 'the number 1000', 'write `"1_000"` for the text'],
    ['2026-11-24', 'text', 'a date', 'write `"2026-11-24"` for the text'],
  ])('%s is not the same in YAML 1.1 and 1.2', (value, now, before, hint) => {
    expect(ofService('build: .', `variables: { A: ${value} }`)).toEqual([
      `6:21 services.web.variables.A: \`${value}\` is ${now} in YAML 1.2 and ${before} in YAML 1.1 → ${hint}`,
    ]);
    expect(ofService('build: .', `variables: { A: "${value}" }`)).toEqual([]);
  });

  test('keys too', () => {
    expect(ofService('build: .', 'variables: { NO: x }')).toEqual([
      expect.stringContaining('`NO` is text in YAML 1.2 and false in YAML 1.1'),
    ]);
    expect(ofService('build: .', 'variables: { "NO": x }')).toEqual([]);
  });

  test('a message holds no control characters and no long value', () => {
    const [problem] = problems(
      `${head}services: { web: { build: ., cpu: "\\e[31m${'x'.repeat(500)}\\n::error::" } }\n`,
    );
    expect(problem?.message).not.toMatch(/\p{Cc}/u);
    expect(problem?.message.length).toBeLessThan(150);
  });
});
