/** Reads what IAM's and STS's requests must have, and refuses as they do. */

import type { JsonObject } from '../../template/model.ts';
import { AwsError } from '../service.ts';
import { objectsOf, textOf } from '../wire/input.ts';
import type { Tag } from './store.ts';

/** Throws ValidationError when the member is missing. */
export function required(input: JsonObject, key: string): string {
  const value = textOf(input, key);
  if (value !== undefined && value !== '') return value;
  const member = key.charAt(0).toLowerCase() + key.slice(1);
  throw new AwsError(
    'ValidationError',
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
}

export function tagsOf(input: JsonObject, key: string): readonly Tag[] {
  return objectsOf(input, key).map((tag) => ({ Key: textOf(tag, 'Key') ?? '', Value: textOf(tag, 'Value') ?? '' }));
}
