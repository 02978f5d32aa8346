/** What a thing of the file gives to whoever uses it: exactly the permissions and the variables that it takes. */

import type { Statement } from './policy.ts';
import type { Resolvable } from './resolvable.ts';

export interface Offer {
  /** Its name in the file. */
  readonly key: string;
  /** For the role of the user. */
  readonly statements: readonly Statement[];
  readonly variables: { readonly [name: string]: Resolvable<string> };
}

/** What is used of all that is offered. */
export function offersFor(uses: readonly string[], offers: readonly Offer[]): readonly Offer[] {
  return offers.filter(({ key }) => uses.includes(key));
}
