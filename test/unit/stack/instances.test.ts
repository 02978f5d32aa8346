/** Groups of instances: what they start from, who may enter, and how one set follows another. */

import { describe, expect, test } from '@jest/globals';
import type { Config, InstancesConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { config, http, instances, network, security, service } from './configs.ts';

const stackOf = (changes: Partial<InstancesConfig> = {}, more: Partial<Config> = {}) =>
  buildStack(config({ services: [], instances: [instances(changes)], ...more }), undefined);
const propertiesOf = (logicalId: string, ...given: Parameters<typeof stackOf>) =>
  JSON.parse(JSON.stringify(stackOf(...given).resources[logicalId]?.Properties ?? null));
const launch = (...given: Parameters<typeof stackOf>) => propertiesOf('GpuLaunchTemplate', ...given).LaunchTemplateData;
const script = (text: string) => ({ userData: { path: 'boot.sh', file: { kind: 'text', text } } }) as const;

describe('an instance', () => {
  test('asks for a session at its metadata, has an encrypted disk and no key pair', () => {
    expect(launch()).toMatchObject({
      ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
      InstanceType: 't3.medium',
      MetadataOptions: { HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 1, HttpTokens: 'required' },
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true, VolumeSize: 30, VolumeType: 'gp3' } }],
    });
    expect(launch()).not.toHaveProperty('KeyName');
  });

  test('lets containers ask for metadata too when its script starts some', () => {
    expect(launch(script('#!/bin/sh\ndocker run x\n')).MetadataOptions.HttpPutResponseHopLimit).toBe(2);
    expect(launch(script('#!/bin/sh\ntrue\n')).MetadataOptions.HttpPutResponseHopLimit).toBe(1);
  });

  test('has a public address where it needs one to reach the internet', () => {
    const isPublic = (more: Partial<Config>) => launch({}, more).NetworkInterfaces[0].AssociatePublicIpAddress;
    expect(isPublic({})).toBe(true);
    expect(isPublic({ network: { ...network, placement: 'private', nat: 'single' } })).toBe(false);
  });

  test('is reached by the load balancer at its port, and by nobody else', () => {
    expect(propertiesOf('GpuInstanceSecurityGroup')).not.toHaveProperty('SecurityGroupIngress');
    const answering = { http: { ...http, port: 8080 } };
    expect(propertiesOf('GpuInstanceSecurityGroup', answering).SecurityGroupIngress).toEqual([
      expect.objectContaining({ FromPort: 8080, SourceSecurityGroupId: { Ref: 'LoadBalancerSecurityGroup' } }),
    ]);
  });

  test("has the six tags on its disk, and the group's by inheritance", () => {
    const [{ ResourceType, Tags }] = launch().TagSpecifications;
    expect([ResourceType, Tags.length]).toEqual(['volume', 7]);
    const tags = propertiesOf('GpuAutoScalingGroup').Tags;
    expect(tags).toHaveLength(7);
    expect(tags[0]).toEqual({ Key: 'CostCenter', PropagateAtLaunch: true, Value: 'unassigned' });
  });

  test('may be started with the key of the stack by Auto Scaling, and with it only', () => {
    const managed = { security: { ...security, key: { kind: 'managed' } } } as const;
    const policy = propertiesOf('Key', {}, managed).KeyPolicy.Statement;
    expect(JSON.stringify(policy)).toContain('AWSServiceRoleForAutoScaling');
    const without = buildStack(config(managed), undefined).resources.Key;
    expect(JSON.stringify(without)).not.toContain('AutoScaling');
    expect(launch({}, managed).BlockDeviceMappings[0].Ebs.KmsKeyId).toEqual({ 'Fn::GetAtt': ['Key', 'Arn'] });
  });
});

describe('a group', () => {
  const group = (changes: Partial<InstancesConfig>) => stackOf(changes).resources.GpuAutoScalingGroup;

  test.each([
    [1, 1, 0],
    [1, 2, 1],
    [0, 4, 0],
    [3, 3, 2],
  ])('of %i-%i keeps %i while one is replaced', (minimum, maximum, kept) => {
    expect(group({ minimum, maximum })?.UpdatePolicy).toMatchObject({
      AutoScalingRollingUpdate: { MaxBatchSize: 1, MinInstancesInService: kept },
      AutoScalingScheduledAction: { IgnoreUnmodifiedGroupSizeProperties: true },
    });
  });

  test('waits for the script of Amazon Linux, and cannot wait for that of any other image', () => {
    const waits = { Count: 1, Timeout: 'PT15M' };
    expect(group({})?.CreationPolicy).toEqual({ ResourceSignal: waits });
    expect(group({ minimum: 0 })).not.toHaveProperty('CreationPolicy');
    const other = { image: { kind: 'ami', id: 'ami-0a1b2c3d' } } as const;
    expect(group(other)).not.toHaveProperty('CreationPolicy');
    expect(group(other)?.UpdatePolicy).toMatchObject({ AutoScalingRollingUpdate: { WaitOnResourceSignals: false } });
    expect(JSON.stringify(launch(other))).not.toContain('cfn-signal');
    expect(JSON.stringify(launch())).toContain('--resource GpuAutoScalingGroup');
  });

  test('on Spot runs wholly there, and gets the next one before AWS takes one back', () => {
    expect(propertiesOf('GpuAutoScalingGroup', { spot: true })).toMatchObject({
      CapacityRebalance: true,
      MixedInstancesPolicy: { InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 0 } },
    });
    expect(propertiesOf('GpuAutoScalingGroup', { spot: true })).not.toHaveProperty('LaunchTemplate');
  });

  test('is as healthy as the load balancer says, when there is one', () => {
    expect(propertiesOf('GpuAutoScalingGroup')).toMatchObject({ HealthCheckType: 'EC2' });
    const answering = { http: { ...http, port: 8080, path: '/gpu' } };
    expect(propertiesOf('GpuAutoScalingGroup', answering)).toMatchObject({
      HealthCheckType: 'ELB',
      TargetGroupARNs: [{ Ref: 'GpuTargetGroup' }],
    });
    expect(propertiesOf('GpuTargetGroup', answering)).toMatchObject({ TargetType: 'instance', Port: 8080 });
    expect(stackOf(answering).resources.GpuAutoScalingGroup?.DependsOn).toContain('GpuListenerRule');
    expect(stackOf(answering).outputs.GpuUrl).toBeDefined();
  });

  test('stands beside services behind one load balancer, the longer path first', () => {
    const group = instances({ http: { ...http, port: 8080, path: '/gpu' } });
    const { resources } = buildStack(config({ services: [service()], instances: [group] }), undefined);
    const priority = (rule: string) => Number(resources[rule]?.Properties?.Priority);
    expect(priority('GpuListenerRule')).toBeLessThan(priority('SynthdataProductionRule'));
    expect(Object.values(resources).filter(({ Type }) => Type.endsWith('::LoadBalancer'))).toHaveLength(1);
  });

  test('scales by CPU where the file wants it', () => {
    expect(propertiesOf('GpuCpuScalingPolicy')).toBeNull();
    expect(propertiesOf('GpuCpuScalingPolicy', { cpuPercentage: 60 })).toMatchObject({
      TargetTrackingConfiguration: { TargetValue: 60 },
    });
  });
});
