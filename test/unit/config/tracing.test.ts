/** `monitoring.tracing` of the file: the collector that it puts beside a service, and what cannot stand beside that. */

import { describe, expect, test } from '@jest/globals';
import { containersOf } from '../../../src/config/containers.ts';
import { imagesOf } from '../../../src/config/images.ts';
import { head, read, told } from './telling.ts';

const ENDPOINT = 'OTEL_EXPORTER_OTLP_ENDPOINT';
const OWN = 'https://otel.example.com';

/** The services begin at 3:13, the value of `tracing` at 4:24. */
const traced = (services: string, more = '') =>
  `${head}services: { ${services} }\nmonitoring: { tracing: xray }\n${more}`;

describe('a traced service', () => {
  const containers = (service: string) => read(traced(`web: { ${service} }`)).services.flatMap(containersOf);

  test('has a collector beside it, which it can live without and whose image is resolved like any other', () => {
    const [own, proxy, collector] = containers('image: web, sidecars: { proxy: { image: nginx } }');
    expect(own?.variables).toEqual({ [ENDPOINT]: 'http://localhost:4318' });
    expect(proxy).toMatchObject({ name: 'proxy', variables: {} });
    expect(collector).toMatchObject({
      key: 'web/tracing',
      name: 'tracing',
      essential: false,
      command: ['--config=/etc/ecs/ecs-xray.yaml'],
    });
    expect(imagesOf(read(traced('web: { build: . }'))).map(({ key }) => key)).toEqual(['web', 'web/tracing']);
  });

  test.each([
    ['a variable', `build: ., variables: { ${ENDPOINT}: "${OWN}" }`, { [ENDPOINT]: OWN }],
    ['a secret', `build: ., secrets: { ${ENDPOINT}: web/otel }`, {}],
  ])('is led elsewhere by %s of its own', (_, service, variables) => {
    expect(containers(service)[0]?.variables).toEqual(variables);
  });

  test('is traced in one environment, and not in another', () => {
    const environments = (tracing: string) =>
      `${head}services: { web: { build: . } }\nenvironments: { prod: { branch: main, monitoring: { tracing: ${tracing} } } }\n`;
    expect(read(environments('xray')).services[0]?.traced).toBe(true);
    expect(read(environments('none')).services[0]?.traced).toBe(false);
  });
});

describe('mistakes', () => {
  test.each([
    [
      'web: { build: ., sidecars: { tracing: { image: otel } } }',
      '4:24 monitoring.tracing: the sidecar `tracing` of `web`, which `tracing` adds, would share its names in AWS with the sidecar `tracing` of `web` → give the other another name, or remove `tracing`',
    ],
    [
      'tracing: { build: . }',
      '4:24 monitoring.tracing: the sidecar `tracing` has the name of its service → give the other another name, or remove `tracing`',
    ],
    [
      'web: { build: . }, web-tracing: { build: . }',
      '4:24 monitoring.tracing: the sidecar `tracing` of `web`, which `tracing` adds, would share its names in AWS with the service `web-tracing` → give the other another name, or remove `tracing`',
    ],
    [
      'web: { build: ., port: 4318 }',
      '3:36 services.web.port: `tracing` and `web` both listen on port 4318, and the containers of a task share one address → give `web` another port, or remove `tracing`',
    ],
    [
      'web: { build: ., sidecars: { otel: { image: otel, port: 4317 } } }',
      expect.stringMatching(/^3:69 services.web.sidecars.otel.port: `tracing` and `otel` both listen on port 4317/),
    ],
  ])('%s', (services, words) => {
    expect(told(traced(services))).toEqual([words]);
  });

  test('one container too many', () => {
    const sidecars = (count: number) =>
      Array.from({ length: count }, (_, index) => `s${index}: { image: nginx }`).join(', ');
    expect(told(traced(`web: { build: ., sidecars: { ${sidecars(8)} } }`))).toEqual([]);
    expect(told(traced(`web: { build: ., sidecars: { ${sidecars(9)} } }`))).toEqual([
      expect.stringContaining('at most 10 containers, and `web` has 9 sidecars and that of `tracing` → keep 8 of them'),
    ]);
  });

  test('private tasks without NAT', () => {
    const network = 'network: { placement: private, endpoints: [s3, ecr, logs] }\n';
    expect(told(traced('web: { build: . }', network))).toEqual([
      '4:24 monitoring.tracing: private tasks without NAT send no traces: X-Ray and the image of its collector are behind none of the endpoints → add `nat: single` under `network`, or remove `tracing`',
    ]);
    expect(told(traced('web: { build: . }', network.replace('endpoints', 'nat: single, endpoints')))).toEqual([]);
  });

  test('nothing to trace', () => {
    const jobs = `${head}jobs: { load: { build: . } }\nmonitoring: { tracing: xray }\n`;
    expect(told(jobs)).toEqual([
      '4:24 monitoring.tracing: `tracing` is of services and functions, and there is none → remove it',
    ]);
  });

  test('another word', () => {
    expect(told(traced('web: { build: . }').replace('xray', 'jaeger'))).toEqual([
      expect.stringContaining('`tracing` must be'),
    ]);
  });
});
