/** A failure in words: what happened, whose fault it is, where, and what to do. */

import { DeployError, type FailureReason, type Fault, type Problem } from '../errors.ts';
import { escapeWords, renderCode, renderFence } from './escape.ts';
import { redactText } from './redact.ts';

export interface Failure {
  readonly reason: FailureReason;
  readonly message: string;
  readonly fault: Fault;
  readonly hint: string | undefined;
  readonly problems: readonly Problem[];
}

const MISTAKES = 20;

/** Any error as a failure; what is neither a DeployError nor a matter of this machine's disk is ours. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof DeployError) return error;
  const disk = diskTroubles[String(Reflect.get(Object(error), 'code'))];
  if (disk !== undefined && error instanceof Error) {
    return { reason: 'internal', message: `${disk}: ${error.message}`, fault: 'user', hint: diskHint, problems: [] };
  }
  return {
    reason: 'internal',
    message: error instanceof Error ? error.message : String(error),
    fault: 'inferloop',
    hint: 'this is a mistake of inferloop/deploy-action: please report it with the log of this run',
    problems: [],
  };
}

/** By the codes of Node's system errors. */
const diskTroubles: { readonly [code: string]: string } = {
  ENOSPC: 'the disk of this machine is full',
  EDQUOT: 'the disk quota on this machine is used up',
  EROFS: 'the disk of this machine is read-only',
  EACCES: 'a file on this machine may not be read or written',
};

const diskHint =
  'give the job a disk with free space that it may write to: remove what it does not need before this step, or use a larger runner';

/** Plain text: `role-denied (said by AWS)`. */
export function renderReason({ reason, fault }: { readonly reason: FailureReason; readonly fault?: Fault }): string {
  return fault === undefined ? reason : `${reason} (${blame[fault]})`;
}

/**
 * Markdown: the message, whose further lines are a program's output, the mistakes of the file, the next step. Hints are our
 * own words and hide nothing.
 */
export function renderFailure(failure: Failure): string {
  const [message, output] = splitText(redactText(failure.message));
  const [hint, example] = splitText(failure.hint ?? '');
  const mistakes = failure.problems.slice(0, MISTAKES).map(renderProblem);
  const more = failure.problems.length - mistakes.length;
  return [
    `**${sentence(escapeWords(message))}** (${renderCode(failure.reason)}; ${blame[failure.fault]})`,
    output === '' ? '' : renderFence(output, ''),
    [...mistakes, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
    hint === '' ? '' : `**What to do:** ${sentence(escapeWords(hint))}`,
    example === '' ? '' : renderFence(example, ''),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The first line is words; further ones are what a program printed, or lines to paste. */
function splitText(text: string): readonly [words: string, rest: string] {
  const [words = '', ...rest] = text.trim().split('\n');
  return [words, rest.join('\n')];
}

const blame: { readonly [Of in Fault]: string } = {
  user: 'to be mended in the file or the workflow',
  aws: 'said by AWS',
  github: 'said by GitHub',
  docker: 'said by Docker',
  inferloop: 'our mistake',
};

function renderProblem({ path, message, at, hint }: Problem): string {
  const place = renderCode(`${at.file}:${at.line}:${at.column}`);
  const key = path === '' ? '' : ` ${renderCode(path)}`;
  const advice = hint === undefined ? '' : ` – ${escapeWords(redactText(hint))}`;
  return `- ${place}${key}: ${escapeWords(redactText(message))}${advice}`;
}

function sentence(text: string): string {
  const words = text.trim();
  const [first = ''] = words.split(' ');
  // Names of files and actions stay as they are.
  const capital = /[^a-z]/i.test(first) ? words : words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?:]$/.test(capital) ? capital : `${capital}.`;
}
