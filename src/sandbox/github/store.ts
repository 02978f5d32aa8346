/** What the sandbox's GitHub remembers: users, repositories and what belongs to them; the files are in git. */

import type { Permissions } from '../oidc/job.ts';
import type { GitRepository } from './gitRepository.ts';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly user: User;
  /** Who owns the fork that the head comes from; undefined for a branch of the repository itself. */
  readonly fork: User | undefined;
  readonly headBranch: string;
  readonly baseBranch: string;
  readonly head: string;
  readonly base: string;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly labels: readonly string[];
  /** `refs/pull/N/merge` while it is open; undefined when base and head conflict. */
  readonly testMerge: string | undefined;
  readonly merged: { readonly at: Date; readonly by: User; readonly commit: string } | undefined;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly closedAt: Date | undefined;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly user: User;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly closedAt: Date | undefined;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly body: string;
  /** What it said before it was edited, oldest first. */
  readonly earlier: readonly string[];
  readonly user: User;
  /** Made with a job's token. */
  readonly byApp: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title: string | null;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
  readonly detailsUrl: string | null;
  readonly externalId: string;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly Annotation[];
  readonly startedAt: Date;
  readonly completedAt: Date | undefined;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly creator: User;
  readonly transient: boolean;
  readonly production: boolean;
  /** The job that has this environment, when GitHub itself made the deployment. */
  readonly jobId: number | undefined;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface DeploymentStatus {
  readonly id: number;
  readonly deployment: number;
  readonly state: string;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly creator: User;
  readonly createdAt: Date;
}

export interface WorkflowRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly name: string;
  readonly path: string;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly title: string;
  readonly actor: User;
  readonly pullRequest: number | undefined;
  readonly status: 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

/** Kept records are never altered: a change puts a new one in the old one's place. */
export interface Repository {
  readonly id: number;
  readonly owner: User;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly immutableSubject: boolean;
  readonly createdAt: Date;
  readonly git: GitRepository;
  readonly pulls: Map<number, PullRequest>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly checks: Map<number, CheckRun>;
  readonly deployments: Map<number, Deployment>;
  readonly statuses: Map<number, DeploymentStatus>;
  readonly runs: Map<number, WorkflowRun>;
  readonly labels: Map<string, Label>;
}

/** Who asks: a job's GITHUB_TOKEN, a person, or nobody. */
export type Actor =
  | { readonly kind: 'job'; readonly user: User; readonly repository: Repository; readonly permissions: Permissions }
  | { readonly kind: 'user'; readonly user: User }
  | { readonly kind: 'anonymous' };

export interface Store {
  readonly repositories: Map<string, Repository>;
  readonly users: Map<string, User>;
  /** Actors by their token. */
  readonly tokens: Map<string, Actor>;
  nextId(): number;
}

/** The account that GITHUB_TOKEN acts as, and the app behind it; the ids are GitHub's own. */
export const actionsBot: User = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const ACTIONS_APP_ID = 15368;

export function createStore(): Store {
  let last = 1_000_000;
  return {
    repositories: new Map(),
    users: new Map([[actionsBot.login, actionsBot]]),
    tokens: new Map(),
    nextId() {
      last += 1;
      return last;
    },
  };
}

/** `owner/name` */
export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

/** The account of that name, made when it is new. */
export function userOf(store: Store, login: string, type: User['type'] = 'User'): User {
  const known = store.users.get(login);
  if (known !== undefined) return known;
  const user: User = { id: store.nextId(), login, type };
  store.users.set(login, user);
  return user;
}
