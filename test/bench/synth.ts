/** How long the road from a large file to its template takes, and how that grows with the services of the file. */

import { parseConfig } from '../../src/config/parse.ts';
import { buildStack } from '../../src/stack/build.ts';
import { renderTemplate } from '../../src/stack/template.ts';
import { median } from './figures.ts';

const RUNS = 25;
const LARGE = 30;
const SMALL = 10;

export interface SynthFigures {
  readonly synth30Ms: number;
  /** What one service of a large file takes, over what one of a small file takes. */
  readonly synthGrowth: number;
}

/** Medians of one process that is warm; the sizes take turns, so that what else the machine does weighs on both. */
export function measureSynth(): SynthFigures {
  const [small, large] = [fileOf(SMALL), fileOf(LARGE)];
  for (let run = 0; run < RUNS; run += 1) timeSynth(large);
  const runs = Array.from({ length: RUNS }, () => ({ small: timeSynth(small), large: timeSynth(large) }));
  const synth30Ms = median(runs.map((run) => run.large));
  return { synth30Ms, synthGrowth: synth30Ms / LARGE / (median(runs.map((run) => run.small)) / SMALL) };
}

/** Milliseconds. */
function timeSynth(text: string): number {
  const began = performance.now();
  const result = parseConfig(text, {
    file: 'inferloop.yaml',
    environment: 'prod',
    branch: undefined,
    defaultBranch: undefined,
  });
  if (result.kind !== 'config') throw new Error(`not a configuration: ${JSON.stringify(result)}`);
  renderTemplate(buildStack(result.config, undefined));
  return performance.now() - began;
}

/** Services behind one load balancer that scale, have secrets, and use one bucket; an alarm watches each. */
function fileOf(services: number): string {
  const keys = Array.from({ length: services }, (_, index) => `service-${index + 1}`);
  const service = (key: string) => `
  ${key}:
    build: .
    port: 8000
    uses: [data]
    variables: { LOG_LEVEL: info }
    secrets: { API_KEY: shop/${key} }
    http: { path: /${key}/*, healthcheck: /health }
    count: { range: 2-10, cpu_percentage: 70 }`;
  const alarm = (key: string) => `
    ${key}-5xx: { service: ${key}, metric: http_5xx, above: 1%, for: 3m }`;
  return `project: shop
region: us-east-1
network: { placement: private, nat: single }
storage: { buckets: { data: { versioned: true } } }
services:${keys.map(service).join('')}
monitoring:
  alarms:${keys.map(alarm).join('')}
`;
}
