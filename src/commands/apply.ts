/** Applies what was reviewed: plans once more, executes only what equals the review, and follows it to its end. */

import type { Config } from '../config/model.ts';
import { renderCheck } from '../rollout/checks.ts';
import type { Announcement } from './announce.ts';
import { type ApplyOutcome, type ApplyPorts, type ApplyRequest, runApplication } from './application.ts';
import { checkAccount } from './aws.ts';
import { readConfiguration } from './configuration.ts';
import { createReviewer, type Reviewer, type ReviewPorts } from './review.ts';
import { checkBranch, checkHead, readSource, type Source } from './source.ts';

export type { ApplyAws, ApplyOutcome, ApplyPorts, ApplyRequest } from './application.ts';

/** Unexpected errors go to the door, which tells the announcement. */
export async function applyCommand(
  request: ApplyRequest,
  ports: ApplyPorts,
  announcement: Announcement,
): Promise<ApplyOutcome> {
  const { event, run } = request;
  const result = await readConfiguration(request, ports);
  if (result.kind === 'invalid') return result;
  if (result.kind === 'no-environment') return { kind: 'skipped', reason: result.reason };
  const { config } = result;
  const source = await readSource(event, ports.workspace);
  const foreign = checkBranch(config, source, run);
  if (foreign !== undefined) return { kind: 'skipped', reason: foreign };

  const head = await checkHead(source, ports.github?.pullRequests);
  ports.log.line(renderCheck(head));
  if (head.result === 'failed') return { kind: 'superseded', environment: config.environment, reason: head.reason };
  const reviewer = buildReviewer(config, source, request, ports.github);
  const review = await reviewer(undefined);
  await announcement.start({
    environment: config.environment,
    commit: source.commit,
    pullRequests: review.pullRequests.map(({ number }) => number),
  });
  const aws = ports.connect(config.region);
  const checks = [head, await checkAccount(config, aws, ports.log)];
  return runApplication({ config, source, review, reviewer, request, ports, announcement, aws, checks });
}

/** A terminal applies what is checked out, which nobody merged; so does a run without a token. */
function buildReviewer(
  { environment }: Config,
  { branch, commit, before }: Source,
  { run }: ApplyRequest,
  github: ReviewPorts | undefined,
): Reviewer {
  if (branch === undefined || github === undefined) {
    const reason =
      branch === undefined ? 'a terminal applies without a pull request' : 'there is no token to ask GitHub with';
    return async () => ({ reference: { kind: 'missing', reasons: [reason] }, pullRequests: [], check: undefined });
  }
  return createReviewer({ environment, repositoryId: run.repositoryId, branch, commit, before }, github);
}
