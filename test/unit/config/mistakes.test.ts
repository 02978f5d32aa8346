/** What is said of a wrong file: every mistake at once, where it stands, and what would be right. */

import { describe, expect, test } from '@jest/globals';
import { head, ofService, problems, told } from './telling.ts';

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
    const schedule = 'schedule: [{ name: day, cron: "0 7 ? * * *" }]';
    expect(ofService('build: .', `count: { range: 1-4, spot_from: 1, ${schedule} }`)).toHaveLength(1);
    expect(ofService('build: .', `count: { range: 1-4, spot_from: 5, ${schedule} }`)[0]).toContain('at most 4 tasks');
  });

  test('without a region nothing is said of what is where', () => {
    const text = `project: shop
services: { web: { build: ., port: 80 } }
security: { waf: common }
domain: { name: shop.example.com, zone: Z0123456789, cdn: {} }
`;
    expect(told(text)).toEqual(['1:1 region: `region` is missing → for example `region: us-east-1`']);
    expect(told(`${text.replace('shop.example.com', 'shop')}region: eu-west-1\n`)).toEqual([
      expect.stringMatching(/^3:18 security.waf: /),
      expect.stringMatching(/^4:17 domain.name: /),
    ]);
  });

  test('a mistake of an environment stands in the environment, also when another one is deployed', () => {
    const text = `${head}services:
  web: { build: ., cpu: 512, memory: 1024 }
environments:
  dev: { branch: develop, services: { web: { cpu: 2048 } } }
  prod: { branch: main }
`;
    expect(told(text)).toEqual([
      '6:51 environments.dev.services.web.cpu: Fargate has no tasks of 2048 CPU units with 1024 MiB; with 2048 go 4096 to 16384 MiB in steps of 1024 → the nearest pair is `cpu: 2048` with `memory: 4096`, or keep the memory with `cpu: 256`',
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
    ['tracing: xray', '`tracing` belongs under `monitoring`'],
    ['wholly_different: 1', 'unknown key `wholly_different` in `services.web`'],
    ['memmory:', 'did you mean `memory`'],
  ])('in a service: %s', (line, message) => {
    const [only] = ofService('build: .', 'port: 80', line);
    expect(only).toMatch(/^7:5 /);
    expect(only).toContain(message);
  });

  test('in an environment they are those of the file', () => {
    expect(told(`${head}services: { web: { build: . } }\nenvironments: { prod: { project: x } }\n`)).toEqual([
      '4:25 environments.prod.project: unknown key `project` in `environments.prod`: `project` belongs at the top of the file → move it to the top of the file',
    ]);
  });
});
