/** Reads JSON whose shape AWS's own validation has settled: absent or odd values become empty ones. */

import type { Json, JsonObject } from '../template/model.ts';

export function textOf(value: Json | undefined): string {
  return value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function numberOf(value: Json | undefined, otherwise: number): number {
  return value === undefined || value === '' ? otherwise : Number(value);
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
