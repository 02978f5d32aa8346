/** Whatever a file holds: a configuration, or mistakes with a position; never a crash, never silence. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { renderCodeFrame } from '../../../src/config/codeFrame.ts';
import { type ConfigResult, parseConfig } from '../../../src/config/parse.ts';
import type { Problem } from '../../../src/errors.ts';
import { buildStack, checkStack } from '../../../src/stack/build.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import type { Json } from '../../../src/template/model.ts';
import { brokenFile } from '../../support/files/broken.ts';
import { seed } from '../../support/files/seed.ts';

const examples = ['functions', 'jobs-only', 'smallest', 'synthdata'].map((name) =>
  readFileSync(`examples/${name}/inferloop.yaml`, 'utf8'),
);

const snippets = fc.constantFrom(
  ...[
    'null',
    '{}',
    '[]',
    '[1, {a: b}]',
    ': ',
    '- ',
    '\n',
    '"',
    "'",
    '\t',
    '&a ',
    '*a',
    '<<: *a',
    '!!int ',
    '!x ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
  ],
  ...[
    '|\n',
    '>-\n',
    '? ',
    '# ',
    '0x1F',
    '1:30',
    '.nan',
    '.inf',
    '-1',
    '1e400',
    'yes',
    '__proto__',
    'constructor',
    '💥',
    '\u0000',
    '\ufeff',
    '\r',
  ],
  ...[
    'cpu: 256',
    'count: 9-1',
    'http: {path: 3}',
    'environments: {a: {services: null}, b: {services: {c: null}}}',
    'services: {x: }',
    'on: 3',
    'schedule: {cron: a}',
    'vcpus: .5',
    'x-a: &a {cpu: 1}',
    'resources: {A: {Type: AWS::SQS::Queue, Properties: {B: !Sub x}}}',
    'overrides: [{op: remove, path: /Resources/Cluster}]',
    '!GetAtt A.B ',
  ],
);

const edited = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.oneof(snippets, fc.string())), { maxLength: 6 }),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [at, removed, inserted]) => {
      const start = at % (edited.length + 1);
      return edited.slice(0, start) + inserted + edited.slice(start + removed);
    }, text),
  );

const structured = fc
  .object({
    key: fc.constantFrom(
      'project',
      'region',
      'services',
      'web',
      'build',
      'port',
      'cpu',
      'http',
      'count',
      'range',
      'environments',
      'prod',
      'network',
      'nat',
      'x-y',
      '__proto__',
    ),
    values: [fc.constantFrom('shop', 'eu-west-1', '.', 8000, 256, null, true, '2-10', '30d', -1, 1.5, '')],
    maxDepth: 5,
    maxKeys: 8,
  })
  .map((value) => JSON.stringify(value));

test.each<[string, number, fc.Arbitrary<string>]>([
  ['edited examples', 1500, edited],
  ['files of the schema with something broken', 2500, fc.tuple(brokenFile, fc.boolean()).map(render)],
  ['any structure', 500, structured],
  ['any text', 500, fc.string({ unit: 'grapheme', maxLength: 200 })],
])(
  '%s',
  (_, numRuns, files) => {
    fc.assert(
      fc.property(files, (text) => {
        const request = { file: 'f.yaml', environment: undefined, branch: 'main', defaultBranch: 'main' };
        const result = parseConfig(text, request);
        const problems = problemsOf(result);
        if (result.kind === 'config' && problems.length === 0) buildTemplate(buildStack(result.config, undefined));
        if (result.kind === 'invalid') expect(problems.length).toBeGreaterThan(0);
        const lines = text.split(/\r\n|\r|\n/);
        for (const problem of problems) {
          const { line, column } = problem.at;
          expect(problem.message).not.toBe('');
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(renderCodeFrame(text, problem)).toContain('^');
        }
      }),
      { numRuns, seed },
    );
  },
  60_000,
);

/** Those of the file, or those that only its template shows. */
function problemsOf(result: ConfigResult): readonly Problem[] {
  switch (result.kind) {
    case 'config':
      return result.locate(checkStack(result.config));
    case 'invalid':
      return result.problems;
    case 'no-environment':
      return [];
  }
}

function render([file, isJson]: readonly [Json, boolean]): string {
  return isJson ? JSON.stringify(file, null, 1) : dump(file);
}
