/** What CloudFormation needs for endpoints, network ACLs and the record of the traffic, and what that record's role may do. */

import { rolePath } from '../boundary.ts';
import type { Statement } from '../policy.ts';
import { arn, iamArn } from './request.ts';

/** AWS names them all by random ids, so the region is the bound. */
export function trafficStatements(project: string): readonly Statement[] {
  return [
    {
      sid: 'MakeEndpoints',
      actions: ['ec2:CreateVpcEndpoint', 'ec2:DeleteVpcEndpoints', 'ec2:ModifyVpcEndpoint'],
      resources: [arn('ec2', '*')],
    },
    {
      sid: 'MakeAcls',
      actions: [
        'ec2:CreateNetworkAcl',
        'ec2:CreateNetworkAclEntry',
        'ec2:DeleteNetworkAcl',
        'ec2:DeleteNetworkAclEntry',
        'ec2:ReplaceNetworkAclAssociation',
        'ec2:ReplaceNetworkAclEntry',
      ],
      resources: [arn('ec2', '*')],
    },
    {
      sid: 'MakeFlowLogs',
      actions: ['ec2:CreateFlowLogs', 'ec2:DeleteFlowLogs'],
      resources: [arn('ec2', '*')],
    },
    {
      sid: 'PassRolesToFlowLogs',
      actions: ['iam:PassRole'],
      resources: [iamArn(`role${rolePath(project)}*`)],
      condition: { StringEquals: { 'iam:PassedToService': 'vpc-flow-logs.amazonaws.com' } },
    },
  ];
}

export function trafficBounds(stacks: readonly string[]): readonly Statement[] {
  return [
    // Knows no resources that could be named before.
    { sid: 'FindLogGroups', actions: ['logs:DescribeLogGroups'], resources: ['*'] },
    {
      sid: 'FindLogStreams',
      actions: ['logs:DescribeLogStreams'],
      resources: stacks.map((stack) => arn('logs', `log-group:/*/${stack}-*`)),
    },
  ];
}
