/** Pages as CloudFormation has them: of a size that the caller cannot choose. */

import type { JsonObject } from '../../template/model.ts';
import { textOf } from '../members.ts';
import { pageOf } from '../pages.ts';
import { validationError } from './refusals.ts';

/** The part of `all` that the input's NextToken asks for. */
export function pageAsked<T>(all: readonly T[], input: JsonObject, size: number) {
  const page = pageOf(all, textOf(input, 'NextToken'), size);
  if (page === undefined) throw validationError('Invalid NextToken');
  return { items: page.items, NextToken: page.next };
}
