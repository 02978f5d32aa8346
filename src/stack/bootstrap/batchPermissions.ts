/** What CloudFormation needs for jobs on AWS Batch and their schedules, and the most that the roles of a job can do. */

import { instanceActions } from '../compute/jobCapacity.ts';
import type { Statement } from '../policy.ts';
import { arn, iamArn } from './request.ts';

/** CloudFormation names what is of Batch by random ids, so the region is the bound. */
export function batchStatements(stacks: readonly string[], roles: string): readonly Statement[] {
  return [
    {
      sid: 'MakeJobs',
      actions: [
        'batch:CreateComputeEnvironment',
        'batch:CreateJobQueue',
        'batch:DeleteComputeEnvironment',
        'batch:DeleteJobQueue',
        'batch:DeregisterJobDefinition',
        'batch:ListTagsForResource',
        'batch:RegisterJobDefinition',
        'batch:TagResource',
        'batch:UntagResource',
        'batch:UpdateComputeEnvironment',
        'batch:UpdateJobQueue',
      ],
      resources: ['compute-environment', 'job-definition', 'job-queue'].map((kind) => arn('batch', `${kind}/*`)),
    },
    // Descriptions know no resources.
    { sid: 'ReadJobs', actions: ['batch:Describe*'], resources: ['*'] },
    {
      sid: 'MakeSchedules',
      actions: [
        'scheduler:CreateSchedule',
        'scheduler:DeleteSchedule',
        'scheduler:GetSchedule',
        'scheduler:UpdateSchedule',
      ],
      resources: stacks.map((stack) => arn('scheduler', `schedule/default/${stack}-*`)),
    },
    {
      sid: 'MakeLaunchTemplates',
      actions: [
        'ec2:CreateLaunchTemplate',
        'ec2:CreateLaunchTemplateVersion',
        'ec2:DeleteLaunchTemplate',
        'ec2:ModifyLaunchTemplate',
      ],
      resources: [arn('ec2', 'launch-template/*')],
    },
    {
      sid: 'MakeInstanceProfiles',
      actions: [
        'iam:AddRoleToInstanceProfile',
        'iam:CreateInstanceProfile',
        'iam:DeleteInstanceProfile',
        'iam:GetInstanceProfile',
        'iam:RemoveRoleFromInstanceProfile',
      ],
      resources: [iamArn(`instance-profile${roles}*`)],
    },
  ];
}

export function batchBounds(): readonly Statement[] {
  return [
    {
      sid: 'SubmitJobs',
      actions: ['batch:SubmitJob'],
      resources: [arn('batch', 'job-definition/*'), arn('batch', 'job-queue/*')],
    },
    { sid: 'JoinClusters', actions: instanceActions, resources: ['*'] },
  ];
}
