/** What a cost by use rests on, and what more of it would cost: an estimate that a reader can correct. */

import type { CostComponent } from '../cost/model.ts';
import { HOURS_PER_MONTH } from '../cost/model.ts';
import { multiply } from '../cost/money.ts';
import { renderDecimal, renderMoney } from './money.ts';

/** Below this a unit is sold by the million. */
const SMALL = 10n ** 10n;

/** `5,000,000 requests a month, as stated: $4.20; each further million $0.84`; plain text. */
export function renderSlope(component: CostComponent): string {
  const { assumption, monthly, minimum, maximum } = component;
  const quantity = component.quantity.toLocaleString('en-US', { maximumFractionDigits: 3 });
  const basis = assumption ?? `${quantity} ${component.unit}`;
  const band =
    minimum === undefined || maximum === undefined ? '' : ` (${renderMoney(minimum)} to ${renderMoney(maximum)})`;
  return `${basis}: ${renderMoney(monthly)}${band}; each further ${renderStep(component)}`;
}

/** In steps that one can picture: a million requests, one that runs all month, one GB. */
function renderStep({ unit, furtherPrice }: CostComponent): string {
  const [, thing] = /^(.+)-hours$/.exec(unit) ?? [];
  if (thing !== undefined) return `${thing} all month ${renderMoney(multiply(furtherPrice, HOURS_PER_MONTH))}`;
  const [, held] = /^(.+)-months$/.exec(unit) ?? [];
  if (furtherPrice >= SMALL || held !== undefined) return `${held ?? singular(unit)} $${renderDecimal(furtherPrice)}`;
  return `million ${unit} ${renderMoney(multiply(furtherPrice, 1e6))}`;
}

function singular(unit: string): string {
  return unit.replace(/(?<=[a-z])s$/, '');
}
