/** Keeps check run and comment of one plan in step: planning, then its result or, from the door's one catch, failed. */

import type { CheckReport, Checks, Log, PullRequests } from '../ports.ts';
import { renderFailedCheck } from '../render/check.ts';
import { type CommentHead, type CommentState, renderComment } from '../render/comment.ts';
import { describeFailure } from '../render/failure.ts';
import { redactText } from '../render/redact.ts';
import type { Inputs, Run } from './run.ts';
import { together } from './together.ts';

export interface PublicationPorts {
  readonly checks: Checks;
  readonly pullRequests: PullRequests;
  readonly log: Log;
}

/** What a plan is about. */
export interface Subject {
  readonly environment: string;
  /** Undefined: no comment (a merge queue, a call by hand). */
  readonly pullRequest: number | undefined;
  /** The commit that carries the check run; undefined: no check run (a terminal). */
  readonly head: string | undefined;
  readonly base: string | undefined;
}

export interface Publication {
  /** Check run and comment "planning": a token that may not do that is found before AWS is written to. */
  start(subject: Subject): Promise<void>;
  /** Returns the URL of the comment; undefined when none was written. */
  finish(report: CheckReport, state: CommentState): Promise<string | undefined>;
  /** For the door's one catch: turns what was started and not finished to failed; does not throw. */
  fail(error: unknown): Promise<void>;
}

/** The name of the check run that carries an environment's record. */
export function checkName(environment: string): string {
  return `inferloop/plan (${environment})`;
}

/** `ports` undefined: nothing is published (a terminal). */
export function createPublication(
  ports: PublicationPorts | undefined,
  run: Run,
  inputs: Pick<Inputs, 'comment'>,
): Publication {
  let subject: Subject | undefined;
  let check: number | undefined;

  const comment = async (about: Subject, state: CommentState): Promise<string | undefined> => {
    if (ports === undefined || inputs.comment === 'off' || about.pullRequest === undefined) return undefined;
    const { environment, pullRequest } = about;
    const body = renderComment(commentHead(about, run), state);
    return ports.pullRequests.comment({ pullRequest, environment, run: run.id, attempt: run.attempt, body });
  };
  const begin = async ({ environment, head }: Subject): Promise<void> => {
    if (ports !== undefined && head !== undefined) check = await ports.checks.start(checkName(environment), head);
  };
  const conclude = async (report: CheckReport): Promise<void> => {
    if (check !== undefined) await ports?.checks.finish(check, report);
  };

  return {
    async start(about) {
      subject = about;
      await together(begin(about), comment(about, { kind: 'planning' }));
    },
    async finish(report, state) {
      if (subject === undefined) return undefined;
      const [url] = await together(comment(subject, state), conclude(report));
      subject = undefined;
      return url;
    },
    async fail(error) {
      if (subject === undefined) return;
      const failure = describeFailure(error);
      const report: CheckReport = {
        ...renderFailedCheck(failure),
        conclusion: 'failure',
        text: undefined,
        externalId: undefined,
      };
      const results = await Promise.allSettled([comment(subject, { kind: 'failed', failure }), conclude(report)]);
      subject = undefined;
      for (const result of results) {
        if (result.status === 'rejected') {
          ports?.log.warning(`the failure could not be published: ${redactText(String(result.reason))}`);
        }
      }
    },
  };
}

export function commentHead({ environment, head, base }: Subject, run: Run): CommentHead {
  return { environment, run, head, base };
}
