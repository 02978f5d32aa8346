/** The stack of throw-away roles, each with the one permission that a question is about, and of an empty repository. */

import { renderJson } from '../stack/json.ts';
import { pseudo, sub } from '../stack/model.ts';
import { type Condition, policyDocument, type Statement, trust } from '../stack/policy.ts';
import type { JsonObject, ResourceDeclaration } from '../template/model.ts';
import type { Names } from './names.ts';

/** Logical ids of the roles. */
export const roles = {
  /** May describe change sets whose condition key holds a name of ours. */
  byName: 'ByName',
  /** The same for an ARN of ours. */
  byArn: 'ByArn',
  /** Both may make, describe and remove change sets of the review stack, and nothing else. */
  planner: 'Planner',
  applier: 'Applier',
  /** May do nothing in ECR, or the one action that is to be tried. */
  reader: 'Reader',
} as const;

export type RoleKey = keyof typeof roles;

export function repositoryName({ prefix }: Names): string {
  return prefix;
}

/** `readerAction`: what the reader may do with the repository; undefined for nothing. */
export function buildAccess(names: Names, readerAction: string | undefined): string {
  const changeSets: Statement = {
    actions: [
      'cloudformation:CreateChangeSet',
      'cloudformation:DeleteChangeSet',
      'cloudformation:DescribeChangeSet',
      'cloudformation:DescribeEvents',
    ],
    resources: [
      sub`arn:${pseudo.partition}:cloudformation:${pseudo.region}:${pseudo.accountId}:stack/${names.review}/*`,
    ],
  };
  const repository = sub`arn:${pseudo.partition}:ecr:${pseudo.region}:${pseudo.accountId}:repository/${repositoryName(names)}`;
  const reading = readerAction === undefined ? [] : [{ actions: [readerAction], resources: [repository] }];
  return renderJson({
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Roles and a repository for npm run verify:aws; to be thrown away',
    Resources: {
      [roles.byName]: buildRole([describing(`${names.prefix}-*`)]),
      [roles.byArn]: buildRole([describing(`arn:*:cloudformation:*:*:changeSet/${names.prefix}-*`)]),
      [roles.planner]: buildRole([changeSets]),
      [roles.applier]: buildRole([changeSets]),
      [roles.reader]: buildRole(reading),
      Repository: { Type: 'AWS::ECR::Repository', Properties: { RepositoryName: repositoryName(names) } },
    } satisfies { readonly [logicalId: string]: ResourceDeclaration },
  });
}

/** On any stack: the question is what the condition sees, and no other part of the policy may answer it. */
function describing(changeSetName: string): Statement {
  const condition: Condition = { StringLike: { 'cloudformation:ChangeSetName': changeSetName } };
  return { actions: ['cloudformation:DescribeChangeSet'], resources: ['*'], condition };
}

/** Whoever in the account may assume roles may assume it, for as long as it exists. */
function buildRole(statements: readonly Statement[]): { readonly Type: string; readonly Properties: JsonObject } {
  const policies =
    statements.length === 0 ? {} : { Policies: [{ PolicyName: 'asked', PolicyDocument: policyDocument(statements) }] };
  const account = { AWS: sub`arn:${pseudo.partition}:iam::${pseudo.accountId}:root` };
  return {
    Type: 'AWS::IAM::Role',
    Properties: { AssumeRolePolicyDocument: trust(account, 'sts:AssumeRole'), ...policies },
  };
}
