/** The road from the file to the template, a golden template for every case. */

import { describe, expect, test } from '@jest/globals';
import { buildBootstrap } from '../../src/stack/bootstrap/build.ts';
import type { BootstrapRequest } from '../../src/stack/bootstrap/request.ts';
import { buildStack } from '../../src/stack/build.ts';
import { renderJson } from '../../src/stack/json.ts';
import { renderTemplate } from '../../src/stack/template.ts';
import {
  configCases,
  environmentsOf,
  exampleNames,
  expectGolden,
  readConfig,
  readGolden,
  readWarnings,
} from './golden.ts';

test('every example is a case', () => {
  expect(configCases).toEqual(expect.arrayContaining([...exampleNames]));
});

describe('without a warning, in each of its environments,', () => {
  test.each(exampleNames.map((name) => [name]))('%s', (name) => {
    for (const environment of environmentsOf(name))
      expect([environment, readWarnings(name, environment)]).toEqual([environment, []]);
  });
});

describe('the template of', () => {
  test.each(configCases)('%s', (name) => {
    expectGolden(name, 'template.json', renderTemplate(buildStack(readConfig(name), undefined)));
  });

  test('bootstrap', () => {
    const request: BootstrapRequest = JSON.parse(readGolden('bootstrap', 'request.json') ?? '');
    expectGolden('bootstrap', 'template.json', renderJson(buildBootstrap(request)));
  });
});
