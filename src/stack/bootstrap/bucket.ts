/** The bucket for templates that are too large for a request: private, encrypted, TLS only, and templates go by themselves. */

import { bucketName } from '../bucket.ts';
import { type Resource, resource } from '../model.ts';
import { buildTlsPolicy } from '../storage.ts';

/** A template is needed until its change set is executed or given up. */
const DAYS = 30;
const expiring = ['plan', 'templates'] as const;

export function buildBucket(
  project: string,
): readonly [Resource<'AWS::S3::Bucket'>, Resource<'AWS::S3::BucketPolicy'>] {
  const bucket = resource(
    'TemplateBucket',
    'AWS::S3::Bucket',
    {
      BucketName: bucketName(project),
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      LifecycleConfiguration: {
        Rules: expiring.map((folder) => ({
          Id: folder,
          Status: 'Enabled',
          Prefix: `${folder}/`,
          ExpirationInDays: DAYS,
        })),
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    },
    // Only an empty bucket can be deleted; what is in it is made again at every plan.
    { deletionPolicy: 'RetainExceptOnCreate', updateReplacePolicy: 'Retain' },
  );
  return [bucket, buildTlsPolicy('TemplateBucketPolicy', bucket)];
}
