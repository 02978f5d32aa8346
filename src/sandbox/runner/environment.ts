/** The variables of a step: those of the job, of the event, of the inputs; a fresh environment and no more. */

import { arch } from 'node:os';
import type { RegisteredJob } from '../oidc/index.ts';
import type { Values } from './fileCommands.ts';

export interface JobFolders {
  readonly workspace: string;
  readonly temporary: string;
  readonly home: string;
  readonly eventPath: string;
}

export interface Addresses {
  readonly github: string;
  readonly aws: string;
}

export function buildEnvironment(job: RegisteredJob, folders: JobFolders, addresses: Addresses, path: string): Values {
  const { job: asked } = job;
  const [owner = ''] = asked.repository.split('/');
  return {
    PATH: path,
    HOME: folders.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__inferloop_deploy-action',
    GITHUB_ACTION_REPOSITORY: 'inferloop/deploy-action',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: job.actor.login,
    GITHUB_ACTOR_ID: String(job.actor.id),
    GITHUB_TRIGGERING_ACTOR: job.actor.login,
    GITHUB_API_URL: addresses.github,
    GITHUB_SERVER_URL: addresses.github,
    GITHUB_GRAPHQL_URL: `${addresses.github}/graphql`,
    GITHUB_EVENT_NAME: asked.event,
    GITHUB_EVENT_PATH: folders.eventPath,
    GITHUB_JOB: asked.name ?? 'deploy',
    GITHUB_REF: asked.ref,
    GITHUB_REF_NAME: asked.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: asked.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_HEAD_REF: asked.headRef ?? '',
    GITHUB_BASE_REF: asked.baseRef ?? '',
    GITHUB_REPOSITORY: asked.repository,
    GITHUB_REPOSITORY_ID: String(job.repositoryId),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(job.ownerId),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ID: String(job.runId),
    GITHUB_RUN_NUMBER: String(job.runNumber),
    GITHUB_RUN_ATTEMPT: String(job.runAttempt),
    GITHUB_SHA: asked.sha,
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: job.workflowRef,
    GITHUB_WORKFLOW_SHA: job.workflowSha,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: arch() === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'sandbox',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temporary,
    RUNNER_TOOL_CACHE: folders.temporary,
    AWS_ENDPOINT_URL: addresses.aws,
    ...(job.oidc === undefined
      ? {}
      : {
          ACTIONS_ID_TOKEN_REQUEST_URL: job.oidc.requestUrl,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.oidc.requestToken,
        }),
  };
}

/** `INPUT_` with the name in capitals and blanks as underscores; dashes stay. `${{ github.token }}` is filled in. */
export function inputVariables(defaults: Values, given: Values, token: string): Values {
  const entries = Object.entries({ ...defaults, ...given }).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value.replaceAll(/\$\{\{\s*(github\.token|secrets\.GITHUB_TOKEN)\s*\}\}/g, token),
  ]);
  return Object.fromEntries(entries);
}

export function stateVariables(state: Values): Values {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}
