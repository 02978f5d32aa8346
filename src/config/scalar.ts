/** Plain values: what YAML 1.2 reads in them, and whether YAML 1.1 reads the same. */

import {
  boolCoreTag,
  boolYaml11Tag,
  floatCoreTag,
  floatYaml11Tag,
  intCoreTag,
  intYaml11Tag,
  NOT_RESOLVED,
  nullCoreTag,
  nullYaml11Tag,
  type ScalarTagDefinition,
  timestampTag,
} from 'js-yaml';
import { quote } from './mistake.ts';
import type { Scalar } from './node.ts';

const core: readonly ScalarTagDefinition[] = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];
const yaml11: readonly ScalarTagDefinition[] = [
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
];

/** What YAML 1.2 (core schema) reads. */
export function readPlain(text: string): Scalar {
  const value = resolve(text, core);
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : text;
}

function resolve(text: string, tags: readonly ScalarTagDefinition[]): unknown {
  for (const tag of tags) {
    const value: unknown = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return text;
}

/** Whether YAML 1.1 reads a date. */
export function isDate(text: string): boolean {
  return resolve(text, yaml11) instanceof Date;
}

/** Undefined when both versions read the same. */
export function findAmbiguity(text: string): { readonly message: string; readonly hint: string } | undefined {
  const value = resolve(text, core);
  const old = resolve(text, yaml11);
  if (Object.is(value, old)) return undefined;
  const written = quote(text);
  const other = typeof old === 'boolean' ? old : value === text ? undefined : value;
  return {
    message: `${written} is ${nameOf(value, text)} in YAML 1.2 and ${nameOf(old, text)} in YAML 1.1`,
    hint: `write \`"${text}"\` for the text${other === undefined ? '' : `, \`${String(other)}\` for the ${typeof other === 'number' ? 'number' : 'truth value'}`}`,
  };
}

/** Whether text without quotes stays that text. */
export function isPlain(text: string): boolean {
  return (
    /^[A-Za-z0-9_./](?:[A-Za-z0-9_./@+-]|:(?=\S)|(?<=\w) (?=\w))*$/.test(text) &&
    readPlain(text) === text &&
    findAmbiguity(text) === undefined
  );
}

function nameOf(value: unknown, text: string): string {
  if (value === text) return 'text';
  if (value instanceof Date) return 'a date';
  return typeof value === 'number' ? `the number ${value}` : String(value);
}
