import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, test } from '@jest/globals';
import { createProvider } from '../../src/sandbox/iam/providers.ts';
import { createRole, parseTrust } from '../../src/sandbox/iam/roles.ts';
import type { Job } from '../../src/sandbox/oidc/job.ts';
import { type Credentials, clientOptions, useSandbox } from '../support/sandbox.ts';

const github = 'token.actions.githubusercontent.com';
const provider = `arn:aws:iam::111122223333:oidc-provider/${github}`;
const sandbox = useSandbox();

let repositories = 0;

/** A repository of its own per test, and what its job's token says. */
async function tokenOf(job: Partial<Job> = {}, audience = 'sts.amazonaws.com'): Promise<string> {
  repositories += 1;
  const name = `shop${repositories}`;
  const repository = await sandbox().forge.createRepository({ owner: 'octo-org', name, files: { 'a.txt': 'a' } });
  const sha = (await repository.git.resolve('refs/heads/main')) ?? '';
  const full: Job = {
    repository: `octo-org/${name}`,
    event: 'push',
    ref: 'refs/heads/main',
    sha,
    permissions: { 'id-token': 'write' },
    ...job,
  };
  const { oidc } = await sandbox().jobs.register(full);
  const response = await fetch(`${oidc?.requestUrl}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `Bearer ${oidc?.requestToken}` },
  });
  const { value } = (await response.json()) as { value: string };
  return value;
}

function role(name: string, conditions: object, maxSessionDuration?: number): string {
  const { iam } = sandbox().cloud;
  if (!iam.providers.has(provider)) {
    const request = { url: `https://${github}`, clientIds: ['sts.amazonaws.com'], thumbprints: [], tags: [] };
    createProvider(iam, request, new Date());
  }
  const trust = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: provider },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: conditions,
      },
    ],
  });
  const request = {
    name,
    path: undefined,
    trust,
    description: undefined,
    maxSessionDuration,
    boundary: undefined,
    tags: [],
  };
  return createRole(iam, request, new Date()).arn;
}

const anySubject = { StringLike: { [`${github}:sub`]: 'repo:octo-org/*' } };

function assume(roleArn: string, token: string, seconds?: number) {
  const client = new STSClient({ endpoint: sandbox().aws, region: 'us-east-1', maxAttempts: 1 });
  return client.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: roleArn,
      RoleSessionName: 'inferloop-1-1',
      WebIdentityToken: token,
      DurationSeconds: seconds,
    }),
  );
}

describe('AssumeRoleWithWebIdentity', () => {
  test('a token of GitHub becomes a session of the role that trusts it', async () => {
    const arn = role('trusting', {
      StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com', [`${github}:ref`]: 'refs/heads/main' },
      ...anySubject,
    });
    const answer = await assume(arn, await tokenOf());
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: expect.stringMatching(/^repo:octo-org\/shop\d+:ref:refs\/heads\/main$/),
      Audience: 'sts.amazonaws.com',
      Provider: provider,
      AssumedRoleUser: { Arn: 'arn:aws:sts::111122223333:assumed-role/trusting/inferloop-1-1' },
    });
    const credentials = credentialsOf(answer.Credentials);
    const identity = await new STSClient(clientOptions(sandbox(), credentials)).send(new GetCallerIdentityCommand());
    expect(identity.Arn).toBe('arn:aws:sts::111122223333:assumed-role/trusting/inferloop-1-1');
  });

  test.each([
    ['another subject', { StringLike: { [`${github}:sub`]: 'repo:octo-org/other:*' } }],
    ['a wildcard under StringEquals', { StringEquals: { [`${github}:sub`]: 'repo:octo-org/*' } }],
    ['another case', { StringLike: { [`${github}:sub`]: 'repo:Octo-Org/*' } }],
    ['an environment that the job has not', { ...anySubject, StringEquals: { [`${github}:environment`]: 'prod' } }],
    ['a claim that AWS offers no key for', { ...anySubject, StringEquals: { [`${github}:event_name`]: 'push' } }],
  ])('a role that wants %s refuses', async (wish, conditions) => {
    const arn = role(wish.replaceAll(' ', '-'), conditions);
    await expect(assume(arn, await tokenOf())).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      $metadata: { httpStatusCode: 403 },
    });
  });

  test('a role that does not exist looks like one that does not trust', async () => {
    role('provider-maker', anySubject);
    const arn = 'arn:aws:iam::111122223333:role/nobody';
    await expect(assume(arn, await tokenOf())).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  test('the audience must be one of the provider', async () => {
    const arn = role('audience', anySubject);
    await expect(assume(arn, await tokenOf({}, 'https://github.com/octo-org'))).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: 'Incorrect token audience',
    });
  });

  test('a token that was changed is refused', async () => {
    const arn = role('changed', anySubject);
    const [header, payload = '', signature] = (await tokenOf()).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    const forged = Buffer.from(JSON.stringify({ ...claims, ref: 'refs/heads/other' })).toString('base64url');
    await expect(assume(arn, `${header}.${forged}.${signature}`)).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: 'The web identity token that was passed could not be validated',
    });
  });

  test('without a provider for the issuer nothing is believed', async () => {
    const arn = role('providerless', anySubject);
    const { providers } = sandbox().cloud.iam;
    const kept = [...providers];
    providers.clear();
    const answer = assume(arn, await tokenOf());
    await expect(answer).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: `No OpenIDConnect provider found in your account for https://${github}`,
    });
    for (const [key, value] of kept) providers.set(key, value);
  });

  test('a session is no longer than the role allows', async () => {
    const arn = role('long', anySubject, 7200);
    const answer = await assume(arn, await tokenOf(), 7200);
    const life = (answer.Credentials?.Expiration?.getTime() ?? 0) - Date.now();
    expect(Math.round(life / 60_000)).toBe(120);
    await expect(assume(arn, await tokenOf(), 7201)).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    });
    await expect(assume(arn, await tokenOf(), 899)).rejects.toMatchObject({ name: 'ValidationError' });
  });

  test('a session that ended says so', async () => {
    const arn = role('ending', anySubject);
    const { Credentials: issued } = await assume(arn, await tokenOf());
    sandbox().cloud.sessions.expire('ending');
    const client = new STSClient(clientOptions(sandbox(), credentialsOf(issued)));
    await expect(client.send(new GetCallerIdentityCommand())).rejects.toMatchObject({ name: 'ExpiredToken' });
  });
});

test('a key that AWS never issued is unknown', async () => {
  const client = new STSClient(clientOptions(sandbox(), { accessKeyId: 'AKIANOBODY', secretAccessKey: 'x' }));
  await expect(client.send(new GetCallerIdentityCommand())).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
});

test('a trust policy for GitHub must look at the subject', () => {
  const statement = { Effect: 'Allow', Principal: { Federated: provider }, Action: 'sts:AssumeRoleWithWebIdentity' };
  expect(() => parseTrust({ Statement: [statement] })).toThrow(`must evaluate the condition key ${github}:sub`);
});

function credentialsOf(
  issued:
    | { AccessKeyId?: string | undefined; SecretAccessKey?: string | undefined; SessionToken?: string | undefined }
    | undefined,
): Credentials {
  return {
    accessKeyId: issued?.AccessKeyId ?? '',
    secretAccessKey: issued?.SecretAccessKey ?? '',
    sessionToken: issued?.SessionToken ?? '',
  };
}
