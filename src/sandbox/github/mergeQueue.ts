/** The merge queue: each entry gets a temporary branch on top of the entry ahead, and the base branch moves on to it. */

import type { SandboxClock } from '../clock.ts';
import { GitHubError } from './error.ts';
import type { Git } from './git.ts';
import { type MergeMethod, merge } from './merge.ts';
import { findPull, messageOf, type PullRequestActions, signatureOf } from './pullRequests.ts';
import type { PullRequest, Repository, User } from './store.ts';

export interface QueueEntry {
  readonly number: number;
  readonly ref: string;
  /** The entry ahead, or the base branch. */
  readonly base: string;
  readonly head: string;
}

export interface MergeQueue {
  /** Behind all others, as a squash unless the queue's method is another; one that is queued already stays where it is. */
  enqueue(repository: Repository, number: number, by: User, method?: MergeMethod): Promise<QueueEntry>;
  /** The checks of the first entry are green: what it stands for is merged. */
  mergeFirst(repository: Repository, branch: string, by: User): Promise<PullRequest>;
  /** The checks of an entry are red: it leaves the queue, and so does its temporary branch. */
  remove(repository: Repository, entry: QueueEntry): Promise<void>;
}

export function createMergeQueue(git: Git, clock: SandboxClock, pullRequests: PullRequestActions): MergeQueue {
  return {
    async enqueue(repository, number, by, method = 'squash') {
      const pull = findPull(repository, number);
      const entries = await readEntries(repository, pull.baseBranch);
      const queued = entries.find((entry) => entry.number === number);
      if (queued !== undefined) return queued;
      const last = entries.find(({ head }) => entries.every(({ base }) => base !== head));
      const base = last?.head ?? pull.base;
      const message = messageOf(repository, pull, { method, by });
      const author = signatureOf(by, clock.now());
      const head = await merge(git, repository.git, { base, head: pull.head, method, message, author });
      if (head === undefined) throw new GitHubError(405, 'Pull Request has merge conflicts');
      const ref = `${folderOf(pull.baseBranch)}pr-${number}-${base}`;
      await repository.git.setRef(ref, head);
      return { number, ref, base, head };
    },
    async mergeFirst(repository, branch, by) {
      const base = await repository.git.resolve(`refs/heads/${branch}`);
      const first = (await readEntries(repository, branch)).find((entry) => entry.base === base);
      if (first === undefined) throw new GitHubError(405, `The merge queue of ${branch} is empty`);
      await repository.git.setRef(first.ref, undefined);
      return pullRequests.land(repository, first.number, first.head, by);
    },
    remove: (repository, { ref }) => repository.git.setRef(ref, undefined),
  };
}

function folderOf(branch: string): string {
  return `refs/heads/gh-readonly-queue/${branch}/`;
}

async function readEntries(repository: Repository, branch: string): Promise<readonly QueueEntry[]> {
  const refs = await repository.git.refs(folderOf(branch));
  return [...refs].flatMap(([ref, head]) => {
    const [, number, base = ''] = /\/pr-(\d+)-([0-9a-f]+)$/.exec(ref) ?? [];
    return number === undefined ? [] : [{ number: Number(number), ref, base, head }];
  });
}
