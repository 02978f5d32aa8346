/** A small GitHub: the REST API over real git repositories, and a page per pull request. */

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SandboxClock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import type { RequestLog } from '../requestLog.ts';
import type { Handler } from '../server.ts';
import { renderConversations, renderPullRequestPage } from './conversation/page.ts';
import { createGitHubHandler } from './endpoint.ts';
import { createGit, type Git } from './git.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { createMergeQueue, type MergeQueue } from './mergeQueue.ts';
import { createPullRequests, type PullRequestActions } from './pullRequests.ts';
import { createRepositories, type Repositories } from './repositories.ts';
import { routes } from './routes/index.ts';
import { createStore, type Repository, type Store, type User, userOf } from './store.ts';
import { type Addresses, createAddresses } from './views/addresses.ts';

export interface GitHubDependencies {
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** `http://127.0.0.1:PORT`, known once its server listens. */
  readonly address: () => string;
  /** Where git is looked for, as in the variable PATH. */
  readonly path: string;
}

export interface GitHub extends Repositories {
  readonly handler: Handler;
  readonly store: Store;
  readonly git: Git;
  readonly addresses: Addresses;
  readonly pullRequests: PullRequestActions;
  readonly mergeQueue: MergeQueue;
  readonly jobs: Jobs;
  /** The account of that name, made when it is new. */
  user(login: string): User;
  /** A token of a person, who may do everything but what only apps may. */
  tokenFor(login: string): string;
  /** One HTML page that needs nothing else, with every pull request of the repository. */
  conversations(repository: Repository): Promise<string>;
  /** Removes its temporary folder. */
  stop(): Promise<void>;
}

export async function createGitHub({ clock, faults, log, address, path }: GitHubDependencies): Promise<GitHub> {
  const folder = await mkdtemp(join(tmpdir(), 'inferloop-github-'));
  const store = createStore();
  const git = createGit(path);
  const addresses = createAddresses(address);
  const pullRequests = createPullRequests(store, git, clock);
  const repositories = createRepositories({ store, clock, git, pullRequests, folder });
  const page = (path: string) => pageOf(store, path);
  return {
    ...repositories,
    handler: createGitHubHandler({ store, clock, pullRequests, addresses, routes, faults, log, page }),
    store,
    git,
    addresses,
    pullRequests,
    mergeQueue: createMergeQueue(git, clock, pullRequests),
    jobs: createJobs({ store, clock, address, repositories }),
    user: (login) => userOf(store, login),
    tokenFor(login) {
      const token = `ghp_${randomBytes(27).toString('base64url')}`;
      store.tokens.set(token, { kind: 'user', user: userOf(store, login) });
      return token;
    },
    conversations: renderConversations,
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Of `/owner/name/pull/N` that conversation, of `/owner/name` all of them. */
function pageOf(store: Store, path: string): Promise<string> | undefined {
  const [, name = '', number] = /^\/([^/]+\/[^/]+)(?:\/pull\/(\d+))?$/.exec(path) ?? [];
  const repository = store.repositories.get(name);
  if (repository === undefined) return undefined;
  if (number === undefined) return renderConversations(repository);
  const pull = repository.pulls.get(Number(number));
  return pull === undefined ? undefined : renderPullRequestPage(repository, pull);
}
