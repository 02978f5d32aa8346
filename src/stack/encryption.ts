/** What encrypts data at rest: keys of AWS, or one KMS key for the whole stack. */

import type { Config } from '../config/model.ts';
import type { Json, JsonObject } from '../template/model.ts';
import { decryptStatements } from './cdn.ts';
import { diskStatements } from './instances/keyPolicy.ts';
import { attribute, pseudo, type Resource, ref, resource, sub } from './model.ts';
import { notifiers } from './monitoring/notifications.ts';
import { stackName } from './names.ts';
import type { Statement } from './policy.ts';
import type { Resolvable } from './resolvable.ts';

export interface Encryption {
  readonly resources: readonly Resource[];
  /** ARN of the key; undefined: AWS's own keys, which ask for no permission. */
  readonly key: Resolvable<string> | undefined;
}

export function buildEncryption(config: Config): Encryption {
  const { key } = config.security;
  switch (key.kind) {
    case 'aws':
      return { resources: [], key: undefined };
    case 'arn':
      return { resources: [], key: key.arn };
    case 'managed': {
      const name = stackName(config);
      const made = resource(
        'Key',
        'AWS::KMS::Key',
        { Description: `Data of ${name}`, EnableKeyRotation: true, KeyPolicy: keyPolicy(config) },
        // Without its key all that it encrypted is lost.
        { deletionPolicy: 'RetainExceptOnCreate', updateReplacePolicy: 'Retain' },
      );
      const alias = resource('KeyAlias', 'AWS::KMS::Alias', { AliasName: `alias/${name}`, TargetKeyId: ref(made) });
      return { resources: [made, alias], key: attribute(made, 'Arn') };
    }
  }
}

/** For whoever reads and writes data of a service of AWS (`s3`, `sqs`), and only on the way through it. */
export function keyStatements(
  { key }: Encryption,
  service: string,
  actions: readonly string[] = ['kms:Decrypt', 'kms:GenerateDataKey'],
): readonly Statement[] {
  if (key === undefined) return [];
  const via: Json = sub`${service}.${pseudo.region}.amazonaws.com`;
  return [
    {
      actions,
      resources: [key],
      condition: { StringEquals: { 'kms:ViaService': via } },
    },
  ];
}

/**
 * The account decides by IAM who uses the key (KMS guide, "Default key policy"); CloudWatch Logs uses it in its own name,
 * for the log groups of this stack (CloudWatch Logs guide, "Encrypt log data"); CloudWatch and Budgets, to publish on its
 * topic (SNS guide, "Enable compatibility between event sources from AWS services and encrypted topics").
 */
function keyPolicy(config: Config): JsonObject {
  const stack = stackName(config);
  const { emails, urls } = config.monitoring.notify;
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'AccountDecides',
        Effect: 'Allow',
        Principal: { AWS: sub`arn:${pseudo.partition}:iam::${pseudo.accountId}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
      {
        Sid: 'Logs',
        Effect: 'Allow',
        Principal: { Service: sub`logs.${pseudo.region}.amazonaws.com` },
        Action: ['kms:Decrypt*', 'kms:Describe*', 'kms:Encrypt*', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
        Resource: '*',
        Condition: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': sub`arn:${pseudo.partition}:logs:${pseudo.region}:${pseudo.accountId}:log-group:/*/${stack}-*`,
          },
        },
      },
      ...decryptStatements(config.domain),
      ...diskStatements(config.instances),
      ...(emails.length + urls.length === 0
        ? []
        : [
            {
              Sid: 'Notifications',
              Effect: 'Allow',
              Principal: { Service: notifiers },
              Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
              Resource: '*',
              Condition: { StringEquals: { 'aws:SourceAccount': pseudo.accountId } },
            },
          ]),
    ],
  };
}
