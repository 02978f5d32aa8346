/** Sidecars: what the file says of them, and what it may not say. */

import { describe, expect, test } from '@jest/globals';
import { containersOf } from '../../../src/config/containers.ts';
import { head, ofService, read, told } from './telling.ts';

/** Mistakes of a service with these sidecars, which begin at line 8. */
const ofSidecars = (...lines: readonly string[]) =>
  ofService('build: .', 'port: 8000', 'sidecars:', ...lines.map((line) => `  ${line}`));

describe('a sidecar', () => {
  test('needs an image, and gets a default for everything else', () => {
    const [service] = read(
      `${head}services: { web: { build: ., sidecars: { proxy: { image: "nginx:1" } } } }\n`,
    ).services;
    expect(service?.sidecars).toEqual([
      {
        name: 'proxy',
        image: { kind: 'image', reference: 'nginx:1' },
        command: undefined,
        port: undefined,
        variables: {},
        secrets: {},
        essential: true,
      },
    ]);
  });

  test('says what it says, and they are sorted by name', () => {
    const text = `${head}services:
  web:
    build: { platform: linux/arm64 }
    command: [serve]
    sidecars:
      zipkin: { image: zipkin }
      otel:
        image: public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1
        port: 4317
        essential: false
        command: [--config, /etc/ecs/ecs-xray.yaml]
        variables: { LEVEL: 1.10 }
        secrets: { KEY: "ssm:/otel/key" }
`;
    const [service] = read(text).services;
    if (service === undefined) throw new Error('no service');
    expect(service.sidecars.map(({ name }) => name)).toEqual(['otel', 'zipkin']);
    expect(service.sidecars[0]).toEqual({
      name: 'otel',
      image: { kind: 'image', reference: 'public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1' },
      command: ['--config', '/etc/ecs/ecs-xray.yaml'],
      port: 4317,
      variables: { LEVEL: '1.10' },
      secrets: { KEY: { kind: 'parameter', path: '/otel/key' } },
      essential: false,
    });
    expect(containersOf(service).map(({ key, name, platform }) => `${key} ${name} ${platform}`)).toEqual([
      'web web linux/arm64',
      'web/otel otel linux/arm64',
      'web/zipkin zipkin linux/arm64',
    ]);
  });

  test('is merged by an environment, which may also take it away', () => {
    const text = `${head}services:
  web:
    build: .
    exec: true
    sidecars:
      proxy: { image: nginx, command: [a, b], variables: { A: "1", B: "2" } }
      otel: { image: otel }
environments:
  prod:
    branch: main
    services:
      web: { exec: null, sidecars: { otel: null, proxy: { command: [c], variables: { B: null, C: "3" } } } }
`;
    const [service] = read(text).services;
    expect(service).toMatchObject({ exec: false });
    expect(service?.sidecars).toEqual([
      expect.objectContaining({ name: 'proxy', command: ['c'], variables: { A: '1', C: '3' } }),
    ]);
  });
});

describe('mistakes', () => {
  test.each([
    ['proxy: {}', '8:7 services.web.sidecars.proxy.image: the sidecar `proxy` needs `image`'],
    ['proxy: { image: nginx, build: . }', '8:30 services.web.sidecars.proxy.build: unknown key `build`'],
    ['web: { image: nginx }', '8:12 services.web.sidecars.web: the sidecar `web` has the name of its service'],
    ['proxy: { image: nginx, port: 8000 }', '`web` and `proxy` both listen on port 8000'],
    ['proxy: { image: nginx, essential: maybe }', '`essential` must be `true` or `false`, not `maybe`'],
    ['proxy: { image: nginx, command: nginx -g }', '`command` must be a list, not `nginx -g`'],
    ['proxy: { image: nginx, command: [-p, 80] }', 'each of `command` must be text, not `80`'],
    [
      'proxy: { image: nginx, variables: { A: b }, secrets: { A: c } }',
      'services.web.sidecars.proxy.secrets.A: `A` is',
    ],
    ['Proxy: { image: nginx }', 'the name `Proxy` must be lower-case letters'],
    ['proxy: { image: nginx, memory: 128 }', '`memory` belongs under `services.<name>`'],
  ])('%s', (line, message) => {
    expect(ofSidecars(line)).toEqual([expect.stringContaining(message)]);
  });

  test('two on one port', () => {
    expect(ofSidecars('a: { image: a, port: 1 }', 'b: { image: b, port: 1 }')).toEqual([
      expect.stringMatching(/^9:\d+ services.web.sidecars.b.port: `a` and `b` both listen on port 1/),
    ]);
  });

  test('more than a task can hold', () => {
    const lines = Array.from({ length: 10 }, (_, index) => `s${index}: { image: nginx }`);
    expect(ofSidecars(...lines.slice(1))).toEqual([]);
    expect(ofSidecars(...lines)).toEqual([expect.stringContaining('a task has at most 10 containers')]);
  });

  test.each([
    ['web: { build: ., sidecars: { api: { image: a } } }\n  web-api: { build: . }', 'the service `web-api`'],
    [
      'web: { build: ., sidecars: { a-b: { image: a } } }\n  web-a: { build: ., sidecars: { b: { image: a } } }',
      'the sidecar `a-b` of `web`',
    ],
  ])('names that would meet in the template: %s', (services, other) => {
    expect(told(`${head}services:\n  ${services}\n`)).toEqual([
      expect.stringContaining(`would share its names in AWS with ${other}`),
    ]);
  });

  test('exec is a truth value', () => {
    expect(ofService('build: .', 'exec: yes')).toEqual([
      '6:11 services.web.exec: `exec` must be `true` or `false`, not `yes` → for example `exec: true`',
    ]);
    expect(ofService('build: .', 'exec: 1')).toEqual([
      expect.stringContaining('`exec` must be `true` or `false`, not `1` → for example `exec: true`'),
    ]);
  });
});
