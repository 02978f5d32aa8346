/** The file as a tree in which every value knows where it stands. */

export type Path = readonly string[];

/** Offsets into the text; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Scalar = string | number | boolean | null;

export type Node = ScalarNode | ListNode | MapNode | BrokenNode;

interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: Scalar;
  /** As it is written, without quotes: `1.10` stays `1.10`. */
  readonly text: string;
  /** Without quotes, so that its look decides its type. */
  readonly plain: boolean;
}

interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}

/** A value with a mistake that is reported already: nothing else is said of it, or of what depends on it. */
interface BrokenNode extends Span {
  readonly kind: 'broken';
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

function childOf(node: Node, key: string): Node | undefined {
  return node.kind === 'list' ? node.items[Number(key)] : entryOf(node, key)?.value;
}

export function nodeAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, key) => node && childOf(node, key), root);
}

/** Whether there is a value; `null` is as if the key were not there. */
export function isGiven(root: Node, path: Path): boolean {
  const node = nodeAt(root, path);
  return node !== undefined && !isNull(node);
}

export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** Whether the value at the path, an item of it, or a map that should hold it, has a mistake. */
export function isBroken(root: Node, path: Path): boolean {
  let node: Node | undefined = root;
  for (const key of path) {
    if (node.kind === 'broken') return true;
    node = childOf(node, key);
    if (node === undefined) return false;
  }
  return node.kind === 'broken' || (node.kind === 'list' && node.items.some(({ kind }) => kind === 'broken'));
}

/** Where the value stands; when it is not there, the key of the innermost map that should hold it. */
export function spanAt(root: Node, path: Path): Span {
  let span: Span = { start: root.start, end: root.start + 1 };
  let node = root;
  for (const [index, key] of path.entries()) {
    const child = childOf(node, key);
    if (child === undefined) break;
    const last = index === path.length - 1;
    span = last && !isNull(child) ? child : (entryOf(node, key)?.keySpan ?? child);
    node = child;
  }
  return span;
}

/** The tree with the value at the path marked as broken; a key that is not there is added to its map. */
export function breakAt(root: Node, [key, ...rest]: Path, span: Span): Node {
  if (key === undefined) return { kind: 'broken', start: span.start, end: span.end };
  if (root.kind === 'list') {
    return {
      ...root,
      items: root.items.map((item, index) => (String(index) === key ? breakAt(item, rest, span) : item)),
    };
  }
  if (root.kind !== 'map') return root;
  const broken: Node = { kind: 'broken', start: span.start, end: span.end };
  if (entryOf(root, key) === undefined) {
    return rest.length > 0 ? root : { ...root, entries: [...root.entries, { key, keySpan: span, value: broken }] };
  }
  const entries = root.entries.map((entry) =>
    entry.key === key ? { ...entry, value: breakAt(entry.value, rest, span) } : entry,
  );
  return { ...root, entries };
}

/** The tree without a key of a map. */
export function withoutKey(root: Node, path: Path): Node {
  const [key, ...rest] = path;
  if (key === undefined) return root;
  if (root.kind === 'list') {
    return { ...root, items: root.items.map((item, index) => (String(index) === key ? withoutKey(item, rest) : item)) };
  }
  if (root.kind !== 'map') return root;
  if (rest.length === 0) return { ...root, entries: root.entries.filter((entry) => entry.key !== key) };
  const entries = root.entries.map((entry) =>
    entry.key === key ? { ...entry, value: withoutKey(entry.value, rest) } : entry,
  );
  return { ...root, entries };
}

/** The tree without values that are as if they were not there. */
export function withoutNulls(node: Node): Node {
  if (node.kind === 'list') return { ...node, items: node.items.filter((item) => !isNull(item)).map(withoutNulls) };
  if (node.kind !== 'map') return node;
  const entries = node.entries.filter(({ value }) => !isNull(value));
  return { ...node, entries: entries.map((entry) => ({ ...entry, value: withoutNulls(entry.value) })) };
}

/** The tree as a plain value, without what is broken. */
export function toValue(node: Node, nulls: 'kept' | 'dropped'): unknown {
  const isKept = (one: Node) => one.kind !== 'broken' && (nulls === 'kept' || !isNull(one));
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'broken':
      return undefined;
    case 'list':
      return node.items.filter(isKept).map((item) => toValue(item, nulls));
    case 'map':
      return Object.fromEntries(
        node.entries.filter(({ value }) => isKept(value)).map(({ key, value }) => [key, toValue(value, nulls)]),
      );
  }
}
