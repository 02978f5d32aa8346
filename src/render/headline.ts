/** The first lines of a plan: what will happen and what it costs, in one glance. */

import type { CostDiff, Estimate } from '../cost/model.ts';
import type { Counts, Plan } from '../plan/model.ts';
import { escapeText } from './escape.ts';
import { renderDelta, renderMoney, renderMonthly, renderPercentage } from './money.ts';

export function renderHeadline(environment: string, plan: Plan): string {
  const name = escapeText(environment);
  switch (plan.kind) {
    case 'no-changes':
      return `### ⚪ ${name}: no changes`;
    case 'create':
      return `### 🟢 ${name} will be created: ${renderTotal(plan.cost.after)}`;
    case 'update':
      return `### 🟡 ${name} ${plan.provisional ? 'would' : 'will'} change: ${renderCostChange(plan.cost)}`;
  }
}

/** `2 add · 1 change · 0 destroy`; replacements and imports only when there are some. */
export function renderCounts(counts: Counts, separator = ' · '): string {
  return [
    `${counts.add} add`,
    `${counts.change} change`,
    ...(counts.replace > 0 ? [`${counts.replace} replace`] : []),
    ...(counts.import > 0 ? [`${counts.import} import`] : []),
    `${counts.destroy} destroy`,
  ].join(separator);
}

/** `+$12.40/mo (+18%) → $81.10/mo`, for people; the same words without emphasis in a check's title. */
export function renderCostChange(cost: CostDiff, strong = '**'): string {
  const total = renderTotal(cost.after, strong);
  if (cost.before === undefined || cost.delta === undefined) return `${total} (what runs today could not be priced)`;
  const percentage = renderPercentage(cost.delta, cost.before.total);
  const share = percentage === undefined ? '' : ` (${percentage})`;
  return `${strong}${boundOf(cost)}${renderDelta(cost.delta)}${strong}${share} → ${total}`;
}

export function renderTotal(estimate: Estimate, strong = '**'): string {
  if (!estimate.complete && estimate.total === 0n) return `${strong}an unknown cost${strong}`;
  return `${estimate.complete ? '' : 'at least '}${strong}${renderMonthly(estimate.total)}${strong}`;
}

/** What scaling and schedules make of it; empty when the capacity is fixed. */
export function renderRange(estimate: Estimate): string {
  if (estimate.minimum === estimate.maximum) return '';
  return `${renderMoney(estimate.minimum)} at the least, ${renderMonthly(estimate.maximum)} at the most`;
}

/** `$48.07 fixed, $9.34 by use, 2 not priced`; empty when nothing costs anything. */
export function renderKinds({ fixed, usage, resources }: Estimate): string {
  const unknown = resources.filter(
    (resource) => resource.status === 'unpriced' || (resource.status === 'priced' && resource.unpriced.length > 0),
  ).length;
  return [
    ...(fixed === 0n ? [] : [`${renderMoney(fixed)} fixed`]),
    ...(usage === 0n ? [] : [`${renderMoney(usage)} by use`]),
    ...(unknown === 0 ? [] : [`${unknown} not priced`]),
  ].join(', ');
}

/** Only resources that change but have no price make a difference uncertain. */
export function boundOf(cost: CostDiff): string {
  const uncertain = cost.resources.filter((resource) => resource.delta === undefined);
  if (uncertain.length === 0) return '';
  return uncertain.every((resource) => resource.before === undefined) ? 'at least ' : 'about ';
}
