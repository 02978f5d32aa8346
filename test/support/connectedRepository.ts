/** A repository on the sandbox's GitHub with one pull request, and our side of it connected by the token of a job. */

import { connectGitHub, type GitHub } from '../../src/github/connect.ts';
import type { Clock } from '../../src/ports.ts';
import type { Repository } from '../../src/sandbox/github/store.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import type { Permissions } from '../../src/sandbox/oidc/job.ts';

const clock: Clock = { now: () => new Date(), seconds: () => 0, cancelled: () => false, sleep: async () => undefined };

export const everything: Permissions = {
  contents: 'read',
  checks: 'write',
  'pull-requests': 'write',
  deployments: 'write',
};

export interface ConnectedRepository {
  readonly sandbox: Sandbox;
  readonly repository: Repository;
  /** The only commit of the pull request. */
  readonly commit: string;
  /** Its number. */
  readonly pull: number;
  connect(permissions?: Permissions, environment?: string): Promise<GitHub>;
  connection(): { readonly apiUrl: string; readonly repository: string; readonly clock: Clock };
  openPullRequest(head: string): Promise<number>;
  /** Squashes; returns the commit. */
  merge(number: number): Promise<string>;
}

export async function startRepository(): Promise<ConnectedRepository> {
  const sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 1000 });
  const repository = await sandbox.forge.createRepository({ owner: 'o', name: 'r', files: { 'README.md': 'words' } });
  const commit = await sandbox.forge.commitFiles(repository, 'topic', { 'a.txt': 'a' }, 'one');
  const pull = await openPullRequest('topic');
  return { sandbox, repository, commit, pull, connect, connection, openPullRequest, merge };

  async function connect(permissions = everything, environment?: string): Promise<GitHub> {
    const job = await sandbox.jobs.register({
      repository: 'o/r',
      event: 'push',
      ref: 'refs/heads/topic',
      sha: commit,
      permissions,
      ...(environment === undefined ? {} : { environment }),
    });
    const url = `${sandbox.github}/o/r/actions/runs/${job.runId}`;
    return connectGitHub({ ...connection(), token: job.token, run: { id: job.runId, url } });
  }

  function connection() {
    return { apiUrl: sandbox.github, repository: 'o/r', clock };
  }

  async function openPullRequest(head: string): Promise<number> {
    const user = { token: sandbox.forge.tokenFor('ada') };
    const answer = await fetch(`${sandbox.github}/repos/o/r/pulls`, {
      method: 'POST',
      headers: { authorization: `token ${user.token}` },
      body: JSON.stringify({ title: 'change', head, base: 'main' }),
    });
    const opened: unknown = await answer.json();
    return Number(Reflect.get(Object(opened), 'number'));
  }

  async function merge(number: number): Promise<string> {
    const answer = await fetch(`${sandbox.github}/repos/o/r/pulls/${number}/merge`, {
      method: 'PUT',
      headers: { authorization: `token ${sandbox.forge.tokenFor('ada')}` },
      body: JSON.stringify({ merge_method: 'squash' }),
    });
    return String(Reflect.get(Object(await answer.json()), 'sha'));
  }
}
