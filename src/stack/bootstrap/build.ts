/** What an account needs once, before the first plan: GitHub's identities, the roles, their bound and a bucket. */

import type { Template } from '../../template/model.ts';
import { buildDeclaration } from '../declaration.ts';
import { attribute, type Resource, ref } from '../model.ts';
import { logicalPrefix } from '../names.ts';
import { buildTemplate } from '../template.ts';
import { buildApplyRole } from './applyRole.ts';
import { buildBoundaryPolicy } from './boundaryPolicy.ts';
import { buildBucket } from './bucket.ts';
import { buildDriftRole } from './driftRole.ts';
import { buildExecutionPolicies } from './executionPolicies.ts';
import { buildExecutionRole } from './executionRole.ts';
import { buildPlanRole } from './planRole.ts';
import type { BootstrapRequest } from './request.ts';
import { buildProvider, provider } from './trust.ts';

/** Needs CAPABILITY_NAMED_IAM. One for each project and account, in the region of its stacks. */
export function buildBootstrap(request: BootstrapRequest): Template {
  const planRole = buildPlanRole(request);
  const applyRoles = request.environments.map((environment) => ({
    name: environment.name,
    role: buildApplyRole(request, environment),
  }));
  const driftRole = buildDriftRole(request);
  const boundary = buildBoundaryPolicy(request);
  const policies = buildExecutionPolicies(request);
  const executionRole = buildExecutionRole(request, boundary, policies);
  const [bucket, bucketPolicy] = buildBucket(request.project);
  const resources: readonly Resource[] = [
    buildProvider(),
    planRole,
    ...applyRoles.map(({ role }) => role),
    driftRole,
    boundary,
    ...policies,
    executionRole,
    bucket,
    bucketPolicy,
  ];
  return buildTemplate({
    description: `Roles by which ${request.repository} deploys ${request.project}, made by Inferloop Deploy`,
    parameters: { [provider.parameter.logicalId]: provider.parameter.declaration },
    conditions: provider.conditions,
    resources: Object.fromEntries(resources.map((part) => [part.logicalId, buildDeclaration(part)])),
    outputs: {
      PlanRoleArn: { Description: 'Input `role` on pull requests', Value: attribute(planRole, 'Arn') },
      ...Object.fromEntries(
        applyRoles.map(({ name, role }) => [
          `${logicalPrefix(name)}ApplyRoleArn`,
          { Description: `Input \`role\` where ${name} is deployed`, Value: attribute(role, 'Arn') },
        ]),
      ),
      DriftRoleArn: { Description: 'Input `role` of scheduled runs', Value: attribute(driftRole, 'Arn') },
      ExecutionRoleArn: { Description: 'Input `execution-role`', Value: attribute(executionRole, 'Arn') },
      TemplateBucketName: { Description: 'For templates above 51,200 bytes', Value: ref(bucket) },
    },
  });
}
