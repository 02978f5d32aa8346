/** The environments of a file: which one a run is about, and the file with its keys laid over. */

import { quote } from './mistake.ts';
import { entryOf, type Node, nodeAt, type Path, withoutKey } from './node.ts';

/** The environment of a file that names none. */
const ONLY = 'prod';

/** Keys that stand under an environment only. */
export const ownKeys: readonly string[] = ['branch', 'account', 'protect'];

export interface EnvironmentRequest {
  /** What the caller asks for. */
  readonly environment: string | undefined;
  /** The branch that is pushed to or merged into. */
  readonly branch: string | undefined;
  readonly defaultBranch: string | undefined;
}

export type Choice =
  | { readonly kind: 'environment'; readonly name: string }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string; readonly path: Path };

export function environmentNames(root: Node): readonly string[] {
  const environments = nodeAt(root, ['environments']);
  const names = environments?.kind === 'map' ? environments.entries.map(({ key }) => key) : [];
  return names.length === 0 ? [ONLY] : names;
}

/** The whole file as the environment sees it. */
export function layOver(root: Node, environment: string): Node {
  const over = nodeAt(root, ['environments', environment]);
  const base = withoutKey(root, ['environments']);
  if (over?.kind !== 'map') return base;
  return merge(
    base,
    ownKeys.reduce<Node>((rest, key) => withoutKey(rest, [key]), over),
  );
}

/** Maps are merged, everything else replaces, and `null` stays to remove. */
function merge(base: Node, over: Node, key = ''): Node {
  const below = over.kind === 'map' ? spellOut(base, key) : base;
  const above = base.kind === 'map' ? spellOut(over, key) : over;
  if (below.kind !== 'map' || above.kind !== 'map') return above;
  const kept = below.entries.map((entry) => {
    const own = entryOf(above, entry.key);
    return own === undefined ? entry : { ...own, value: merge(entry.value, own.value, entry.key) };
  });
  const added = above.entries.filter((entry) => entryOf(below, entry.key) === undefined);
  return { ...above, entries: [...kept, ...added] };
}

/** What a text stands for where a map could stand: `build: .` is `build: { context: . }`. */
const shorthands: { readonly [key: string]: string } = { build: 'context', count: 'range', healthcheck: 'path' };

export function spellOut(node: Node, key: string): Node {
  const inner = shorthands[key];
  if (inner === undefined || node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  return { kind: 'map', entries: [{ key: inner, keySpan: node, value: node }], start: node.start, end: node.end };
}

/** Where in the file the environment's value at the path was written. */
export function writtenAt(root: Node, environment: string, path: Path): Path {
  const own = ['environments', environment, ...path];
  const ownDepth = depthOf(root, own) - 2;
  return ownDepth === path.length || ownDepth > depthOf(root, path) ? own : path;
}

/** Whether the environment itself gives the value: what is wrong with it may be right in the others. */
export function isWrittenIn(root: Node, environment: string, path: Path): boolean {
  return nodeAt(root, ['environments', environment, ...path]) !== undefined;
}

/** How many keys of the path are in the file. */
function depthOf(root: Node, path: Path): number {
  const missing = path.findIndex((_, index) => nodeAt(root, path.slice(0, index + 1)) === undefined);
  return missing < 0 ? path.length : missing;
}

/** The input; else the environment of the branch. One without a branch of its own belongs to the default branch. */
export function chooseEnvironment(root: Node, { environment, branch, defaultBranch }: EnvironmentRequest): Choice {
  const names = environmentNames(root);
  const listed = names.map((name) => `\`${name}\``).join(', ');
  if (environment !== undefined) {
    if (names.includes(environment)) return { kind: 'environment', name: environment };
    return {
      kind: 'refused',
      message: `there is no environment ${quote(environment)}`,
      hint: `there are ${listed}`,
      path: ['environments'],
    };
  }
  const twice = sharedBranch(root, names, defaultBranch);
  if (twice !== undefined) return twice;
  if (branch === undefined) {
    if (names.length === 1 && names[0] !== undefined) return { kind: 'environment', name: names[0] };
    return { kind: 'none', reason: `no branch is known and no environment was named; there are ${listed}` };
  }
  const name = names.find((one) => (branchOf(root, one) ?? defaultBranch) === branch);
  if (name !== undefined) return { kind: 'environment', name };
  const branches = names.map((one) => `\`${one}\` from ${branchInWords(branchOf(root, one) ?? defaultBranch)}`);
  return { kind: 'none', reason: `no environment deploys from the branch ${quote(branch)}: ${branches.join(', ')}` };
}

/** For a file that cannot be read: undefined when its text speaks of environments, of which nothing is known then. */
export function assumeEnvironment(text: string, request: EnvironmentRequest): string | undefined {
  if (request.environment !== undefined || /^environments\s*:/m.test(text)) return request.environment;
  const choice = chooseEnvironment({ kind: 'map', entries: [], start: 0, end: 0 }, request);
  return choice.kind === 'environment' ? choice.name : undefined;
}

/** Without an environment named, a push to such a branch could mean either of two. */
function sharedBranch(root: Node, names: readonly string[], defaultBranch: string | undefined): Choice | undefined {
  const branches = names.map((name) => branchOf(root, name) ?? defaultBranch);
  const second = branches.findIndex((branch, index) => branches.indexOf(branch) < index);
  const name = names[second];
  if (name === undefined) return undefined;
  const first = names[branches.indexOf(branches[second])];
  return {
    kind: 'refused',
    message: `the environments \`${first}\` and \`${name}\` both deploy from ${branchInWords(branches[second])}`,
    hint: 'give each a `branch` of its own, or name one by the input `environment`',
    path: ['environments', name, 'branch'],
  };
}

function branchInWords(branch: string | undefined): string {
  return branch === undefined ? 'the default branch' : `the branch ${quote(branch)}`;
}

export function branchOf(root: Node, environment: string): string | undefined {
  return textAt(root, ['environments', environment, 'branch']);
}

export function textAt(root: Node, path: Path): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}
