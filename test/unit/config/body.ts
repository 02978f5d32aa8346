/** Reads what a file says below its head, for the environment of `main`, and says what is told of it without paths. */

import { type ConfigResult, parseConfig } from '../../../src/config/parse.ts';
import { head } from './telling.ts';

function parse(body: string): ConfigResult {
  return parseConfig(head + body, {
    file: 'inferloop.yaml',
    environment: undefined,
    branch: 'main',
    defaultBranch: 'main',
  });
}

/** Throws when the file has mistakes. */
export function config(body: string) {
  const result = parse(body);
  if (result.kind !== 'config') throw new Error(JSON.stringify(result, undefined, 2));
  return result.config;
}

/** `line:column message → hint`, of mistakes and of warnings. */
export function told(body: string): readonly string[] {
  const result = parse(body);
  const problems = result.kind === 'invalid' ? result.problems : result.kind === 'config' ? result.warnings : [];
  return problems.map(({ at, message, hint }) => `${at.line}:${at.column} ${message} → ${hint}`);
}
