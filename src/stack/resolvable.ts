/** Property values that CloudFormation resolves: typed, so that a reference is never a string that only looks like one. */

import type { Json } from '../template/model.ts';

export type Ref = { readonly Ref: string };
export type GetAtt = { readonly 'Fn::GetAtt': readonly [logicalId: string, attribute: string] };
export type Sub = { readonly 'Fn::Sub': string };
type Select = { readonly 'Fn::Select': readonly [index: number, list: List] };
type List =
  | { readonly 'Fn::GetAZs': string }
  | { readonly 'Fn::Split': readonly [separator: string, text: Ref | Select] };
export type Join = { readonly 'Fn::Join': readonly [separator: string, texts: readonly Resolvable<string>[]] };
export type Base64 = { readonly 'Fn::Base64': Join };
type If = { readonly 'Fn::If': readonly [condition: string, then: Json, otherwise: Json] };

/** What stands in a template where a value would stand. */
type Intrinsic = Ref | GetAtt | Sub | Select | Join | Base64 | If;

/** A value, or what CloudFormation resolves to one. */
export type Resolvable<T> = T | Intrinsic;

/** Each value once, in the order in which they first stand. */
export function distinct<T>(values: readonly Resolvable<T>[]): readonly Resolvable<T>[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
