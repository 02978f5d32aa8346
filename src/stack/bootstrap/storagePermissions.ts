/** What CloudFormation needs for the buckets of the project's stacks, and the most that whoever uses one can do. */

import { pseudo, sub } from '../model.ts';
import type { Statement } from '../policy.ts';

/** CloudFormation names them after their stack; their ARNs have neither region nor account. */
function bucketArns(stacks: readonly string[], objects = '') {
  return stacks.map((stack) => sub`arn:${pseudo.partition}:s3:::${stack}-*${objects}`);
}

export function storageStatements(stacks: readonly string[]): readonly Statement[] {
  return [
    {
      sid: 'MakeBuckets',
      actions: [
        's3:CreateBucket',
        's3:DeleteBucket',
        's3:DeleteBucketPolicy',
        's3:GetBucketNotification',
        's3:GetBucketPolicy',
        's3:GetBucketTagging',
        's3:GetBucketVersioning',
        's3:GetEncryptionConfiguration',
        's3:GetLifecycleConfiguration',
        's3:GetBucketOwnershipControls',
        's3:GetBucketPublicAccessBlock',
        's3:ListTagsForResource',
        's3:PutBucketNotification',
        's3:PutBucketOwnershipControls',
        's3:PutBucketPolicy',
        's3:PutBucketPublicAccessBlock',
        's3:PutBucketTagging',
        's3:PutBucketVersioning',
        's3:PutEncryptionConfiguration',
        's3:PutLifecycleConfiguration',
        's3:TagResource',
        's3:UntagResource',
      ],
      resources: bucketArns(stacks),
    },
  ];
}

export function storageBounds(stacks: readonly string[]): readonly Statement[] {
  return [
    { sid: 'ListBuckets', actions: ['s3:ListBucket'], resources: bucketArns(stacks) },
    {
      sid: 'UseObjects',
      actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
      resources: bucketArns(stacks, '/*'),
    },
  ];
}
