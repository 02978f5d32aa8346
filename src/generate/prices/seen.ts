/** A price as a copy of AWS's lists says it, and how the tables write it. */

import type { PriceText } from '../../cost/prices.ts';
import { filterOf } from '../../cost/products/filters.ts';

export interface Seen {
  readonly key: string;
  readonly usd: PriceText;
  /** Where it was read, and when, in the words of the data. */
  readonly source: string;
  /** Whose days in the source count. */
  readonly region: string;
  /** It follows from another price of the same copy. */
  readonly computed?: boolean;
}

export function textOfUsd(usd: number): string {
  return usd.toFixed(12).replace(/\.?0+$/, '');
}

/** `until`: nothing is known of the quantities from there on. */
export function textOfTiers(
  tiers: readonly { readonly begin: number | string; readonly usd: number }[],
  until?: number,
): PriceText {
  const [first, ...more] = tiers.map(({ begin, usd }): [string, string] => [String(begin), textOfUsd(usd)]);
  if (first !== undefined && more.length === 0 && until === undefined) return first[1];
  const steps = [...(first === undefined ? [] : [first]), ...more];
  return { ...Object.fromEntries(steps), ...(until === undefined ? {} : { [until]: null }) };
}

export function isSoldEverywhere(key: string): boolean {
  return filterOf(key)?.sells === 'everywhere';
}
