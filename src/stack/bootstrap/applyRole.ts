/** The role of a merge: one for each environment, which it deploys and follows. */

import { BOOTSTRAP_PATH, rolePath } from '../boundary.ts';
import { folders } from '../bucket.ts';
import { type Resource, resource } from '../model.ts';
import { logicalPrefix, physicalName, shorten, stackName } from '../names.ts';
import { policyDocument, type Statement } from '../policy.ts';
import {
  changeSetStatements,
  imageStatements,
  objectArn,
  ownChangeSets,
  stackArns,
  templateStatement,
} from './permissions.ts';
import { arn, type BootstrapEnvironment, type BootstrapRequest, iamArn } from './request.ts';
import { trustRepository } from './trust.ts';

/** AWS's limit for the names of roles. */
const ROLE_NAME_LIMIT = 64;

/** How much of a stack's name is sure to be in the names that CloudFormation gives to its roles. */
const KEPT_OF_STACK = 20;

/**
 * The environment's own rules (reviewers, branches) guard its subject, and the branch is demanded beside it: a workflow
 * of another branch that names the environment gets nothing.
 */
export function buildApplyRole(
  request: BootstrapRequest,
  { name, branch }: BootstrapEnvironment,
): Resource<'AWS::IAM::Role'> {
  const { project } = request;
  const stack = stackName({ project, environment: name });
  return resource(`${logicalPrefix(name)}ApplyRole`, 'AWS::IAM::Role', {
    RoleName: shorten(`${project}-apply-${name}`, ROLE_NAME_LIMIT),
    Path: BOOTSTRAP_PATH,
    Description: `Deploys ${stack} from ${request.repository}`,
    AssumeRolePolicyDocument: trustEnvironment(request, { name, branch }),
    Policies: [
      {
        PolicyName: 'apply',
        PolicyDocument: policyDocument([
          ...changeSetStatements(project, [stack]),
          {
            sid: 'ExecuteChangeSets',
            actions: ['cloudformation:ExecuteChangeSet'],
            resources: stackArns([stack]),
            condition: ownChangeSets,
          },
          {
            sid: 'ProtectStacks',
            actions: ['cloudformation:UpdateTerminationProtection'],
            resources: stackArns([stack]),
          },
          // Only of a stack that holds nothing: what a failed first creation leaves.
          { sid: 'RemoveEmptyStacks', actions: ['cloudformation:DeleteStack'], resources: stackArns([stack]) },
          ...imageStatements(project, `${project}/*`),
          templateStatement(project, folders.templates(name)),
          { sid: 'SendCode', actions: ['s3:PutObject'], resources: [objectArn(project, folders.code(name))] },
          ...followStatements(stack, physicalName({ project, environment: name }, 'Cluster')),
          ...releaseStatements(project, stack, physicalName({ project, environment: name }, 'Cluster')),
        ]),
      },
    ],
  });
}

/**
 * Where a person approves before production, apply runs in `<environment>-rollout` and promote in the environment itself,
 * whose reviewers then guard the word. No rules are known of the former, so only the branch can vouch for it.
 */
function trustEnvironment(request: BootstrapRequest, { name, branch }: BootstrapEnvironment) {
  if (branch === undefined) return trustRepository(request, [`environment:${name}`], { environment: name });
  const environments = [name, `${name}-rollout`];
  return trustRepository(
    request,
    environments.map((environment) => `environment:${environment}`),
    { environment: environments, ref: `refs/heads/${branch}` },
  );
}

/** Runs the release of a new version as one task, with the roles of its service. */
function releaseStatements(project: string, stack: string, cluster: string): readonly Statement[] {
  return [
    {
      sid: 'Release',
      actions: ['ecs:RunTask'],
      resources: [arn('ecs', `task-definition/${stack}-*`)],
      condition: { ArnEquals: { 'ecs:cluster': arn('ecs', `cluster/${cluster}`) } },
    },
    {
      // CloudFormation begins their names with the stack's, which it cuts when it is long: no other environment's.
      sid: 'PassRoles',
      actions: ['iam:PassRole'],
      resources: [iamArn(`role${rolePath(project)}${stack.slice(0, KEPT_OF_STACK)}*`)],
      condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
  ];
}

/** Follows the rollout: deployments, which it lets go on or takes back, tasks, target health, the last lines of the log. */
function followStatements(stack: string, cluster: string): readonly Statement[] {
  return [
    {
      sid: 'FollowRollouts',
      actions: [
        'ecs:ContinueServiceDeployment',
        'ecs:DescribeServiceDeployments',
        'ecs:DescribeServiceRevisions',
        'ecs:DescribeTasks',
        'ecs:ListServiceDeployments',
        'ecs:StopServiceDeployment',
      ],
      resources: ['service', 'service-deployment', 'service-revision', 'task'].map((kind) =>
        arn('ecs', `${kind}/${cluster}/*`),
      ),
    },
    {
      // ListTasks knows no resource of ours (its resource type is container-instance).
      sid: 'FindTasks',
      actions: ['ecs:ListTasks'],
      resources: ['*'],
      condition: { ArnEquals: { 'ecs:cluster': arn('ecs', `cluster/${cluster}`) } },
    },
    {
      // They know no resources.
      sid: 'ReadTargets',
      actions: ['elasticloadbalancing:DescribeLoadBalancers', 'elasticloadbalancing:DescribeTargetHealth'],
      resources: ['*'],
    },
    {
      sid: 'ReadLogs',
      actions: ['logs:DescribeLogStreams', 'logs:GetLogEvents'],
      resources: [arn('logs', `log-group:/ecs/${stack}-*`)],
    },
  ];
}
