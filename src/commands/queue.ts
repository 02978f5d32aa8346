/** Judges an entry of a merge queue before it is merged: its plan must be what was reviewed in it and in those ahead. */

import type { Config } from '../config/model.ts';
import type { Log, PullRequest, PullRequests, Stacks } from '../ports.ts';
import { type NamedCheck, renderCheck } from '../rollout/checks.ts';
import type { Refusal } from '../rollout/report.ts';
import { type Reference, verifyEffects } from '../rollout/verify.ts';
import { readDeployedCommit } from './deployed.ts';
import type { Proposal } from './proposal.ts';
import { type ReviewPorts, readQueueReview } from './review.ts';
import type { Event, Run } from './run.ts';

type MergeGroup = Extract<Event, { kind: 'merge_group' }>;

export interface QueueRequest {
  readonly event: MergeGroup;
  readonly config: Config;
  readonly run: Run;
  readonly proposal: Proposal;
}

export interface QueuePorts {
  /** Undefined without a token: then nothing is known to be reviewed. */
  readonly github: ReviewPorts | undefined;
  readonly stacks: Stacks;
  readonly log: Log;
}

/** Undefined when it may be merged: its push would be applied, or nothing would be left to apply. */
export async function judgeQueue(request: QueueRequest, ports: QueuePorts): Promise<Refusal | undefined> {
  const { plan, effects } = request.proposal;
  if (plan.kind === 'no-changes' || plan.provisional) return undefined;
  const verification = verifyEffects(effects, await readReference(request, ports));
  switch (verification.kind) {
    case 'identical': {
      const reviewed = verification.pullRequests.map((number) => `#${number}`).join(', ');
      tell({ name: 'review', result: 'ok', reason: `identical to ${reviewed}` }, ports.log);
      return undefined;
    }
    case 'plan-changed':
    case 'record-missing':
      return verification;
  }
}

async function readReference(
  { event, config, run, proposal }: QueueRequest,
  { github, stacks, log }: QueuePorts,
): Promise<Reference> {
  if (github === undefined) return { kind: 'missing', reasons: ['there is no token to ask GitHub with'] };
  const [deployed, { root, pullRequests }] = await Promise.all([
    readDeployedCommit(proposal.deployed.state, stacks),
    readQueue(event, github.pullRequests),
  ]);
  const request = {
    environment: config.environment,
    repositoryId: run.repositoryId,
    branch: event.baseBranch,
    commit: root,
    before: undefined,
  };
  const { reference, check } = await readQueueReview(request, { deployed, pullRequests }, github);
  if (check !== undefined) tell(check, log);
  return reference;
}

interface Queue {
  /** The commit of the base branch that the first entry stands on. */
  readonly root: string;
  /** In their order; the last is the entry itself. */
  readonly pullRequests: readonly PullRequest[];
}

/** GitHub names no entry ahead, but each temporary branch says what it stands on. */
async function readQueue({ number, base, baseBranch }: MergeGroup, pullRequests: PullRequests): Promise<Queue> {
  const entries = await pullRequests.queue(baseBranch);
  const numbers = [number];
  let root = base;
  for (const _ of entries) {
    const ahead = entries.find(({ head }) => head === root);
    if (ahead === undefined) break;
    numbers.unshift(ahead.number);
    root = ahead.base;
  }
  return { root, pullRequests: await Promise.all(numbers.map((one) => pullRequests.read(one))) };
}

function tell(check: NamedCheck, log: Log): void {
  log.line(renderCheck(check));
}
