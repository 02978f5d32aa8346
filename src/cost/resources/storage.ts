/** Stores: buckets, the keys that encrypt them, image repositories. */

import type { Family } from './dimension.ts';

const ASSUMED_IMAGE_GB = 5;
const ASSUMED_BUCKET_GB = 100;
const ASSUMED_WRITES = 100_000;
const ASSUMED_READS = 1_000_000;

export const storage: Family = {
  'AWS::ECR::Repository': (_resource, _neighbours, usage) => {
    const { amount, assumption } = usage.take('stored', ASSUMED_IMAGE_GB);
    return [{ name: 'image storage', price: 'ecr.gb', quantity: amount, kind: 'usage', assumption }];
  },
  // A lifecycle makes it cheaper with time; how much lies where is not in the template.
  'AWS::S3::Bucket': (_resource, _neighbours, usage) => {
    const stored = usage.take('stored', ASSUMED_BUCKET_GB);
    const writes = usage.take('puts', ASSUMED_WRITES);
    const reads = usage.take('gets', ASSUMED_READS);
    return [
      {
        name: 'storage',
        price: 's3.standard.gb',
        quantity: stored.amount,
        kind: 'usage',
        assumption: `${stored.assumption}, all in the class Standard`,
      },
      {
        name: 'writes and lists',
        price: 's3.write',
        quantity: writes.amount,
        kind: 'usage',
        assumption: writes.assumption,
      },
      { name: 'reads', price: 's3.read', quantity: reads.amount, kind: 'usage', assumption: reads.assumption },
    ];
  },
  // Requests to KMS are few: a bucket asks through a key of its own, tasks when they start.
  'AWS::KMS::Key': () => [{ name: 'key', price: 'kms.key', quantity: 1, kind: 'fixed' }],
};
