/** Functions: what AWS Lambda is given to run them, and who may call them. */

import { describe, expect, test } from '@jest/globals';
import type { Config, FunctionConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import type { Stack } from '../../../src/stack/model.ts';
import { config, database, lambda, network, security } from './configs.ts';

const bucket = (key: string) => ({
  key,
  versioned: false,
  infrequentAccessDays: undefined,
  archiveDays: undefined,
  expireDays: undefined,
  expireVersionsDays: undefined,
});
const storage = { buckets: [bucket('data'), bucket('models')], volumes: [] };

const stackOf = (changes: Partial<FunctionConfig> = {}, more: Partial<Config> = {}) =>
  buildStack(config({ services: [], functions: [lambda(changes)], storage, ...more }), undefined);

const propertiesOf = (stack: Stack, logicalId: string) =>
  JSON.parse(JSON.stringify(stack.resources[logicalId]?.Properties ?? null));

const arn = { 'Fn::GetAtt': ['NotifyFunction', 'Arn'] };

describe('code in a folder', () => {
  const stack = stackOf();

  test('is named by its digest alone, below what only apply can write', () => {
    expect(stack.parameters.NotifyCode).toMatchObject({ AllowedPattern: '^[0-9a-f]{64}$' });
    expect(stack.codes).toEqual([{ key: 'notify', folder: 'functions/notify', codeParameter: 'NotifyCode' }]);
    expect(stack.images).toEqual([]);
    expect(propertiesOf(stack, 'NotifyFunction')).toMatchObject({
      Code: {
        S3Bucket: { 'Fn::Sub': expect.stringMatching(/^inferloop-inferloop-.*AccountId.*Region/) },
        S3Key: { 'Fn::Sub': expect.stringMatching(/^code\/prod\/notify\/\$\{NotifyCode\}\.zip$/) },
      },
      FunctionName: 'prod-inferloop-notify-function',
      Handler: 'app.handler',
      PackageType: 'Zip',
      Runtime: 'python3.13',
    });
  });

  test('alone makes no VPC, of which it would have no use', () => {
    const types = Object.values(stack.resources).map(({ Type }) => Type);
    expect(types.filter((type) => type.startsWith('AWS::EC2::'))).toEqual([]);
  });

  test('runs outside the VPC, writes its own log and does nothing else', () => {
    expect(propertiesOf(stack, 'NotifyFunction')).not.toHaveProperty('VpcConfig');
    expect(propertiesOf(stack, 'NotifyFunction')).not.toHaveProperty('Environment');
    expect(propertiesOf(stack, 'NotifyFunctionRole').Policies[0].PolicyDocument.Statement).toEqual([
      {
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Effect: 'Allow',
        Resource: [{ 'Fn::GetAtt': ['NotifyLogGroup', 'Arn'] }],
      },
    ]);
    expect(propertiesOf(stack, 'NotifyLogGroup')).toMatchObject({ LogGroupName: '/aws/lambda/prod-inferloop-notify' });
  });
});

test('an image comes by its digest, on its processor, and is another function than a folder was', () => {
  const build = { context: '.', dockerfile: 'Dockerfile', target: undefined, args: {} };
  const image = { kind: 'build', build } as const;
  const stack = stackOf({ code: { kind: 'container', image, platform: 'linux/arm64', handler: 'app.handler' } });
  expect(stack.images).toEqual([
    { key: 'notify', repository: 'inferloop/notify', imageParameter: 'NotifyImage', runner: 'NotifyFunctionOfImage' },
  ]);
  expect(stack.codes).toEqual([]);
  expect(stack.resources).not.toHaveProperty('NotifyFunction');
  expect(propertiesOf(stack, 'NotifyFunctionOfImage')).toMatchObject({
    Architectures: ['arm64'],
    Code: { ImageUri: { Ref: 'NotifyImage' } },
    FunctionName: 'prod-inferloop-notify-function-of-image',
    ImageConfig: { Command: ['app.handler'] },
    PackageType: 'Image',
  });
});

test('secrets come as ARNs, which the code alone may read', () => {
  const stack = stackOf({
    variables: { LEVEL: 'info' },
    secrets: { KEY: { kind: 'secret', name: 'shop/key' }, RATE: { kind: 'parameter', path: '/shop/rate' } },
  });
  const { Variables } = propertiesOf(stack, 'NotifyFunction').Environment;
  expect(Object.keys(Variables)).toEqual(['KEY_ARN', 'LEVEL', 'RATE_ARN']);
  expect(Variables.KEY_ARN).toEqual({ 'Fn::Sub': expect.stringMatching(/:secret:shop\/key$/) });
  const role = JSON.stringify(propertiesOf(stack, 'NotifyFunctionRole'));
  expect(role).toContain(':secret:shop/key-??????');
  expect(role).toContain('"ssm:GetParameter","ssm:GetParameters"');
});

describe('a trigger', () => {
  const patternOf = (trigger: FunctionConfig['trigger']) =>
    propertiesOf(stackOf({ trigger }), 'NotifyTriggerRule').EventPattern.detail;

  test('is a rule for objects that come into the bucket, which tells EventBridge and no other bucket does', () => {
    const stack = stackOf({ trigger: { bucket: 'data', prefix: undefined, suffix: undefined }, uses: ['data'] });
    const told = { EventBridgeConfiguration: { EventBridgeEnabled: true } };
    expect(propertiesOf(stack, 'DataBucket').NotificationConfiguration).toEqual(told);
    expect(propertiesOf(stack, 'ModelsBucket')).not.toHaveProperty('NotificationConfiguration');
    expect(propertiesOf(stack, 'NotifyTriggerRule')).toMatchObject({
      EventPattern: { source: ['aws.s3'], 'detail-type': ['Object Created'] },
      Targets: [{ Arn: arn, Id: 'function' }],
    });
    expect(propertiesOf(stack, 'NotifyTriggerPermission')).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: 'NotifyFunction' },
      Principal: 'events.amazonaws.com',
      SourceArn: { 'Fn::GetAtt': ['NotifyTriggerRule', 'Arn'] },
    });
  });

  test('looks at both ends of a key, at one, or at none', () => {
    const name = [{ Ref: 'DataBucket' }];
    const of = (prefix?: string, suffix?: string) => patternOf({ bucket: 'data', prefix, suffix });
    expect(of()).toEqual({ bucket: { name } });
    expect(of('in/')).toEqual({ bucket: { name }, object: { key: [{ prefix: 'in/' }] } });
    expect(of(undefined, '.csv')).toEqual({ bucket: { name }, object: { key: [{ suffix: '.csv' }] } });
    expect(of('in/', '.csv')).toEqual({ bucket: { name }, object: { key: [{ wildcard: 'in/*.csv' }] } });
  });
});

test('a schedule calls the function, with a role that calls this one alone', () => {
  const stack = stackOf({ schedule: { expression: 'rate(1 hour)', timezone: 'UTC' } });
  expect(propertiesOf(stack, 'NotifySchedule')).toMatchObject({
    Name: 'prod-inferloop-notify-schedule',
    Target: { Arn: arn },
  });
  expect(propertiesOf(stack, 'NotifyScheduleRole').Policies[0].PolicyDocument.Statement).toEqual([
    { Action: ['lambda:InvokeFunction'], Effect: 'Allow', Resource: [arn] },
  ]);
});

test('all functions that answer over HTTP share one API, with a route and an address each', () => {
  const functions = [
    lambda({ key: 'status', http: { path: '/status', method: 'GET' } }),
    lambda({ key: 'files', http: { path: '/files/*', method: 'ANY' } }),
    lambda({ key: 'quiet' }),
  ];
  const stack = buildStack(config({ services: [], functions }), undefined);
  const types = Object.values(stack.resources).map(({ Type }) => Type);
  expect(types.filter((type) => type === 'AWS::ApiGatewayV2::Api')).toHaveLength(1);
  expect(types.filter((type) => type === 'AWS::ApiGatewayV2::Route')).toHaveLength(2);
  expect(propertiesOf(stack, 'StatusHttpRoute').RouteKey).toBe('GET /status');
  expect(propertiesOf(stack, 'FilesHttpRoute')).toMatchObject({
    RouteKey: 'ANY /files/{proxy+}',
    Target: { 'Fn::Sub': expect.stringMatching(/^integrations\/\$\{FilesHttpIntegration\}$/) },
  });
  expect(propertiesOf(stack, 'FilesHttpPermission')).toMatchObject({
    Principal: 'apigateway.amazonaws.com',
    SourceArn: { 'Fn::Sub': expect.stringMatching(/:execute-api:.*:\$\{HttpApi\}\/\*$/) },
  });
  expect(stack.outputs).toMatchObject({
    FilesFunctionUrl: { Value: { 'Fn::Sub': expect.stringMatching(/^\$\{HttpApi\.ApiEndpoint\}\/files\/$/) } },
    StatusFunctionUrl: { Value: { 'Fn::Sub': expect.stringMatching(/^\$\{HttpApi\.ApiEndpoint\}\/status$/) } },
  });
});

test('beside a database it runs in the VPC, is let in at its port, and only Lambda makes its interfaces', () => {
  const stack = stackOf(
    { uses: ['main'] },
    { databases: [database()], network: { ...network, placement: 'private', nat: 'single' } },
  );
  expect(propertiesOf(stack, 'NotifyFunction')).toMatchObject({
    Environment: { Variables: { DATABASE_URL_ARN: { Ref: 'MainDatabaseUrl' } } },
    VpcConfig: {
      SecurityGroupIds: [{ Ref: 'NotifyFunctionSecurityGroup' }],
      SubnetIds: [{ Ref: 'PrivateSubnet1' }, { Ref: 'PrivateSubnet2' }],
    },
  });
  expect(propertiesOf(stack, 'MainDatabaseIngressFromNotify')).toMatchObject({
    FromPort: 5432,
    SourceSecurityGroupId: { Ref: 'NotifyFunctionSecurityGroup' },
  });
  const statements = propertiesOf(stack, 'NotifyFunctionRole').Policies[0].PolicyDocument.Statement;
  expect(statements.at(-1)).toMatchObject({
    Effect: 'Deny',
    Action: expect.arrayContaining(['ec2:CreateNetworkInterface']),
    Condition: {
      ArnEquals: {
        'lambda:SourceFunctionArn': [{ 'Fn::Sub': expect.stringMatching(/:function:prod-inferloop-notify-function$/) }],
      },
    },
  });
});

test('with a key of the project the log and the variables are encrypted with it', () => {
  const stack = stackOf({ variables: { A1: 'x' } }, { security: { ...security, key: { kind: 'managed' } } });
  const key = { 'Fn::GetAtt': ['Key', 'Arn'] };
  expect(propertiesOf(stack, 'NotifyFunction').KmsKeyArn).toEqual(key);
  expect(propertiesOf(stack, 'NotifyLogGroup').KmsKeyId).toEqual(key);
});
