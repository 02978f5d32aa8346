/** One service: its deployment, size, scaling, roles and what it may read. */

import { describe, expect, test } from '@jest/globals';
import type { ServiceConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import type { Stack } from '../../../src/stack/model.ts';
import { config, deployment, http, range, service } from './configs.ts';

const stackOf = (changes: Partial<ServiceConfig> = {}): Stack =>
  buildStack(config({ services: [service(changes)] }), undefined);
const propertiesOf = (stack: Stack, id: string) => stack.resources[id]?.Properties;

describe('a blue-green service', () => {
  const properties = propertiesOf(stackOf(), 'SynthdataService');

  test('is deployed by ECS itself, bakes, and goes back when its tasks fail', () => {
    expect(properties?.DeploymentConfiguration).toEqual({
      Strategy: 'BLUE_GREEN',
      BakeTimeInMinutes: 5,
      MaximumPercent: 200,
      MinimumHealthyPercent: 100,
      DeploymentCircuitBreaker: { Enable: true, Rollback: true },
    });
    expect(properties?.HealthCheckGracePeriodSeconds).toBe(60);
    expect(properties?.PropagateTags).toBe('SERVICE');
  });

  test('names the other target group, its rules and the role that moves the traffic', () => {
    expect(properties?.LoadBalancers).toEqual([
      {
        ContainerName: 'synthdata',
        ContainerPort: 8000,
        TargetGroupArn: { Ref: 'SynthdataBlueTargetGroup' },
        AdvancedConfiguration: {
          AlternateTargetGroupArn: { Ref: 'SynthdataGreenTargetGroup' },
          ProductionListenerRule: { Ref: 'SynthdataProductionRule' },
          TestListenerRule: { Ref: 'SynthdataTestRule' },
          RoleArn: { 'Fn::GetAtt': ['SynthdataTrafficRole', 'Arn'] },
        },
      },
    ]);
  });

  test('may have its traffic moved, and no other service’s', () => {
    const [, ...writes] = statementsOf(stackOf(), 'SynthdataTrafficRole');
    expect(writes.map(({ Resource }) => Resource)).toEqual([
      [{ Ref: 'SynthdataBlueTargetGroup' }, { Ref: 'SynthdataGreenTargetGroup' }],
      [{ Ref: 'SynthdataProductionRule' }, { Ref: 'SynthdataTestRule' }],
    ]);
  });
});

describe('a service whose traffic moves in steps', () => {
  const step = { percent: 10, bakeMinutes: 6 };

  test.each([
    ['canary', 'CANARY', { CanaryConfiguration: { CanaryPercent: 10, CanaryBakeTimeInMinutes: 6 } }],
    ['linear', 'LINEAR', { LinearConfiguration: { StepPercent: 10, StepBakeTimeInMinutes: 6 } }],
  ] as const)('%s differs from blue-green by its deployment only', (strategy, Strategy, steps) => {
    const stack = stackOf({ deployment: { ...deployment, strategy, step } });
    expect(propertiesOf(stack, 'SynthdataService')?.DeploymentConfiguration).toEqual({
      Strategy,
      ...steps,
      BakeTimeInMinutes: 5,
      MaximumPercent: 200,
      MinimumHealthyPercent: 100,
      DeploymentCircuitBreaker: { Enable: true, Rollback: true },
    });
    const { SynthdataService: _, ...rest } = stack.resources;
    expect(stackOf().resources).toMatchObject(rest);
    expect(stack.services).toEqual([expect.objectContaining({ strategy, step, testPort: 8443 })]);
  });
});

describe('what a new version must pass', () => {
  const hooksOf = (changes: Partial<ServiceConfig>) =>
    JSON.parse(JSON.stringify(propertiesOf(stackOf(changes), 'SynthdataService'))).DeploymentConfiguration
      .LifecycleHooks;
  const pause = (stage: string, TimeoutInMinutes: number) => ({
    TargetType: 'PAUSE',
    LifecycleStages: [stage],
    TimeoutConfiguration: { TimeoutInMinutes, Action: 'ROLLBACK' },
  });
  const checks = [{ path: '/health', status: 200, withinSeconds: 5 }];

  test('is a pause of its deployment, which ends by itself when the run that would end it is gone', () => {
    expect(hooksOf({})).toBeUndefined();
    expect(hooksOf({ release: ['migrate'] })).toEqual([pause('PRE_SCALE_UP', 30)]);
    expect(hooksOf({ deployment: { ...deployment, checks } })).toEqual([pause('POST_TEST_TRAFFIC_SHIFT', 30)]);
    expect(hooksOf({ release: ['migrate'], deployment: { ...deployment, checks, approve: true } })).toEqual([
      pause('PRE_SCALE_UP', 30),
      pause('POST_TEST_TRAFFIC_SHIFT', 1440),
    ]);
  });

  test('another release command is another version', () => {
    const labelsOf = (release: readonly string[] | undefined) =>
      JSON.parse(JSON.stringify(propertiesOf(stackOf({ release }), 'SynthdataTaskDefinition'))).ContainerDefinitions[0]
        .DockerLabels;
    expect(labelsOf(undefined)).toBeUndefined();
    expect(labelsOf(['migrate', '--all'])).toEqual({ 'inferloop.release': '["migrate","--all"]' });
  });
});

describe('a rolling service', () => {
  const stack = stackOf({ deployment: { ...deployment, strategy: 'rolling' } });

  test('has one target group, no test listener, and waits for its rule', () => {
    expect(Object.keys(stack.resources)).not.toEqual(expect.arrayContaining(['SynthdataGreenTargetGroup']));
    expect(Object.keys(stack.resources).filter((id) => /Test|Traffic/.test(id))).toEqual([]);
    expect(stack.resources.SynthdataService?.DependsOn).toContain('SynthdataProductionRule');
    expect(stack.services).toEqual([
      expect.objectContaining({ strategy: 'rolling', testPort: undefined, testRule: undefined }),
    ]);
  });
});

describe('a service without a port', () => {
  const stack = stackOf({ key: 'worker', port: undefined, http: undefined });

  test('has no load balancer, and nobody reaches it', () => {
    expect(Object.values(stack.resources).filter(({ Type }) => Type.startsWith('AWS::ElasticLoadBalancing'))).toEqual(
      [],
    );
    expect(propertiesOf(stack, 'WorkerTaskSecurityGroup')).not.toHaveProperty('SecurityGroupIngress');
    expect(propertiesOf(stack, 'WorkerService')).toMatchObject({ DeploymentConfiguration: { Strategy: 'ROLLING' } });
    expect(Object.keys(stack.outputs)).toEqual(['ClusterArn', 'WorkerServiceArn']);
  });
});

describe('the count', () => {
  test('is the service’s when it is fixed', () => {
    expect(propertiesOf(stackOf({ count: { kind: 'fixed', tasks: 3 } }), 'SynthdataService')?.DesiredCount).toBe(3);
  });

  test('is left to the scaling when it is a range: an update would set it back', () => {
    const stack = stackOf({ count: range() });
    expect(propertiesOf(stack, 'SynthdataService')).not.toHaveProperty('DesiredCount');
    expect(propertiesOf(stack, 'SynthdataScalableTarget')).toMatchObject({
      MinCapacity: 2,
      MaxCapacity: 10,
      ResourceId: { 'Fn::Sub': `service/${literal('Cluster')}/${literal('SynthdataService.Name')}` },
    });
    expect(propertiesOf(stack, 'SynthdataCpuScalingPolicy')).toMatchObject({
      TargetTrackingScalingPolicyConfiguration: { TargetValue: 70 },
    });
  });
});

describe('the task definition', () => {
  test('keeps old revisions, so that there is something to go back to', () => {
    expect(stackOf().resources.SynthdataTaskDefinition?.UpdateReplacePolicy).toBe('Retain');
  });

  test('takes the image from a parameter that only a digest fits', () => {
    const stack = stackOf();
    expect(propertiesOf(stack, 'SynthdataTaskDefinition')).toMatchObject({
      ContainerDefinitions: [{ Image: { Ref: 'SynthdataImage' } }],
    });
    const pattern = new RegExp(String(stack.parameters.SynthdataImage?.AllowedPattern));
    expect(pattern.test(`host/inferloop/synthdata@sha256:${'a'.repeat(64)}`)).toBe(true);
    expect(pattern.test('host/inferloop/synthdata:latest')).toBe(false);
  });

  test('runs on ARM when the image is built for it', () => {
    expect(propertiesOf(stackOf({ platform: 'linux/arm64' }), 'SynthdataTaskDefinition')).toMatchObject({
      RuntimePlatform: { CpuArchitecture: 'ARM64' },
    });
  });
});

describe('what ECS may read for a service', () => {
  test('its own repositories and log, and no secret that it does not name', () => {
    const actions = statementsOf(stackOf(), 'SynthdataTaskExecutionRole').flatMap(({ Action }) => Action);
    expect(actions.filter((action) => /secret|ssm/.test(action))).toEqual([]);
    expect(JSON.stringify(stackOf().resources.SynthdataTaskExecutionRole)).toContain('repository/inferloop/synthdata"');
  });

  test('secrets by name, with the six characters of AWS; a key of a secret is no part of its ARN', () => {
    const arn = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:shared/db-AbCdEf';
    const stack = stackOf({
      secrets: {
        A: { kind: 'secret', name: 'synthdata/api-key' },
        B: { kind: 'arn', arn: `${arn}:url::` },
        C: { kind: 'parameter', path: '/synthdata/x' },
      },
    });
    const place = `${literal('AWS::Region')}:${literal('AWS::AccountId')}`;
    const own = `arn:${literal('AWS::Partition')}:secretsmanager:${place}:secret:synthdata/api-key`;
    const parameter = `arn:${literal('AWS::Partition')}:ssm:${place}:parameter/synthdata/x`;
    const statements = statementsOf(stack, 'SynthdataTaskExecutionRole');
    expect(statements.find(({ Action }) => Action.includes('secretsmanager:GetSecretValue'))?.Resource).toEqual([
      { 'Fn::Sub': `${own}-??????` },
      arn,
    ]);
    expect(statements.find(({ Action }) => Action.includes('ssm:GetParameters'))?.Resource).toEqual([
      { 'Fn::Sub': parameter },
    ]);
    expect(propertiesOf(stack, 'SynthdataTaskDefinition')).toMatchObject({
      ContainerDefinitions: [
        {
          Secrets: [
            { Name: 'A', ValueFrom: { 'Fn::Sub': own } },
            { Name: 'B', ValueFrom: `${arn}:url::` },
            { Name: 'C', ValueFrom: { 'Fn::Sub': parameter } },
          ],
        },
      ],
    });
  });

  test('the repository of an image that the file names, when it is in ECR', () => {
    const reference = '444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/app:1.2';
    expect(
      JSON.stringify(stackOf({ image: { kind: 'image', reference } }).resources.SynthdataTaskExecutionRole),
    ).toContain('ecr:eu-west-1:444455556666:repository/team/app"');
    const elsewhere = stackOf({ image: { kind: 'image', reference: 'public.ecr.aws/nginx/nginx:1' } });
    expect(JSON.stringify(elsewhere.resources.SynthdataTaskExecutionRole)).not.toContain('ecr:');
  });
});

test('the load balancer is as patient as the longest request may take to drain', () => {
  const stack = stackOf({ http: { ...http, deregistrationDelaySeconds: 300 } });
  expect(propertiesOf(stack, 'LoadBalancer')?.LoadBalancerAttributes).toContainEqual({
    Key: 'idle_timeout.timeout_seconds',
    Value: '300',
  });
});

function statementsOf(stack: Stack, role: string): readonly { Action: readonly string[]; Resource: unknown }[] {
  const policies = JSON.parse(JSON.stringify(propertiesOf(stack, role)?.Policies));
  return policies[0].PolicyDocument.Statement;
}

/** How `Fn::Sub` spells a reference. */
function literal(name: string): string {
  return `$\{${name}}`;
}
