/** The role of one function: its log, the secrets it reads, and what the things take that it uses. */

import type { FunctionConfig } from '../../config/model.ts';
import { attribute, type Resource } from '../model.ts';
import type { Offer } from '../offer.ts';
import { type Statement, trustService } from '../policy.ts';
import type { Resolvable } from '../resolvable.ts';
import { buildRole, type Role, traceStatement } from './roles.ts';
import { secretStatements, sortedSecrets } from './secrets.ts';

export interface FunctionRoleRequest {
  readonly project: string;
  readonly prefix: string;
  readonly config: FunctionConfig;
  readonly logGroup: Resource<'AWS::Logs::LogGroup'>;
  /** What it uses. */
  readonly used: readonly Offer[];
  /** ARN of the function when it runs inside the VPC. */
  readonly inside: Resolvable<string> | undefined;
  readonly traced: boolean;
}

export function buildFunctionRole(request: FunctionRoleRequest): Role {
  const { project, prefix, config, logGroup, used, inside, traced } = request;
  return buildRole(project, `${prefix}FunctionRole`, trustService('lambda.amazonaws.com'), [
    { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [attribute(logGroup, 'Arn')] },
    ...secretStatements(sortedSecrets(config.secrets)).map(readByCode),
    ...used.flatMap((offer) => [...offer.secretStatements, ...offer.statements]),
    ...(inside === undefined ? [] : networkStatements(inside)),
    ...(traced ? [traceStatement] : []),
  ]);
}

/** ECS reads many parameters at once; code reads them one by one too. */
function readByCode(statement: Statement): Statement {
  const { actions } = statement;
  return actions.includes('ssm:GetParameters')
    ? { ...statement, actions: [...actions, 'ssm:GetParameter'] }
    : statement;
}

/** What Lambda does with network interfaces, which know no names before; boundaryPolicy allows no more. */
export const interfaceActions: readonly string[] = [
  'ec2:AssignPrivateIpAddresses',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses',
];

/** Lambda may, and the code itself may not (Lambda Developer Guide, "Giving Lambda functions access to resources in an Amazon VPC"). */
function networkStatements(arn: Resolvable<string>): readonly Statement[] {
  const condition = { ArnEquals: { 'lambda:SourceFunctionArn': [arn] } };
  return [
    { actions: interfaceActions, resources: ['*'] },
    { effect: 'Deny', actions: interfaceActions, resources: ['*'], condition },
  ];
}
