/** The AWS CLI as a client of the sandbox: what it parses is AWS's wire format. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { CliResult, Credentials } from '../support/sandbox.ts';
import { cliTest, root, runAws, useSandbox } from '../support/sandbox.ts';

const github = 'token.actions.githubusercontent.com';
const sandbox = useSandbox();
const folder = mkdtempSync(join(tmpdir(), 'aws-cli-'));

/** Runs it, expects success, and answers what it printed. */
async function aws(args: readonly string[], credentials: Credentials = root): Promise<unknown> {
  const { status, output, errors } = await runAws(sandbox(), args, credentials);
  if (status !== 0) throw new Error(errors);
  return output;
}

const refused = (args: readonly string[], credentials: Credentials): Promise<CliResult> =>
  runAws(sandbox(), args, credentials);

function file(name: string, content: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return `file://${path}`;
}

async function mintToken(): Promise<string> {
  const repository = await sandbox().forge.createRepository({ owner: 'octo-org', name: 'shop', files: { a: 'a' } });
  const { oidc } = await sandbox().jobs.register({
    repository: 'octo-org/shop',
    event: 'push',
    ref: 'refs/heads/main',
    sha: (await repository.git.resolve('refs/heads/main')) ?? '',
    permissions: { 'id-token': 'write' },
  });
  const response = await fetch(`${oidc?.requestUrl}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${oidc?.requestToken}` },
  });
  const { value } = (await response.json()) as { value: string };
  return value;
}

cliTest('a role made with IAM is taken with a token of GitHub, and its policies bind', async () => {
  await aws([
    'iam',
    'create-open-id-connect-provider',
    ...['--url', `https://${github}`, '--client-id-list', 'sts.amazonaws.com'],
  ]);
  const trust = file('trust.json', {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${github}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${github}:sub`]: 'repo:octo-org/shop:ref:refs/heads/main' } },
      },
    ],
  });
  const role = await aws(['iam', 'create-role', '--role-name', 'deployer', '--assume-role-policy-document', trust]);
  expect(role).toMatchObject({ Role: { Arn: 'arn:aws:iam::111122223333:role/deployer' } });
  const policy = file('policy.json', {
    Statement: [{ Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' }],
  });
  await aws([...'iam put-role-policy --role-name deployer --policy-name login --policy-document'.split(' '), policy]);
  expect(await aws('iam get-role-policy --role-name deployer --policy-name login'.split(' '))).toMatchObject({
    PolicyDocument: { Statement: [{ Action: 'ecr:GetAuthorizationToken' }] },
  });

  const session = await aws([
    ...'sts assume-role-with-web-identity --role-arn arn:aws:iam::111122223333:role/deployer'.split(' '),
    ...['--role-session-name', 'inferloop-1-1', '--web-identity-token', await mintToken()],
  ]);
  expect(session).toMatchObject({ SubjectFromWebIdentityToken: 'repo:octo-org/shop:ref:refs/heads/main' });
  const { Credentials: issued } = session as {
    Credentials: { AccessKeyId: string; SecretAccessKey: string; SessionToken: string };
  };
  const credentials = {
    accessKeyId: issued.AccessKeyId,
    secretAccessKey: issued.SecretAccessKey,
    sessionToken: issued.SessionToken,
  };
  expect(await aws(['sts', 'get-caller-identity'], credentials)).toMatchObject({
    Arn: 'arn:aws:sts::111122223333:assumed-role/deployer/inferloop-1-1',
  });
  expect(await aws(['ecr', 'get-authorization-token'], credentials)).toMatchObject({
    authorizationData: [{ proxyEndpoint: `http://${sandbox().registry}` }],
  });
  const { status, errors } = await refused(['ecr', 'create-repository', '--repository-name', 'shop/web'], credentials);
  expect(status).not.toBe(0);
  expect(errors).toContain(
    'An error occurred (AccessDeniedException) when calling the CreateRepository operation: ' +
      'User: arn:aws:sts::111122223333:assumed-role/deployer/inferloop-1-1 is not authorized to perform: ecr:CreateRepository ' +
      'on resource: arn:aws:ecr:us-east-1:111122223333:repository/shop/web',
  );
});

cliTest('repositories and their images are described', async () => {
  await aws('ecr create-repository --repository-name shop/api --image-tag-mutability IMMUTABLE'.split(' '));
  const digest = sandbox().cloud.seedImage('shop/api', 'v1');
  expect(await aws('ecr describe-images --repository-name shop/api'.split(' '))).toMatchObject({
    imageDetails: [{ imageDigest: digest, imageTags: ['v1'] }],
  });
  expect(await aws('ecr batch-get-image --repository-name shop/api --image-ids imageTag=v1'.split(' '))).toMatchObject({
    images: [{ imageId: { imageDigest: digest } }],
    failures: [],
  });
});

cliTest('log groups and parameters are read', async () => {
  await aws('logs create-log-group --log-group-name /shop/api'.split(' '));
  expect(await aws(['logs', 'describe-log-groups'])).toMatchObject({ logGroups: [{ logGroupName: '/shop/api' }] });
  await aws('ssm put-parameter --name /shop/size --type String --value 2'.split(' '));
  expect(await aws('ssm get-parameter --name /shop/size'.split(' '))).toMatchObject({ Parameter: { Value: '2' } });
});
