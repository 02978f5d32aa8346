/** The role of a pull request: it makes change sets and can execute none. */

import { BOOTSTRAP_PATH } from '../boundary.ts';
import { folders } from '../bucket.ts';
import { type Resource, resource } from '../model.ts';
import { policyDocument } from '../policy.ts';
import { changeSetStatements, imageStatements, templateStatement } from './permissions.ts';
import { type BootstrapRequest, stackNames } from './request.ts';
import { trustRepository } from './trust.ts';

/**
 * Whoever can push a branch can take this role, so it must be harmless: CreateChangeSet is a write in the eyes of IAM,
 * and what keeps it a plan is that nothing can be executed. The merge queue plans from branches that only GitHub makes.
 */
export function buildPlanRole(request: BootstrapRequest): Resource<'AWS::IAM::Role'> {
  const { project } = request;
  return resource('PlanRole', 'AWS::IAM::Role', {
    RoleName: `${project}-plan`,
    Path: BOOTSTRAP_PATH,
    Description: `Plans ${project} on pull requests of ${request.repository}`,
    AssumeRolePolicyDocument: trustRepository(request, ['pull_request', 'ref:refs/heads/gh-readonly-queue/*']),
    Policies: [
      {
        PolicyName: 'plan',
        PolicyDocument: policyDocument([
          ...changeSetStatements(project, stackNames(request)),
          ...imageStatements(project, `${project}/plan/*`),
          templateStatement(project, folders.plan),
          {
            sid: 'NeverExecute',
            effect: 'Deny',
            actions: [
              'cloudformation:CreateStack',
              'cloudformation:DeleteStack',
              'cloudformation:ExecuteChangeSet',
              'cloudformation:SetStackPolicy',
              'cloudformation:UpdateStack',
            ],
            resources: ['*'],
          },
        ]),
      },
    ],
  });
}
