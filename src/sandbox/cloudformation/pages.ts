/** Pages of a list: a part, and the token that asks for the next. */

import type { JsonObject } from '../../template/model.ts';
import { textOf } from '../members.ts';
import { validationError } from './refusals.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly NextToken: string | undefined;
}

/** The part of `all` that the input's NextToken asks for. */
export function pageOf<T>(all: readonly T[], input: JsonObject, size: number): Page<T> {
  const token = textOf(input, 'NextToken');
  const start = token === undefined ? 0 : Number(/^page-(\d+)$/.exec(atob(token))?.[1]);
  if (Number.isNaN(start)) throw validationError('Invalid NextToken');
  const end = start + size;
  return { items: all.slice(start, end), NextToken: end < all.length ? btoa(`page-${end}`) : undefined };
}
