/** What happens to pull requests: opened, pushed to, merged, closed; their refs follow. */

import type { SandboxClock } from '../clock.ts';
import { GitHubError, invalid } from './error.ts';
import type { Git, Signature } from './git.ts';
import { type MergeMethod, merge } from './merge.ts';
import { fullName, type PullRequest, type Repository, type Store, type User } from './store.ts';

interface PullRequestOpening {
  readonly title: string;
  readonly body?: string | null;
  readonly head: string;
  readonly base: string;
  readonly draft?: boolean;
  readonly user: User;
  /** Owner of the fork that the branch comes from. */
  readonly fork?: User;
}

interface Merging {
  readonly method: MergeMethod;
  readonly by: User;
  readonly title?: string;
  readonly message?: string;
}

export interface PullRequestActions {
  open(repository: Repository, opening: PullRequestOpening): Promise<PullRequest>;
  /** To be called when a branch moved: pull requests of it and onto it get their new commits and test merges. */
  follow(repository: Repository, branch: string): Promise<void>;
  merge(repository: Repository, number: number, merging: Merging): Promise<PullRequest>;
  /** The base branch moves to a commit that brings the pull request. */
  land(repository: Repository, number: number, commit: string, by: User): Promise<PullRequest>;
  close(repository: Repository, number: number): Promise<PullRequest>;
}

export function createPullRequests(store: Store, git: Git, clock: SandboxClock): PullRequestActions {
  const testMerge = async (repository: Repository, pull: PullRequest): Promise<PullRequest> => {
    const commit = await merge(git, repository.git, {
      base: pull.base,
      head: pull.head,
      method: 'merge',
      message: `Merge ${pull.head} into ${pull.base}`,
      author: signatureOf(pull.user, clock.now()),
    });
    await repository.git.setRef(`refs/pull/${pull.number}/head`, pull.head);
    if (commit !== undefined) await repository.git.setRef(`refs/pull/${pull.number}/merge`, commit);
    return keep(repository, { ...pull, testMerge: commit, updatedAt: clock.now() });
  };

  const follow = async (repository: Repository, branch: string) => {
    for (const pull of repository.pulls.values()) {
      if (pull.state !== 'open' || (pull.headBranch !== branch && pull.baseBranch !== branch)) continue;
      const head = await repository.git.resolve(`refs/heads/${pull.headBranch}`);
      const base = await repository.git.resolve(`refs/heads/${pull.baseBranch}`);
      if (head === undefined || base === undefined) continue;
      if (head !== pull.head || base !== pull.base) await testMerge(repository, { ...pull, head, base });
    }
  };

  const land = async (repository: Repository, number: number, commit: string, by: User) => {
    const pull = findPull(repository, number);
    await repository.git.setRef(`refs/heads/${pull.baseBranch}`, commit);
    const at = clock.now();
    const merged = { at, by, commit };
    const closed = keep(repository, { ...pull, state: 'closed', merged, closedAt: at, updatedAt: at });
    await follow(repository, pull.baseBranch);
    return closed;
  };

  return {
    follow,
    async open(repository, opening) {
      const head = await repository.git.resolve(`refs/heads/${opening.head}`);
      const base = await repository.git.resolve(`refs/heads/${opening.base}`);
      if (head === undefined) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
      if (base === undefined) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
      if ((await repository.git.log(head, `^${base}`)).length === 0) {
        const message = `No commits between ${opening.base} and ${opening.head}`;
        throw invalid({ resource: 'PullRequest', code: 'custom', field: 'head', message });
      }
      const now = clock.now();
      return testMerge(repository, {
        id: store.nextId(),
        number: nextNumber(repository),
        title: opening.title,
        body: opening.body ?? null,
        user: opening.user,
        fork: opening.fork,
        headBranch: opening.head,
        baseBranch: opening.base,
        head,
        base,
        state: 'open',
        draft: opening.draft ?? false,
        labels: [],
        testMerge: undefined,
        merged: undefined,
        createdAt: now,
        updatedAt: now,
        closedAt: undefined,
      });
    },
    async merge(repository, number, merging) {
      const pull = findPull(repository, number);
      if (pull.state === 'closed') throw new GitHubError(405, 'Pull Request is not mergeable');
      const commit = await merge(git, repository.git, {
        base: pull.base,
        head: pull.head,
        method: merging.method,
        message: messageOf(repository, pull, merging),
        author: signatureOf(merging.by, clock.now()),
      });
      if (commit === undefined) throw new GitHubError(405, 'Pull Request has merge conflicts');
      return land(repository, number, commit, merging.by);
    },
    land,
    async close(repository, number) {
      const now = clock.now();
      return keep(repository, { ...findPull(repository, number), state: 'closed', closedAt: now, updatedAt: now });
    },
  };
}

/** Throws what GitHub answers when there is none. */
export function findPull(repository: Repository, number: number): PullRequest {
  const pull = repository.pulls.get(number);
  if (pull === undefined) throw new GitHubError(404, 'Not Found');
  return pull;
}

/** Issues and pull requests share one count. */
export function nextNumber(repository: Repository): number {
  return repository.pulls.size + repository.issues.size + 1;
}

/** Commits carry the address that GitHub gives to those who hide theirs. */
export function signatureOf(user: User, date: Date): Signature {
  return { name: user.login, email: `${user.id}+${user.login}@users.noreply.github.com`, date };
}

function keep(repository: Repository, pull: PullRequest): PullRequest {
  repository.pulls.set(pull.number, pull);
  return pull;
}

/** What GitHub writes when nobody writes something else. */
export function messageOf(repository: Repository, pull: PullRequest, merging: Merging): string {
  const owner = pull.fork?.login ?? repository.owner.login;
  const merged = merging.method === 'merge';
  const title =
    merging.title ??
    (merged
      ? `Merge pull request #${pull.number} from ${owner}/${pull.headBranch}`
      : `${pull.title} (#${pull.number})`);
  const text = merging.message ?? (merged ? pull.title : (pull.body ?? ''));
  return text === '' ? title : `${title}\n\n${text}`;
}

/** Whether the fork's owner, not the repository's, brings the head. */
export function headOwner(repository: Repository, pull: PullRequest): User {
  return pull.fork ?? repository.owner;
}

/** `owner:branch`, as GitHub labels heads and bases. */
export function headLabel(repository: Repository, pull: PullRequest): string {
  return `${headOwner(repository, pull).login}:${pull.headBranch}`;
}

export function headFullName(repository: Repository, pull: PullRequest): string {
  return pull.fork === undefined ? fullName(repository) : `${pull.fork.login}/${repository.name}`;
}
