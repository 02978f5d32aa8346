/** What CloudFormation needs for functions, what calls them and their HTTP API; and the most that their roles can do. */

import { CODE } from '../bucket.ts';
import { interfaceActions } from '../compute/functionRole.ts';
import { pseudo, sub } from '../model.ts';
import type { Statement } from '../policy.ts';
import { objectArn } from './permissions.ts';
import { arn } from './request.ts';

function functionArns(stacks: readonly string[]) {
  return stacks.map((stack) => arn('lambda', `function:${stack}-*`));
}

export function functionStatements(project: string, stacks: readonly string[]): readonly Statement[] {
  return [
    {
      sid: 'MakeFunctions',
      actions: [
        'lambda:AddPermission',
        'lambda:CreateFunction',
        'lambda:DeleteFunction',
        'lambda:GetFunction',
        'lambda:GetFunctionCodeSigningConfig',
        'lambda:GetFunctionConfiguration',
        'lambda:GetFunctionRecursionConfig',
        'lambda:GetPolicy',
        'lambda:GetRuntimeManagementConfig',
        'lambda:ListTags',
        'lambda:RemovePermission',
        'lambda:TagResource',
        'lambda:UntagResource',
        'lambda:UpdateFunctionCode',
        'lambda:UpdateFunctionConfiguration',
      ],
      resources: functionArns(stacks),
    },
    { sid: 'ReadCode', actions: ['s3:GetObject'], resources: [objectArn(project, CODE)] },
    {
      // Lambda lets itself pull from a repository, if whoever makes the function may say so there.
      sid: 'LendImages',
      actions: [
        'ecr:BatchGetImage',
        'ecr:GetDownloadUrlForLayer',
        'ecr:GetRepositoryPolicy',
        'ecr:SetRepositoryPolicy',
      ],
      resources: [arn('ecr', `repository/${project}/*`)],
    },
    {
      sid: 'NeverLendPlannedImages',
      effect: 'Deny',
      actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:SetRepositoryPolicy'],
      resources: [arn('ecr', `repository/${project}/plan/*`)],
    },
    {
      sid: 'MakeRules',
      actions: [
        'events:DeleteRule',
        'events:DescribeRule',
        'events:ListTagsForResource',
        'events:ListTargetsByRule',
        'events:PutRule',
        'events:PutTargets',
        'events:RemoveTargets',
        'events:TagResource',
        'events:UntagResource',
      ],
      resources: stacks.map((stack) => arn('events', `rule/${stack}-*`)),
    },
    {
      // API Gateway names what it makes by random ids, and no account in its ARNs.
      sid: 'MakeHttpApis',
      actions: ['apigateway:DELETE', 'apigateway:GET', 'apigateway:PATCH', 'apigateway:POST', 'apigateway:PUT'],
      resources: ['/apis', '/apis/*', '/tags/*'].map(
        (path) => sub`arn:${pseudo.partition}:apigateway:${pseudo.region}::${path}`,
      ),
    },
  ];
}

export function functionBounds(stacks: readonly string[]): readonly Statement[] {
  return [
    { sid: 'CallFunctions', actions: ['lambda:InvokeFunction'], resources: functionArns(stacks) },
    { sid: 'JoinNetworks', actions: interfaceActions, resources: ['*'] },
  ];
}
