/** A file of usage alone: what stands under `usage:` in a configuration, with or without that key around it. */

import type { Problem } from '../errors.ts';
import { parseDocument } from './document.ts';
import { problemsOf } from './mistake.ts';
import type { UsageConfig } from './model.ts';
import { entryOf, type MapNode, toValue } from './node.ts';
import { buildUsage } from './sections/usage.ts';
import { checkShape, isShaped } from './shape.ts';

export type UsageFileResult =
  | { readonly kind: 'usage'; readonly usage: readonly UsageConfig[] }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** YAML or JSON; `file` is its path as the user named it. All mistakes at once; throws nothing on any text. */
export function parseUsageFile(text: string, file: string): UsageFileResult {
  const document = parseDocument(text);
  if (document.root === undefined) return { kind: 'invalid', problems: problemsOf(document.mistakes, text, file) };
  const { root, mistakes } = checkShape(wrap(document.root), text);
  const all = [...document.mistakes, ...mistakes];
  const value = toValue(root, 'dropped');
  if (all.length > 0 || !isShaped(value)) return { kind: 'invalid', problems: problemsOf(all, text, file) };
  return { kind: 'usage', usage: buildUsage(value.usage ?? {}) };
}

function wrap(root: MapNode): MapNode {
  if (entryOf(root, 'usage') !== undefined) return root;
  return { ...root, entries: [{ key: 'usage', keySpan: root, value: root }] };
}
