/** How a run ended, as both doors tell it: status, words for people, outputs. */

import type { FailureReason, Fault } from '../errors.ts';
import { describeFailure, renderReason } from '../render/failure.ts';
import { redactText } from '../render/redact.ts';

/** The values of the output `status`. */
export const statuses = [
  'no-changes',
  'planned',
  'applied',
  'superseded',
  'refused',
  'rolled-back',
  'awaiting-approval',
  'closed',
  'skipped',
  'failed',
] as const;

export type Status = (typeof statuses)[number];

export interface Failure {
  readonly reason: FailureReason;
  readonly message: string;
  readonly hint: string | undefined;
  /** Left out where nobody did anything wrong, as for a plan that changed. */
  readonly fault?: Fault;
}

export interface Result {
  readonly status: Status;
  /** One line: what happened. */
  readonly headline: string;
  /** Set when the run is to be red. */
  readonly failure: Failure | undefined;
  /** Outputs of the action by name, beyond status, failure-reason and duration. */
  readonly outputs: { readonly [name: string]: string };
  /** Markdown for the job summary; a terminal prints it. */
  readonly summary: string | undefined;
  /** The plan as JSON, redacted. */
  readonly planJson: string | undefined;
  /** A sound file, and the environment that it was read for; a terminal prints it in full. */
  readonly checked: { readonly text: string; readonly environment: string } | undefined;
}

type Told = Partial<Pick<Result, 'outputs' | 'summary' | 'planJson' | 'checked'>>;

export function buildResult(status: Status, headline: string, told: Told = {}): Result {
  return {
    status,
    headline,
    failure: undefined,
    outputs: told.outputs ?? {},
    summary: told.summary,
    planJson: told.planJson,
    checked: told.checked,
  };
}

/** The message may be in words of AWS, of a task, of Docker: what looks like a key in them is hidden. */
export function buildFailed(status: Status, failure: Failure, told: Told = {}): Result {
  const { reason, hint, fault } = failure;
  const message = redactText(failure.message);
  const blamed = fault === undefined ? {} : { fault };
  return { ...buildResult(status, message, told), failure: { reason, message, hint, ...blamed } };
}

/** For what was thrown; a log may show the trace of what is our own mistake. A hint is in our own words. */
export function explainFailure(error: unknown): Failure {
  const { reason, message, hint, fault } = describeFailure(error);
  const trace = fault === 'inferloop' && error instanceof Error ? `\n${error.stack}` : '';
  return { reason, message: redactText(`${message}${trace}`), hint, fault };
}

/** Plain text, for the log and a terminal. */
export function renderTold(failure: Failure): { readonly title: string; readonly text: string } {
  const { message, hint } = failure;
  return { title: renderReason(failure), text: hint === undefined ? message : `${message}\n${hint}` };
}
