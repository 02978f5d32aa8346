/** Reads the input of a call: in the query protocol every leaf is text and an empty list is the empty text. */

import { isArray, isObject } from '../../template/intrinsics.ts';
import type { JsonObject } from '../../template/model.ts';
import { validationError } from './refusals.ts';
import type { Tags } from './state.ts';

export function text(input: JsonObject, key: string): string | undefined {
  const value = input[key];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

export function required(input: JsonObject, key: string): string {
  const value = text(input, key);
  if (value === undefined || value === '') {
    const member = `${key.slice(0, 1).toLowerCase()}${key.slice(1)}`;
    throw validationError(
      `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
    );
  }
  return value;
}

export function flag(input: JsonObject, key: string): boolean | undefined {
  const value = text(input, key);
  return value === undefined ? undefined : value.toLowerCase() === 'true';
}

export function texts(input: JsonObject, key: string): readonly string[] {
  const value = input[key];
  return isArray(value) ? value.map(String) : [];
}

export function objects(input: JsonObject, key: string): readonly JsonObject[] {
  const value = input[key];
  return isArray(value) ? value.filter(isObject) : [];
}

/** Undefined when the caller sent no tags at all, which keeps those of the stack. */
export function tags(input: JsonObject): Tags | undefined {
  if (input.Tags === undefined) return undefined;
  return Object.fromEntries(objects(input, 'Tags').map((tag) => [text(tag, 'Key') ?? '', text(tag, 'Value') ?? '']));
}

/** A value of a closed list; refused as CloudFormation does. */
export function oneOf<T extends string>(input: JsonObject, key: string, allowed: readonly T[]): T | undefined {
  const value = text(input, key);
  const found = allowed.find((candidate) => candidate === value);
  if (value !== undefined && found === undefined) {
    const member = `${key.slice(0, 1).toLowerCase()}${key.slice(1)}`;
    throw validationError(
      `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must satisfy enum value set: [${allowed.join(', ')}]`,
    );
  }
  return found;
}
