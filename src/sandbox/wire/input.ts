/** Reads the members of a call's input; query requests carry text only, so numbers and booleans may be text. */

import { isArray, isObject } from '../../template/intrinsics.ts';
import type { Json, JsonObject } from '../../template/model.ts';

/** Undefined when absent or of another kind; an empty text is a text. */
export function textOf(input: JsonObject, key: string): string | undefined {
  const value = input[key];
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(input: JsonObject, key: string): number | undefined {
  const value = input[key];
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

export function booleanOf(input: JsonObject, key: string): boolean | undefined {
  const value = input[key];
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

/** Empty when absent; SDKs write an empty list of the query protocol as an empty text. */
function listOf(input: JsonObject, key: string): readonly Json[] {
  const value = input[key];
  return isArray(value) ? value : [];
}

export function textsOf(input: JsonObject, key: string): readonly string[] {
  return listOf(input, key).filter((item) => typeof item === 'string');
}

export function objectsOf(input: JsonObject, key: string): readonly JsonObject[] {
  return listOf(input, key).filter(isObject);
}

export function objectOf(input: JsonObject, key: string): JsonObject | undefined {
  const value = input[key];
  return isObject(value) ? value : undefined;
}
