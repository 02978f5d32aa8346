/** Tells the lists of an answer from its other values: Array.isArray does not narrow readonly arrays. */

import type { Answer } from '../service.ts';

export function isList(value: Answer): value is readonly Answer[] {
  return Array.isArray(value);
}
