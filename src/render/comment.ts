/** The comment on a pull request: state and cost first, what must not be missed, details folded, what to do next. */

import type { Plan } from '../plan/model.ts';
import type { Refusal } from '../rollout/report.ts';
import { renderAlert, renderCallouts } from './callouts.ts';
import { renderBeside, renderLargest } from './costChanges.ts';
import { renderPriceSources } from './costs.ts';
import { escapeText, renderCode } from './escape.ts';
import { type Failure, renderFailure } from './failure.ts';
import { COMMENT_LIMIT, fitSections, type Section } from './fit.ts';
import { renderHeader } from './header.ts';
import { renderCounts, renderHeadline, renderKinds, renderRange, renderTotal } from './headline.ts';
import { renderPlan } from './plan.ts';
import { adviseRefused, renderRefusal } from './refusal.ts';

/** What every state of a comment says of itself. */
export interface CommentHead {
  readonly environment: string;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string | undefined };
  /** Undefined in a terminal. */
  readonly head: string | undefined;
  readonly base: string | undefined;
}

export type CommentState =
  | { readonly kind: 'planning' }
  | PlannedState
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'closed'; readonly changeSets: number };

export interface PlannedState {
  readonly kind: 'planned';
  readonly plan: Plan;
  readonly fingerprint: string;
  /** False: the record did not fit, and a person must approve the fingerprint. */
  readonly recorded: boolean;
  readonly draft: boolean;
  /** The branch whose push deploys it. */
  readonly branch: string | undefined;
  /** Why a merge queue may not merge it. */
  readonly refusal?: Refusal;
}

/** Below `limit` characters; what is dropped for that is said at the top. */
export function renderComment(head: CommentHead, state: CommentState, limit: number = COMMENT_LIMIT): string {
  const header = renderHeader({ environment: head.environment, run: head.run.id, attempt: head.run.attempt });
  return `${header}\n${renderBody(head, state, limit - header.length - 1)}\n`;
}

/** The same without the hidden line, for the job summary and a terminal. */
export function renderBody(head: CommentHead, state: CommentState, limit: number): string {
  const sections = [...renderSections(head, state), fixed(renderFooter(head, state))];
  return fitSections(sections, renderShortened(head), limit).text;
}

function renderSections(head: CommentHead, state: CommentState): readonly Section[] {
  const name = escapeText(head.environment);
  switch (state.kind) {
    case 'planning':
      return [
        fixed(`### ⏳ ${name}: planning`),
        fixed('What merging would change and cost is being worked out. Nothing is changed by that.'),
      ];
    case 'failed':
      return [
        fixed(`### 🔴 ${name}: the plan failed`),
        fixed(renderFailure(state.failure)),
        fixed('Nothing was deployed. Push a commit or run the job again to plan anew.'),
      ];
    case 'closed':
      return [fixed(`### ⚫ ${name}: closed without merging`), fixed(renderClosed(state.changeSets))];
    case 'planned':
      return state.plan.kind === 'no-changes' ? renderUnchanged(name, state.plan) : renderPlanned(name, state);
  }
}

function renderUnchanged(name: string, plan: Plan): readonly Section[] {
  const sources = renderPriceSources(plan.cost.after);
  return [
    fixed(renderHeadline(name, plan)),
    fixed(renderCallouts(plan)),
    fixed(
      `Merging changes nothing in AWS. ${renderCode(plan.stack)} stays as it is, at ${renderTotal(plan.cost.after)}${sources === '' ? '' : ` (${sources})`}.`,
    ),
  ];
}

function renderPlanned(name: string, state: PlannedState): readonly Section[] {
  const { plan } = state;
  const counts = `**${renderCounts(plan.counts)}** in ${renderCode(plan.stack)}`;
  const { cost } = plan;
  const rest = [
    renderKinds(cost.after),
    renderRange(cost.after),
    ...renderBeside(cost),
    renderPriceSources(cost.after),
  ];
  return [
    fixed(renderHeadline(name, plan)),
    fixed([counts, ...rest.filter((part) => part !== '')].join(' · ')),
    fixed(renderLargest(cost)),
    ...(state.refusal === undefined ? [] : renderRefusal(state.refusal)),
    ...renderPlan(plan),
    fixed(renderNext(name, state)),
  ];
}

function renderNext(name: string, { plan, recorded, draft, branch, fingerprint, refusal }: PlannedState): string {
  if (refusal !== undefined) return `**Next:** ${adviseRefused(refusal)}.`;
  if (plan.provisional) return '**Next:** when the stack is done, run this job again; until then the check stays red.';
  const target = branch === undefined ? 'merging' : `merging into ${renderCode(branch)}`;
  const missing = [
    ...(draft ? ['this pull request is still a draft'] : []),
    ...(recorded
      ? []
      : [
          `the plan is too large to be kept on record, so a person must approve it after the merge: ${renderCode(fingerprint)}`,
        ]),
  ];
  const rest = missing.length === 0 ? '' : ` Still missing: ${missing.join('; ')}.`;
  return `**Next:** ${target} deploys exactly this to ${name}.${rest}`;
}

function renderClosed(changeSets: number): string {
  const deleted =
    changeSets === 0
      ? 'There was no change set to delete.'
      : `${changeSets === 1 ? 'Its change set was' : `Its ${changeSets} change sets were`} deleted.`;
  return `Nothing of this pull request was deployed. ${deleted}`;
}

function renderShortened({ run }: CommentHead): string {
  const where = run.url === undefined ? 'the job summary' : `the [job summary](${run.url})`;
  return renderAlert('NOTE', [`Shortened to fit a comment; ${where} has all of it.`]);
}

function renderFooter({ head, base, run }: CommentHead, state: CommentState): string {
  const parts = [
    ...(head === undefined ? [] : [`head ${renderCode(head.slice(0, 7))}`]),
    ...(base === undefined ? [] : [`base ${renderCode(base.slice(0, 7))}`]),
    ...(run.url === undefined ? [] : [`[run ${run.id}.${run.attempt}](${run.url})`]),
    ...(state.kind === 'planned' ? [`plan ${renderCode(state.fingerprint.slice(0, 12))}`] : []),
  ];
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}

function fixed(text: string): Section {
  return { forms: [text], rank: 0 };
}
