/** More of what CloudFormation needs, in policies beside its role: what a role holds itself has one limit for all. */

import { BOOTSTRAP_PATH, executionRoleName } from '../boundary.ts';
import { type Resource, resource } from '../model.ts';
import { policyDocument } from '../policy.ts';
import { backupStatements } from './backupPermissions.ts';
import { databaseStatements } from './databasePermissions.ts';
import { type BootstrapRequest, stackNames } from './request.ts';

/** AWS takes 10,240 characters inside a role, 6,144 in a policy beside it, and ten of these (IAM quotas). */
export function buildExecutionPolicies(request: BootstrapRequest): readonly Resource<'AWS::IAM::ManagedPolicy'>[] {
  const { project } = request;
  const stacks = stackNames(request);
  return [
    resource('ExecutionDataPolicy', 'AWS::IAM::ManagedPolicy', {
      ManagedPolicyName: `${executionRoleName(project)}-data`,
      Path: BOOTSTRAP_PATH,
      Description: `What CloudFormation may do for databases, disks and backups of ${project}`,
      PolicyDocument: policyDocument([...databaseStatements(stacks), ...backupStatements(project, stacks)]),
    }),
  ];
}
