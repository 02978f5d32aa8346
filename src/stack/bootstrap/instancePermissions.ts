/** What CloudFormation needs for groups of instances, and the most that the role of an instance can do. */

import { agentStatements } from '../instances/agent.ts';
import { sessionStatement } from '../instances/role.ts';
import { pseudo, sub } from '../model.ts';
import type { Statement } from '../policy.ts';
import { arn } from './request.ts';

/** AWS names the groups after their stack; instances have random ids, so the region is their bound. */
export function instanceStatements(stacks: readonly string[]): readonly Statement[] {
  return [
    {
      sid: 'MakeGroups',
      actions: [
        'autoscaling:AttachLoadBalancerTargetGroups',
        'autoscaling:CreateAutoScalingGroup',
        'autoscaling:CreateOrUpdateTags',
        'autoscaling:DeleteAutoScalingGroup',
        'autoscaling:DeletePolicy',
        'autoscaling:DeleteScheduledAction',
        'autoscaling:DeleteTags',
        'autoscaling:DetachLoadBalancerTargetGroups',
        'autoscaling:PutScalingPolicy',
        'autoscaling:PutScheduledUpdateGroupAction',
        'autoscaling:ResumeProcesses',
        'autoscaling:SuspendProcesses',
        'autoscaling:TerminateInstanceInAutoScalingGroup',
        'autoscaling:UpdateAutoScalingGroup',
      ],
      resources: stacks.map((stack) => arn('autoscaling', `autoScalingGroup:*:autoScalingGroupName/${stack}-*`)),
    },
    // Descriptions know no resources.
    { sid: 'ReadGroups', actions: ['autoscaling:Describe*'], resources: ['*'] },
    {
      // A group is made only by who could start its instances himself (EC2 Auto Scaling guide, "Launch template permissions").
      sid: 'StartInstances',
      actions: ['ec2:RunInstances'],
      resources: [arn('ec2', '*'), sub`arn:${pseudo.partition}:ec2:${pseudo.region}::image/*`],
    },
    {
      sid: 'FindImages',
      actions: ['ssm:GetParameters'],
      resources: [
        arn('ssm', 'parameter/*'),
        sub`arn:${pseudo.partition}:ssm:${pseudo.region}::parameter/aws/service/*`,
      ],
    },
    {
      // A policy that follows a metric makes its alarms itself.
      sid: 'MakeGroupAlarms',
      actions: ['cloudwatch:DeleteAlarms', 'cloudwatch:PutMetricAlarm'],
      resources: stacks.map((stack) => arn('cloudwatch', `alarm:TargetTracking-${stack}-*`)),
    },
  ];
}

export function instanceBounds(): readonly Statement[] {
  return [{ sid: 'OpenSessions', ...sessionStatement }, ...agentStatements];
}
