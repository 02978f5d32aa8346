/** The job summary: the comment without its limit, and what a run without credentials can tell. */

import type { Plan } from '../plan/model.ts';
import { renderAlert } from './callouts.ts';
import { type CommentHead, type CommentState, renderBody } from './comment.ts';
import { renderCostForms, renderPriceSources } from './costs.ts';
import { renderDetails } from './details.ts';
import { escapeText, escapeWords, renderFence } from './escape.ts';
import { fitSections } from './fit.ts';
import { renderTotal } from './headline.ts';
import { redactTemplate, redactText } from './redact.ts';
import { renderResourceForms } from './resources.ts';

/** GitHub takes 1 MiB for each step. */
export const SUMMARY_LIMIT = 1_000_000;

export function renderSummary(head: CommentHead, state: CommentState): string {
  return `${renderBody(head, state, SUMMARY_LIMIT)}\n`;
}

/** For a fork: the file is valid, this is its template, this is what it would cost at list prices. */
export function renderOfflineSummary(environment: string, plan: Plan, template: string): string {
  const { after } = plan.cost;
  const sources = renderPriceSources(after);
  const sections = [
    `### ⚪ ${escapeText(environment)}: checked without credentials`,
    `The file is valid. At list prices its resources cost ${renderTotal(after)}${sources === '' ? '' : ` (${sources})`}. What would change in AWS is not known here: a run without credentials asks AWS nothing.`,
    plan.warnings.length === 0
      ? ''
      : renderAlert(
          'WARNING',
          plan.warnings.map((text) => escapeWords(redactText(text))),
        ),
    renderResourceForms(plan)[0] ?? '',
    renderCostForms(after)[0] ?? '',
  ].map((text) => ({ forms: [text], rank: 0 }));
  const folded = renderDetails('CloudFormation template', renderFence(redactTemplate(template), 'json'));
  return `${fitSections([...sections, { forms: [folded, ''], rank: 1 }], '', SUMMARY_LIMIT).text}\n`;
}
