import {
  CloudFormationClient,
  CreateChangeSetCommand,
  CreateStackCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  waitUntilStackCreateComplete,
} from '@aws-sdk/client-cloudformation';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, test } from '@jest/globals';
import { type Credentials, clientOptions, root, useSandbox } from '../support/sandbox.ts';

const sandbox = useSandbox();
const cloudFormation = (credentials: Credentials = root) =>
  new CloudFormationClient(clientOptions(sandbox(), credentials));

const bootstrap = {
  Resources: {
    Execution: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: 'execution',
        AssumeRolePolicyDocument: {
          Statement: [
            { Effect: 'Allow', Principal: { Service: 'cloudformation.amazonaws.com' }, Action: 'sts:AssumeRole' },
          ],
        },
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
      },
    },
    Planner: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: 'planner',
        AssumeRolePolicyDocument: {
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: { Ref: 'AWS::AccountId' } },
              Action: 'sts:AssumeRole',
            },
          ],
        },
        Policies: [
          {
            PolicyName: 'plan',
            PolicyDocument: {
              Statement: [
                {
                  Effect: 'Allow',
                  Action: ['cloudformation:CreateChangeSet', 'cloudformation:DescribeChangeSet'],
                  Resource: 'arn:aws:cloudformation:*:111122223333:stack/prod-*/*',
                  Condition: { StringLike: { 'cloudformation:ChangeSetName': 'inferloop-*' } },
                },
                {
                  Effect: 'Allow',
                  Action: 'iam:PassRole',
                  Resource: { 'Fn::GetAtt': ['Execution', 'Arn'] },
                  Condition: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
                },
              ],
            },
          },
        ],
      },
    },
  },
};

async function assumePlanner(): Promise<Credentials> {
  const { Credentials: issued } = await new STSClient(clientOptions(sandbox())).send(
    new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/planner', RoleSessionName: 'run' }),
  );
  return {
    accessKeyId: issued?.AccessKeyId ?? '',
    secretAccessKey: issued?.SecretAccessKey ?? '',
    sessionToken: issued?.SessionToken ?? '',
  };
}

test('roles that CloudFormation made bind those who take them', async () => {
  await cloudFormation().send(
    new CreateStackCommand({
      StackName: 'bootstrap',
      TemplateBody: JSON.stringify(bootstrap),
      Capabilities: ['CAPABILITY_NAMED_IAM'],
    }),
  );
  await waitUntilStackCreateComplete(
    { client: cloudFormation(), maxWaitTime: 20, minDelay: 1, maxDelay: 1 },
    { StackName: 'bootstrap' },
  );
  const planner = cloudFormation(await assumePlanner());
  const request = {
    StackName: 'prod-shop',
    ChangeSetName: 'inferloop-1',
    ChangeSetType: 'CREATE',
    TemplateBody: JSON.stringify({ Resources: { Logs: { Type: 'AWS::Logs::LogGroup' } } }),
  } as const;
  const plan = (change: object) => planner.send(new CreateChangeSetCommand({ ...request, ...change }));

  await expect(plan({ RoleARN: 'arn:aws:iam::111122223333:role/execution' })).resolves.toMatchObject({
    StackId: expect.stringContaining(':stack/prod-shop/'),
  });
  await expect(plan({ RoleARN: 'arn:aws:iam::111122223333:role/planner' })).rejects.toMatchObject({
    name: 'AccessDenied',
    message: expect.stringContaining(
      'is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/planner',
    ),
  });
  await expect(plan({ ChangeSetName: 'other' })).rejects.toMatchObject({ name: 'AccessDenied' });
  await expect(plan({ StackName: 'dev-shop' })).rejects.toMatchObject({ name: 'AccessDenied' });
  const execute = new ExecuteChangeSetCommand({ StackName: 'prod-shop', ChangeSetName: 'inferloop-1' });
  await expect(planner.send(execute)).rejects.toMatchObject({
    name: 'AccessDenied',
    message: expect.stringMatching(
      /^User: arn:aws:sts::111122223333:assumed-role\/planner\/run is not authorized to perform: cloudformation:ExecuteChangeSet on resource: arn:aws:cloudformation:us-east-1:111122223333:stack\/prod-shop\//,
    ),
  });
  await expect(planner.send(new DescribeStacksCommand({ StackName: 'prod-shop' }))).rejects.toMatchObject({
    name: 'AccessDenied',
  });
}, 30_000);
