/** What is made from the JSON Schema is up to date, and what the schema says of itself is true. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseConfig } from '../../src/config/parse.ts';
import { buildSchemaFiles } from '../../src/generate/schema.ts';

interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly properties?: { readonly [key: string]: Node };
  readonly additionalProperties?: boolean | Node;
  readonly patternProperties?: object;
  readonly $defs?: { readonly [name: string]: Node };
}

const schema: Node = JSON.parse(readFileSync('schemas/inferloop.schema.json', 'utf8'));
const nodes = nodesOf(schema, '').filter(([path]) => path !== '');

test('types, validator and reference are those of the schema (else: npm run generate)', async () => {
  const files = await buildSchemaFiles();
  expect(await buildSchemaFiles()).toEqual(files);
  for (const [path, text] of Object.entries(files))
    expect([path, readFileSync(path, 'utf8') === text]).toEqual([path, true]);
});

describe('the schema', () => {
  const ajv = new Ajv2020({ allowUnionTypes: true }).addKeyword('patternErrorMessage').addSchema(schema, 'file');

  test.each(nodes)('%s has a description and examples', (_, node) => {
    expect(node.description).toBeTruthy();
    expect(node.examples?.length).toBeGreaterThan(0);
  });

  test.each(nodes)('%s: default and examples are valid', (_, { description: __, ...node }) => {
    const local = { ...node, $defs: schema.$defs };
    for (const value of [...(node.examples ?? []), ...(node.default === undefined ? [] : [node.default])]) {
      const isValid = ajv.validate(local, value);
      expect([value, isValid]).toEqual([value, true]);
    }
  });

  test('every map refuses unknown keys and lets x-… keys pass', () => {
    const maps = [['', schema] as const, ...nodes].filter(
      ([, node]) => node.properties ?? typeof node.additionalProperties === 'object',
    );
    for (const [path, node] of maps) {
      expect([path, node.additionalProperties === undefined]).toEqual([path, false]);
      expect([path, node.patternProperties]).toEqual([path, { '^x-': true }]);
    }
  });
});

test('the defaults that the schema names are those that a file gets', () => {
  const web = '{ build: ., port: 8000, count: { range: 1-2 }, sidecars: { proxy: { image: nginx } } }';
  // Whatever is named in the file is there under the same name; a job has no name of a service.
  const monitoring =
    '{ metrics: { web: { logs: web, pattern: x } }, alarms: { web: { service: web, metric: cpu, above: 5% } } }';
  const named = [
    `services: { web: ${web} }`,
    'jobs: { run: { build: ., schedule: { cron: "0 3 * * ? *" } } }',
    'instances: { gpu: { type: t3.medium, range: 1-1, http: { port: 80, path: /gpu } } }',
    'functions: { call: { build: ., schedule: { cron: "0 3 * * ? *" }, http: {} } }',
    'storage: { buckets: { web: {} }, volumes: { disk: { snapshots: {} } } }',
    'databases: { main: {} }',
    'domain: { name: shop.example.com, zone: Z0123456789, cdn: { static: web } }',
    `monitoring: ${monitoring}`,
    'backup: {}',
    'stop: { cron: "0 19 ? * * *", until: "0 7 ? * * *" }',
    'budget: { monthly: 1 USD }',
  ];
  const text = ['project: shop', 'region: us-east-1', ...named, ''].join('\n');
  const request = { file: 'f', environment: undefined, branch: 'main', defaultBranch: 'main' };
  const given = parseConfig(text, request);
  const defaults = nodes
    .filter(([path, node]) => node.default !== undefined && !path.includes('environments') && !isMapOfNamed(node))
    // Tags have their defaults in the stack; the file gives a range, for what needs one.
    .filter(([path]) => !['owner', 'cost_center', 'tags', 'services.<name>.count'].includes(path))
    .map(
      ([path, node]) =>
        [path.replace('<name>', nameIn(path)).replace('<name>', 'proxy').split('.'), node.default] as const,
    );
  expect(given.kind).toBe('config');
  expect(defaults.length).toBeGreaterThan(20);
  for (const [path, value] of defaults) {
    const layered = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
    const spelled = parseConfig(`${text}environments: { prod: ${JSON.stringify(layered)} }\n`, request);
    expect([path, spelled.kind === 'config' ? { ...spelled.config, environment: 'prod' } : spelled]).toEqual([
      path,
      given.kind === 'config' ? given.config : given,
    ]);
  }
});

/** No two things that `uses` can name have the same name. */
function nameIn(path: string): string {
  if (path.startsWith('databases.')) return 'main';
  if (path.startsWith('jobs.')) return 'run';
  if (path.startsWith('instances.')) return 'gpu';
  if (path.startsWith('functions.')) return 'call';
  return path.startsWith('storage.volumes.') ? 'disk' : 'web';
}

/** A default without anything in it takes nothing away: maps are merged. */
function isMapOfNamed({ default: value, additionalProperties }: Node): boolean {
  return typeof additionalProperties === 'object' && JSON.stringify(value) === '{}';
}

function nodesOf(node: Node, path: string): readonly (readonly [path: string, node: Node])[] {
  const free = typeof node.additionalProperties === 'object' ? [['<name>', node.additionalProperties] as const] : [];
  const children = [...Object.entries(node.properties ?? {}), ...free];
  return [
    [path, node],
    ...children.flatMap(([key, child]) => nodesOf(resolve(child), path === '' ? key : `${path}.${key}`)),
  ];
}

function resolve({ $ref, ...node }: Node): Node {
  return $ref === undefined ? node : { ...schema.$defs?.[$ref.replace('#/$defs/', '')], ...node };
}
