/** GitHub alone, with its OIDC issuer and a runner: repositories, pull requests and jobs in a line each. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '../../src/sandbox/clock.ts';
import { createFaults, type Faults } from '../../src/sandbox/faults.ts';
import { createGitHub, type GitHub } from '../../src/sandbox/github/index.ts';
import { createOidc, type Oidc } from '../../src/sandbox/oidc/index.ts';
import type { Permissions } from '../../src/sandbox/oidc/job.ts';
import { createRequestLog, type RequestLog } from '../../src/sandbox/requestLog.ts';
import { createRunner, type Runner } from '../../src/sandbox/runner/index.ts';
import { listen } from '../../src/sandbox/server.ts';

export interface Forge {
  readonly github: GitHub;
  readonly oidc: Oidc;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly issuer: string;
  /** A job's token for `octo/shop` at the head of its default branch. */
  jobToken(permissions: Permissions): Promise<string>;
  /** A runner for an action of these files; action.yml among them. */
  runnerOf(action: { readonly [path: string]: string }): Promise<Runner>;
  stop(): Promise<void>;
}

/** Has the repository `octo/shop` with one commit; AWS is nowhere. */
export async function startForge(): Promise<Forge> {
  const clock = createClock(1000);
  const faults = createFaults([]);
  const log = createRequestLog(undefined);
  const addresses = { github: '', oidc: '' };
  const path = process.env.PATH ?? '';
  const github = await createGitHub({ clock, faults, log, address: () => addresses.github, path });
  const oidc = await createOidc({ clock, issuer: () => addresses.oidc, admit: github.jobs.admit });
  const servers = [await listen(github.handler), await listen(oidc.handler)];
  Object.assign(addresses, { github: servers[0]?.url, oidc: servers[1]?.url });
  const repository = await github.createRepository({ owner: 'octo', name: 'shop', files: { 'README.md': 'shop\n' } });
  const cleanups: (() => Promise<void>)[] = [];
  return {
    github,
    oidc,
    faults,
    log,
    url: addresses.github,
    issuer: addresses.oidc,
    async jobToken(permissions) {
      const sha = (await repository.git.resolve('main')) ?? '';
      const job = { repository: 'octo/shop', event: 'push', ref: 'refs/heads/main', sha, permissions };
      return (await oidc.register(job)).token;
    },
    async runnerOf(files) {
      const action = await mkdtemp(join(tmpdir(), 'inferloop-action-'));
      for (const [name, text] of Object.entries(files)) await writeFile(join(action, name), text);
      const runner = await createRunner({ github, oidc, aws: 'http://127.0.0.1:9', speed: 1000, action, path });
      cleanups.push(runner.stop, () => rm(action, { recursive: true, force: true }));
      return runner;
    },
    async stop() {
      await Promise.all([...servers.map((server) => server.stop()), ...cleanups.map((clean) => clean())]);
      await github.stop();
    },
  };
}

/** The repository that every forge starts with. */
export function shopOf(forge: Forge) {
  const repository = forge.github.store.repositories.get('octo/shop');
  if (repository === undefined) throw new Error('the forge has no octo/shop');
  return repository;
}

/** Opens a pull request from a new branch `feature` that writes these files. */
export async function openFeature(
  forge: Forge,
  files: { readonly [path: string]: string } = { 'feature.txt': 'new\n' },
) {
  const repository = shopOf(forge);
  await forge.github.commitFiles(repository, 'feature', files, 'Add the feature');
  return forge.github.pullRequests.open(repository, {
    title: 'The feature',
    head: 'feature',
    base: 'main',
    user: forge.github.user('mona'),
  });
}
