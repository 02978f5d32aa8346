/** What a plan needs of the machine, of the role and of ECR, and does not get: one clear error, nothing deployed. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { JobRequest, JobResult } from '../../src/sandbox/runner/index.ts';
import { endOf, startTeam, type Team, WRITES } from '../support/deployment.ts';
import { type Answer, createDockerClient } from '../support/dockerClient.ts';
import { type Files, shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

let team: Team;
const cleanups: (() => void)[] = [];

beforeAll(async () => {
  team = await startTeam();
});

afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});

afterAll(() => team.stop());

const { 'inferloop.yaml': sound = '' } = shopConfig();
const native: Answer = { command: 'version', lines: ['linux/amd64'] };
const withoutBuildx: Answer = { command: 'buildx', code: 1 };

/** A PATH with a docker that answers so. */
function docker(...answers: readonly Answer[]): Partial<JobRequest> {
  const client = createDockerClient([native, ...answers, withoutBuildx]);
  cleanups.push(() => client.remove());
  return { extraEnvironment: client.environment };
}

/** A PATH with nothing but these programs. */
function only(...programs: readonly string[]): Partial<JobRequest> {
  const folder = mkdtempSync(join(tmpdir(), 'inferloop-path-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  for (const program of programs) {
    symlinkSync(execFileSync('which', [program], { encoding: 'utf8' }).trim(), join(folder, program));
  }
  return { extraEnvironment: { PATH: folder } };
}

interface Bad {
  readonly files?: Files;
  readonly job: () => Partial<JobRequest>;
  readonly words: string;
  readonly advice: string;
  /** Who is named as the one to mend it. */
  readonly blame: string;
}

const user = 'to be mended in the file or the workflow';

const images: { readonly [name: string]: Bad } = {
  'a Dockerfile that does not exist': {
    files: { 'inferloop.yaml': sound.replace('build: .', 'build: { context: ., dockerfile: docker/Dockerfile }') },
    job: () => docker(),
    words: 'there is nothing to build: there is no docker/Dockerfile',
    advice: 'both paths start at the folder of inferloop.yaml',
    blame: user,
  },
  'a build context that does not exist': {
    files: { 'inferloop.yaml': sound.replace('build: .', 'build: { context: web, dockerfile: Dockerfile }') },
    job: () => docker(),
    words: 'there is nothing to build: there is no web/Dockerfile',
    advice: 'both paths start at the folder of inferloop.yaml',
    blame: user,
  },
  'arm64 on a runner without emulation': {
    files: { 'inferloop.yaml': sound.replace('build: .', 'build: { context: ., platform: linux/arm64 }') },
    job: () => docker(),
    words: 'this machine is linux/amd64 and cannot build for linux/arm64',
    advice: 'set `runs-on: ubuntu-24.04-arm` for the job, or run docker/setup-qemu-action before this step',
    blame: user,
  },
  'no Docker': {
    job: () => only('git'),
    words: 'the image of web cannot be built: docker is not installed',
    advice: 'use a runner that has it (ubuntu-latest)',
    blame: user,
  },
  'a build that fails': {
    job: () => docker({ command: 'build ', code: 1, lines: ['COPY failed: no source files were specified'] }),
    words: 'COPY failed: no source files were specified',
    advice: '`docker build` on your machine shows the same',
    blame: user,
  },
  'a full disk under Docker': {
    job: () => docker({ command: 'build ', code: 1, lines: ['write /layer.tar: no space left on device'] }),
    words: 'no space left on device',
    advice: 'the disk is full: free some before this step',
    blame: user,
  },
  'a registry that takes no push': {
    job: () =>
      docker({ command: 'push', code: 1, lines: ['denied: not authorized to perform: ecr:InitiateLayerUpload'] }),
    words: 'denied: not authorized to perform: ecr:InitiateLayerUpload',
    advice: 'the role lacks a permission on the repository',
    blame: 'said by Docker',
  },
};

describe('failure-reason image-failed', () => {
  test.each(Object.entries(images))('%s', async (name, { files, job, words, advice, blame }) => {
    const { failed, number, writes } = await plan(name, files ?? { 'app/page': `${name}\n` }, job());
    expect(endOf(failed)).toEqual({ exitCode: 1, status: 'failed', reason: 'image-failed' });
    expectTold(failed, number, { words, advice, title: `image-failed (${blame})` });
    // A repository for what is pushed is all that AWS gets.
    expect(writes.filter((request) => !/^ecr:(CreateRepository|PutLifecyclePolicy)$/.test(request))).toEqual([]);
  });
});

describe('failure-reason permission-missing', () => {
  test('an ECR that gives no login', async () => {
    const mend = team.sandbox.faults.add({ name: 'access-denied', operation: 'GetAuthorizationToken', nth: undefined });
    cleanups.push(mend);
    const { failed, number, writes } = await plan('login', { 'app/page': 'login\n' }, docker());
    expect(endOf(failed)).toEqual({ exitCode: 1, status: 'failed', reason: 'permission-missing' });
    const words = 'AWS denied ecr:GetAuthorizationToken';
    const advice = 'the role needs the permission ecr:GetAuthorizationToken';
    expectTold(failed, number, { words, advice, title: `permission-missing (${user})` });
    expect(writes).toEqual([]);
  });

  test('an ECR that tags no image: the merge executes nothing', async () => {
    const number = await team.propose('tags', shopConfig());
    await team.plan(number);
    await team.merge(number);
    cleanups.push(team.sandbox.faults.add({ name: 'access-denied', operation: 'PutImage', nth: undefined }));
    const before = team.sandbox.log.records.length;
    const failed = await team.apply();
    expect(endOf(failed)).toEqual({ exitCode: 1, status: 'failed', reason: 'permission-missing' });
    expect(failed.log).toContain('the role needs the permission ecr:PutImage on arn:aws:ecr:');
    expect(team.comment(number)).toContain('prod: apply failed');
    expect(team.requests(before)).not.toContain('cloudformation:ExecuteChangeSet');
  });
});

describe('failure-reason role-denied', () => {
  test('a role that cannot be assumed', async () => {
    const role = 'arn:aws:iam::111122223333:role/inferloop/nobody';
    const { failed, number, writes } = await plan('role', { 'app/page': 'role\n' }, { inputs: { role } });
    expect(endOf(failed)).toEqual({ exitCode: 1, status: 'failed', reason: 'role-denied' });
    expectTold(failed, number, {
      words: role,
      advice: 'its trust policy must allow these claims of the token',
      title: `role-denied (${user})`,
    });
    expect(writes).toEqual([]);
  });
});

describe('failure-reason config-invalid', () => {
  test('no git', async () => {
    const { failed, number, writes } = await plan('git', { 'app/page': 'git\n' }, only());
    expect(endOf(failed)).toEqual({ exitCode: 1, status: 'failed', reason: 'config-invalid' });
    const advice = 'run actions/checkout before this step, on a machine that has git';
    expectTold(failed, number, { words: 'git cannot be started', advice, title: `config-invalid (${user})` });
    expect(writes).toEqual([]);
  });
});

/** Opens a pull request whose image is not built yet, and plans it. */
async function plan(name: string, files: Files, job: Partial<JobRequest>) {
  const { forge } = team.sandbox;
  const branch = name.replaceAll(' ', '-').toLowerCase();
  await forge.commitFiles(team.repository, branch, { ...shopConfig(), ...files }, name);
  const opening = { title: name, head: branch, base: 'main', user: forge.user('ada') };
  const { number } = await forge.pullRequests.open(team.repository, opening);
  const before = team.sandbox.log.records.length;
  const failed = await team.plan(number, job);
  return { failed, number, writes: team.requests(before).filter((request) => WRITES.test(request)) };
}

interface Told {
  readonly words: string;
  readonly advice: string;
  readonly title: string;
}

/** In the log, in one annotation, on the check run and in the comment. */
function expectTold(failed: JobResult, number: number, { words, advice, title }: Told): void {
  expect(failed.annotations).toMatchObject([{ level: 'error', title: `Inferloop Deploy: ${title}` }]);
  expect(failed.annotations[0]?.message).toContain(words);
  expect(failed.log).toContain(advice);
  const comment = team.comment(number).toLowerCase();
  expect(comment).toContain('prod: the plan failed');
  expect(comment).toContain(advice.toLowerCase());
  expect([...team.repository.checks.values()].at(-1)).toMatchObject({ status: 'completed', conclusion: 'failure' });
}
