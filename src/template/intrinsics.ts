/** How an intrinsic function looks in a template: an object with one key that names it. */

import type { Json, JsonObject } from './model.ts';

export interface Intrinsic {
  /** `Ref`, `Condition`, `Fn::Join`, … */
  readonly name: string;
  readonly argument: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Arguments as a list; a scalar is a list of one. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return isArray(value) ? value : [value];
}

export function intrinsicOf(value: Json): Intrinsic | undefined {
  if (!isObject(value)) return undefined;
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0) return undefined;
  const [name, argument] = entry;
  return name === 'Ref' || name === 'Condition' || name.startsWith('Fn::') ? { name, argument } : undefined;
}

/** The two parts of `Fn::GetAtt`, in its list and its dotted form. */
export function getAttOf(argument: Json): { readonly logicalId: string; readonly attribute: Json } | undefined {
  if (typeof argument === 'string') {
    const dot = argument.indexOf('.');
    return dot < 0 ? undefined : { logicalId: argument.slice(0, dot), attribute: argument.slice(dot + 1) };
  }
  if (!isArray(argument) || argument.length < 2) return undefined;
  const [logicalId, attribute, ...more] = argument;
  if (typeof logicalId !== 'string' || attribute === undefined) return undefined;
  return { logicalId, attribute: more.length === 0 ? attribute : [attribute, ...more].join('.') };
}
