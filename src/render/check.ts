/** The check run of a plan: its title is the whole plan in one line. */

import type { Plan } from '../plan/model.ts';
import { renderCallouts } from './callouts.ts';
import { oneLine } from './escape.ts';
import { type Failure, renderFailure } from './failure.ts';
import { boundOf, renderCounts, renderHeadline, renderTotal } from './headline.ts';
import { renderDelta } from './money.ts';
import { redactText } from './redact.ts';

export interface CheckText {
  /** Plain text. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
}

/** `2 add, 1 change, 0 destroy, +$12.40/mo`. */
export function renderPlanCheck(environment: string, plan: Plan): CheckText {
  const summary = [
    renderHeadline(environment, plan),
    renderCallouts(plan),
    'The comment on the pull request has the details.',
  ];
  return { title: renderTitle(plan), summary: summary.filter((part) => part !== '').join('\n\n') };
}

export function renderFailedCheck(failure: Failure): CheckText {
  return { title: oneLine(redactText(failure.message)).slice(0, 200), summary: renderFailure(failure) };
}

function renderTitle(plan: Plan): string {
  if (plan.kind === 'no-changes') return 'no changes';
  const counts = renderCounts(plan.counts, ', ');
  if (plan.provisional) return `provisional, the stack is busy: ${counts}`;
  return `${counts}, ${renderCost(plan)}`;
}

function renderCost({ cost }: Plan): string {
  return cost.delta === undefined ? renderTotal(cost.after, '') : `${boundOf(cost)}${renderDelta(cost.delta)}`;
}
