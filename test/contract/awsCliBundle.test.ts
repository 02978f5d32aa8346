/** The AWS CLI as a client of the sandbox that ships, `inferloop sandbox --json`: from a token of GitHub to a service. */

import { resolve } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { type AwsCommand, awsCommand, deployWithCli, jsonFile, type Rule, servingGroups } from '../support/awsCli.ts';
import { blueGreenTemplate, image, SERVICE } from '../support/blueGreen.ts';
import { type Running, startBundle } from '../support/process.ts';
import { cliTest } from '../support/sandbox.ts';

const issuer = 'token.actions.githubusercontent.com';
let bundle: Running;
let addresses: { readonly aws: string; readonly oidc: string; readonly registry: string };
const root = awsCommand(() => addresses);

beforeAll(async () => {
  const parameters = ['sandbox', '--json', '--speed', '5000'];
  bundle = startBundle({ bundle: resolve('dist/cli/index.js'), parameters });
  addresses = JSON.parse(await bundle.firstLine());
});

afterAll(async () => {
  bundle.child.kill('SIGTERM');
  expect((await bundle.ended()).code).toBe(0);
});

cliTest('a role taken with a token of GitHub deploys a service, and everything that is told of it agrees', async () => {
  const aws = await assumeDeployer();
  expect(await aws('ecr get-authorization-token')).toMatchObject({
    authorizationData: [{ proxyEndpoint: `http://${addresses.registry}` }],
  });

  const changes = await deployWithCli(aws, SERVICE, 'create', blueGreenTemplate(), { Image: image('a') });
  expect(changes).toMatchObject({ Service: 'Add', Rule: 'Add', Blue: 'Add', Green: 'Add' });
  const updated = await deployWithCli(aws, SERVICE, 'update', blueGreenTemplate(), { Image: image('b') });
  expect(updated).toEqual({ Definition: 'Modify', Service: 'Modify' });

  const { StackEvents } = await aws<{ StackEvents: readonly object[] }>(
    `cloudformation describe-stack-events --stack-name ${SERVICE}`,
  );
  expect(StackEvents[0]).toMatchObject({ LogicalResourceId: SERVICE, ResourceStatus: 'UPDATE_COMPLETE' });
  const { Stacks } = await aws<{ Stacks: readonly { Outputs: readonly Output[] }[] }>(
    `cloudformation describe-stacks --stack-name ${SERVICE}`,
  );
  const outputs = Object.fromEntries(
    (Stacks[0]?.Outputs ?? []).map((output) => [output.OutputKey, output.OutputValue]),
  );

  const { serviceDeployments } = await aws<{ serviceDeployments: readonly { serviceDeploymentArn: string }[] }>(
    `ecs list-service-deployments --cluster ${SERVICE} --service ${SERVICE}`,
  );
  const described = await aws<{ serviceDeployments: readonly { targetServiceRevision: { arn: string } }[] }>(
    `ecs describe-service-deployments --service-deployment-arns ${serviceDeployments[0]?.serviceDeploymentArn}`,
  );
  expect(described.serviceDeployments).toMatchObject([{ status: 'SUCCESSFUL' }]);
  const revision = described.serviceDeployments[0]?.targetServiceRevision.arn;
  expect(await aws(`ecs describe-service-revisions --service-revision-arns ${revision}`)).toMatchObject({
    serviceRevisions: [
      {
        containerImages: [{ image: image('b') }],
        // The first deployment went to the alternate group, the second one came back.
        resolvedConfiguration: { loadBalancers: [{ targetGroupArn: outputs.Blue }] },
      },
    ],
  });
  const { Rules } = await aws<{ Rules: readonly [Rule, ...Rule[]] }>(
    `elbv2 describe-rules --listener-arn ${outputs.Listener}`,
  );
  expect(servingGroups(Rules[0])).toEqual({ [outputs.Blue ?? '']: 100 });
  expect(Rules.at(-1)).toMatchObject({ Priority: 'default', IsDefault: true });
});

interface Output {
  readonly OutputKey: string;
  readonly OutputValue: string;
}

/** Makes the role as root, mints a token in the name of a job, and takes the role with it. */
async function assumeDeployer(): Promise<AwsCommand> {
  await root(`iam create-open-id-connect-provider --url https://${issuer} --client-id-list sts.amazonaws.com`);
  const trust = {
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${issuer}:sub`]: 'repo:octo-org/shop:ref:refs/heads/main' } },
    },
  };
  const actions = ['cloudformation:*', 'ecr:*', 'ecs:*', 'elasticloadbalancing:*', 'iam:*'];
  const policy = { Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
  await root('iam create-role --role-name deployer --assume-role-policy-document', jsonFile(trust));
  await root('iam put-role-policy --role-name deployer --policy-name all --policy-document', jsonFile(policy));
  const { Credentials: issued } = await root<{
    Credentials: { AccessKeyId: string; SecretAccessKey: string; SessionToken: string };
  }>(
    'sts assume-role-with-web-identity --role-arn arn:aws:iam::111122223333:role/deployer --role-session-name test',
    ...['--web-identity-token', await mintToken()],
  );
  return awsCommand(() => addresses, {
    accessKeyId: issued.AccessKeyId,
    secretAccessKey: issued.SecretAccessKey,
    sessionToken: issued.SessionToken,
  });
}

async function mintToken(): Promise<string> {
  const job = {
    repository: 'octo-org/shop',
    event: 'push',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    permissions: { 'id-token': 'write' },
  };
  const registered = await fetch(`${addresses.oidc}/_sandbox/jobs`, { method: 'POST', body: JSON.stringify(job) });
  const { oidc } = (await registered.json()) as { oidc: { requestUrl: string; requestToken: string } };
  const minted = await fetch(`${oidc.requestUrl}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${oidc.requestToken}` },
  });
  const { value } = (await minted.json()) as { value: string };
  return value;
}
