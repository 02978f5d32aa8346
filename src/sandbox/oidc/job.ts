/** What a workflow job is to GitHub: the facts that its tokens, its run and its deployment are made of. */

import { DeployError } from '../../errors.ts';

export type Access = 'read' | 'write';

/** Scopes in the words of a workflow's `permissions:`, for example `pull-requests`; what is not named is denied. */
export type Permissions = { readonly [scope: string]: Access };

export interface Job {
  /** `owner/name` */
  readonly repository: string;
  /** `push`, `pull_request`, … */
  readonly event: string;
  /** `refs/heads/main`, `refs/pull/1/merge`, … */
  readonly ref: string;
  readonly sha: string;
  /** Branches of the pull request. */
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly environment?: string;
  /** The job's key in the workflow. */
  readonly name?: string;
  /** The workflow's name. */
  readonly workflow?: string;
  /** The workflow's file, for example `.github/workflows/deploy.yml`. */
  readonly workflowPath?: string;
  /** `owner/name/path@ref` of the reusable workflow that holds the job, when it is not the workflow itself. */
  readonly jobWorkflowRef?: string;
  readonly actor?: string;
  readonly permissions?: Permissions;
  /** Says which run this is a further attempt of; a new run when left out. */
  readonly runId?: number;
}

/** What GitHub knows about a job once it took it. */
export interface Admission {
  readonly job: Job;
  /** After GitHub reduced them for a fork. */
  readonly permissions: Permissions;
  readonly token: string;
  readonly runId: number;
  readonly runNumber: number;
  readonly runAttempt: number;
  readonly jobId: number;
  readonly workflow: string;
  readonly workflowRef: string;
  readonly workflowSha: string;
  readonly actor: { readonly login: string; readonly id: number };
  readonly repositoryId: number;
  readonly ownerId: number;
  readonly visibility: 'public' | 'private';
  /** The repository's `sub` carries ids, as those made since July 2026 do. */
  readonly immutableSubject: boolean;
}

/** Reads the body of `POST /_sandbox/jobs`; throws a DeployError that names the wrong field. */
export function parseJob(body: unknown): Job {
  if (typeof body !== 'object' || body === null) throw wrong('the job', 'an object');
  const { runId, permissions, ...texts } = body as { readonly [key: string]: unknown };
  for (const [key, value] of Object.entries(texts)) {
    if (!keys.has(key)) throw wrong(key, `one of ${[...keys].join(', ')}`);
    if (typeof value !== 'string') throw wrong(key, 'a string');
  }
  for (const key of ['repository', 'event', 'ref', 'sha'] as const) {
    if (texts[key] === undefined) throw wrong(key, 'present');
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(String(texts.repository))) throw wrong('repository', 'owner/name');
  if (runId !== undefined && typeof runId !== 'number') throw wrong('runId', 'a number');
  return {
    ...(texts as { repository: string; event: string; ref: string; sha: string }),
    ...(permissions === undefined ? {} : { permissions: parsePermissions(permissions) }),
    ...(runId === undefined ? {} : { runId }),
  };
}

const keys: ReadonlySet<string> = new Set([
  ...['repository', 'event', 'ref', 'sha', 'headRef', 'baseRef', 'environment', 'name', 'workflow'],
  ...['workflowPath', 'jobWorkflowRef', 'actor'],
]);

function parsePermissions(value: unknown): Permissions {
  if (typeof value !== 'object' || value === null) throw wrong('permissions', 'an object');
  return Object.fromEntries(
    Object.entries(value).map(([scope, access]) => {
      if (access !== 'read' && access !== 'write') throw wrong(`permissions.${scope}`, 'read or write');
      return [scope, access];
    }),
  );
}

function wrong(field: string, expected: string): DeployError {
  return new DeployError('config-invalid', `job for the sandbox: ${field} must be ${expected}`, { fault: 'user' });
}
