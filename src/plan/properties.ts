/** The difference of two values, leaf by leaf, with lists of named things compared by name. */

import type { Json, JsonObject } from '../template/model.ts';
import { KNOWN_AFTER_APPLY } from './changeSet.ts';

export interface LeafChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What names an item of a list in AWS's properties: container, variable and secret by Name, tag by Key, policy by PolicyName. */
const nameKeys = ['Name', 'Key', 'PolicyName', 'Sid', 'Id'] as const;

/** Every leaf that differs, in the order of the properties. A list of scalars is one leaf. */
export function diffValues(before: Json | undefined, after: Json | undefined, path = ''): readonly LeafChange[] {
  const left = membersOf(before, after);
  const right = membersOf(after, before);
  if (left === undefined || right === undefined) return diffLeaf(before, after, path);
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  return keys.flatMap((key) => diffValues(left.get(key), right.get(key), path === '' ? trimDot(key) : path + key));
}

/** The value as people read it; CloudFormation's marker becomes words. */
function renderValue(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === KNOWN_AFTER_APPLY ? 'known after apply' : text.replaceAll(KNOWN_AFTER_APPLY, '(known after apply)');
}

function diffLeaf(before: Json | undefined, after: Json | undefined, path: string): readonly LeafChange[] {
  const leaf = { path, before: textOf(before), after: textOf(after) };
  return leaf.before === leaf.after ? [] : [leaf];
}

function textOf(value: Json | undefined): string | undefined {
  return value === undefined ? undefined : renderValue(value);
}

/** Members with their path segments (`.Cpu`, `[web]`); undefined when the value is a leaf. A missing value goes along with the other side. */
function membersOf(value: Json | undefined, other: Json | undefined): ReadonlyMap<string, Json> | undefined {
  if (value === undefined) return isContainer(other) ? new Map() : undefined;
  if (!isContainer(value)) return undefined;
  if (!isList(value)) return new Map(Object.entries(value).map(([key, member]) => [`.${key}`, member]));
  const key = nameKeys.find((name) => isNamedBy(value, name) && (!isList(other) || isNamedBy(other, name)));
  if (key === undefined) return new Map(value.map((item, index) => [`[${index}]`, item]));
  return new Map(value.map((item) => [`[${nameOf(item, key)}]`, withoutName(item, key)]));
}

function isContainer(value: Json | undefined): value is readonly Json[] | JsonObject {
  if (typeof value !== 'object' || value === null) return false;
  return isList(value) ? value.some((item) => typeof item === 'object') : Object.keys(value).length > 0;
}

function isNamedBy(list: readonly Json[], key: string): boolean {
  const names = list.map((item) => nameOf(item, key));
  return names.every((name) => name !== undefined) && new Set(names).size === names.length;
}

/** The name stands in the path already; of a name with a value, as tags and variables are, the value is left. */
function withoutName(item: Json, key: string): Json {
  if (typeof item !== 'object' || item === null || isList(item)) return item;
  const { [key]: _, ...rest } = item;
  return rest.Value !== undefined && Object.keys(rest).length === 1 ? rest.Value : rest;
}

function nameOf(item: Json, key: string): string | undefined {
  if (typeof item !== 'object' || item === null || isList(item)) return undefined;
  const name = item[key];
  return typeof name === 'string' ? name : undefined;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function trimDot(segment: string): string {
  return segment.replace(/^\./, '');
}
