/** What the budget of the file says of an estimate: it tells people, and stops nothing. */

import type { BudgetConfig } from '../config/model.ts';
import type { Estimate } from '../cost/model.ts';
import { parseUsd } from '../cost/money.ts';
import { renderMonthly } from '../render/money.ts';

/** A sentence for the plan's reader; none when the budget holds, as far as that is known. */
export function judgeBudget(
  budget: BudgetConfig | undefined,
  { total, maximum, complete }: Estimate,
): readonly string[] {
  if (budget === undefined) return [];
  const limit = parseUsd(budget.monthly.toFixed(2));
  const allowed = `\`budget\` is ${renderMonthly(limit)}`;
  if (total > limit) return [`${allowed}, and this costs ${complete ? '' : 'at least '}${renderMonthly(total)}.`];
  return maximum > limit ? [`${allowed}, and this may cost up to ${renderMonthly(maximum)}.`] : [];
}
