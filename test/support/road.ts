/** The whole road on a sandbox: a repository with a configuration, pull requests, and jobs of the shipped action. */

import { resolve } from 'node:path';
import type { Repository } from '../../src/sandbox/github/store.ts';
import { createProvider } from '../../src/sandbox/iam/providers.ts';
import { createRole, putInline } from '../../src/sandbox/iam/roles.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { createRunner, type JobRequest, type JobResult, type Runner } from '../../src/sandbox/runner/index.ts';

export interface Road {
  readonly sandbox: Sandbox;
  readonly repository: Repository;
  /** A job of the action on the repository, with the role and the permissions that the README asks for. */
  run(request: Pick<JobRequest, 'trigger'> & Partial<JobRequest>): Promise<JobResult>;
  /** Commits to a new branch and opens a pull request of it; returns its number. */
  propose(branch: string, files: { readonly [path: string]: string }): Promise<number>;
  /** Returns the merge commit. */
  merge(number: number): Promise<string>;
  /** Bodies of the comments on a pull request. */
  comments(number: number): readonly string[];
  stop(): Promise<void>;
}

const issuer = 'token.actions.githubusercontent.com';
const speed = 500;

/** `files` gets the address of an image that is there. */
export async function startRoad(files: (image: string) => { readonly [path: string]: string }): Promise<Road> {
  const path = process.env.PATH ?? '';
  const sandbox = await startSandbox({ path, speed });
  sandbox.cloud.seedImage('shop/web', 'v1');
  const repository = await sandbox.forge.createRepository({
    owner: 'octo-org',
    name: 'shop',
    files: files(`${sandbox.registry}/shop/web:v1`),
  });
  const role = trustEverything(sandbox);
  const action = resolve('.');
  const runner: Runner = await createRunner({
    github: sandbox.forge,
    oidc: sandbox.jobs,
    aws: sandbox.aws,
    speed,
    action,
    path,
  });
  return {
    sandbox,
    repository,
    run: (request) =>
      runner.run({
        repository,
        permissions: {
          contents: 'read',
          'id-token': 'write',
          'pull-requests': 'write',
          checks: 'write',
          deployments: 'write',
        },
        ...request,
        inputs: { role, ...request.inputs },
      }),
    async propose(branch, changed) {
      await sandbox.forge.commitFiles(repository, branch, changed, branch);
      const user = sandbox.forge.user('ada');
      const opening = { title: branch, head: branch, base: 'main', user };
      return (await sandbox.forge.pullRequests.open(repository, opening)).number;
    },
    async merge(number) {
      const merging = { method: 'squash', by: sandbox.forge.user('ada') } as const;
      const pull = await sandbox.forge.pullRequests.merge(repository, number, merging);
      return pull.merged?.commit ?? '';
    },
    comments: (number) =>
      [...repository.comments.values()].filter((comment) => comment.issue === number).map(({ body }) => body),
    async stop() {
      await runner.stop();
      await sandbox.stop();
    },
  };
}

/** A role that may do everything, for every job of the repository. */
function trustEverything(sandbox: Sandbox): string {
  const { iam } = sandbox.cloud;
  const now = new Date();
  createProvider(iam, { url: `https://${issuer}`, clientIds: ['sts.amazonaws.com'], thumbprints: [], tags: [] }, now);
  const trust = policy({
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: { [`${issuer}:sub`]: 'repo:octo-org/shop:*' } },
  });
  const rest = {
    path: undefined,
    description: undefined,
    maxSessionDuration: undefined,
    boundary: undefined,
    tags: [],
  };
  const role = createRole(iam, { name: 'deployer', trust, ...rest }, now);
  putInline(iam, role.name, 'all', policy({ Action: '*', Resource: '*' }));
  return role.arn;
}

function policy(statement: object): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });
}
