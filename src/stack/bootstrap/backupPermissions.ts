/** What CloudFormation needs for volumes, their snapshots and backups, and the most that what makes these can do. */

import { vaultPrefix } from '../backup.ts';
import { rolePath } from '../boundary.ts';
import { pseudo, sub } from '../model.ts';
import type { Statement } from '../policy.ts';
import { arn, iamArn } from './request.ts';

/** The ARN of a snapshot of EBS has no account. */
const snapshots = sub`arn:${pseudo.partition}:ec2:${pseudo.region}::snapshot/*`;
const volumes = arn('ec2', 'volume/*');

export function backupStatements(project: string, stacks: readonly string[]): readonly Statement[] {
  return [
    {
      sid: 'MakeVolumes',
      actions: ['ec2:CreateSnapshot', 'ec2:CreateTags', 'ec2:CreateVolume', 'ec2:DeleteVolume', 'ec2:ModifyVolume'],
      resources: [snapshots, volumes],
    },
    {
      sid: 'MakeSnapshotPolicies',
      actions: [
        'dlm:CreateLifecyclePolicy',
        'dlm:DeleteLifecyclePolicy',
        'dlm:GetLifecyclePolicy',
        'dlm:ListTagsForResource',
        'dlm:TagResource',
        'dlm:UntagResource',
        'dlm:UpdateLifecyclePolicy',
      ],
      resources: [arn('dlm', 'policy/*')],
    },
    {
      sid: 'MakeBackups',
      actions: [
        'backup:CreateBackupPlan',
        'backup:CreateBackupSelection',
        'backup:CreateBackupVault',
        'backup:DeleteBackupPlan',
        'backup:DeleteBackupSelection',
        'backup:DeleteBackupVault',
        'backup:DescribeBackupVault',
        'backup:GetBackupPlan',
        'backup:GetBackupSelection',
        'backup:ListTags',
        'backup:TagResource',
        'backup:UntagResource',
        'backup:UpdateBackupPlan',
      ],
      resources: [
        arn('backup', 'backup-plan:*'),
        ...stacks.map((stack) => arn('backup', `backup-vault:${vaultPrefix(stack)}*`)),
      ],
    },
    // Knows no resources; AWS Backup asks for it whenever a vault is made.
    { sid: 'KeepBackups', actions: ['backup-storage:MountCapsule'], resources: ['*'] },
    {
      sid: 'EncryptDisks',
      actions: ['kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncrypt*', 'kms:RetireGrant'],
      resources: [arn('kms', 'key/*')],
    },
    {
      sid: 'PassRolesToBackups',
      actions: ['iam:PassRole'],
      resources: [iamArn(`role${rolePath(project)}*`)],
      condition: { StringEquals: { 'iam:PassedToService': ['backup.amazonaws.com', 'dlm.amazonaws.com'] } },
    },
  ];
}

export function backupBounds(): readonly Statement[] {
  return [
    {
      sid: 'UseVolumes',
      actions: ['ec2:AttachVolume', 'ec2:DetachVolume'],
      resources: [arn('ec2', 'instance/*'), volumes],
    },
    {
      sid: 'MakeSnapshots',
      actions: [
        'ec2:CreateSnapshot',
        'ec2:CreateTags',
        'ec2:DeleteSnapshot',
        'ec2:ModifySnapshotAttribute',
        'rds:AddTagsToResource',
        'rds:CreateDBSnapshot',
        'rds:DeleteDBSnapshot',
        'rds:ListTagsForResource',
        'rds:ModifyDBSnapshotAttribute',
      ],
      resources: [snapshots, volumes, arn('rds', 'db:*'), arn('rds', 'snapshot:awsbackup:*')],
    },
    {
      sid: 'KeepBackups',
      actions: ['backup:CopyIntoBackupVault', 'backup:DescribeBackupVault', 'kms:CreateGrant', 'kms:DescribeKey'],
      resources: [arn('backup', 'backup-vault:*'), arn('kms', 'key/*')],
    },
    {
      // Descriptions know no resources.
      sid: 'ReadDisks',
      actions: [
        'ec2:DescribeSnapshots',
        'ec2:DescribeTags',
        'ec2:DescribeVolumes',
        'rds:DescribeDBInstances',
        'rds:DescribeDBSnapshots',
      ],
      resources: ['*'],
    },
  ];
}
