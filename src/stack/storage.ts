/** Buckets: private, encrypted, TLS only, with the life of their objects; and what they give to whoever uses them. */

import type { BucketConfig, Config, DomainConfig } from '../config/model.ts';
import { bucketVariable } from '../config/usable.ts';
import type { JsonObject } from '../template/model.ts';
import { readStatements } from './cdn.ts';
import { type Encryption, keyStatements } from './encryption.ts';
import { attribute, type Resource, ref, resource, sub } from './model.ts';
import { logicalPrefix } from './names.ts';
import type { Offer } from './offer.ts';

export interface Storage {
  readonly resources: readonly Resource[];
  readonly offers: readonly Offer[];
  /** By their names in the file. */
  readonly buckets: ReadonlyMap<string, BuiltBucket>;
}

export interface BuiltBucket {
  readonly bucket: Resource<'AWS::S3::Bucket'>;
  readonly policy: Resource<'AWS::S3::BucketPolicy'>;
  readonly offer: Offer;
}

export function buildStorage(
  { storage, domain, functions }: Pick<Config, 'storage' | 'domain' | 'functions'>,
  encryption: Encryption,
): Storage {
  const watched = functions.flatMap(({ trigger }) => trigger?.bucket ?? []);
  const built = storage.buckets.map((bucket) =>
    buildBucket(bucket, encryption, { domain, watched: watched.includes(bucket.key) }),
  );
  return {
    resources: built.flatMap(({ bucket, policy }) => [bucket, policy]),
    offers: built.map(({ offer }) => offer),
    buckets: new Map(built.map((one) => [one.offer.key, one])),
  };
}

/** AWS names it after stack and logical id: a name of ours could be taken by anybody in the world. */
function buildBucket(
  config: BucketConfig,
  encryption: Encryption,
  { domain, watched }: { readonly domain: DomainConfig | undefined; readonly watched: boolean },
): BuiltBucket {
  const prefix = logicalPrefix(config.key);
  const bucket = resource(
    `${prefix}Bucket`,
    'AWS::S3::Bucket',
    {
      BucketEncryption: { ServerSideEncryptionConfiguration: [ruleOf(encryption)] },
      LifecycleConfiguration: { Rules: rulesOf(config) },
      // By EventBridge, to which the bucket need not know whom it tells: a function that is called may use the bucket.
      NotificationConfiguration: watched ? { EventBridgeConfiguration: { EventBridgeEnabled: true } } : undefined,
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: config.versioned ? { Status: 'Enabled' } : undefined,
    },
    { deletionPolicy: 'RetainExceptOnCreate', updateReplacePolicy: 'Retain' },
  );
  const readers = readStatements(domain, config.key, attribute(bucket, 'Arn'));
  return {
    bucket,
    policy: buildTlsPolicy(`${prefix}BucketPolicy`, bucket, readers),
    offer: buildOffer(config.key, bucket, encryption),
  };
}

/** Nobody, not the account itself, reaches a bucket without TLS; `more` says who else may. */
export function buildTlsPolicy(
  logicalId: string,
  bucket: Resource<'AWS::S3::Bucket'>,
  more: readonly JsonObject[] = [],
): Resource<'AWS::S3::BucketPolicy'> {
  return resource(logicalId, 'AWS::S3::BucketPolicy', {
    Bucket: ref(bucket),
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'TlsOnly',
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [attribute(bucket, 'Arn'), sub`${attribute(bucket, 'Arn')}/*`],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
        ...more,
      ],
    },
  });
}

/** A key of the bucket's own between it and KMS makes a call for every object needless (S3 guide, "Bucket Keys"). */
function ruleOf({ key }: Encryption) {
  return key === undefined
    ? ({ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } } as const)
    : ({
        BucketKeyEnabled: true,
        ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key },
      } as const);
}

/** Uploads that were never finished cost like objects and are seen by nobody. */
const ABANDONED_DAYS = 7;

function rulesOf({ versioned, infrequentAccessDays, archiveDays, expireDays, expireVersionsDays }: BucketConfig) {
  const moves = [
    { TransitionInDays: infrequentAccessDays, StorageClass: 'STANDARD_IA' },
    { TransitionInDays: archiveDays, StorageClass: 'GLACIER' },
  ] as const;
  const transitions = moves.filter(({ TransitionInDays }) => TransitionInDays !== undefined);
  return [
    {
      Id: 'objects',
      Status: 'Enabled',
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: ABANDONED_DAYS },
      ExpirationInDays: expireDays,
      Transitions: transitions.length === 0 ? undefined : transitions,
      NoncurrentVersionExpiration:
        expireVersionsDays === undefined || !versioned ? undefined : { NoncurrentDays: expireVersionsDays },
    },
  ] as const;
}

function buildOffer(key: string, bucket: Resource<'AWS::S3::Bucket'>, encryption: Encryption): Offer {
  const arn = attribute(bucket, 'Arn');
  return {
    key,
    statements: [
      { actions: ['s3:ListBucket'], resources: [arn] },
      { actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'], resources: [sub`${arn}/*`] },
      ...keyStatements(encryption, 's3'),
    ],
    variables: { [bucketVariable(key)]: ref(bucket) },
    secrets: {},
    secretStatements: [],
    doors: [],
  };
}
