/** Money for people: picodollars rounded to cents, and never a cost that looks like nothing. */

import type { Picodollars } from '../cost/model.ts';

const CENT = 10n ** 10n;

/** `$1,234.50`; `<$0.01` for less than half a cent that is not nothing. */
export function renderMoney(amount: Picodollars): string {
  const sign = amount < 0n ? '-' : '';
  const size = amount < 0n ? -amount : amount;
  const cents = (size + CENT / 2n) / CENT;
  if (cents === 0n && size > 0n) return `${sign}<$0.01`;
  const whole = String(cents / 100n).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}$${whole}.${String(cents % 100n).padStart(2, '0')}`;
}

/** A cost of one month: `$81.10/mo`. */
export function renderMonthly(amount: Picodollars): string {
  return `${renderMoney(amount)}/mo`;
}

/** A difference, always with its sign: `+$12.40/mo`, `-$0.50/mo`; `±$0.00/mo` when nothing changes. */
export function renderDelta(amount: Picodollars): string {
  const sign = amount > 0n ? '+' : amount === 0n ? '±' : '';
  return `${sign}${renderMonthly(amount)}`;
}

/** `+18%`; undefined when there is nothing to compare with, or less than one percent of it. */
export function renderPercentage(delta: Picodollars, before: Picodollars): string | undefined {
  if (before <= 0n) return undefined;
  const percent = (delta * 100n) / before;
  if (percent === 0n) return undefined;
  return `${percent > 0n ? '+' : ''}${percent}%`;
}

/** Plain dollars for machines: `81.1`, exact, without sign of currency. */
export function renderDecimal(amount: Picodollars): string {
  const size = amount < 0n ? -amount : amount;
  const fraction = String(size % 10n ** 12n)
    .padStart(12, '0')
    .replace(/0+$/, '')
    .padEnd(2, '0');
  return `${amount < 0n ? '-' : ''}${size / 10n ** 12n}.${fraction}`;
}
