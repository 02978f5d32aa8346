/** The roles of what runs in tasks: ECS starts it with one, the application has one, and with a third ECS moves traffic. */

import type { Container } from '../../config/containers.ts';
import type { ServiceConfig } from '../../config/model.ts';
import type { JsonObject } from '../../template/model.ts';
import { boundary, rolePath } from '../boundary.ts';
import { attribute, pseudo, type Resource, ref, resource, sub } from '../model.ts';
import type { Offer } from '../offer.ts';
import { policyDocument, type Statement, trustService } from '../policy.ts';
import { distinct } from '../resolvable.ts';
import { type Route, rulesOf, targetGroupsOf } from '../routing.ts';
import { ecrRepositories } from './images.ts';
import { secretStatements, sortedSecrets } from './secrets.ts';

export type Role = Resource<'AWS::IAM::Role'>;

/** Pulls the images, reads the secrets, writes the log: what ECS does before the application runs. */
export function buildExecutionRole(
  project: string,
  prefix: string,
  containers: readonly Pick<Container, 'key' | 'image' | 'secrets'>[],
  logGroup: Resource<'AWS::Logs::LogGroup'>,
  offers: readonly Offer[],
): Role {
  const repositories = distinct(containers.flatMap((container) => ecrRepositories(project, container)));
  const secrets = containers.flatMap((container) => sortedSecrets(container.secrets));
  return buildRole(project, `${prefix}TaskExecutionRole`, trustTasks(), [
    ...(repositories.length === 0
      ? []
      : [
          { actions: ['ecr:GetAuthorizationToken'], resources: ['*'] },
          {
            actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
            resources: repositories,
          },
        ]),
    { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [attribute(logGroup, 'Arn')] },
    ...secretStatements(secrets),
    ...offers.flatMap((offer) => offer.secretStatements),
  ]);
}

/** What the application itself may do: nothing but what the things take that it uses. */
export function buildTaskRole(
  project: string,
  prefix: string,
  { exec, traced }: Pick<ServiceConfig, 'exec' | 'traced'>,
  offers: readonly Offer[],
): Role {
  const statements = offers.flatMap((offer) => offer.statements);
  return buildRole(project, `${prefix}TaskRole`, trustTasks(), [
    ...statements,
    ...(exec ? [execStatement] : []),
    ...(traced ? [traceStatement] : []),
  ]);
}

/**
 * The agent of ECS Exec in the task opens its channels; they know no resources (Amazon ECS guide, "Monitor Amazon ECS
 * containers with ECS Exec").
 */
export const execStatement: Statement = {
  actions: [
    'ssmmessages:CreateControlChannel',
    'ssmmessages:CreateDataChannel',
    'ssmmessages:OpenControlChannel',
    'ssmmessages:OpenDataChannel',
  ],
  resources: ['*'],
};

/** The collector of a task and Lambda send traces, which know no resources (Service Authorization Reference, "AWS X-Ray"). */
export const traceStatement: Statement = {
  actions: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
  resources: ['*'],
};

/**
 * ECS moves the traffic of this service with it, and of no other: the narrow form of AWS's policy
 * AmazonECSInfrastructureRolePolicyForLoadBalancers. Descriptions know no resources.
 */
export function buildTrafficRole(project: string, prefix: string, route: Route): Role {
  return buildRole(project, `${prefix}TrafficRole`, trustService('ecs.amazonaws.com'), [
    {
      actions: [
        'elasticloadbalancing:DescribeListeners',
        'elasticloadbalancing:DescribeRules',
        'elasticloadbalancing:DescribeTargetGroups',
        'elasticloadbalancing:DescribeTargetHealth',
      ],
      resources: ['*'],
    },
    {
      actions: ['elasticloadbalancing:DeregisterTargets', 'elasticloadbalancing:RegisterTargets'],
      resources: targetGroupsOf(route).map(ref),
    },
    { actions: ['elasticloadbalancing:ModifyRule'], resources: rulesOf(route).map(ref) },
  ]);
}

/** Only tasks of this account: no other's may borrow the role. */
function trustTasks(): JsonObject {
  return trustService('ecs-tasks.amazonaws.com', {
    ArnLike: { 'aws:SourceArn': sub`arn:${pseudo.partition}:ecs:${pseudo.region}:${pseudo.accountId}:*` },
    StringEquals: { 'aws:SourceAccount': pseudo.accountId },
  });
}

/** Bounded like every role of a stack. */
export function buildRole(
  project: string,
  logicalId: string,
  trusted: JsonObject,
  statements: readonly Statement[],
): Role {
  return resource(logicalId, 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: trusted,
    Path: rolePath(project),
    PermissionsBoundary: boundary.value,
    ...(statements.length === 0
      ? {}
      : { Policies: [{ PolicyName: 'least-privilege', PolicyDocument: policyDocument(statements) }] }),
  });
}
