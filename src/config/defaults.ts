/** Defaults of the schema for what a file leaves out, as values at their places. */

import { spellOut } from './environments.ts';
import { entryOf, type MapNode, type Node, type Path } from './node.ts';
import { isPlain } from './scalar.ts';
import { type SchemaNode, schemaAt } from './schemaNode.ts';

export interface Default {
  readonly path: Path;
  readonly value: unknown;
}

/** Maps in full where text stands for one, with their keys in the order of the schema. */
export function spellInFull(node: Node, path: Path = []): Node {
  const { properties } = schemaAt(path);
  const spelled = properties === undefined ? node : spellOut(node, path.at(-1) ?? '');
  if (spelled.kind !== 'map') return spelled;
  const known = Object.keys(properties ?? {});
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  const entries = spelled.entries
    .map((entry) => ({ ...entry, value: spellInFull(entry.value, [...path, entry.key]) }))
    .sort((a, b) => rank(a.key) - rank(b.key));
  return { ...spelled, entries };
}

/** A map that is not there is looked into when the schema says that it is as good as an empty one. */
export function defaultsOf(node: MapNode, path: Path = []): readonly Default[] {
  const schema = schemaAt(path);
  const named = Object.keys(schema.properties ?? {});
  const free = node.entries.map(({ key }) => key).filter((key) => !named.includes(key));
  return [...named, ...free].flatMap((key): readonly Default[] => {
    const own = [...path, key];
    const given = entryOf(node, key)?.value;
    if (given !== undefined) return given.kind === 'map' ? defaultsOf(given, own) : [];
    const { default: value, properties } = schemaAt(own);
    if (value === undefined) return [];
    return isEmptyMap(value) && properties !== undefined ? defaultsOf(emptyMap, own) : [{ path: own, value }];
  });
}

const emptyMap: MapNode = { kind: 'map', entries: [], start: 0, end: 0 };

function isEmptyMap(value: SchemaNode['default']): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** The tree with a value more; maps that should hold it are made. */
export function withValue(root: Node, [key, ...rest]: Path, value: unknown): Node {
  if (key === undefined) return nodeOf(value);
  const map = root.kind === 'map' ? root : emptyMap;
  const inner = withValue(entryOf(map, key)?.value ?? emptyMap, rest, value);
  const others = map.entries.filter((entry) => entry.key !== key);
  return { ...map, entries: [...others, { key, keySpan: inner, value: inner }] };
}

function nodeOf(value: unknown): Node {
  const span = { start: 0, end: 0 };
  if (Array.isArray(value)) return { kind: 'list', items: value.map(nodeOf), ...span };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => ({ key, keySpan: span, value: nodeOf(inner) }));
    return { kind: 'map', entries, ...span };
  }
  const text = String(value);
  if (typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', value, text, plain: true, ...span };
  return { kind: 'scalar', value: text, text, plain: isPlain(text), ...span };
}
