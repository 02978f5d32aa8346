/** What CloudFormation needs for clusters, services, their logs and their scaling: those of the project's stacks. */

import type { Statement } from '../policy.ts';
import { arn } from './request.ts';

export function computeStatements(stacks: readonly string[]): readonly Statement[] {
  return [
    {
      sid: 'MakeServices',
      actions: [
        'ecs:CreateCluster',
        'ecs:CreateService',
        'ecs:DeleteCluster',
        'ecs:DeleteService',
        'ecs:DescribeClusters',
        'ecs:DescribeServiceDeployments',
        'ecs:DescribeServiceRevisions',
        'ecs:DescribeServices',
        'ecs:ListServiceDeployments',
        'ecs:ListTagsForResource',
        'ecs:PutClusterCapacityProviders',
        'ecs:RegisterTaskDefinition',
        'ecs:StopServiceDeployment',
        'ecs:TagResource',
        'ecs:UntagResource',
        'ecs:UpdateCluster',
        'ecs:UpdateClusterSettings',
        'ecs:UpdateService',
      ],
      resources: stacks.flatMap((stack) =>
        [
          `cluster/${stack}-*`,
          `service/${stack}-*`,
          `service-deployment/${stack}-*`,
          `service-revision/${stack}-*`,
          `task-definition/${stack}-*`,
        ].map((resource) => arn('ecs', resource)),
      ),
    },
    {
      // Neither of them knows resources.
      sid: 'KeepTaskDefinitions',
      actions: ['ecs:DeregisterTaskDefinition', 'ecs:DescribeTaskDefinition'],
      resources: ['*'],
    },
  ];
}

export function logStatements(stacks: readonly string[]): readonly Statement[] {
  return [
    {
      sid: 'MakeLogGroups',
      actions: [
        'logs:CreateLogGroup',
        'logs:DeleteLogGroup',
        'logs:DeleteRetentionPolicy',
        'logs:DescribeIndexPolicies',
        'logs:GetDataProtectionPolicy',
        'logs:ListTagsForResource',
        'logs:PutRetentionPolicy',
        'logs:TagResource',
        'logs:UntagResource',
      ],
      resources: stacks.map((stack) => arn('logs', `log-group:/*/${stack}-*`)),
    },
    // Knows no resources that could be named before.
    { sid: 'FindLogGroups', actions: ['logs:DescribeLogGroups'], resources: ['*'] },
  ];
}

export function scalingStatements(): readonly Statement[] {
  return [
    {
      sid: 'MakeScaling',
      actions: [
        'application-autoscaling:DeleteScalingPolicy',
        'application-autoscaling:DeleteScheduledAction',
        'application-autoscaling:DeregisterScalableTarget',
        'application-autoscaling:ListTagsForResource',
        'application-autoscaling:PutScalingPolicy',
        'application-autoscaling:PutScheduledAction',
        'application-autoscaling:RegisterScalableTarget',
        'application-autoscaling:TagResource',
        'application-autoscaling:UntagResource',
      ],
      resources: [arn('application-autoscaling', 'scalable-target/*')],
    },
    {
      // Descriptions know no resources.
      sid: 'ReadScaling',
      actions: ['application-autoscaling:Describe*'],
      resources: ['*'],
    },
    {
      // A target-tracking policy makes its alarms itself.
      sid: 'MakeScalingAlarms',
      actions: ['cloudwatch:DeleteAlarms', 'cloudwatch:DescribeAlarms', 'cloudwatch:PutMetricAlarm'],
      resources: [arn('cloudwatch', 'alarm:TargetTracking-service/*')],
    },
  ];
}
