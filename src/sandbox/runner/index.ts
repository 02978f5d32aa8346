/** Runs the action as GitHub's runner does: checkout, event, fresh environment, main and post, log and outputs. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitHub } from '../github/index.ts';
import { fullName, type Repository } from '../github/store.ts';
import type { Oidc, RegisteredJob } from '../oidc/index.ts';
import type { Permissions } from '../oidc/job.ts';
import { readActionFile } from './actionFile.ts';
import { buildEnvironment, inputVariables, type JobFolders, stateVariables } from './environment.ts';
import { createCommandFiles, type Values } from './fileCommands.ts';
import { runStep } from './step.ts';
import { type Annotation, createStepLog } from './stepLog.ts';
import { describeTrigger, type Trigger } from './trigger.ts';

export interface RunnerDependencies {
  readonly github: GitHub;
  readonly oidc: Oidc;
  /** Endpoint of AWS, for AWS_ENDPOINT_URL. */
  readonly aws: string;
  /** For INFERLOOP_SPEED. */
  readonly speed: number;
  /** Folder that holds action.yml and the bundle that it names. */
  readonly action: string;
  /** PATH of the jobs. */
  readonly path: string;
}

export interface JobRequest {
  readonly repository: Repository;
  readonly trigger: Trigger;
  /** What the workflow says under `with:`. */
  readonly inputs?: Values;
  /** What the workflow says under `permissions:`; `contents: read` when left out. */
  readonly permissions?: Permissions;
  /** The job's key in the workflow, as its check run is called. */
  readonly name?: string;
  readonly environment?: string;
  /** `owner/name/path@ref` of a reusable workflow that holds the job. */
  readonly jobWorkflowRef?: string;
  readonly actor?: string;
  /** Variables beyond the runner's, as under `env:`. */
  readonly extraEnvironment?: Values;
  /** False leaves the workspace empty, as a workflow without actions/checkout does. */
  readonly checkout?: boolean;
  /** A run to make a further attempt of. */
  readonly runId?: number;
  /** Every line of the log as it comes, secrets already hidden. */
  readonly onLine?: (line: string) => void;
  /** Aborting cancels the job: SIGINT, then SIGTERM, then SIGKILL; `post` still runs. */
  readonly signal?: AbortSignal;
}

export interface JobResult {
  /** Of the main script. */
  readonly exitCode: number;
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  /** Of main and post, secrets hidden. */
  readonly log: string;
  readonly outputs: Values;
  /** Variables that the action handed to later steps. */
  readonly exported: Values;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly runId: number;
  /** The checkout; it stays until the runner stops. */
  readonly workspace: string;
}

export interface Runner {
  run(request: JobRequest): Promise<JobResult>;
  /** Removes the workspaces. */
  stop(): Promise<void>;
}

export async function createRunner(dependencies: RunnerDependencies): Promise<Runner> {
  const root = await mkdtemp(join(tmpdir(), 'inferloop-runner-'));
  return {
    run: (request) => runJob(dependencies, root, request),
    stop: () => rm(root, { recursive: true, force: true }),
  };
}

async function runJob(dependencies: RunnerDependencies, root: string, request: JobRequest): Promise<JobResult> {
  const { github, oidc } = dependencies;
  const { repository, trigger } = request;
  const { payload, ...place } = await describeTrigger(github, repository, trigger, request.actor ?? 'octocat');
  const job = await oidc.register({
    repository: fullName(repository),
    event: trigger.event,
    ...place,
    ...optional('name', request.name),
    ...optional('environment', request.environment),
    ...optional('jobWorkflowRef', request.jobWorkflowRef),
    ...optional('permissions', request.permissions),
    ...optional('actor', request.actor),
    ...optional('runId', request.runId),
  });
  const folders = await prepare(root, job, payload);
  if (request.checkout !== false) await checkOut(dependencies, repository, folders, job);
  const result = await runSteps(dependencies, request, job, folders);
  github.jobs.finish(job, result.conclusion);
  return result;
}

async function runSteps(
  dependencies: RunnerDependencies,
  request: JobRequest,
  job: RegisteredJob,
  folders: JobFolders,
): Promise<JobResult> {
  const { github, aws, speed, action, path } = dependencies;
  const { main, post, inputs } = await readActionFile(action);
  const common = {
    ...buildEnvironment(job, folders, { github: github.addresses.base(), aws }, path),
    INFERLOOP_SPEED: String(speed),
    ...request.extraEnvironment,
    ...inputVariables(inputs, request.inputs ?? {}, job.token),
  };
  const log = createStepLog([job.token, job.oidc?.requestToken ?? ''], request.onLine);
  const start = async (script: string, name: string, extra: Values, signal: AbortSignal | undefined) => {
    const files = await createCommandFiles(join(folders.temporary, '_commands', name));
    const environment = { ...common, ...extra, ...files.variables };
    const exitCode = await runStep({ script, cwd: folders.workspace, environment, onLine: log.write, signal });
    return { exitCode, ...(await files.read()) };
  };
  const done = await start(main, 'main', {}, request.signal);
  const after =
    post === undefined
      ? undefined
      : await start(post, 'post', { ...done.environment, ...stateVariables(done.state) }, undefined);
  const failed = done.exitCode !== 0 || (after !== undefined && after.exitCode !== 0);
  return {
    exitCode: done.exitCode,
    conclusion: request.signal?.aborted ? 'cancelled' : failed ? 'failure' : 'success',
    log: log.lines.join('\n'),
    outputs: done.outputs,
    exported: done.environment,
    summary: done.summary + (after?.summary ?? ''),
    annotations: log.annotations,
    runId: job.runId,
    workspace: folders.workspace,
  };
}

async function prepare(root: string, job: RegisteredJob, payload: object): Promise<JobFolders> {
  const folder = await mkdtemp(join(root, `${job.jobId}-`));
  const [, name = 'work'] = job.job.repository.split('/');
  const folders = {
    workspace: join(folder, name, name),
    temporary: join(folder, '_temp'),
    home: join(folder, 'home'),
    eventPath: join(folder, '_temp', '_github_workflow', 'event.json'),
  };
  await mkdir(folders.workspace, { recursive: true });
  await mkdir(folders.home, { recursive: true });
  await mkdir(join(folders.temporary, '_github_workflow'), { recursive: true });
  await writeFile(folders.eventPath, JSON.stringify(payload, undefined, 2));
  return folders;
}

/** As actions/checkout does: one commit deep, detached where the ref is no branch. */
async function checkOut(
  { github }: RunnerDependencies,
  repository: Repository,
  { workspace: cwd }: JobFolders,
  { job }: RegisteredJob,
): Promise<void> {
  const branch = /^refs\/heads\/(.+)$/.exec(job.ref)?.[1];
  const name = job.ref.replace(/^refs\/(heads\/)?/, '');
  await github.git.run(['init', '--quiet', '.'], { cwd });
  await github.git.run(['remote', 'add', 'origin', `file://${repository.git.folder}`], { cwd });
  await github.git.run(
    ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${job.sha}:refs/remotes/origin/${name}`],
    { cwd },
  );
  const how = branch === undefined ? ['--detach'] : ['-B', branch];
  await github.git.run(['checkout', '--quiet', '--force', ...how, `refs/remotes/origin/${name}`], { cwd });
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}
