/** The role of instances: what they use, their secrets, their log, and sessions of Systems Manager instead of SSH. */

import type { InstancesConfig } from '../../config/model.ts';
import { rolePath } from '../boundary.ts';
import { buildRole, execStatement } from '../compute/roles.ts';
import { secretStatements, sortedSecrets } from '../compute/secrets.ts';
import { attribute, type Resource, ref, resource } from '../model.ts';
import type { Offer } from '../offer.ts';
import { type Statement, trustService } from '../policy.ts';
import { agentStatements } from './agent.ts';

/**
 * The agent of Systems Manager opens sessions for whoever may start one: the narrow form of AWS's policy
 * AmazonSSMManagedInstanceCore. None of them is about a resource of ours.
 */
export const sessionStatement: Statement = {
  actions: [...execStatement.actions, 'ssm:UpdateInstanceInformation'],
  resources: ['*'],
};

export interface InstanceRole {
  readonly role: Resource<'AWS::IAM::Role'>;
  readonly profile: Resource<'AWS::IAM::InstanceProfile'>;
}

export function buildInstanceRole(
  project: string,
  prefix: string,
  { secrets }: InstancesConfig,
  offers: readonly Offer[],
  logGroup: Resource<'AWS::Logs::LogGroup'> | undefined,
): InstanceRole {
  const role = buildRole(project, `${prefix}InstanceRole`, trustService('ec2.amazonaws.com'), [
    ...offers.flatMap((offer) => offer.statements),
    ...secretStatements(sortedSecrets(secrets)),
    ...offers.flatMap((offer) => offer.secretStatements),
    ...(logGroup === undefined
      ? []
      : [
          { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [attribute(logGroup, 'Arn')] },
          ...agentStatements,
        ]),
    sessionStatement,
  ]);
  const profile = resource(`${prefix}InstanceProfile`, 'AWS::IAM::InstanceProfile', {
    Path: rolePath(project),
    Roles: [ref(role)],
  });
  return { role, profile };
}
