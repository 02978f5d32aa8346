/**
 * Reads the members of a call's input or of a resource's properties. The query protocol carries text only and templates
 * write numbers and booleans as text too, so scalars are read as whatever they are wanted as. What is absent or of
 * another kind is undefined or an empty list: AWS's own validation has settled shapes before.
 */

import { isArray, isObject } from '../template/intrinsics.ts';
import type { Json, JsonObject } from '../template/model.ts';
import { AwsError } from './service.ts';

/** Each reader takes an absent object for an empty one, so that they nest. */
type Members = JsonObject | undefined;

/** An empty text is a text. */
export function textOf(members: Members, key: string): string | undefined {
  return asText(members?.[key]);
}

export function numberOf(members: Members, key: string): number | undefined {
  const text = textOf(members, key)?.trim();
  const number = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

export function booleanOf(members: Members, key: string): boolean | undefined {
  const text = textOf(members, key)?.toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

export function objectOf(members: Members, key: string): JsonObject | undefined {
  const value = members?.[key];
  return isObject(value) ? value : undefined;
}

export function textsOf(members: Members, key: string): readonly string[] {
  return listOf(members, key).flatMap((item) => asText(item) ?? []);
}

export function objectsOf(members: Members, key: string): readonly JsonObject[] {
  return listOf(members, key).filter(isObject);
}

/** Tags as CloudFormation and most services write them. */
export function tagsOf(members: Members, key: string): readonly { readonly Key: string; readonly Value: string }[] {
  return objectsOf(members, key).map((tag) => ({ Key: textOf(tag, 'Key') ?? '', Value: textOf(tag, 'Value') ?? '' }));
}

/** Throws the ValidationError of the query services when the member is missing. */
export function required(members: Members, key: string): string {
  const value = textOf(members, key);
  if (value === undefined || value === '') throw invalid('null', key, 'not be null');
  return value;
}

/** A value of a closed list; throws the ValidationError of the query services for any other. */
export function oneOf<T extends string>(members: Members, key: string, allowed: readonly T[]): T | undefined {
  const value = textOf(members, key);
  const found = allowed.find((candidate) => candidate === value);
  if (value !== undefined && found === undefined) {
    throw invalid(`'${value}'`, key, `satisfy enum value set: [${allowed.join(', ')}]`);
  }
  return found;
}

function invalid(value: string, key: string, rule: string): AwsError {
  const member = key.charAt(0).toLowerCase() + key.slice(1);
  return new AwsError(
    'ValidationError',
    `1 validation error detected: Value ${value} at '${member}' failed to satisfy constraint: Member must ${rule}`,
  );
}

function asText(value: Json | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** SDKs write an empty list of the query protocol as an empty text. */
function listOf(members: Members, key: string): readonly Json[] {
  const value = members?.[key];
  return isArray(value) ? value : [];
}
