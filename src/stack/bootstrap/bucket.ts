/** The bucket for templates that are too large for a request: private, encrypted, TLS only, emptied by itself. */

import { attribute, type Resource, ref, resource, sub } from '../model.ts';
import { bucketName } from './request.ts';

/** A template is needed until its change set is executed or given up. */
const DAYS = 30;

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
        Rules: [
          {
            Id: 'expire',
            Status: 'Enabled',
            ExpirationInDays: DAYS,
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
          },
        ],
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
  const policy = resource('TemplateBucketPolicy', 'AWS::S3::BucketPolicy', {
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
      ],
    },
  });
  return [bucket, policy];
}
