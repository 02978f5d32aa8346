/** Exact arithmetic on money: decimal text to picodollars, price times quantity, tiers. */

import type { Picodollars } from './model.ts';

const DECIMALS = 12;
/** Quantities count to the billionth: enough for GB and hours, and exact for what templates say. */
const QUANTITY_DECIMALS = 9;

/** One step of a tiered price: `usd` holds for the units above `from`, up to the `from` of the next tier. */
export interface Tier {
  readonly from: number;
  readonly price: Picodollars;
}

/** `0.0000166667` → 16666700n. AWS publishes at most ten decimals; more than twelve, or no plain number, throws a RangeError. */
export function parseUsd(text: string): Picodollars {
  const match = /^(-?)(\d+)(?:\.(\d{1,12}))?$/.exec(text);
  if (match === null) throw new RangeError(`not an amount of USD: ${text}`);
  const [, sign = '', whole = '', decimals = ''] = match;
  return BigInt(`${sign}${whole}${decimals.padEnd(DECIMALS, '0')}`);
}

/** Rounded to the nearest picodollar. */
export function multiply(price: Picodollars, quantity: number): Picodollars {
  const scale = 10n ** BigInt(QUANTITY_DECIMALS);
  const product = price * BigInt(quantity.toFixed(QUANTITY_DECIMALS).replace('.', ''));
  const half = product < 0n ? -scale / 2n : scale / 2n;
  return (product + half) / scale;
}

/** Price of the unit after these. */
export function priceAfter(tiers: readonly [Tier, ...Tier[]], quantity: number): Picodollars {
  return (tiers.findLast(({ from }) => from <= quantity) ?? tiers[0]).price;
}

/** What a quantity costs when each tier charges only the units within it; tiers are sorted by `from`. */
export function charge(tiers: readonly Tier[], quantity: number): Picodollars {
  return tiers.reduce((sum, tier, index) => {
    const end = tiers[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const units = Math.max(0, Math.min(quantity, end) - tier.from);
    return sum + multiply(tier.price, units);
  }, 0n);
}
