/** The check run of a plan: its title is the whole plan in one line. */

import type { Plan } from '../plan/model.ts';
import type { Refusal } from '../rollout/report.ts';
import { renderCallouts } from './callouts.ts';
import { oneLine } from './escape.ts';
import { type Failure, renderFailure } from './failure.ts';
import { fitSections } from './fit.ts';
import { boundOf, renderCounts, renderHeadline, renderTotal } from './headline.ts';
import { renderDelta } from './money.ts';
import { redactText } from './redact.ts';
import { adviseRefused, renderRefusal } from './refusal.ts';
import { nameViolation } from './violations.ts';

/** GitHub takes 65,535 characters. */
const SUMMARY_LIMIT = 60_000;

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

/** For a plan that may not be merged: why, and what helps. */
export function renderRefusedCheck(environment: string, plan: Plan, refusal: Refusal): CheckText {
  const sections = fitSections(renderRefusal(refusal), '', SUMMARY_LIMIT).text;
  return {
    title: renderRefusedTitle(refusal),
    summary: [renderHeadline(environment, plan), sections, `**Next:** ${adviseRefused(refusal)}.`].join('\n\n'),
  };
}

function renderRefusedTitle(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'plan-changed': {
      const count = refusal.differences.length;
      return `not what was reviewed: ${count === 1 ? '1 resource differs' : `${count} resources differ`}`;
    }
    case 'record-missing':
      return 'nobody reviewed this plan';
    case 'policy-violated':
      return `refused by the file: ${refusal.violations.map(nameViolation).join(', ')}`;
    case 'stack-busy':
      return `the stack is ${refusal.status}`;
  }
}

/** Of a single mistake the title says all; of several it counts them. */
export function renderFailedCheck(failure: Failure): CheckText {
  const [problem, ...more] = failure.problems;
  const words =
    problem === undefined || more.length > 0
      ? failure.message
      : `${problem.at.file}:${problem.at.line}:${problem.at.column}: ${problem.message}`;
  return { title: oneLine(redactText(words)).slice(0, 200), summary: renderFailure(failure) };
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
