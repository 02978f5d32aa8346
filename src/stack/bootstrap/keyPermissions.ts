/** What CloudFormation needs for the key of a stack, and the most that whoever reads data with it can do. */

import type { Statement } from '../policy.ts';
import { arn } from './request.ts';

export function keyPermissions(): readonly Statement[] {
  return [
    // Knows no resources: the key is not there yet.
    { sid: 'MakeKeys', actions: ['kms:CreateKey'], resources: ['*'] },
    {
      sid: 'KeepKeys',
      actions: [
        'kms:CreateAlias',
        'kms:CreateGrant',
        'kms:Decrypt',
        'kms:DeleteAlias',
        'kms:DescribeKey',
        'kms:EnableKeyRotation',
        'kms:Encrypt',
        'kms:GenerateDataKey',
        'kms:GetKeyPolicy',
        'kms:GetKeyRotationStatus',
        'kms:ListResourceTags',
        'kms:PutKeyPolicy',
        'kms:ScheduleKeyDeletion',
        'kms:TagResource',
        'kms:UntagResource',
        'kms:UpdateAlias',
        'kms:UpdateKeyDescription',
      ],
      resources: [arn('kms', 'alias/*'), arn('kms', 'key/*')],
    },
    // Knows no resources.
    { sid: 'FindAliases', actions: ['kms:ListAliases'], resources: ['*'] },
    {
      sid: 'EncryptLogs',
      actions: ['logs:AssociateKmsKey', 'logs:DisassociateKmsKey'],
      resources: [arn('logs', 'log-group:*')],
    },
  ];
}

export function keyBounds(): readonly Statement[] {
  return [{ sid: 'UseKeys', actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [arn('kms', 'key/*')] }];
}
