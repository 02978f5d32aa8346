/** What a door tells a command: which run this is, about which event, with which inputs. */

/** One run of the action, or one call in a terminal. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
  /** Page of the run; undefined in a terminal. */
  readonly url: string | undefined;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: number;
  readonly defaultBranch: string;
}

export type Event =
  | {
      readonly kind: 'pull_request';
      readonly action: string;
      readonly number: number;
      readonly title: string;
      /** Commit of the pull request's branch; not the merge commit that is checked out. */
      readonly head: string;
      readonly base: string;
      readonly baseBranch: string;
      readonly merged: boolean;
      readonly draft: boolean;
      /** The head lives in another repository, or Dependabot runs with a read-only token. */
      readonly fork: boolean;
    }
  | {
      readonly kind: 'merge_group';
      /** The pull request that this entry of the queue would merge. */
      readonly number: number;
      /** Commit of the entry's temporary branch. */
      readonly head: string;
      /** Commit that it stands on: the entry ahead, or the base branch. */
      readonly base: string;
      readonly baseBranch: string;
    }
  | { readonly kind: 'push'; readonly branch: string; readonly before: string; readonly after: string }
  | { readonly kind: 'dispatch'; readonly branch: string; readonly sha: string }
  | { readonly kind: 'schedule'; readonly branch: string; readonly sha: string }
  | { readonly kind: 'terminal' }
  /** A push that leaves no commit on a branch: nothing to deploy, and nothing wrong. */
  | { readonly kind: 'no-branch'; readonly what: string }
  | { readonly kind: 'other'; readonly name: string };

/** Commands that exist; `auto` is decided from the event. */
export type CommandName = 'plan' | 'apply' | 'promote' | 'rollback' | 'close' | 'check';

export interface Inputs {
  readonly command: CommandName | 'auto';
  /** Path of the file, relative to the working directory. */
  readonly config: string;
  readonly environment: string | undefined;
  /** Role to assume by OIDC; undefined: credentials of the environment. */
  readonly role: string | undefined;
  readonly executionRole: string | undefined;
  readonly directPush: 'fail' | 'plan' | 'apply';
  readonly approveFingerprint: string | undefined;
  readonly busyTimeoutSeconds: number;
  readonly comment: 'update' | 'off';
  /** `auto`: as AWS tells them now; `table`: as this release knows them. */
  readonly prices: 'auto' | 'table';
}
