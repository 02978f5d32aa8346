/** What CloudFormation needs for the databases of the project's stacks, and for the secrets that open them. */

import type { Statement } from '../policy.ts';
import { arn } from './request.ts';

/** CloudFormation names what it makes in RDS after its stack; the names of the secrets are ours. */
export function databaseStatements(stacks: readonly string[]): readonly Statement[] {
  return [
    {
      sid: 'MakeDatabases',
      actions: [
        'rds:AddTagsToResource',
        'rds:CreateDBInstance',
        'rds:CreateDBParameterGroup',
        'rds:CreateDBSnapshot',
        'rds:CreateDBSubnetGroup',
        'rds:DeleteDBInstance',
        'rds:DeleteDBParameterGroup',
        'rds:DeleteDBSubnetGroup',
        'rds:ListTagsForResource',
        'rds:ModifyDBInstance',
        'rds:ModifyDBParameterGroup',
        'rds:ModifyDBSubnetGroup',
        'rds:RebootDBInstance',
        'rds:RemoveTagsFromResource',
        'rds:ResetDBParameterGroup',
      ],
      resources: [
        ...stacks.flatMap((stack) =>
          ['db', 'pg', 'snapshot', 'subgrp'].map((kind) => arn('rds', `${kind}:${stack}-*`)),
        ),
        // Every instance is in an option group, and ours are in AWS's own.
        arn('rds', 'og:default:*'),
      ],
    },
    // Descriptions know no resources that could be named before.
    { sid: 'ReadDatabases', actions: ['rds:Describe*'], resources: ['*'] },
    {
      // It also reads them: a password stands in the template as a reference, which it resolves.
      sid: 'MakeSecrets',
      actions: [
        'secretsmanager:CreateSecret',
        'secretsmanager:DeleteSecret',
        'secretsmanager:DescribeSecret',
        'secretsmanager:GetSecretValue',
        'secretsmanager:TagResource',
        'secretsmanager:UntagResource',
        'secretsmanager:UpdateSecret',
      ],
      resources: stacks.map((stack) => arn('secretsmanager', `secret:${stack}-*`)),
    },
    // Knows no resources.
    { sid: 'MakePasswords', actions: ['secretsmanager:GetRandomPassword'], resources: ['*'] },
  ];
}

/** For the schedules of `stop`. */
export function databaseBounds(stacks: readonly string[]): readonly Statement[] {
  return [
    {
      sid: 'StopDatabases',
      actions: ['rds:StartDBInstance', 'rds:StopDBInstance'],
      resources: stacks.map((stack) => arn('rds', `db:${stack}-*`)),
    },
  ];
}
