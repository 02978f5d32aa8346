/** The policy that bounds every role of a stack: the most that any of them can ever do, whatever a template says. */

import { BOOTSTRAP_PATH, boundaryName } from '../boundary.ts';
import { execStatement, traceStatement } from '../compute/roles.ts';
import { type Resource, resource } from '../model.ts';
import { policyDocument } from '../policy.ts';
import { allowedStatements } from './allowedPermissions.ts';
import { backupBounds } from './backupPermissions.ts';
import { batchBounds } from './batchPermissions.ts';
import { databaseBounds } from './databasePermissions.ts';
import { functionBounds } from './functionPermissions.ts';
import { instanceBounds } from './instancePermissions.ts';
import { keyBounds } from './keyPermissions.ts';
import { arn, type BootstrapRequest, stackNames } from './request.ts';
import { storageBounds } from './storagePermissions.ts';
import { trafficBounds } from './trafficPermissions.ts';

/** It grants nothing by itself: a role can do what both its own policy and this one allow. */
export function buildBoundaryPolicy(request: BootstrapRequest): Resource<'AWS::IAM::ManagedPolicy'> {
  return resource('BoundaryPolicy', 'AWS::IAM::ManagedPolicy', {
    ManagedPolicyName: boundaryName(request.project),
    Path: BOOTSTRAP_PATH,
    Description: `The most that roles of ${request.project} can do`,
    PolicyDocument: policyDocument([
      {
        sid: 'PullImages',
        actions: [
          'ecr:BatchCheckLayerAvailability',
          'ecr:BatchGetImage',
          'ecr:GetAuthorizationToken',
          'ecr:GetDownloadUrlForLayer',
        ],
        resources: ['*'],
      },
      {
        sid: 'WriteLogs',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: stackNames(request).map((stack) => arn('logs', `log-group:/*/${stack}-*`)),
      },
      {
        sid: 'ReadSecrets',
        actions: ['secretsmanager:GetSecretValue', 'ssm:GetParameter', 'ssm:GetParameters'],
        resources: [arn('secretsmanager', 'secret:*'), arn('ssm', 'parameter/*')],
      },
      { sid: 'OpenShells', ...execStatement },
      { sid: 'SendTraces', ...traceStatement },
      {
        sid: 'ReadTraffic',
        actions: [
          'elasticloadbalancing:DescribeListeners',
          'elasticloadbalancing:DescribeRules',
          'elasticloadbalancing:DescribeTargetGroups',
          'elasticloadbalancing:DescribeTargetHealth',
        ],
        resources: ['*'],
      },
      {
        sid: 'MoveTraffic',
        actions: [
          'elasticloadbalancing:DeregisterTargets',
          'elasticloadbalancing:ModifyRule',
          'elasticloadbalancing:RegisterTargets',
        ],
        resources: [arn('elasticloadbalancing', 'listener-rule/app/*'), arn('elasticloadbalancing', 'targetgroup/*')],
      },
      ...backupBounds(),
      ...batchBounds(),
      ...databaseBounds(stackNames(request)),
      ...functionBounds(stackNames(request)),
      ...instanceBounds(),
      ...allowedStatements(request),
      ...keyBounds(),
      ...storageBounds(stackNames(request)),
      ...trafficBounds(stackNames(request)),
    ]),
  });
}
