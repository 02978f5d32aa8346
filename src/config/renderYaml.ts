/** A tree as YAML in block style: what is written stays as it is written, and both versions of YAML read the same. */

import type { Entry, Node } from './node.ts';
import { isPlain } from './scalar.ts';

/** Ends with a line break. Nothing broken or empty may be in the tree. */
export function renderYaml(root: Node): string {
  return `${linesOf(root).join('\n')}\n`;
}

function linesOf(node: Node): readonly string[] {
  switch (node.kind) {
    case 'broken':
      return [];
    case 'scalar':
      return [node.plain && !node.text.includes('\n') ? node.text : renderQuoted(node.text)];
    case 'list':
      return node.items.length === 0 ? ['[]'] : node.items.flatMap((item) => behind('-', linesOf(item)));
    case 'map':
      return node.entries.length === 0 ? ['{}'] : node.entries.flatMap(linesOfEntry);
  }
}

function linesOfEntry({ key, value }: Entry): readonly string[] {
  const name = isPlain(key) ? key : renderQuoted(key);
  const lines = linesOf(value);
  const fits = value.kind === 'scalar' || lines[0] === '{}' || lines[0] === '[]';
  return fits ? [`${name}: ${lines[0]}`] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}

function behind(mark: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [`${mark} ${first}`, ...rest.map((line) => `  ${line}`)];
}

/** Every text of JSON is one of YAML. */
function renderQuoted(text: string): string {
  return JSON.stringify(text);
}
