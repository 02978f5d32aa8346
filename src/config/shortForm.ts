/** Where the file holds pieces of a template, and CloudFormation's short forms (`!Ref`, `!GetAtt`, …) in them. */

import { shortForms } from '../template/parse.ts';
import type { Node, Path, Span } from './node.ts';
import { isPlain } from './scalar.ts';

/** `resources`, `overrides`, and both under an environment. */
export function isTemplatePart(path: Path): boolean {
  return depthIn(path) > 0;
}

/** Inside a resource, or the value of an override: whatever CloudFormation takes may stand there. */
export function isTemplateValue(path: Path): boolean {
  return depthIn(path) > 2;
}

function depthIn(path: Path): number {
  const inner = path[0] === 'environments' ? path.slice(2) : path;
  return inner[0] === 'resources' || inner[0] === 'overrides' ? inner.length : 0;
}

/** `!GetAtt Queue.Arn` → `{ Fn::GetAtt: [Queue, Arn] }`; undefined for what is no short form. */
export function spellShortForm(tag: string, node: Node): Node | undefined {
  const name = shortForms.find((form) => tag === `!${form}`);
  if (name === undefined) return undefined;
  const argument = name === 'GetAtt' ? splitAttribute(node) : textOf(node);
  const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  const { start, end } = node;
  return { kind: 'map', entries: [{ key, keySpan: { start, end }, value: argument }], start, end };
}

/** A tag turns a plain `1` or `true` into text. */
function textOf(node: Node): Node {
  return node.kind === 'scalar' ? scalar(node.text, node) : node;
}

function splitAttribute(node: Node): Node {
  if (node.kind !== 'scalar') return node;
  const dot = node.text.indexOf('.');
  if (dot < 0) return textOf(node);
  const items = [node.text.slice(0, dot), node.text.slice(dot + 1)].map((text) => scalar(text, node));
  return { kind: 'list', items, start: node.start, end: node.end };
}

function scalar(text: string, { start, end }: Span): Node {
  return { kind: 'scalar', value: text, text, plain: isPlain(text), start, end };
}
