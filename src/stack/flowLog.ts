/** The record of who talked to whom in the VPC, in a log group of its own. */

import type { Config } from '../config/model.ts';
import { buildRole } from './compute/roles.ts';
import type { Encryption } from './encryption.ts';
import { attribute, pseudo, type Resource, ref, resource, sub } from './model.ts';
import { stackName } from './names.ts';
import type { Network } from './network.ts';
import { trustService } from './policy.ts';

/** Nothing for a network that somebody else made, or of which nobody wants a record. */
export function buildFlowLog(config: Config, { vpc }: Network, encryption: Encryption): readonly Resource[] {
  const { network, project } = config;
  if (network.kind === 'existing' || network.flowLogDays === undefined) return [];
  const logGroup = resource(
    'FlowLogGroup',
    'AWS::Logs::LogGroup',
    {
      LogGroupName: `/vpc/${stackName(config)}-flow-logs`,
      RetentionInDays: network.flowLogDays,
      KmsKeyId: encryption.key,
    },
    // A group that stays behind would keep its name, and the record could never be made again.
    { deletionPolicy: 'Delete', updateReplacePolicy: 'Retain' },
  );
  // VPC guide, "IAM role for publishing flow logs to CloudWatch Logs".
  const role = buildRole(
    project,
    'FlowLogRole',
    trustService('vpc-flow-logs.amazonaws.com', {
      ArnLike: {
        'aws:SourceArn': sub`arn:${pseudo.partition}:ec2:${pseudo.region}:${pseudo.accountId}:vpc-flow-log/*`,
      },
      StringEquals: { 'aws:SourceAccount': pseudo.accountId },
    }),
    [
      {
        actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
        resources: [attribute(logGroup, 'Arn')],
      },
      { actions: ['logs:DescribeLogGroups'], resources: ['*'] },
    ],
  );
  const flowLog = resource('FlowLog', 'AWS::EC2::FlowLog', {
    ResourceId: vpc,
    ResourceType: 'VPC',
    TrafficType: 'ALL',
    LogDestinationType: 'cloud-watch-logs',
    LogGroupName: ref(logGroup),
    DeliverLogsPermissionArn: attribute(role, 'Arn'),
  });
  return [logGroup, role, flowLog];
}
