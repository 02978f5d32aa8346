/** What the key of a stack must allow so that instances start with disks that it encrypts. */

import type { InstancesConfig } from '../../config/model.ts';
import type { JsonObject } from '../../template/model.ts';
import { pseudo, sub } from '../model.ts';

const service = 'autoscaling.amazonaws.com';

/**
 * Auto Scaling starts them in the name of its own role (EC2 Auto Scaling guide, "Required AWS KMS key policy for use with
 * encrypted volumes"). By condition and not as principal: a policy that names a role which is not there yet is refused.
 */
export function diskStatements(instances: readonly InstancesConfig[]): readonly JsonObject[] {
  if (instances.length === 0) return [];
  const role = sub`arn:${pseudo.partition}:iam::${pseudo.accountId}:role/aws-service-role/${service}/AWSServiceRoleForAutoScaling`;
  const ofRole = { ArnEquals: { 'aws:PrincipalArn': role }, StringEquals: { 'kms:CallerAccount': pseudo.accountId } };
  const shared = { Effect: 'Allow', Principal: { AWS: '*' }, Resource: '*' };
  return [
    {
      ...shared,
      Sid: 'Disks',
      Action: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
      Condition: ofRole,
    },
    {
      ...shared,
      Sid: 'DisksOfInstances',
      Action: 'kms:CreateGrant',
      Condition: { ...ofRole, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    },
  ];
}
