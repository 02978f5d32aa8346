/** A `docker` on the PATH that builds nothing, writes down how it was called, and answers as it is told. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Answer {
  /** The first answer whose words the command line begins with is given, and the last of its lines repeats. */
  readonly command: string;
  readonly code?: number;
  readonly lines?: readonly string[];
  /** How many calls it answers; all when left out. */
  readonly times?: number;
}

interface Call {
  readonly parameters: readonly string[];
  readonly environment: { readonly [name: string]: string };
  readonly input: string;
  /** Text of config.json in its DOCKER_CONFIG; empty when there is none. */
  readonly config: string;
}

export interface DockerClient {
  readonly environment: { readonly [name: string]: string };
  readonly folder: string;
  calls(): readonly Call[];
  remove(): void;
}

const script = (folder: string) => `#!${process.execPath}
const fs = require('node:fs');
const path = require('node:path');
const folder = ${JSON.stringify(folder)};
const parameters = process.argv.slice(2);
const input = fs.readFileSync(0, 'utf8');
let config = '';
try { config = fs.readFileSync(path.join(process.env.DOCKER_CONFIG, 'config.json'), 'utf8'); } catch {}
const before = fs.readFileSync(path.join(folder, 'calls'), 'utf8').split('\\n').filter(Boolean).map((line) => JSON.parse(line));
fs.appendFileSync(path.join(folder, 'calls'), JSON.stringify({ parameters, environment: process.env, input, config }) + '\\n');
const line = parameters.join(' ');
const asked = (answer) => before.filter((call) => call.parameters.join(' ').startsWith(answer.command)).length;
const answers = JSON.parse(fs.readFileSync(path.join(folder, 'answers'), 'utf8'));
const answer = answers.find((one) => line.startsWith(one.command) && asked(one) < (one.times ?? Infinity)) ?? {};
for (const text of answer.lines ?? []) console.log(text);
process.exit(answer.code ?? 0);
`;

export function createDockerClient(answers: readonly Answer[]): DockerClient {
  const folder = mkdtempSync(join(tmpdir(), 'inferloop-client-'));
  writeFileSync(join(folder, 'docker'), script(folder), { mode: 0o755 });
  writeFileSync(join(folder, 'answers'), JSON.stringify(answers));
  writeFileSync(join(folder, 'calls'), '');
  return {
    folder,
    environment: { PATH: `${folder}${delimiter}${process.env.PATH}`, HOME: folder },
    calls: () =>
      readFileSync(join(folder, 'calls'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Call => JSON.parse(line)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
