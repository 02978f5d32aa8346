/** JSON with one spelling: keys sorted, so that equal values are equal bytes. */

import type { Json, JsonObject } from '../template/model.ts';

/** One space of indentation: readable in a diff, small against CloudFormation's limit of 51,200 bytes. */
export function renderJson(value: object): string {
  return `${JSON.stringify(sortedObject(value), null, 1)}\n`;
}

/** A typed value as plain JSON: keys sorted, what is undefined left out. */
export function sortedObject(value: object): JsonObject {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function sorted(value: unknown): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'object' && value !== null) return sortedObject(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null) return null;
  throw new TypeError(`${typeof value} has no place in a template`);
}
