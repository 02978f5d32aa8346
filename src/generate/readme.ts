/** Writes the tables of inputs and outputs in README.md from action.yml. */

import { readFile, writeFile } from 'node:fs/promises';
import { load } from 'js-yaml';

interface ActionFile {
  readonly inputs: { readonly [name: string]: Entry };
  readonly outputs: { readonly [name: string]: Entry };
}

interface Entry {
  readonly description: string;
  readonly default?: string;
}

export async function generateReadme(): Promise<void> {
  await writeFile('README.md', await buildReadme());
}

/** README.md as it should be: between each pair of marks stands the table of that name. */
export async function buildReadme(): Promise<string> {
  const action: ActionFile = Object(load(await readFile('action.yml', 'utf8')));
  const readme = await readFile('README.md', 'utf8');
  return fill(fill(readme, 'inputs', renderInputs(action)), 'outputs', renderOutputs(action));
}

/** Puts the table between `<!-- name: who writes it -->` and `<!-- /name -->`. */
export function fill(readme: string, name: string, table: string): string {
  const place = new RegExp(`(<!-- ${name}: .*-->\n)[^]*(<!-- /${name} -->)`);
  if (!place.test(readme)) throw new Error(`README.md has no place for the ${name}`);
  return readme.replace(place, (_, start, end) => start + table + end);
}

function renderInputs({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${value === undefined ? '' : `\`${value}\``} | ${cell(description)} |`,
  );
  return ['| input | default | |', '| :-- | :-- | :-- |', ...rows, ''].join('\n');
}

function renderOutputs({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return ['| output | |', '| :-- | :-- |', ...rows, ''].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
