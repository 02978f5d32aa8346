/** The file as one environment sees it, in full: its keys laid over, every default filled in; again a valid file. */

import type { Identity } from './build.ts';
import { type Default, defaultsOf, spellInFull, withValue } from './defaults.ts';
import { parseDocument } from './document.ts';
import { layOver, ownKeys } from './environments.ts';
import { examine, identityOf } from './examine.ts';
import type { Config } from './model.ts';
import { type MapNode, type Node, nodeAt, type Path, withoutNulls } from './node.ts';
import { renderYaml } from './renderYaml.ts';

/** `text` is a file without mistakes, and has the environment. What is written stays as it is written. */
export function renderResolved(text: string, environment: string): string {
  const { root } = parseDocument(text);
  const laid = root && spellInFull(withoutNulls(layOver(root, environment)));
  if (root === undefined || laid?.kind !== 'map') return '';
  const full = fill(laid, identityOf(root, environment, ''));
  const own = nodeAt(root, ['environments', environment]);
  const identity = (own?.kind === 'map' ? own.entries : []).filter(({ key }) => ownKeys.includes(key));
  const named = mapOf(environment, withoutNulls({ kind: 'map', entries: identity, ...nowhere }));
  return renderYaml({ ...full, entries: [...full.entries, ...mapOf('environments', named).entries] });
}

const nowhere = { start: 0, end: 0 };

function mapOf(key: string, value: Node): MapNode {
  return { kind: 'map', entries: [{ key, keySpan: nowhere, value }], ...nowhere };
}

/** A default that has no meaning beside what is given (`cidr` with `vpc`) is left out: the checks say so. */
function fill(laid: MapNode, identity: Identity): MapNode {
  const before = examine(laid, identity, {});
  const told = new Set(before.findings.map(({ message }) => message));
  let defaults = [...defaultsOf(laid), ...dependentDefaults(laid, before.config)].filter(
    ({ path }) => path[0] !== 'environments',
  );
  for (;;) {
    const tree = spellInFull(defaults.reduce<Node>((node, { path, value }) => withValue(node, path, value), laid));
    const fresh = examine(tree, identity, {}).findings.filter(({ message }) => !told.has(message));
    const spoiling = fresh.map(({ paths }) => paths.find((one) => defaults.some(({ path }) => isAlong(path, one))));
    const kept = defaults.filter(({ path }) => !spoiling.some((one) => one !== undefined && isAlong(path, one)));
    if (kept.length === defaults.length) return tree.kind === 'map' && fresh.length === 0 ? tree : laid;
    defaults = kept;
  }
}

/** Whether one of the paths leads through the end of the other. */
function isAlong(one: Path, other: Path): boolean {
  return one.slice(0, other.length).every((key, index) => key === other[index]);
}

/** Those that no schema can name, because they follow from another key. */
function dependentDefaults(laid: Node, { services }: Config): readonly Default[] {
  return services
    .map(({ key, deployment }) => ({ path: ['services', key, 'deployment', 'strategy'], value: deployment.strategy }))
    .filter(({ path }) => nodeAt(laid, path) === undefined);
}
