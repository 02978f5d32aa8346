/** Jobs: what AWS Batch is given to run them, and who may start them. */

import { describe, expect, test } from '@jest/globals';
import type { JobConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import type { Stack } from '../../../src/stack/model.ts';
import { config, database, job, network } from './configs.ts';

const stackOf = (changes: Partial<JobConfig> = {}, more: Parameters<typeof config>[0] = {}) =>
  buildStack(config({ services: [], jobs: [job(changes)], ...more }), undefined);

const propertiesOf = (stack: Stack, logicalId: string) =>
  JSON.parse(JSON.stringify(stack.resources[logicalId]?.Properties ?? null));

function idsOf(stack: Stack, service: string): readonly string[] {
  return Object.keys(stack.resources).filter((id) => stack.resources[id]?.Type.startsWith(`AWS::${service}::`));
}

/** By its attribute, which follows every update: its id would stay with the first. */
const revision = { 'Fn::GetAtt': ['GenerateJobDefinition', 'JobDefinitionArn'] };
const queue = { 'Fn::GetAtt': ['GenerateJobQueue', 'JobQueueArn'] };

describe('a stack of jobs only', () => {
  const stack = stackOf();

  test('has no cluster, no load balancer and no public way in', () => {
    expect([...idsOf(stack, 'ECS'), ...idsOf(stack, 'ElasticLoadBalancingV2')]).toEqual([]);
    expect(propertiesOf(stack, 'GenerateTaskSecurityGroup')).not.toHaveProperty('SecurityGroupIngress');
  });

  test('tells where the job is submitted to, and what', () => {
    expect(stack.outputs).toEqual({
      GenerateJobDefinition: expect.objectContaining({ Value: revision }),
      GenerateJobQueue: expect.objectContaining({ Value: queue }),
    });
  });

  test('brings the image by a parameter, and the definition runs it', () => {
    const runner = 'GenerateJobDefinition';
    expect(stack.images).toEqual([
      { key: 'generate', repository: 'inferloop/generate', imageParameter: 'GenerateImage', runner },
    ]);
    expect(propertiesOf(stack, runner)).toMatchObject({ ContainerProperties: { Image: { Ref: 'GenerateImage' } } });
  });
});

describe('on Fargate', () => {
  const stack = stackOf({ vcpus: 0.5, memory: 1024, timeoutSeconds: 3600, retries: 2, command: ['run'] });

  test('the definition says size, way out, end and retries', () => {
    expect(propertiesOf(stack, 'GenerateJobDefinition')).toMatchObject({
      Type: 'container',
      PlatformCapabilities: ['FARGATE'],
      ContainerProperties: {
        Command: ['run'],
        ResourceRequirements: [
          { Type: 'VCPU', Value: '0.5' },
          { Type: 'MEMORY', Value: '1024' },
        ],
        NetworkConfiguration: { AssignPublicIp: 'ENABLED' },
        RuntimePlatform: { CpuArchitecture: 'X86_64', OperatingSystemFamily: 'LINUX' },
        LogConfiguration: { LogDriver: 'awslogs', Options: { 'awslogs-group': { Ref: 'GenerateLogGroup' } } },
      },
      RetryStrategy: { Attempts: 3 },
      Timeout: { AttemptDurationSeconds: 3600 },
    });
    expect(propertiesOf(stack, 'GenerateLogGroup').LogGroupName).toBe('/batch/prod-inferloop-generate');
  });

  test('in private subnets it has no public address', () => {
    const hidden = stackOf({}, { network: { ...network, placement: 'private', nat: 'single' } });
    expect(propertiesOf(hidden, 'GenerateJobDefinition')).toMatchObject({
      ContainerProperties: { NetworkConfiguration: { AssignPublicIp: 'DISABLED' } },
    });
    expect(propertiesOf(hidden, 'GenerateFargateComputeEnvironment').ComputeResources.Subnets).toEqual([
      { Ref: 'PrivateSubnet1' },
      { Ref: 'PrivateSubnet2' },
    ]);
  });

  test('nothing of Batch has a name: it could not be replaced, and its tags cannot change', () => {
    for (const id of idsOf(stack, 'Batch')) {
      expect(Object.keys(propertiesOf(stack, id)).filter((key) => key.endsWith('Name'))).toEqual([]);
      expect(propertiesOf(stack, id).Tags).toMatchObject({ Environment: 'prod', Owner: 'unassigned' });
    }
    expect(idsOf(stack, 'Batch')).toHaveLength(3);
  });

  test.each([
    [{ on: 'fargate', spot: true }, 'GenerateFargateSpotComputeEnvironment', 'FARGATE_SPOT', 'ECS_FARGATE'],
    [{ on: 'ec2', spot: false }, 'GenerateEc2ComputeEnvironment', 'EC2', 'ECS'],
    [{ on: 'ec2', spot: true }, 'GenerateEc2SpotComputeEnvironment', 'SPOT', 'ECS'],
  ] as const)('%j is another compute environment, not this one changed', (changes, logicalId, Type, JobQueueType) => {
    const other = stackOf(changes);
    expect(propertiesOf(other, logicalId)).toMatchObject({ ComputeResources: { Type, MaxvCpus: 256 } });
    expect(propertiesOf(other, 'GenerateJobQueue')).toMatchObject({
      ComputeEnvironmentOrder: [{ ComputeEnvironment: { Ref: logicalId }, Order: 1 }],
      JobQueueType,
    });
    expect(other.resources).not.toHaveProperty('GenerateFargateComputeEnvironment');
  });
});

describe('on EC2', () => {
  const stack = stackOf({ on: 'ec2', spot: true, vcpus: 32, memory: 65_536 });

  test('instances come by price and room, are renewed in place, and none stays', () => {
    expect(propertiesOf(stack, 'GenerateEc2SpotComputeEnvironment')).toMatchObject({
      ReplaceComputeEnvironment: false,
      ComputeResources: {
        AllocationStrategy: 'SPOT_PRICE_CAPACITY_OPTIMIZED',
        InstanceTypes: ['default_x86_64'],
        InstanceRole: { 'Fn::GetAtt': ['GenerateInstanceProfile', 'Arn'] },
        MinvCpus: 0,
      },
    });
    const arm = propertiesOf(stackOf({ on: 'ec2', platform: 'linux/arm64' }), 'GenerateEc2ComputeEnvironment');
    expect(arm.ComputeResources.InstanceTypes).toEqual(['default_arm64']);
  });

  test('their disks are encrypted, their metadata asks for a token, and only their template says who reaches them', () => {
    expect(propertiesOf(stack, 'GenerateLaunchTemplate')).toMatchObject({
      LaunchTemplateData: {
        BlockDeviceMappings: [{ Ebs: { Encrypted: true } }],
        MetadataOptions: { HttpTokens: 'required' },
        NetworkInterfaces: [{ AssociatePublicIpAddress: true, Groups: [{ Ref: 'GenerateTaskSecurityGroup' }] }],
      },
    });
    expect(propertiesOf(stack, 'GenerateEc2SpotComputeEnvironment').ComputeResources).not.toHaveProperty(
      'SecurityGroupIds',
    );
  });

  test('the definition says nothing that is Fargate’s alone', () => {
    const { ContainerProperties, PlatformCapabilities } = propertiesOf(stack, 'GenerateJobDefinition');
    expect(PlatformCapabilities).toEqual(['EC2']);
    expect(ContainerProperties).not.toHaveProperty('NetworkConfiguration');
    expect(ContainerProperties).not.toHaveProperty('RuntimePlatform');
  });
});

describe('a schedule', () => {
  const stack = stackOf({ schedule: { expression: 'cron(0 3 * * ? *)', timezone: 'Europe/Berlin' } });

  test('submits the job at its time, in its zone', () => {
    const { Target, ...schedule } = propertiesOf(stack, 'GenerateSchedule');
    expect(schedule).toMatchObject({
      Name: 'prod-inferloop-generate-schedule',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ScheduleExpression: 'cron(0 3 * * ? *)',
      ScheduleExpressionTimezone: 'Europe/Berlin',
    });
    expect(Target.Arn['Fn::Sub']).toMatch(/:scheduler:::aws-sdk:batch:submitJob$/);
    const input = Target.Input['Fn::Sub'].replaceAll(/\$\{([\w.]+)\}/g, '$1');
    expect(JSON.parse(input)).toEqual({
      JobDefinition: 'GenerateJobDefinition.JobDefinitionArn',
      JobName: 'prod-inferloop-generate',
      JobQueue: 'GenerateJobQueue.JobQueueArn',
    });
  });

  test('may submit this job to this queue and nothing else, and only a schedule of the account takes its role', () => {
    const { AssumeRolePolicyDocument, Policies } = propertiesOf(stack, 'GenerateScheduleRole');
    expect(Policies[0].PolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['batch:SubmitJob'],
        Resource: [queue, revision],
      },
    ]);
    expect(AssumeRolePolicyDocument.Statement[0]).toMatchObject({
      Principal: { Service: 'scheduler.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
  });

  test('has a name that AWS takes, however long the key', () => {
    const key = 'a-very-long-name-of-a-night-job1';
    const schedule = { expression: 'rate(1 day)', timezone: 'UTC' };
    const names = Object.values(stackOf({ key, schedule }, { project: 'a-project-with-a-long-name-of-32' }).resources)
      .filter(({ Type }) => Type === 'AWS::Scheduler::Schedule')
      .map(({ Properties }) => String(Properties?.Name));
    expect(names).toEqual([expect.stringMatching(/^prod-a-project-with.{1,45}$/)]);
    expect(names[0]?.length).toBeLessThanOrEqual(64);
  });

  test('goes with its role when the file has none', () => {
    expect(idsOf(stackOf(), 'Scheduler')).toEqual([]);
    expect(stackOf().resources).not.toHaveProperty('GenerateScheduleRole');
  });
});

test('a job that uses a bucket may work in it and is told its name', () => {
  const bucket = { key: 'data', versioned: false, infrequentAccessDays: undefined, archiveDays: undefined };
  const storage = { volumes: [], buckets: [{ ...bucket, expireDays: undefined, expireVersionsDays: undefined }] };
  const stack = stackOf({ uses: ['data'], variables: { A: '1' } }, { storage });
  expect(propertiesOf(stack, 'GenerateJobDefinition').ContainerProperties.Environment).toEqual([
    { Name: 'A', Value: '1' },
    { Name: 'DATA_BUCKET', Value: { Ref: 'DataBucket' } },
  ]);
  expect(JSON.stringify(propertiesOf(stack, 'GenerateTaskRole'))).toContain('s3:PutObject');
  expect(JSON.stringify(propertiesOf(stackOf({}, { storage }), 'GenerateTaskRole'))).not.toContain('s3:');
});

test('a job that uses a database gets its URL by the role that starts it, and a way in that its capacity waits for', () => {
  const stack = stackOf({ uses: ['main'] }, { databases: [database()] });
  expect(propertiesOf(stack, 'GenerateJobDefinition').ContainerProperties.Secrets).toEqual([
    { Name: 'DATABASE_URL', ValueFrom: { Ref: 'MainDatabaseUrl' } },
  ]);
  expect(JSON.stringify(propertiesOf(stack, 'GenerateTaskExecutionRole'))).toContain('MainDatabaseUrl');
  expect(JSON.stringify(propertiesOf(stack, 'GenerateTaskRole'))).not.toContain('MainDatabaseUrl');
  expect(stack.resources.GenerateFargateComputeEnvironment?.DependsOn).toContain('MainDatabaseIngressFromGenerate');
  expect(propertiesOf(stack, 'MainDatabaseIngressFromGenerate').SourceSecurityGroupId).toEqual(
    propertiesOf(stack, 'GenerateFargateComputeEnvironment').ComputeResources.SecurityGroupIds[0],
  );
});

test('the definition keeps its earlier revisions: what waits in the queue still starts, and there is something to go back to', () => {
  const properties = propertiesOf(stackOf(), 'GenerateJobDefinition');
  expect(properties.ResourceRetentionPolicy).toEqual({ SkipDeregisterOnUpdate: true });
});
