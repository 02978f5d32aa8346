/** How repositories come to be and get their commits. */

import { join } from 'node:path';
import { DeployError } from '../../errors.ts';
import type { SandboxClock } from '../clock.ts';
import type { Git } from './git.ts';
import { type Files, initRepository } from './gitRepository.ts';
import { type PullRequestActions, signatureOf } from './pullRequests.ts';
import { type Repository, type Store, userOf } from './store.ts';

interface RepositoryOptions {
  readonly owner: string;
  readonly name: string;
  /** The first commit of the default branch. */
  readonly files: Files;
  /** `main` when left out. */
  readonly defaultBranch?: string;
  readonly private?: boolean;
  /** OIDC subjects carry ids, as in repositories made since July 2026. */
  readonly immutableSubject?: boolean;
}

export interface Repositories {
  createRepository(options: RepositoryOptions): Promise<Repository>;
  /** On top of the branch, or of the default branch when it is new; open pull requests follow. Returns the commit. */
  commitFiles(repository: Repository, branch: string, files: Files, message: string, login?: string): Promise<string>;
}

export interface RepositoriesDependencies {
  readonly store: Store;
  readonly clock: SandboxClock;
  readonly git: Git;
  readonly pullRequests: PullRequestActions;
  /** Where the bare repositories are kept. */
  readonly folder: string;
}

/** Who commits when nobody is named. */
const AUTHOR = 'octocat';

export function createRepositories(dependencies: RepositoriesDependencies): Repositories {
  const { store, clock, git, pullRequests, folder } = dependencies;
  return {
    async createRepository(options) {
      const owner = userOf(store, options.owner, 'Organization');
      const name = `${owner.login}/${options.name}`;
      if (store.repositories.has(name)) {
        throw new DeployError('config-invalid', `the sandbox already has a repository ${name}`, { fault: 'user' });
      }
      const defaultBranch = options.defaultBranch ?? 'main';
      const bare = await initRepository(git, join(folder, `${name}.git`), defaultBranch);
      await bare.write(defaultBranch, options.files, 'Initial commit', signatureOf(userOf(store, AUTHOR), clock.now()));
      const repository: Repository = {
        id: store.nextId(),
        owner,
        name: options.name,
        private: options.private ?? false,
        defaultBranch,
        immutableSubject: options.immutableSubject ?? false,
        createdAt: clock.now(),
        git: bare,
        pulls: new Map(),
        issues: new Map(),
        comments: new Map(),
        checks: new Map(),
        deployments: new Map(),
        statuses: new Map(),
        runs: new Map(),
        labels: new Map(),
      };
      store.repositories.set(name, repository);
      return repository;
    },

    async commitFiles(repository, branch, files, message, login = AUTHOR) {
      const author = signatureOf(userOf(store, login), clock.now());
      const from = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
      const sha = await repository.git.write(branch, files, message, author, from);
      await pullRequests.follow(repository, branch);
      return sha;
    },
  };
}
