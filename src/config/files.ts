/** Files that a configuration names, and whose text becomes part of it. */

import { parseDocument } from './document.ts';
import { entryOf, type Node } from './node.ts';

export type FileReading =
  | { readonly kind: 'text'; readonly text: string }
  /** `there is no web.yaml`, `web.yaml cannot be read: EACCES`. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** By their paths, which start at the folder of the configuration. */
export interface NamedFiles {
  readonly [path: string]: FileReading;
}

/** Whether it stays at or below the folder of the configuration; what else it may be the schema says. */
function staysInside(path: string): boolean {
  return !path.startsWith('/') && !path.split('/').includes('..');
}

/** The paths that any environment of the file names, each once. Throws nothing on any text. */
export function namedFiles(text: string): readonly string[] {
  const { root } = parseDocument(text);
  if (root === undefined) return [];
  const roots = [root, ...valuesOf(entryOf(root, 'environments')?.value)];
  const paths = roots
    .flatMap((one) => valuesOf(entryOf(one, 'instances')?.value))
    .flatMap((instances) => textOf(entryOf(instances, 'user_data')?.value));
  return [...new Set(paths)].filter(staysInside).sort();
}

function valuesOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'map' ? node.entries.map(({ value }) => value) : [];
}

function textOf(node: Node | undefined): readonly string[] {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? [node.value] : [];
}
