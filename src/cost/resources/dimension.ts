/** What a resource type is billed by: quantities and the key of their price, no prices yet. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown, type Value } from '../../template/model.ts';
import type { Taken, Usage } from '../usage.ts';

/** Units a month: one number, or how it may vary. */
export type Quantity = number | Band;

interface Band {
  readonly minimum: number;
  readonly expected: number;
  readonly maximum: number;
}

/** One thing that AWS bills for a resource. */
export interface Dimension {
  /** For people: `vCPU hours`. */
  readonly name: string;
  /** Key of the price table. */
  readonly price: string;
  readonly quantity: Quantity | Unknown;
  readonly kind: 'fixed' | 'usage';
  /** What the quantity rests on when the template does not say it. */
  readonly assumption?: string;
}

/** The other resources of the template, to follow references in both directions. */
export interface Neighbours {
  /** The resource of that type which the property refers to; Unknown when it is none or several. */
  referredBy(resource: EvaluatedResource, property: string, type: string): EvaluatedResource | Unknown;
  /** Resources of that type whose property refers to this one. */
  referringTo(resource: EvaluatedResource, property: string, type: string): readonly EvaluatedResource[];
  /** All that the property refers to. */
  targetsOf(resource: EvaluatedResource, property: string): readonly EvaluatedResource[];
  ofType(type: string): readonly EvaluatedResource[];
}

/** No dimensions: this resource costs nothing as it is configured. Unknown: it costs something, and nobody can say what. */
export type DimensionsOf = (
  resource: EvaluatedResource,
  neighbours: Neighbours,
  usage: Usage,
) => readonly Dimension[] | Unknown;

export type Family = { readonly [type: string]: DimensionsOf };

/** Billed as long as the resource is there. */
export function fixed(name: string, price: string, quantity: Quantity | Unknown, assumption?: string): Dimension {
  return { name, price, quantity, kind: 'fixed', ...(assumption === undefined ? {} : { assumption }) };
}

/** Billed by what is done with the resource. */
export function used(name: string, price: string, { amount, assumption }: Taken): Dimension {
  return { name, price, quantity: amount, kind: 'usage', assumption };
}

/** An amount that rests on another one: GB-seconds on requests. */
export function follow({ assumption }: Taken, amount: number, more = ''): Taken {
  return { amount, assumption: more === '' ? assumption : `${assumption}; ${more}` };
}

/** Unknown when either is. */
export function times(quantity: Quantity | Unknown, factor: number | Unknown): Quantity | Unknown {
  if (quantity instanceof Unknown) return quantity;
  if (factor instanceof Unknown) return factor;
  return scale(quantity, factor);
}

function scale(quantity: Quantity, factor: number): Quantity {
  return mapQuantity(quantity, (count) => count * factor);
}

export function mapQuantity(quantity: Quantity, map: (count: number) => number): Quantity {
  if (typeof quantity === 'number') return map(quantity);
  const { minimum, expected, maximum } = quantity;
  return { minimum: map(minimum), expected: map(expected), maximum: map(maximum) };
}

/** The most that it may be. */
export function most(quantity: Quantity): number {
  return typeof quantity === 'number' ? quantity : quantity.maximum;
}

/** CloudFormation takes numbers as text too. `absent` is AWS's default. */
export function readNumber(value: Value | undefined, name: string, absent: number): number | Unknown {
  if (value === undefined) return absent;
  if (value instanceof Unknown) return value;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  return new Unknown(`${name} is not a number`);
}

/** `absent` is AWS's default. */
export function readText(value: Value | undefined, name: string, absent: string): string | Unknown {
  if (value === undefined) return absent;
  if (typeof value === 'string' || value instanceof Unknown) return value;
  return new Unknown(`${name} is not text`);
}

/** CloudFormation takes booleans as text too. `absent` is AWS's default. */
export function readSwitch(value: Value | undefined, name: string, absent = false): boolean | Unknown {
  if (value === undefined) return absent;
  if (value instanceof Unknown) return value;
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  return new Unknown(`${name} is neither true nor false`);
}

/** The entries of a list; none when it is absent or no list. */
export function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

/** How many entries a list has; they need not be known themselves. */
export function countOf(value: Value | undefined, name: string): number | Unknown {
  if (value instanceof Unknown) return value;
  return Array.isArray(value) ? value.length : new Unknown(`${name} is not a list`);
}

/** A property within properties; undefined when a level is missing, Unknown when a level is. */
export function within(value: Value | undefined, ...path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>((inner, key) => {
    if (inner instanceof Unknown) return inner;
    return isObject(inner) ? inner[key] : undefined;
  }, value);
}

function isObject(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unknown);
}
