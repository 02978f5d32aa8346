/** Credentials, image repositories and refusals of AWS against the sandbox. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Aws, connectAws } from '../../src/aws/connect.ts';
import { createProvider } from '../../src/sandbox/iam/providers.ts';
import { createRole, putInline } from '../../src/sandbox/iam/roles.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { createManualClock, createRecorder, type ManualClock, type Recorder } from '../support/recorder.ts';

const issuer = 'token.actions.githubusercontent.com';
const region = 'us-east-1';

let sandbox: Sandbox;
let recorder: Recorder;
let clock: ManualClock;
let minted: string[];

beforeEach(async () => {
  sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 100 });
  process.env.AWS_ENDPOINT_URL = sandbox.aws;
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
  recorder = createRecorder();
  clock = createManualClock();
  minted = [];
});

afterEach(async () => {
  delete process.env.AWS_ENDPOINT_URL;
  delete process.env.AWS_ACCESS_KEY_ID;
  delete process.env.AWS_SECRET_ACCESS_KEY;
  await sandbox.stop();
});

describe('credentials of a role', () => {
  test('are masked before they are used, and the subject is told', async () => {
    const aws = await connectAs('repo:octo-org/shop:*');
    expect(await aws.account()).toBe('111122223333');
    const masks = recorder.entries.filter((entry) => entry.startsWith('mask '));
    expect(masks).toHaveLength(3);
    expect(recorder.entries.slice(0, 3)).toEqual(masks);
    expect(recorder.entries[3]).toBe(
      'line AWS: assumed arn:aws:iam::111122223333:role/deployer as repo:octo-org/shop:ref:refs/heads/main',
    );
    expect(operations()).toEqual(['AssumeRoleWithWebIdentity', 'GetCallerIdentity']);
    expect(callers()).toContain('arn:aws:sts::111122223333:assumed-role/deployer/inferloop-7-1');
  });

  test('are asked for once, however many calls need them at the same time', async () => {
    const aws = await connectAs('repo:octo-org/shop:*');
    await Promise.all([
      aws.account(),
      aws.repositories.find('shop/web', 'a'),
      aws.stacks.read('prod-shop').catch(() => 0),
    ]);
    await aws.account();
    expect(operations().filter((name) => name === 'AssumeRoleWithWebIdentity')).toHaveLength(1);
    expect(minted).toHaveLength(1);
  });

  test('are renewed with a new token five minutes before they expire', async () => {
    const aws = await connectAs('repo:octo-org/shop:*');
    await aws.account();
    clock.advance(3600 - 301);
    await aws.repositories.find('shop/web', 'a');
    expect(minted).toHaveLength(1);
    clock.advance(2);
    await aws.services.logTail('none', 1);
    expect(new Set(minted).size).toBe(2);
  });

  test('that are denied: one call, within two seconds, with the claims and never the token', async () => {
    const aws = await connectAs('repo:octo-org/other:*');
    const began = performance.now();
    const error = await aws.account().catch((thrown) => thrown);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(error).toMatchObject({ reason: 'role-denied', fault: 'user' });
    expect(error.message).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');
    expect(error.hint).toMatch(
      /sub: repo:octo-org\/shop:ref:refs\/heads\/main\n {2}aud: sts.amazonaws.com\n {2}ref: refs\/heads\/main/,
    );
    expect(`${error.message}${error.hint}`).not.toContain(minted[0]);
    expect(operations()).toEqual(['AssumeRoleWithWebIdentity']);
    expect(clock.slept).toEqual([]);
  });

  test('survive an STS that fails for a moment', async () => {
    const aws = await connectAs('repo:octo-org/shop:*');
    sandbox.faults.add({ name: 'server-error', operation: 'AssumeRoleWithWebIdentity', nth: 1 });
    expect(await aws.account()).toBe('111122223333');
  });

  test('of an account without the provider say what to deploy', async () => {
    const aws = await connectAs('repo:octo-org/shop:*', { provider: false });
    await expect(aws.account()).rejects.toMatchObject({
      reason: 'role-denied',
      hint: expect.stringContaining('inferloop bootstrap'),
    });
  });
});

describe('repositories', () => {
  test('are made with scan on push, immutable tags and a lifecycle, once', async () => {
    const { repositories } = connectAsRoot();
    const uri = await repositories.ensure('shop/web');
    expect(uri).toBe(`${sandbox.registry}/shop/web`);
    expect(await repositories.ensure('shop/web')).toBe(uri);
    expect(operations().filter((name) => name === 'CreateRepository')).toHaveLength(1);
    const made = sandbox.cloud.repositories.get('shop/web');
    expect(made).toMatchObject({ immutableTags: true, scanOnPush: true });
    expect(JSON.stringify(made)).toContain('deployed-*');
  });

  test('tell a digest by its tag, and nothing of what is missing', async () => {
    const { repositories } = connectAsRoot();
    const digest = sandbox.cloud.seedImage('shop/web', 'key-1');
    expect(await repositories.find('shop/web', 'key-1')).toBe(digest);
    expect(await repositories.find('shop/web', 'key-2')).toBeUndefined();
    expect(await repositories.find('shop/none', 'key-1')).toBeUndefined();
    expect(await repositories.tags('shop/none', 'deployed-')).toEqual([]);
  });

  test('tell what a scan found, and that there was none', async () => {
    const { repositories } = connectAsRoot();
    const digest = sandbox.cloud.seedImage('shop/scanned', 'key-1');
    const repository = sandbox.cloud.repositories.get('shop/scanned');
    if (repository === undefined) throw new Error('no repository');
    const scan = () => repositories.scan('shop/scanned', digest);
    expect(await scan()).toEqual({ kind: 'found', findings: [] });
    const grave = { name: 'CVE-2026-1', severity: 'CRITICAL', packageName: 'openssl', packageVersion: '3.0.1' };
    repository.scans.set(digest, { status: 'COMPLETE', findings: [grave] });
    const findings = [{ name: 'CVE-2026-1', severity: 'critical', package: 'openssl 3.0.1' }];
    expect(await scan()).toEqual({ kind: 'found', findings });
    repository.scans.set(digest, { status: 'IN_PROGRESS', findings: [] });
    expect(await scan()).toEqual({ kind: 'pending' });
    repository.scans.set(digest, { status: 'UNSUPPORTED_IMAGE', findings: [] });
    expect(await scan()).toMatchObject({ kind: 'impossible', reason: expect.stringContaining('UNSUPPORTED_IMAGE') });
    repository.scanOnPush = false;
    expect(await scan()).toEqual({ kind: 'missing' });
  });

  test('give a digest further tags, and the same tag twice', async () => {
    const { repositories } = connectAsRoot();
    const digest = sandbox.cloud.seedImage('shop/web', 'key-1');
    await repositories.tag('shop/web', digest, 'deployed-prod-1');
    await repositories.tag('shop/web', digest, 'deployed-prod-1');
    await repositories.tag('shop/web', digest, 'deployed-dev-1');
    expect(await repositories.find('shop/web', 'deployed-prod-1')).toBe(digest);
    expect([...(await repositories.tags('shop/web', 'deployed-'))].sort()).toEqual([
      'deployed-dev-1',
      'deployed-prod-1',
    ]);
    await expect(repositories.tag('shop/web', `sha256:${'0'.repeat(64)}`, 'x')).rejects.toMatchObject({
      reason: 'image-failed',
    });
  });

  test('lend a login whose password is masked before it is handed out', async () => {
    const login = await connectAsRoot().repositories.login();
    expect(login).toMatchObject({ registry: sandbox.registry, username: 'AWS' });
    expect(recorder.entries).toContain(`mask ${login.password}`);
  });
});

describe('a refusal', () => {
  test('names the action that the role lacks', async () => {
    const aws = await connectAs('repo:octo-org/shop:*', { actions: ['sts:*'] });
    await expect(aws.repositories.login()).rejects.toMatchObject({
      reason: 'permission-missing',
      fault: 'user',
      hint: expect.stringContaining('the role needs the permission ecr:GetAuthorizationToken'),
    });
  });

  test('by throttling is waited out: ten in a row do not end a call', async () => {
    for (let nth = 1; nth <= 10; nth += 1) {
      sandbox.faults.add({ name: 'throttle', operation: 'DescribeImages', nth });
    }
    expect(await connectAsRoot().repositories.find('shop/web', 'a')).toBeUndefined();
  });

  test('that lasts is told in the words of AWS, with what to do', async () => {
    sandbox.faults.add({ name: 'throttle', operation: 'DescribeImages', nth: undefined });
    await expect(connectAsRoot().repositories.find('shop/web', 'a')).rejects.toMatchObject({
      reason: 'image-failed',
      fault: 'aws',
      message: expect.stringMatching(/^ecr:DescribeImages failed: .*[Rr]ate exceeded/),
      hint: expect.stringContaining('throttling'),
    });
  });

  test('for want of credentials says how to give some', async () => {
    delete process.env.AWS_ACCESS_KEY_ID;
    process.env.AWS_EC2_METADATA_DISABLED = 'true';
    await expect(connectAsRoot().account()).rejects.toMatchObject({
      reason: 'role-denied',
      hint: expect.stringContaining('input `role`'),
    });
  });
});

test('a listener rule that is gone is missing and no error', async () => {
  const arn = `arn:aws:elasticloadbalancing:${region}:111122223333:listener-rule/app/shop/1/2/3`;
  expect(await connectAsRoot().services.weights([arn])).toEqual({});
  expect(operations()).toEqual(['DescribeRules']);
});

function connectAsRoot(): Aws {
  return connectAws({ region, role: undefined, clock, log: recorder.log, speed: 1000 });
}

/** With a role whose trust policy demands the subject, from a job on the main branch of octo-org/shop. */
async function connectAs(
  subject: string,
  { provider = true, actions = ['*'] }: { provider?: boolean; actions?: readonly string[] } = {},
): Promise<Aws> {
  const repository = await sandbox.forge.createRepository({ owner: 'octo-org', name: 'shop', files: { a: 'a' } });
  const { oidc } = await sandbox.jobs.register({
    repository: 'octo-org/shop',
    event: 'push',
    ref: 'refs/heads/main',
    sha: (await repository.git.resolve('refs/heads/main')) ?? '',
    permissions: { 'id-token': 'write' },
  });
  const { iam } = sandbox.cloud;
  if (provider) {
    const request = { url: `https://${issuer}`, clientIds: ['sts.amazonaws.com'], thumbprints: [], tags: [] };
    createProvider(iam, request, new Date());
  }
  const role = createRole(
    iam,
    {
      name: 'deployer',
      path: undefined,
      description: undefined,
      maxSessionDuration: undefined,
      boundary: undefined,
      tags: [],
      trust: policy({
        Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringLike: { [`${issuer}:sub`]: subject } },
      }),
    },
    new Date(),
  );
  putInline(iam, 'deployer', 'all', policy({ Action: [...actions], Resource: '*' }));
  const mintToken = async () => {
    const address = `${oidc?.requestUrl}&audience=sts.amazonaws.com`;
    const answer = await fetch(address, { headers: { authorization: `Bearer ${oidc?.requestToken}` } });
    const token = String(Reflect.get(Object(await answer.json()), 'value'));
    minted.push(token);
    return token;
  };
  const request = { arn: role.arn, sessionName: 'inferloop-7-1', mintToken };
  return connectAws({ region, role: request, clock, log: recorder.log, speed: 1000 });
}

function policy(statement: object): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });
}

function operations(): readonly string[] {
  return sandbox.log.records
    .filter(({ service }) => !['github', 'oidc'].includes(service))
    .map((record) => record.operation);
}

function callers(): readonly string[] {
  return sandbox.log.records.map((record) => record.actor);
}
