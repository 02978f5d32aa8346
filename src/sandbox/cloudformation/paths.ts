/** Values as change sets show them, and where two of them differ. */

import { isList } from '../../template/functions.ts';
import { intrinsicOf, isArray, isObject } from '../../template/intrinsics.ts';
import { type Json, Unknown, type Value } from '../../template/model.ts';
import { KNOWN_AFTER_APPLY } from './changes.ts';

export type Path = readonly string[];

export interface Difference {
  readonly path: Path;
  readonly kind: 'Add' | 'Remove' | 'Modify';
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** Numbers and booleans are text in change sets; what is unknown is the marker. */
export function renderValue(value: Value): Json {
  if (value instanceof Unknown) return KNOWN_AFTER_APPLY;
  if (value === null) return null;
  if (isList(value)) return value.map(renderValue);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, renderValue(member)]));
  return String(value);
}

export function differences(before: Json | undefined, after: Json | undefined, path: Path = []): readonly Difference[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ path, kind: 'Add', before, after }];
  if (after === undefined) return [{ path, kind: 'Remove', before, after }];
  if (isArray(before) && isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) =>
      differences(before[index], after[index], [...path, String(index)]),
    ).flat();
  }
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, kind: 'Modify', before, after }];
}

export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((node, key) => {
    if (isArray(node)) return node[Number(key)];
    return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  }, value);
}

/** The template's text for a path: stops at the first intrinsic function, which makes everything below it. */
export function textAt(text: Json | undefined, path: Path): Json | undefined {
  const [key, ...rest] = path;
  if (text === undefined || key === undefined || intrinsicOf(text)) return text;
  return textAt(valueAt(text, [key]), rest);
}

/** BeforeValue and AfterValue are text: scalars as they are, the rest as JSON. */
export function asText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
