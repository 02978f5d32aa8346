/** What CloudFormation may do beyond what fits into its role: a managed policy for each part of a file. */

import { BOOTSTRAP_PATH, executionRoleName, rolePath } from '../boundary.ts';
import { type Resource, resource } from '../model.ts';
import { policyDocument, type Statement } from '../policy.ts';
import { allowedStatements } from './allowedPermissions.ts';
import { backupStatements } from './backupPermissions.ts';
import { batchStatements } from './batchPermissions.ts';
import { databaseStatements } from './databasePermissions.ts';
import { edgeStatements } from './edgePermissions.ts';
import { functionStatements } from './functionPermissions.ts';
import { instanceStatements } from './instancePermissions.ts';
import { monitoringStatements } from './monitoringPermissions.ts';
import { type BootstrapRequest, stackNames } from './request.ts';
import { trafficStatements } from './trafficPermissions.ts';

/** IAM takes 10,240 characters in the policies of a role itself, and 6,144 in every managed one, of which a role has ten. */
export function buildExecutionPolicies(request: BootstrapRequest): readonly Resource<'AWS::IAM::ManagedPolicy'>[] {
  const { project } = request;
  const stacks = stackNames(request);
  const policy = (part: string, statements: readonly Statement[]) =>
    resource(`Execution${part}Policy`, 'AWS::IAM::ManagedPolicy', {
      ManagedPolicyName: `${executionRoleName(project)}-${part.toLowerCase()}`,
      Path: BOOTSTRAP_PATH,
      Description: `What CloudFormation may do for ${project}: ${part.toLowerCase()}`,
      PolicyDocument: policyDocument(statements),
    });
  const allowed = allowedStatements(request);
  return [
    ...(allowed.length === 0 ? [] : [policy('Allowed', allowed)]),
    policy('Data', [...databaseStatements(stacks), ...backupStatements(project, stacks)]),
    policy('Edge', edgeStatements(stacks)),
    policy('Functions', functionStatements(project, stacks)),
    policy('Instances', instanceStatements(stacks)),
    policy('Jobs', batchStatements(stacks, rolePath(project))),
    policy('Monitoring', monitoringStatements(stacks)),
    policy('Traffic', trafficStatements(project)),
  ];
}
