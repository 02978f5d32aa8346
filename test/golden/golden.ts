/** Golden cases: a folder each, with what goes in and what every stage makes of it; `npm run golden:update` rewrites them. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { load } from 'js-yaml';
import { type FileReading, type NamedFiles, namedFiles } from '../../src/config/files.ts';
import type { Config } from '../../src/config/model.ts';
import { parseConfig } from '../../src/config/parse.ts';

const cases = 'test/golden/cases';
const examples = 'examples';

/** Cases with an inferloop.yaml, of their own or of the example of that name. */
export const configCases: readonly string[] = readdirSync(cases)
  .filter((name) => existsSync(configFile(name)))
  .sort();

/** Every example, whether it is a case or not. */
export const exampleNames: readonly string[] = readdirSync(examples).sort();

export function readGolden(name: string, file: string): string | undefined {
  const path = join(cases, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The configuration of the environment `prod` of a case. */
export function readConfig(name: string): Config {
  return parse(name, 'prod').config;
}

/** What is told of the file of a case that may be deployed. */
export function readWarnings(name: string, environment: string): readonly string[] {
  return parse(name, environment).warnings.map(({ path, message }) => `${path}: ${message}`);
}

/** Those that the file of a case names; `prod` when it names none. */
export function environmentsOf(name: string): readonly string[] {
  const { environments = { prod: {} } } = Object(load(readFileSync(configFile(name), 'utf8')));
  return Object.keys(environments);
}

function parse(name: string, environment: string) {
  const file = configFile(name);
  return parseText(readFileSync(file, 'utf8'), file, environment);
}

/** Throws when the text is no configuration. */
export function parseText(text: string, file: string, environment: string) {
  const request = { file, named: readNamed(file, text), environment, branch: undefined, defaultBranch: undefined };
  const result = parseConfig(text, request);
  if (result.kind !== 'config') throw new Error(`${file} is no configuration: ${JSON.stringify(result)}`);
  return result;
}

/** What the text of a file names, read from beside it. */
export function readNamed(file: string, text: string): NamedFiles {
  const named = namedFiles(text).map((path) => {
    const reading: FileReading = { kind: 'text', text: readFileSync(join(dirname(file), path), 'utf8') };
    return [path, reading] as const;
  });
  return Object.fromEntries(named);
}

/** Fails with a line-by-line difference; rewrites the file instead with UPDATE_GOLDEN=1. */
export function expectGolden(name: string, file: string, text: string): void {
  const path = join(cases, name, file);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, text);
  const golden = readGolden(name, file);
  if (golden === undefined) throw new Error(`${path} is missing: npm run golden:update`);
  expect(text).toBe(golden);
}

export function configFile(name: string): string {
  const own = join(cases, name, 'inferloop.yaml');
  return existsSync(own) ? own : join(examples, name, 'inferloop.yaml');
}
