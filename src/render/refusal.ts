/** Why nothing was applied, for people: what differs from the review, or what stands in the way. */

import type { Refusal } from '../rollout/report.ts';
import type { EffectDifference } from '../rollout/verify.ts';
import { renderAlert } from './callouts.ts';
import { renderDuration } from './duration.ts';
import { escapeText, renderCode, renderCodeCell } from './escape.ts';
import type { Section } from './fit.ts';
import { redactText } from './redact.ts';
import { adviseViolations, renderViolation } from './violations.ts';

/** What helps an entry that a merge queue may not merge. */
const queueAdvice =
  'when what is ahead of it is merged, update the branch of the pull request, so that it is planned once more, and queue it again';

/** What helps a plan that may not be merged. */
export function adviseRefused(refusal: Refusal): string {
  return refusal.kind === 'policy-violated' ? adviseViolations(refusal.violations) : queueAdvice;
}

/** Rows before the rest is only counted. */
const ROWS = 50;

export function renderRefusal(refusal: Refusal): readonly Section[] {
  switch (refusal.kind) {
    case 'plan-changed':
      return [
        fixed(
          renderAlert('WARNING', [
            '**The plan changed since the review.** Nothing was executed. What differs from the review:',
          ]),
        ),
        { forms: [renderDifferences(refusal.differences), renderCount(refusal.differences)], rank: 3 },
      ];
    case 'record-missing':
      return [
        fixed(renderAlert('WARNING', ['**Nobody reviewed this plan.** Nothing was executed.'])),
        fixed(refusal.reasons.map((reason) => `- ${escapeText(redactText(reason))}`).join('\n')),
      ];
    case 'policy-violated':
      return [
        fixed(
          renderAlert('CAUTION', [
            '**A policy of the file forbids this.** Nothing was executed.',
            ...refusal.violations.map(renderViolation),
          ]),
        ),
      ];
    case 'stack-busy':
      return [
        fixed(
          renderAlert('WARNING', [
            `**The stack is busy.** It is ${renderCode(refusal.status)} with another change, after ${renderDuration(refusal.waitedSeconds)} of waiting. Nothing was executed.`,
          ]),
        ),
        fixed(
          refusal.awaiting.length === 0
            ? '**Next:** run this job again when that change is over, or raise `busy-timeout`.'
            : `**Next:** that change waits for approval of ${refusal.awaiting.map(renderCode).join(', ')}: end it with the command \`promote\` or \`rollback\`, then run this job again.`,
        ),
      ];
  }
}

function renderDifferences(differences: readonly EffectDifference[]): string {
  const rows = differences.slice(0, ROWS).map(({ subject, type, kind, what }) => {
    const named = type === undefined ? '' : escapeText(type);
    return `| ${renderCodeCell(subject)} | ${named} | ${words[kind]} | ${what.map(escapeText).join('<br>')} |`;
  });
  const more = differences.length - rows.length;
  return [
    '| Resource | Type | | What differs |',
    '| :-- | :-- | :-- | :-- |',
    ...rows,
    ...(more > 0 ? ['', `and ${more} more`] : []),
  ].join('\n');
}

const words: { readonly [Kind in EffectDifference['kind']]: string } = {
  unreviewed: 'not reviewed',
  gone: 'no longer there',
  different: 'different',
};

function renderCount(differences: readonly EffectDifference[]): string {
  return `${differences.length} resources differ.`;
}

function fixed(text: string): Section {
  return { forms: [text], rank: 0 };
}
