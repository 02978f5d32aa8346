/** More of what CloudFormation may do: a role has room for 10,240 characters of its own, and for ten policies beside. */

import { BOOTSTRAP_PATH } from '../boundary.ts';
import { type Resource, resource } from '../model.ts';
import { policyDocument } from '../policy.ts';
import { monitoringStatements } from './monitoringPermissions.ts';
import { type BootstrapRequest, stackNames } from './request.ts';

/** Each has room for 6,144 characters (IAM guide, "IAM and AWS STS quotas"). */
export function buildExecutionPolicies(request: BootstrapRequest): readonly Resource<'AWS::IAM::ManagedPolicy'>[] {
  return [
    resource('ExecutionMonitoringPolicy', 'AWS::IAM::ManagedPolicy', {
      Path: BOOTSTRAP_PATH,
      Description: `What CloudFormation may do to watch ${request.project}`,
      PolicyDocument: policyDocument(monitoringStatements(stackNames(request))),
    }),
  ];
}
