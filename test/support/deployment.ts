/** A team at work on the sandbox: its repository, the account that `inferloop bootstrap` made, and jobs of the action. */

import { resolve } from 'node:path';
import { roleArn, seedImages, setUpAccount } from '../../src/cli/demo/account.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import type { Repository } from '../../src/sandbox/github/store.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { createRunner, type JobRequest, type JobResult } from '../../src/sandbox/runner/index.ts';
import type { JsonObject } from '../../src/template/model.ts';

export type Files = { readonly [path: string]: string };
type Job = Partial<JobRequest>;

export interface Team {
  readonly sandbox: Sandbox;
  readonly repository: Repository;
  /** Commits to a new branch and opens a pull request of it, its image built; returns its number. */
  propose(branch: string, files: Files, fork?: string): Promise<number>;
  /** Pushes to the branch of a pull request. */
  push(branch: string, files: Files): Promise<string>;
  plan(number: number, job?: Job): Promise<JobResult>;
  /** Squashes; returns the commit. */
  merge(number: number): Promise<string>;
  apply(job?: Job): Promise<JobResult>;
  /** Closes without a merge. */
  close(number: number): Promise<JobResult>;
  /** The one comment on a pull request; throws when there are several. */
  comment(number: number): string;
  /** What AWS was asked since this number of requests, as `service:Operation`. */
  requests(since: number): readonly string[];
  /** Asks AWS as the account's root. */
  ask(service: string, operation: string, input: JsonObject): Promise<{ readonly [key: string]: unknown }>;
  stop(): Promise<void>;
}

/** Names of the bootstrap template that the demo deploys. */
export const STACK = 'prod-inferloop';

/** What the README tells a workflow to permit. */
const planPermissions = { contents: 'read', 'id-token': 'write', 'pull-requests': 'write', checks: 'write' } as const;

export const applyPermissions = { ...planPermissions, deployments: 'write' } as const;

/** 100 times as fast as AWS: slow enough that following a rollout sees each of its stages. */
const SPEED = 100;

export async function startTeam(files: Files, faults: readonly Fault[] = []): Promise<Team> {
  const path = process.env.PATH ?? '';
  const sandbox = await startSandbox({ path, speed: SPEED, faults });
  const { forge } = sandbox;
  const repository = await forge.createRepository({ owner: 'acme', name: 'shop', files });
  await setUpAccount(sandbox, repository);
  const action = resolve('.');
  const runner = await createRunner({ github: forge, oidc: sandbox.jobs, aws: sandbox.aws, speed: SPEED, action, path });
  const ada = forge.user('ada');

  /** A workflow job with the role of `plan` or `apply-prod`. */
  const run = (role: string, request: JobRequest): Promise<JobResult> =>
    runner.run({
      ...request,
      inputs: { role: roleArn(role), 'execution-role': roleArn('execution'), ...request.inputs },
    });
  const plan = (number: number, action: 'opened' | 'closed', job: Job) =>
    run('plan', {
      repository,
      trigger: { event: 'pull_request', number, action },
      permissions: planPermissions,
      ...job,
    });

  return {
    sandbox,
    repository,
    async propose(branch, changed, fork) {
      await forge.commitFiles(repository, branch, changed, `Change ${branch}`);
      await seedImages(sandbox, repository, branch);
      const opening = { title: `Change ${branch}`, head: branch, base: 'main', user: ada };
      const from = fork === undefined ? {} : { fork: forge.user(fork) };
      return (await forge.pullRequests.open(repository, { ...opening, ...from })).number;
    },
    push: (branch, changed) => forge.commitFiles(repository, branch, changed, `Change ${branch} again`),
    plan: (number, job = {}) => plan(number, 'opened', job),
    async merge(number) {
      const pull = await forge.pullRequests.merge(repository, number, { method: 'squash', by: ada });
      return pull.merged?.commit ?? '';
    },
    apply: (job = {}) =>
      run('apply-prod', {
        repository,
        trigger: { event: 'push', branch: 'main' },
        permissions: applyPermissions,
        environment: 'prod',
        ...job,
      }),
    async close(number) {
      await forge.pullRequests.close(repository, number);
      return plan(number, 'closed', {});
    },
    comment(number) {
      const [body, ...more] = [...repository.comments.values()].filter((comment) => comment.issue === number);
      if (body === undefined || more.length > 0) throw new Error(`#${number} has not one comment`);
      return body.body;
    },
    requests: (since) =>
      sandbox.log.records.slice(since).map(({ service, operation }) => `${service}:${operation}`),
    ask: (service, operation, input) => sandbox.cloud.ask(service, operation, input),
    async stop() {
      await runner.stop();
      await sandbox.stop();
    },
  };
}
