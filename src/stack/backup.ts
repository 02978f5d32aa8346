/** Backups by AWS Backup: a vault, a plan, and the role that copies databases and volumes into it. */

import type { BackupConfig, Config, KeyConfig } from '../config/model.ts';
import { buildRole } from './compute/roles.ts';
import type { Encryption } from './encryption.ts';
import { attribute, pseudo, type Resource, ref, resource, sub } from './model.ts';
import { hash, shorten, stackName } from './names.ts';
import { type Statement, trustService } from './policy.ts';
import type { Join, Resolvable } from './resolvable.ts';

/** Of AWS's 50 characters for the name of a vault, what the stack's own name may take. */
const STACK_LIMIT = 24;

/** Nothing without a wish for backups, or without anything to back up. */
export function buildBackup(
  config: Config,
  encryption: Encryption,
  arns: readonly Resolvable<string>[],
): readonly Resource[] {
  const { backup, project } = config;
  if (backup === undefined || arns.length === 0) return [];
  const vault = resource(
    'BackupVault',
    'AWS::Backup::BackupVault',
    { BackupVaultName: vaultName(config), EncryptionKeyArn: encryption.key },
    // A vault with backups in it cannot be deleted, and they are what must be left when all else is gone.
    { deletionPolicy: 'RetainExceptOnCreate', updateReplacePolicy: 'Retain' },
  );
  const plan = resource('BackupPlan', 'AWS::Backup::BackupPlan', {
    BackupPlan: {
      BackupPlanName: `${stackName(config)}-backup-plan`,
      BackupPlanRule: [
        {
          RuleName: 'backup',
          TargetBackupVault: ref(vault),
          ScheduleExpression: scheduleOf(backup),
          Lifecycle: { DeleteAfterDays: backup.keepDays },
        },
      ],
    },
  });
  const trust = trustService('backup.amazonaws.com', { StringEquals: { 'aws:SourceAccount': pseudo.accountId } });
  const role = buildRole(project, 'BackupRole', trust, backupStatements(arns, encryption));
  const selection = resource('BackupSelection', 'AWS::Backup::BackupSelection', {
    BackupPlanId: ref(plan),
    BackupSelection: {
      SelectionName: 'databases-and-volumes',
      IamRoleArn: attribute(role, 'Arn'),
      Resources: arns,
    },
  });
  return [vault, plan, role, selection];
}

/** Every vault of the stack begins so. */
export function vaultPrefix(stack: string): string {
  return `${shorten(stack, STACK_LIMIT)}-backups-`;
}

/**
 * A name has to be given, and a vault that stays behind keeps it: with a part of the stack's own id the next stack of
 * this name can make its vault, and with one of the key's so can this stack for another key.
 */
function vaultName(config: Config): Join {
  // arn:aws:cloudformation:region:account:stack/name/uuid
  const uuid = { 'Fn::Select': [2, { 'Fn::Split': ['/', pseudo.stackId] }] } as const;
  const part = { 'Fn::Select': [0, { 'Fn::Split': ['-', uuid] }] } as const;
  return { 'Fn::Join': ['', [vaultPrefix(stackName(config)), keyPart(config.security.key), part]] };
}

function keyPart(key: KeyConfig): string {
  switch (key.kind) {
    case 'aws':
      return '';
    case 'managed':
      return 'managed-';
    case 'arn':
      return `${hash(key.arn, 6)}-`;
  }
}

/** Hours that divide a day count from midnight UTC; once a day or a week means in the night. */
function scheduleOf({ everyHours }: BackupConfig): string {
  if (everyHours === 24 * 7) return 'cron(0 3 ? * SUN *)';
  return everyHours === 24 ? 'cron(0 3 * * ? *)' : `cron(0 0/${everyHours} * * ? *)`;
}

/**
 * The narrow form of AWS's policy AWSBackupServiceRolePolicyForBackup. What AWS Backup makes of RDS is named
 * `awsbackup:…`; the ARN of a snapshot of EBS has no account. Descriptions know no resources.
 */
function backupStatements(arns: readonly Resolvable<string>[], { key }: Encryption): readonly Statement[] {
  const disks = sub`arn:${pseudo.partition}:ec2:${pseudo.region}::snapshot/*`;
  const databases = sub`arn:${pseudo.partition}:rds:${pseudo.region}:${pseudo.accountId}:snapshot:awsbackup:*`;
  const vaults = sub`arn:${pseudo.partition}:backup:${pseudo.region}:${pseudo.accountId}:backup-vault:*`;
  return [
    {
      actions: ['ec2:CreateSnapshot', 'rds:AddTagsToResource', 'rds:CreateDBSnapshot', 'rds:ListTagsForResource'],
      resources: [...arns, disks, databases],
    },
    { actions: ['rds:DeleteDBSnapshot', 'rds:ModifyDBSnapshotAttribute'], resources: [databases] },
    { actions: ['ec2:CreateTags'], resources: [disks] },
    {
      actions: ['ec2:DeleteSnapshot', 'ec2:ModifySnapshotAttribute'],
      resources: [disks],
      condition: { Null: { 'aws:ResourceTag/aws:backup:source-resource': 'false' } },
    },
    { actions: ['backup:CopyIntoBackupVault', 'backup:DescribeBackupVault'], resources: [vaults] },
    {
      actions: [
        'ec2:DescribeSnapshots',
        'ec2:DescribeTags',
        'ec2:DescribeVolumes',
        'rds:DescribeDBInstances',
        'rds:DescribeDBSnapshots',
      ],
      resources: ['*'],
    },
    ...(key === undefined
      ? []
      : [
          { actions: ['kms:DescribeKey'], resources: [key] },
          {
            actions: ['kms:CreateGrant'],
            resources: [key],
            condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
          },
        ]),
  ];
}
