/** A team at work on the sandbox: its repository, the account that `inferloop bootstrap` made, and jobs of the action. */

import { resolve } from 'node:path';
import { roleArn, seedImages, setUpAccount } from '../../src/cli/demo/account.ts';
import type { MergeMethod } from '../../src/sandbox/github/merge.ts';
import type { Repository } from '../../src/sandbox/github/store.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { createRunner, type JobRequest, type JobResult } from '../../src/sandbox/runner/index.ts';
import type { JsonObject } from '../../src/template/model.ts';
import { type Files, shopFiles } from './shop.ts';

type Job = Partial<JobRequest>;

export interface Team {
  readonly sandbox: Sandbox;
  readonly repository: Repository;
  /** Commits to a new branch and opens a pull request of it, its image ready; returns its number. */
  propose(branch: string, files: Files, fork?: string): Promise<number>;
  plan(number: number, job?: Job): Promise<JobResult>;
  /** Squashes, unless another method is named, and has the image of what comes of it ready; returns the commit. */
  merge(number: number, method?: MergeMethod): Promise<string>;
  /** For the head of main, unless the job says otherwise. */
  apply(job?: Job): Promise<JobResult>;
  /** Plans, merges and applies; throws when the last is red. */
  deploy(branch: string, files: Files): Promise<number>;
  /** The one comment on a pull request; throws when there is none, or another. */
  comment(number: number): string;
  /** What AWS was asked since so many requests, as `service:Operation`. */
  requests(since: number): readonly string[];
  /** Asks AWS as the account's root. */
  ask(service: string, operation: string, input: JsonObject): Promise<unknown>;
  stop(): Promise<void>;
}

/** The stack of the shop. */
export const STACK = 'prod-inferloop';

/** As the README tells a workflow to permit. */
export const planPermissions = {
  contents: 'read',
  'id-token': 'write',
  'pull-requests': 'write',
  checks: 'write',
} as const;
export const applyPermissions = { ...planPermissions, deployments: 'write' } as const;

/** What changes AWS; assuming a role and logging in to ECR do not. */
export const WRITES = /:(Create|Update|Delete|Execute|Put|Modify|Register|Tag|Stop)/;

/** 100 times as fast as AWS. */
const SPEED = 100;

export async function startTeam(): Promise<Team> {
  const path = process.env.PATH ?? '';
  const sandbox = await startSandbox({ path, speed: SPEED, shortestStage: 300 });
  const { forge } = sandbox;
  const repository = await forge.createRepository({ owner: 'acme', name: 'shop', files: shopFiles });
  await setUpAccount(sandbox, repository);
  const runner = await createRunner({
    github: forge,
    oidc: sandbox.jobs,
    aws: sandbox.aws,
    speed: SPEED,
    action: resolve('.'),
    path,
  });
  const user = forge.user('ada');

  const run = (role: string, request: JobRequest): Promise<JobResult> => {
    const roles = { role: roleArn(role), 'execution-role': roleArn('execution') };
    return runner.run({ ...request, inputs: { ...roles, ...request.inputs } });
  };
  const team: Team = {
    sandbox,
    repository,
    async propose(branch, files, fork) {
      await forge.commitFiles(repository, branch, files, `Change ${branch}`);
      await seedImages(sandbox, repository, branch);
      const opening = { title: `Change ${branch}`, head: branch, base: 'main', user };
      const from = fork === undefined ? {} : { fork: forge.user(fork) };
      return (await forge.pullRequests.open(repository, { ...opening, ...from })).number;
    },
    plan: (number, job = {}) =>
      run('plan', { repository, trigger: { event: 'pull_request', number }, permissions: planPermissions, ...job }),
    async merge(number, method = 'squash') {
      const pull = await forge.pullRequests.merge(repository, number, { method, by: user });
      await seedImages(sandbox, repository, 'main');
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
    async deploy(branch, files) {
      const number = await team.propose(branch, files);
      await team.plan(number);
      await team.merge(number);
      const { exitCode, log } = await team.apply();
      if (exitCode !== 0) throw new Error(`#${number} was not deployed:\n${log}`);
      return number;
    },
    comment(number) {
      const [comment, ...more] = [...repository.comments.values()].filter(({ issue }) => issue === number);
      if (comment === undefined || more.length > 0) throw new Error(`#${number} has not one comment`);
      return comment.body;
    },
    requests: (since) =>
      sandbox.log.records
        .slice(since)
        .filter(({ service }) => service !== 'github' && service !== 'oidc')
        .map(({ service, operation }) => `${service}:${operation}`),
    ask: (service, operation, input) => sandbox.cloud.ask(service, operation, input),
    async stop() {
      await runner.stop();
      await sandbox.stop();
    },
  };
  return team;
}

/** What is at a path of an answer; undefined when there is nothing. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

export function endOf({ exitCode, outputs }: JobResult) {
  return { exitCode, status: outputs.status, reason: outputs['failure-reason'] };
}

/** Status of the shop's stack. */
export async function stackStatus({ ask }: Team): Promise<unknown> {
  return at(await ask('cloudformation', 'DescribeStacks', { StackName: STACK }), 'Stacks', 0, 'StackStatus');
}

/** Names of the change sets that could still be executed. */
export async function changeSets({ ask }: Team): Promise<readonly string[]> {
  const summaries = [at(await ask('cloudformation', 'ListChangeSets', { StackName: STACK }), 'Summaries')].flat();
  return summaries
    .filter((summary) => at(summary, 'ExecutionStatus') === 'AVAILABLE')
    .map((summary) => String(at(summary, 'ChangeSetName')));
}

export interface Live {
  /** The image that the service's newest successful deployment runs. */
  readonly digest: unknown;
  /** Weights of the production rule, by the logical id of the target group. */
  readonly weights: { readonly [targetGroup: string]: unknown };
}

/** Where production traffic goes, and to what. */
export async function readLive({ ask }: Team): Promise<Live> {
  const physicalId = async (id: string) => {
    const input = { StackName: STACK, LogicalResourceId: id };
    const answer = await ask('cloudformation', 'DescribeStackResource', input);
    return String(at(answer, 'StackResourceDetail', 'PhysicalResourceId'));
  };
  const service = await physicalId('WebService');
  const deployments = await ask('ecs', 'ListServiceDeployments', { service, status: ['SUCCESSFUL'] });
  const revision = String(at(deployments, 'serviceDeployments', 0, 'targetServiceRevisionArn'));
  const revisions = await ask('ecs', 'DescribeServiceRevisions', { serviceRevisionArns: [revision] });
  const rules = await ask('elasticloadbalancing', 'DescribeRules', {
    RuleArns: [await physicalId('WebProductionRule')],
  });
  const groups = at(rules, 'Rules', 0, 'Actions', 0, 'ForwardConfig', 'TargetGroups');
  const weightOf = async (id: string) => {
    const arn = await physicalId(id);
    return [id, at(Array.isArray(groups) ? groups.find((group) => at(group, 'TargetGroupArn') === arn) : [], 'Weight')];
  };
  return {
    digest: at(revisions, 'serviceRevisions', 0, 'containerImages', 0, 'imageDigest'),
    weights: Object.fromEntries(await Promise.all(['WebBlueTargetGroup', 'WebGreenTargetGroup'].map(weightOf))),
  };
}
