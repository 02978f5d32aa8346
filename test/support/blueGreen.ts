/** The smallest stack with a blue-green service: a pair of target groups, the rules before them, one task. */

import type { JsonObject } from '../../src/template/model.ts';

export const SERVICE = 'shop';

/** An image of a registry that the sandbox does not ask. */
export function image(letter: string): string {
  return `registry.example/shop@sha256:${letter.repeat(64)}`;
}

const elb = (kind: string) => `AWS::ElasticLoadBalancingV2::${kind}`;

function targetGroup(): JsonObject {
  return { Type: elb('TargetGroup'), Properties: { Port: 8000, Protocol: 'HTTP', TargetType: 'ip', VpcId: 'vpc-1' } };
}

function listener(port: number): JsonObject {
  const refuse = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503' } };
  return {
    Type: elb('Listener'),
    Properties: { LoadBalancerArn: { Ref: 'Balancer' }, Port: port, Protocol: 'HTTP', DefaultActions: [refuse] },
  };
}

function rule(listenerId: string): JsonObject {
  const weighted = [
    { TargetGroupArn: { Ref: 'Blue' }, Weight: 100 },
    { TargetGroupArn: { Ref: 'Green' }, Weight: 0 },
  ];
  return {
    Type: elb('ListenerRule'),
    Properties: {
      ListenerArn: { Ref: listenerId },
      Priority: 1,
      Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/*'] } }],
      Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups: weighted } }],
    },
  };
}

/** `deployment` is merged over the service's DeploymentConfiguration. */
export function blueGreenTemplate(deployment: JsonObject = {}): JsonObject {
  return {
    Parameters: { Image: { Type: 'String' } },
    Resources: {
      Balancer: { Type: elb('LoadBalancer'), Properties: { Subnets: ['subnet-1', 'subnet-2'] } },
      Blue: targetGroup(),
      Green: targetGroup(),
      Listener: listener(80),
      TestListener: listener(8443),
      Rule: rule('Listener'),
      TestRule: rule('TestListener'),
      Cluster: { Type: 'AWS::ECS::Cluster', Properties: { ClusterName: SERVICE } },
      Traffic: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Principal: { Service: 'ecs.amazonaws.com' }, Action: 'sts:AssumeRole' }],
          },
        },
      },
      Definition: {
        Type: 'AWS::ECS::TaskDefinition',
        Properties: {
          Family: SERVICE,
          RequiresCompatibilities: ['FARGATE'],
          NetworkMode: 'awsvpc',
          Cpu: '256',
          Memory: '512',
          ContainerDefinitions: [{ Name: SERVICE, Image: { Ref: 'Image' }, PortMappings: [{ ContainerPort: 8000 }] }],
        },
      },
      Service: {
        Type: 'AWS::ECS::Service',
        Properties: {
          ServiceName: SERVICE,
          Cluster: { Ref: 'Cluster' },
          TaskDefinition: { Ref: 'Definition' },
          LaunchType: 'FARGATE',
          DesiredCount: 1,
          DeploymentConfiguration: {
            Strategy: 'BLUE_GREEN',
            BakeTimeInMinutes: 5,
            DeploymentCircuitBreaker: { Enable: true, Rollback: true },
            ...deployment,
          },
          LoadBalancers: [
            {
              ContainerName: SERVICE,
              ContainerPort: 8000,
              TargetGroupArn: { Ref: 'Blue' },
              AdvancedConfiguration: {
                AlternateTargetGroupArn: { Ref: 'Green' },
                ProductionListenerRule: { Ref: 'Rule' },
                TestListenerRule: { Ref: 'TestRule' },
                RoleArn: { 'Fn::GetAtt': ['Traffic', 'Arn'] },
              },
            },
          ],
        },
      },
    },
    Outputs: {
      Listener: { Value: { Ref: 'Listener' } },
      Blue: { Value: { Ref: 'Blue' } },
      Green: { Value: { Ref: 'Green' } },
    },
  };
}
