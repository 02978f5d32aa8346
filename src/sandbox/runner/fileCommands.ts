/** The files through which a step speaks to the runner: outputs, state, environment, path and summary. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface CommandFiles {
  /** GITHUB_OUTPUT and so on, with the path of each file. */
  readonly variables: { readonly [name: string]: string };
  read(): Promise<FileCommands>;
}

interface FileCommands {
  readonly outputs: Values;
  readonly state: Values;
  readonly environment: Values;
  readonly summary: string;
}

export type Values = { readonly [name: string]: string };

const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const;

/** Every step gets its own, empty. */
export async function createCommandFiles(folder: string): Promise<CommandFiles> {
  await mkdir(folder, { recursive: true });
  await Promise.all(names.map((name) => writeFile(join(folder, name), '')));
  const text = (name: (typeof names)[number]) => readFile(join(folder, name), 'utf8');
  return {
    variables: Object.fromEntries(names.map((name) => [name, join(folder, name)])),
    read: async () => ({
      outputs: parseValues(await text('GITHUB_OUTPUT')),
      state: parseValues(await text('GITHUB_STATE')),
      environment: parseValues(await text('GITHUB_ENV')),
      summary: await text('GITHUB_STEP_SUMMARY'),
    }),
  };
}

/** `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. */
export function parseValues(text: string): Values {
  const lines = text.split(/\r?\n/);
  const values: [string, string][] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, name = '', sign, rest = ''] = /^(.*?)(<<|=)(.*)$/.exec(line) ?? [];
    if (sign === undefined) {
      if (line !== '') throw new Error(`Invalid format '${line}'`);
      continue;
    }
    if (sign === '=') {
      values.push([name, rest]);
      continue;
    }
    const end = lines.indexOf(rest, index + 1);
    if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    values.push([name, lines.slice(index + 1, end).join('\n')]);
    index = end;
  }
  return Object.fromEntries(values);
}
