/** Traces: who may send them to X-Ray, and that nobody may when the file does not say so. */

import { describe, expect, test } from '@jest/globals';
import { buildStack } from '../../../src/stack/build.ts';
import { config, job, lambda, monitoring, service } from './configs.ts';

const resourcesOf = (traced: boolean) =>
  buildStack(
    config({
      services: [service({ traced })],
      jobs: [job()],
      functions: [lambda()],
      monitoring: { ...monitoring, tracing: traced },
    }),
    undefined,
  ).resources;

const sending = (resources: ReturnType<typeof resourcesOf>) =>
  Object.entries(resources)
    .filter(([, { Properties }]) => JSON.stringify(Properties).includes('xray:PutTraceSegments'))
    .map(([logicalId]) => logicalId);

describe('traces', () => {
  test('are sent by the tasks of services and by functions', () => {
    const resources = resourcesOf(true);
    expect(sending(resources).sort()).toEqual(['NotifyFunctionRole', 'SynthdataTaskRole']);
    expect(resources.NotifyFunction?.Properties?.TracingConfig).toEqual({ Mode: 'Active' });
    expect(resources.SynthdataTaskDefinition?.Properties?.ContainerDefinitions).toEqual([
      expect.objectContaining({
        Name: 'synthdata',
        Environment: [{ Name: 'OTEL_EXPORTER_OTLP_ENDPOINT', Value: 'http://localhost:4318' }],
      }),
      expect.objectContaining({ Name: 'tracing', Image: { Ref: 'SynthdataTracingImage' }, Essential: false }),
    ]);
  });

  test('are sent by nobody unless the file says it', () => {
    const resources = resourcesOf(false);
    expect(sending(resources)).toEqual([]);
    expect(resources.NotifyFunction?.Properties).not.toHaveProperty('TracingConfig');
    expect(resources.SynthdataTaskDefinition?.Properties?.ContainerDefinitions).toHaveLength(1);
  });
});
