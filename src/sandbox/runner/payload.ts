/** The parts of event payloads that the API does not show: pushes and merge groups. */

import type { Signature } from '../github/git.ts';
import type { GitCommit } from '../github/gitRepository.ts';
import type { QueueEntry } from '../github/mergeQueue.ts';
import type { Repository, User } from '../github/store.ts';
import type { Addresses } from '../github/views/addresses.ts';
import { viewRepository } from '../github/views/repository.ts';
import { viewUser } from '../github/views/user.ts';

const NOTHING = '0'.repeat(40);

export interface Push {
  readonly ref: string;
  /** Undefined for a new branch. */
  readonly before: string | undefined;
  readonly after: string;
  readonly pusher: User;
}

/** In a push the repository's times are seconds, and its owner has a name and an address. */
export async function buildPush(addresses: Addresses, repository: Repository, push: Push): Promise<object> {
  const { git } = repository;
  const range = push.before === undefined ? [push.after] : [push.after, `^${push.before}`];
  const log = (await git.log(...range)).toReversed();
  const commits = await Promise.all(log.map((commit) => buildCommit(addresses, repository, commit)));
  const head = await buildCommit(addresses, repository, await git.commit(push.after));
  const before = push.before ?? NOTHING;
  const { login } = push.pusher;
  const owner = { ...viewUser(addresses, repository.owner), name: repository.owner.login, email: null };
  const seconds = Math.floor(repository.createdAt.getTime() / 1000);
  return {
    ref: push.ref,
    before,
    after: push.after,
    created: push.before === undefined,
    deleted: false,
    forced: push.before !== undefined && (await git.mergeBase(push.before, push.after)) !== push.before,
    base_ref: null,
    compare: addresses.html(repository, `/compare/${before.slice(0, 12)}...${push.after.slice(0, 12)}`),
    commits,
    head_commit: head,
    pusher: { name: login, email: `${push.pusher.id}+${login}@users.noreply.github.com` },
    repository: {
      ...viewRepository(addresses, repository),
      owner,
      created_at: seconds,
      pushed_at: seconds,
      master_branch: repository.defaultBranch,
      stargazers: 0,
    },
  };
}

export async function buildMergeGroup(
  repository: Repository,
  { ref, head, base }: QueueEntry,
  baseBranch: string,
): Promise<object> {
  const commit = await repository.git.commit(head);
  return {
    head_sha: head,
    head_ref: ref,
    base_sha: base,
    base_ref: `refs/heads/${baseBranch}`,
    head_commit: {
      id: head,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: timeOf(commit),
      author: personOf(commit.author),
      committer: personOf(commit.committer),
    },
  };
}

async function buildCommit(addresses: Addresses, repository: Repository, commit: GitCommit): Promise<object> {
  const parent = commit.parents[0];
  const changes = parent === undefined ? [] : await repository.git.changes(parent, commit.sha);
  const paths = (...statuses: readonly string[]) =>
    changes.filter(({ status }) => statuses.includes(status)).map(({ path }) => path);
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: timeOf(commit),
    url: addresses.html(repository, `/commit/${commit.sha}`),
    author: { ...personOf(commit.author), username: commit.author.name },
    committer: { ...personOf(commit.committer), username: commit.committer.name },
    added: paths('added', 'renamed'),
    removed: paths('removed'),
    modified: paths('modified'),
  };
}

function timeOf(commit: GitCommit): string {
  return commit.committer.date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function personOf({ name, email }: Signature): object {
  return { name, email };
}
