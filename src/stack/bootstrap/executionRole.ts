/** The role of CloudFormation: it makes what a stack of the project holds, and roles only within their bound. */

import { BOOTSTRAP_PATH, executionRoleName, rolePath } from '../boundary.ts';
import { type Resource, ref, resource } from '../model.ts';
import { policyDocument, type Statement, trustService } from '../policy.ts';
import { computeStatements, logStatements, scalingStatements } from './computePermissions.ts';
import { keyPermissions } from './keyPermissions.ts';
import { networkStatements } from './networkPermissions.ts';
import { type BootstrapRequest, iamArn, stackNames } from './request.ts';
import { storageStatements } from './storagePermissions.ts';

export function buildExecutionRole(
  request: BootstrapRequest,
  boundary: Resource<'AWS::IAM::ManagedPolicy'>,
  policies: readonly Resource<'AWS::IAM::ManagedPolicy'>[],
): Resource<'AWS::IAM::Role'> {
  const { project } = request;
  const stacks = stackNames(request);
  return resource('ExecutionRole', 'AWS::IAM::Role', {
    RoleName: executionRoleName(project),
    Path: BOOTSTRAP_PATH,
    Description: `What CloudFormation may do for ${project}`,
    AssumeRolePolicyDocument: trustService('cloudformation.amazonaws.com'),
    ManagedPolicyArns: policies.map(ref),
    Policies: [
      {
        PolicyName: 'execution',
        PolicyDocument: policyDocument([
          ...networkStatements(),
          ...keyPermissions(),
          ...storageStatements(stacks),
          ...computeStatements(stacks),
          ...logStatements(stacks),
          ...scalingStatements(),
          ...roleStatements(request, boundary),
          ...serviceLinkedRoleStatements(),
        ]),
      },
    ],
  });
}

/**
 * A role of the project is made and filled only with the boundary, or with the one that bootstrap was told, and is never
 * without: whatever a template says, no role gets further than the policy allows.
 */
function roleStatements(
  { project, permissionsBoundary }: BootstrapRequest,
  boundary: Resource<'AWS::IAM::ManagedPolicy'>,
): readonly Statement[] {
  const own = ref(boundary);
  const allowed = permissionsBoundary === undefined ? own : [own, permissionsBoundary];
  const roles = [iamArn(`role${rolePath(project)}*`)];
  return [
    {
      sid: 'MakeBoundedRoles',
      actions: ['iam:CreateRole', 'iam:DeleteRolePolicy', 'iam:PutRolePermissionsBoundary', 'iam:PutRolePolicy'],
      resources: roles,
      condition: { StringEquals: { 'iam:PermissionsBoundary': allowed } },
    },
    {
      sid: 'KeepRoles',
      actions: [
        'iam:DeleteRole',
        'iam:GetRole',
        'iam:GetRolePolicy',
        'iam:ListAttachedRolePolicies',
        'iam:ListInstanceProfilesForRole',
        'iam:ListRolePolicies',
        'iam:ListRoleTags',
        'iam:TagRole',
        'iam:UntagRole',
        'iam:UpdateAssumeRolePolicy',
        'iam:UpdateRole',
        'iam:UpdateRoleDescription',
      ],
      resources: roles,
    },
    {
      sid: 'PassRoles',
      actions: ['iam:PassRole'],
      resources: roles,
      condition: {
        StringEquals: {
          'iam:PassedToService': [
            'batch.amazonaws.com',
            'ec2.amazonaws.com',
            'ecs-tasks.amazonaws.com',
            'ecs.amazonaws.com',
            'lambda.amazonaws.com',
            'scheduler.amazonaws.com',
          ],
        },
      },
    },
  ];
}

/** Roles that AWS makes for its own services when an account uses them for the first time. */
function serviceLinkedRoleStatements(): readonly Statement[] {
  const services = [
    'autoscaling.amazonaws.com',
    'backup.amazonaws.com',
    'batch.amazonaws.com',
    'ecs.amazonaws.com',
    'ecs.application-autoscaling.amazonaws.com',
    'elasticloadbalancing.amazonaws.com',
    'rds.amazonaws.com',
    'spot.amazonaws.com',
  ];
  return [
    {
      sid: 'MakeServiceLinkedRoles',
      actions: ['iam:CreateServiceLinkedRole'],
      resources: services.map((service) => iamArn(`role/aws-service-role/${service}/*`)),
      condition: { StringEquals: { 'iam:AWSServiceName': services } },
    },
  ];
}
