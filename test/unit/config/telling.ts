/** Reads a file for the environment of `main`, and says what is told of it in one line for each mistake. */

import type { NamedFiles } from '../../../src/config/files.ts';
import type { Config } from '../../../src/config/model.ts';
import { type ConfigRequest, type ConfigResult, parseConfig } from '../../../src/config/parse.ts';
import type { Problem } from '../../../src/errors.ts';

const request: ConfigRequest = {
  file: 'inferloop.yaml',
  environment: undefined,
  branch: 'main',
  defaultBranch: 'main',
};

export function problems(text: string): readonly Problem[] {
  const result = parseConfig(text, request);
  return result.kind === 'invalid' ? result.problems : [];
}

/** `line:column path: message → hint`, one for each mistake. */
export function told(text: string): readonly string[] {
  return problems(text).map(({ at, path, message, hint }) => `${at.line}:${at.column} ${path}: ${message} → ${hint}`);
}

/** Reads no file that the text names. */
export function readWith(text: string, named: NamedFiles): ConfigResult {
  return parseConfig(text, { ...request, named });
}

/** What every file begins with: two lines. */
export const head = 'project: shop\nregion: eu-west-1\n';

/** Mistakes of a service, whose keys begin at line 5. */
export function ofService(...lines: readonly string[]): readonly string[] {
  return told(`${head}services:\n  web:\n${lines.map((line) => `    ${line}\n`).join('')}`);
}

/** Throws when the file has mistakes. */
export function read(text: string): Config {
  return sound(text).config;
}

/** Throws when the file has mistakes. */
export function warnings(text: string): readonly string[] {
  return sound(text).warnings.map(({ path, message, at }) => `${at.line}:${at.column} ${path}: ${message}`);
}

function sound(text: string) {
  const result = parseConfig(text, request);
  if (result.kind !== 'config') throw new Error(JSON.stringify(result));
  return result;
}
