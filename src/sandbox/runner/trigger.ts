/** What starts a workflow, and what the runner then knows: name, ref, commit and the payload as GitHub sends it. */

import { DeployError } from '../../errors.ts';
import type { GitHub } from '../github/index.ts';
import { findPull } from '../github/pullRequests.ts';
import type { PullRequest, Repository } from '../github/store.ts';
import { readPullDetails } from '../github/views/pullDetails.ts';
import { viewRepository } from '../github/views/repository.ts';
import { viewUser } from '../github/views/user.ts';
import { buildMergeGroup, buildPush } from './payload.ts';

type PullRequestAction = 'opened' | 'synchronize' | 'reopened' | 'ready_for_review' | 'closed';

export type Trigger =
  | {
      readonly event: 'pull_request' | 'pull_request_target';
      readonly number: number;
      /** `opened` when left out. */
      readonly action?: PullRequestAction;
      /** With `synchronize`: the head before the push. */
      readonly before?: string;
    }
  | {
      readonly event: 'push';
      readonly branch: string;
      /** The branch's head before; the first parent when left out. */
      readonly before?: string;
      /** The pushed commit; the branch's head when left out. */
      readonly after?: string;
    }
  /** Queues the pull request, as a squash, when it is not queued yet. */
  | { readonly event: 'merge_group'; readonly number: number }
  | {
      readonly event: 'workflow_dispatch';
      readonly branch: string;
      readonly inputs?: { readonly [name: string]: string };
    }
  | { readonly event: 'schedule'; readonly cron: string };

export interface Triggered {
  readonly ref: string;
  readonly sha: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly payload: object;
}

/** Throws a DeployError where GitHub would start nothing. */
export async function describeTrigger(
  github: GitHub,
  repository: Repository,
  trigger: Trigger,
  login: string,
): Promise<Triggered> {
  const { addresses } = github;
  const user = github.user(login);
  const surroundings = { repository: viewRepository(addresses, repository), sender: viewUser(addresses, user) };
  switch (trigger.event) {
    case 'pull_request':
    case 'pull_request_target': {
      const pull = findPull(repository, trigger.number);
      const { action = 'opened', before } = trigger;
      const pushed = action === 'synchronize' ? { before: before ?? pull.base, after: pull.head } : {};
      const details = await readPullDetails(addresses, repository, pull);
      return {
        ...refOf(trigger.event, pull),
        headRef: pull.headBranch,
        baseRef: pull.baseBranch,
        payload: { action, number: pull.number, pull_request: details, ...pushed, ...surroundings },
      };
    }
    case 'push': {
      const ref = `refs/heads/${trigger.branch}`;
      const after = trigger.after ?? (await headOf(repository, trigger.branch));
      const before = trigger.before ?? (await repository.git.commit(after)).parents[0];
      const push = await buildPush(addresses, repository, { ref, before, after, pusher: user });
      return { ref, sha: after, payload: { ...surroundings, ...push } };
    }
    case 'merge_group': {
      const { baseBranch } = findPull(repository, trigger.number);
      const entry = await github.mergeQueue.enqueue(repository, trigger.number, user);
      const group = await buildMergeGroup(repository, entry, baseBranch);
      return {
        ref: entry.ref,
        sha: entry.head,
        payload: { action: 'checks_requested', merge_group: group, ...surroundings },
      };
    }
    case 'workflow_dispatch': {
      const ref = `refs/heads/${trigger.branch}`;
      const workflow = '.github/workflows/deploy.yml';
      const payload = { inputs: trigger.inputs ?? {}, ref, workflow, ...surroundings };
      return { ref, sha: await headOf(repository, trigger.branch), payload };
    }
    case 'schedule': {
      const branch = repository.defaultBranch;
      const payload = { schedule: trigger.cron, workflow: '.github/workflows/deploy.yml', ...surroundings };
      return { ref: `refs/heads/${branch}`, sha: await headOf(repository, branch), payload };
    }
  }
}

/** The test merge; once merged, and for pull_request_target, the base branch. */
function refOf(event: 'pull_request' | 'pull_request_target', pull: PullRequest): Pick<Triggered, 'ref' | 'sha'> {
  const base = `refs/heads/${pull.baseBranch}`;
  if (event === 'pull_request_target') return { ref: base, sha: pull.base };
  if (pull.merged !== undefined) return { ref: base, sha: pull.merged.commit };
  if (pull.testMerge !== undefined) return { ref: `refs/pull/${pull.number}/merge`, sha: pull.testMerge };
  throw new DeployError('event-unsupported', `pull request #${pull.number} conflicts with ${pull.baseBranch}`, {
    fault: 'user',
    hint: 'GitHub starts no workflow for a pull request that cannot be merged',
  });
}

async function headOf(repository: Repository, branch: string): Promise<string> {
  const sha = await repository.git.resolve(`refs/heads/${branch}`);
  if (sha !== undefined) return sha;
  throw new DeployError('event-unsupported', `there is no branch ${branch}`, { fault: 'user' });
}
