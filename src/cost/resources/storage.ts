/** Stores: buckets, the keys that encrypt them, image repositories. */

import type { Family } from './dimension.ts';

const ASSUMED_IMAGE_GB = 5;
const ASSUMED_BUCKET_GB = 100;
const ASSUMED_WRITES = 100_000;
const ASSUMED_READS = 1_000_000;

export const storage: Family = {
  'AWS::ECR::Repository': () => [
    {
      name: 'image storage',
      price: 'ecr.gb',
      quantity: ASSUMED_IMAGE_GB,
      kind: 'usage',
      assumption: `${ASSUMED_IMAGE_GB} GB of images, assumed`,
    },
  ],
  // A lifecycle makes it cheaper with time; how much lies where is not in the template.
  'AWS::S3::Bucket': () => [
    {
      name: 'storage',
      price: 's3.standard.gb',
      quantity: ASSUMED_BUCKET_GB,
      kind: 'usage',
      assumption: `${ASSUMED_BUCKET_GB} GB, all in the class Standard, assumed`,
    },
    {
      name: 'writes and lists',
      price: 's3.write',
      quantity: ASSUMED_WRITES,
      kind: 'usage',
      assumption: `${ASSUMED_WRITES.toLocaleString('en-US')} a month, assumed`,
    },
    {
      name: 'reads',
      price: 's3.read',
      quantity: ASSUMED_READS,
      kind: 'usage',
      assumption: `${ASSUMED_READS.toLocaleString('en-US')} a month, assumed`,
    },
  ],
  // Requests to KMS are few: a bucket asks through a key of its own, tasks when they start.
  'AWS::KMS::Key': () => [{ name: 'key', price: 'kms.key', quantity: 1, kind: 'fixed' }],
};
