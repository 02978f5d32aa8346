/** Finds what was reviewed and is not deployed yet: the records of all pull requests merged since the last deployment. */

import { digestRecord, type PlanRecord, parseRecord } from '../plan/record.ts';
import type { Checks, Deployments, FoundCheck, PullRequest, PullRequests } from '../ports.ts';
import type { NamedCheck } from '../rollout/checks.ts';
import type { Reference } from '../rollout/verify.ts';
import { checkName } from './publish.ts';
import { readUndeployed, type UndeployedRequest } from './undeployed.ts';

export interface ReviewRequest extends Omit<UndeployedRequest, 'deployed'> {
  readonly environment: string;
  readonly repositoryId: number;
}

export interface ReviewPorts {
  readonly pullRequests: PullRequests;
  readonly checks: Checks;
  readonly deployments: Deployments;
}

export interface Review {
  readonly reference: Reference;
  /** Oldest first; empty when everything was pushed directly. */
  readonly pullRequests: readonly PullRequest[];
  /** Since which commit it was looked for; undefined where nobody was asked. */
  readonly check: NamedCheck | undefined;
}

/** `deployed`: the commit that the stack has, as far as it says so. Asks again only when that is news. */
export type Reviewer = (deployed: string | undefined) => Promise<Review>;

export function createReviewer(request: ReviewRequest, ports: ReviewPorts): Reviewer {
  let told: Promise<string | undefined> | undefined;
  let first: Promise<Review> | undefined;
  return async (deployed) => {
    told ??= ports.deployments.lastSuccess(request.environment);
    const known = await told;
    if (deployed !== undefined && deployed !== known) return readReview(request, [known ?? [], deployed].flat(), ports);
    first ??= readReview(request, known === undefined ? [] : [known], ports);
    return first;
  };
}

/** After a success nothing is undeployed; then the commit itself counts, for what a person changed by hand since. */
async function readReview(request: ReviewRequest, deployed: readonly string[], ports: ReviewPorts): Promise<Review> {
  const { commits, check } = await readUndeployed({ ...request, deployed }, ports.pullRequests);
  const merged = await readMerged(commits.length === 0 ? [request.commit] : commits, request, ports);
  return { ...(await readRecords(merged, request, ports)), check };
}

/** What a merge queue is about to bring, on top of what is merged and not deployed. */
export async function readQueueReview(
  request: ReviewRequest,
  queue: { readonly deployed: string | undefined; readonly pullRequests: readonly PullRequest[] },
  ports: ReviewPorts,
): Promise<Review> {
  const deployed = [(await ports.deployments.lastSuccess(request.environment)) ?? [], queue.deployed ?? []].flat();
  const { commits, check } = await readUndeployed({ ...request, deployed }, ports.pullRequests);
  const { pullRequests, reasons } = await readMerged(commits, request, ports);
  const brought = { pullRequests: [...pullRequests, ...queue.pullRequests], reasons };
  return { ...(await readRecords(brought, request, ports)), check };
}

interface Brought {
  /** Oldest first. */
  readonly pullRequests: readonly PullRequest[];
  /** A sentence for each commit that no merged pull request brought. */
  readonly reasons: readonly string[];
}

async function readMerged(
  commits: readonly string[],
  { branch }: ReviewRequest,
  { pullRequests }: ReviewPorts,
): Promise<Brought> {
  const brought = await Promise.all(
    commits.map(async (sha) => {
      const found = await pullRequests.ofCommit(sha);
      const merged = found.filter(({ baseBranch, mergedAt }) => baseBranch === branch && mergedAt !== undefined);
      return { sha, merged };
    }),
  );
  const byNumber = new Map(brought.flatMap(({ merged }) => merged.map((pull) => [pull.number, pull])));
  return {
    pullRequests: [...byNumber.values()].sort((one, other) => mergeTime(one) - mergeTime(other)),
    reasons: brought
      .filter(({ merged }) => merged.length === 0)
      .map(({ sha }) => `${sha.slice(0, 7)} came without a pull request`),
  };
}

/** A commit without a pull request, and a pull request without a sound record, make the reference missing. */
async function readRecords(
  { pullRequests, reasons }: Brought,
  request: ReviewRequest,
  ports: ReviewPorts,
): Promise<Omit<Review, 'check'>> {
  const readings = await Promise.all(pullRequests.map((pull) => readRecord(pull, request, ports)));
  const missing = [...reasons, ...readings.flatMap((reading) => (reading.kind === 'missing' ? reading.reason : []))];
  const [first, ...more] = readings.flatMap((reading) => (reading.kind === 'record' ? reading.record : []));
  const reference: Reference =
    first === undefined || missing.length > 0
      ? { kind: 'missing', reasons: missing.length > 0 ? missing : ['nothing was merged'] }
      : { kind: 'records', records: [first, ...more] };
  return { reference, pullRequests };
}

function mergeTime({ mergedAt }: PullRequest): number {
  return mergedAt?.getTime() ?? 0;
}

type Reading =
  | { readonly kind: 'record'; readonly record: PlanRecord }
  | { readonly kind: 'missing'; readonly reason: string };

async function readRecord(pull: PullRequest, request: ReviewRequest, { checks }: ReviewPorts): Promise<Reading> {
  const name = checkName(request.environment);
  const check = await checks.read(name, pull.head);
  if (check === undefined) return missing(pull, `has no check run ${name}: nothing was planned for its last commit`);
  return judgeRecord(check, pull, request);
}

/** Everything that the check run says of itself must fit; whoever could forge all of it still could not alter what is executed. */
function judgeRecord(check: FoundCheck, pull: PullRequest, request: ReviewRequest): Reading {
  if (check.app === null) return missing(pull, 'has a plan that no GitHub App made');
  if (check.conclusion !== 'success') return missing(pull, `has a plan that ended as ${check.conclusion}`);
  const reading = parseRecord(check.text);
  if (reading.kind === 'unreadable') return missing(pull, `has no readable plan: ${reading.reason}`);
  const { record } = reading;
  if (digestRecord(record) !== check.externalId) return missing(pull, 'has a plan that was altered afterwards');
  const fits =
    record.repositoryId === request.repositoryId &&
    record.environment === request.environment &&
    record.pr === pull.number &&
    record.head === pull.head;
  return fits ? reading : missing(pull, 'has a plan that is about something else');
}

function missing({ number }: PullRequest, reason: string): Reading {
  return { kind: 'missing', reason: `#${number} ${reason}` };
}
