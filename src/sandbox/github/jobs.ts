/** GitHub's side of a workflow job: its run, its token, its own check run and the deployment of its environment. */

import { randomBytes } from 'node:crypto';
import { DeployError } from '../../errors.ts';
import type { SandboxClock } from '../clock.ts';
import type { Admission, Job, Permissions } from '../oidc/job.ts';
import { addStatus, lastStatus } from './deploymentStatuses.ts';
import type { Repositories } from './repositories.ts';
import {
  actionsBot,
  type CheckRun,
  type Deployment,
  fullName,
  type PullRequest,
  type Repository,
  type Store,
  userOf,
  type WorkflowRun,
} from './store.ts';

export interface Jobs {
  /** A repository that nobody made yet is made, so that tokens can be had over the wire alone. */
  admit(job: Job): Promise<Admission>;
  /** The job ended: run, check run and deployment say so, and its token opens nothing any more. */
  finish(admission: Admission, conclusion: 'success' | 'failure' | 'cancelled'): void;
}

export interface JobsDependencies {
  readonly store: Store;
  readonly clock: SandboxClock;
  readonly address: () => string;
  readonly repositories: Repositories;
}

const defaults = { name: 'deploy', workflow: 'Deploy', workflowPath: '.github/workflows/deploy.yml', actor: 'octocat' };

export function createJobs({ store, clock, address, repositories }: JobsDependencies): Jobs {
  return {
    async admit(job) {
      const repository = store.repositories.get(job.repository) ?? (await makeRepository(repositories, job.repository));
      const pull = pullOf(repository, job);
      const permissions = permissionsOf(job, pull);
      const actor = userOf(store, job.actor ?? defaults.actor);
      const now = clock.now();

      const headSha = pull?.head ?? job.sha;
      const title = pull?.title ?? (await subjectOf(repository, headSha)) ?? job.event;
      const run: WorkflowRun = {
        ...attemptOf(store, repository, job, now),
        name: job.workflow ?? defaults.workflow,
        path: job.workflowPath ?? defaults.workflowPath,
        event: job.event,
        headBranch: pull?.headBranch ?? shortRef(job),
        headSha,
        title,
        actor,
        pullRequest: pull?.number,
        status: 'in_progress',
        conclusion: null,
        updatedAt: now,
      };
      repository.runs.set(run.id, run);

      const jobId = store.nextId();
      const jobUrl = `${address()}/${fullName(repository)}/actions/runs/${run.id}/job/${jobId}`;
      repository.checks.set(jobId, buildCheck(jobId, job.name ?? defaults.name, headSha, jobUrl, now));
      if (job.environment !== undefined) {
        const deployment = buildDeployment(store.nextId(), jobId, job, job.environment, now);
        const status = { state: 'in_progress', logUrl: jobUrl, creator: actionsBot };
        addStatus({ store, clock }, repository, deployment, status);
      }

      const token = `ghs_${randomBytes(27).toString('base64url')}`;
      store.tokens.set(token, { kind: 'job', user: actionsBot, repository, permissions });
      return {
        job,
        permissions,
        token,
        runId: run.id,
        runNumber: run.number,
        runAttempt: run.attempt,
        jobId,
        workflow: run.name,
        workflowRef: `${job.repository}/${run.path}@${job.ref}`,
        workflowSha: job.sha,
        actor: { login: actor.login, id: actor.id },
        repositoryId: repository.id,
        ownerId: repository.owner.id,
        visibility: repository.private ? 'private' : 'public',
        immutableSubject: repository.immutableSubject,
      };
    },

    finish(admission, conclusion) {
      store.tokens.delete(admission.token);
      const repository = store.repositories.get(admission.job.repository);
      const run = repository?.runs.get(admission.runId);
      const check = repository?.checks.get(admission.jobId);
      if (repository === undefined || run === undefined || check === undefined) return;
      const now = clock.now();
      repository.runs.set(run.id, { ...run, status: 'completed', conclusion, updatedAt: now });
      repository.checks.set(check.id, { ...check, status: 'completed', conclusion, completedAt: now });
      const deployment = [...repository.deployments.values()].find(({ jobId }) => jobId === admission.jobId);
      if (deployment === undefined) return;
      addStatus({ store, clock }, repository, deployment, {
        state: conclusion === 'success' ? 'success' : 'failure',
        environmentUrl: lastStatus(repository, deployment)?.environmentUrl ?? '',
        logUrl: check.detailsUrl ?? '',
        creator: actionsBot,
      });
    },
  };
}

function makeRepository(repositories: Repositories, fullName: string): Promise<Repository> {
  const [owner = '', name = ''] = fullName.split('/');
  return repositories.createRepository({ owner, name, files: { 'README.md': `# ${name}\n` } });
}

function pullOf(repository: Repository, job: Job): PullRequest | undefined {
  const number = /^refs\/pull\/(\d+)\//.exec(job.ref)?.[1];
  return number === undefined ? undefined : repository.pulls.get(Number(number));
}

/** A fork's pull request never writes and never gets an OIDC token, whatever its workflow asks for. */
function permissionsOf(job: Job, pull: PullRequest | undefined): Permissions {
  const asked: Permissions = { metadata: 'read', ...(job.permissions ?? { contents: 'read' }) };
  if (pull?.fork === undefined || job.event !== 'pull_request') return asked;
  const { 'id-token': _, ...rest } = asked;
  return Object.fromEntries(Object.keys(rest).map((scope) => [scope, 'read' as const]));
}

/** A new run, or one more attempt of an earlier one. */
function attemptOf(
  store: Store,
  repository: Repository,
  job: Job,
  now: Date,
): Pick<WorkflowRun, 'id' | 'number' | 'attempt' | 'createdAt'> {
  if (job.runId === undefined) {
    return { id: store.nextId(), number: repository.runs.size + 1, attempt: 1, createdAt: now };
  }
  const earlier = repository.runs.get(job.runId);
  if (earlier === undefined) {
    throw new DeployError('config-invalid', `${job.repository} has no run ${job.runId}`, { fault: 'user' });
  }
  return { ...earlier, attempt: earlier.attempt + 1 };
}

/** The first line of a commit's message; undefined when there is no such commit. */
async function subjectOf(repository: Repository, sha: string): Promise<string | undefined> {
  const known = await repository.git.resolve(sha);
  return known === undefined ? undefined : (await repository.git.commit(known)).message.split('\n')[0];
}

/** Every job shows as a check run of its name. */
function buildCheck(id: number, name: string, head: string, detailsUrl: string, startedAt: Date): CheckRun {
  return {
    id,
    name,
    head,
    status: 'in_progress',
    conclusion: null,
    detailsUrl,
    externalId: '',
    title: null,
    summary: null,
    text: null,
    annotations: [],
    startedAt,
    completedAt: undefined,
  };
}

/** A job with `environment:` gets a deployment without asking for one. */
function buildDeployment(id: number, jobId: number, job: Job, environment: string, now: Date): Deployment {
  return {
    id,
    jobId,
    sha: job.sha,
    ref: shortRef(job),
    task: 'deploy',
    environment,
    description: null,
    payload: '',
    creator: actionsBot,
    transient: false,
    production: false,
    createdAt: now,
    updatedAt: now,
  };
}

function shortRef(job: Job): string {
  return job.ref.replace(/^refs\/(heads|tags)\//, '');
}
