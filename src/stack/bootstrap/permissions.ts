/** What plan and apply both call, as statements: change sets, images, templates, prices, the weights of rules. */

import { executionRoleName } from '../boundary.ts';
import { bucketName } from '../bucket.ts';
import { pseudo, sub } from '../model.ts';
import type { Condition, Statement } from '../policy.ts';
import { arn, iamArn } from './request.ts';

/** A change set of ours, by name or by ARN: AWS does not say which of them the key holds. */
export const ownChangeSets: Condition = {
  StringLike: { 'cloudformation:ChangeSetName': ['inferloop-*', 'arn:*:cloudformation:*:*:changeSet/inferloop-*'] },
};

function executionRoleArn(project: string) {
  return iamArn(`role/inferloop/${executionRoleName(project)}`);
}

export function stackArns(stacks: readonly string[]) {
  return stacks.map((name) => arn('cloudformation', `stack/${name}/*`));
}

/** Makes change sets with the execution role and no other, describes and removes them. */
export function changeSetStatements(project: string, stacks: readonly string[]): readonly Statement[] {
  return [
    {
      sid: 'MakeChangeSets',
      actions: ['cloudformation:CreateChangeSet'],
      resources: stackArns(stacks),
      condition: { ...ownChangeSets, ArnEquals: { 'cloudformation:RoleArn': executionRoleArn(project) } },
    },
    {
      sid: 'UseChangeSets',
      actions: ['cloudformation:DeleteChangeSet', 'cloudformation:DescribeChangeSet'],
      resources: stackArns(stacks),
      condition: ownChangeSets,
    },
    {
      sid: 'PassExecutionRole',
      actions: ['iam:PassRole'],
      resources: [executionRoleArn(project)],
      condition: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
    },
    {
      sid: 'ReadStacks',
      actions: [
        'cloudformation:DescribeEvents',
        'cloudformation:DescribeStackEvents',
        'cloudformation:DescribeStacks',
        'cloudformation:GetTemplate',
        'cloudformation:ListChangeSets',
        'cloudformation:ListStackResources',
      ],
      resources: [...stackArns(stacks), arn('cloudformation', 'changeSet/inferloop-*')],
    },
    {
      // None of them knows resources.
      sid: 'ReadAnywhere',
      actions: [
        'cloudformation:ValidateTemplate',
        'ecr:GetAuthorizationToken',
        'elasticloadbalancing:DescribeRules',
        'pricing:GetProducts',
      ],
      resources: ['*'],
    },
  ];
}

/** Describes and pulls images; changes nothing. */
export const imageReadActions: readonly string[] = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:BatchGetImage',
  'ecr:DescribeImageScanFindings',
  'ecr:DescribeImages',
  'ecr:DescribeRepositories',
  'ecr:GetDownloadUrlForLayer',
  'ecr:ListImages',
];

/** Reads the images of the whole project, pushes to the repositories that the pattern names. */
export function imageStatements(project: string, pushes: string): readonly Statement[] {
  return [
    {
      sid: 'ReadImages',
      actions: imageReadActions,
      resources: [arn('ecr', `repository/${project}/*`)],
    },
    {
      sid: 'PushImages',
      actions: [
        'ecr:CompleteLayerUpload',
        'ecr:CreateRepository',
        'ecr:InitiateLayerUpload',
        'ecr:PutImage',
        'ecr:PutLifecyclePolicy',
        'ecr:TagResource',
        'ecr:UploadLayerPart',
      ],
      resources: [arn('ecr', `repository/${pushes}`)],
    },
  ];
}

/** Objects of the bucket, below one of its folders. */
export function objectArn(project: string, folder: string) {
  return sub`arn:${pseudo.partition}:s3:::${bucketName(project)}/${folder}/*`;
}

/** Templates above CloudFormation's limit for a request go by the bucket; CloudFormation reads them in the role's own name. */
export function templateStatement(project: string, folder: string): Statement {
  return {
    sid: 'SendTemplates',
    actions: ['s3:GetObject', 's3:PutObject'],
    resources: [objectArn(project, folder)],
  };
}
