/** `storage:` of the file → its configuration. */

import type { BucketConfig, StorageConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseDays } from '../units.ts';

type StorageFile = NonNullable<InferloopFile['storage']>;
type BucketFile = NonNullable<StorageFile['buckets']>[string];

export function buildStorage(storage: StorageFile): StorageConfig {
  return {
    buckets: Object.entries(storage.buckets ?? {})
      .map(([key, bucket]) => buildBucket(key, bucket))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

function buildBucket(key: string, bucket: BucketFile): BucketConfig {
  return {
    key,
    versioned: bucket.versioned ?? false,
    infrequentAccessDays: days(bucket.infrequent_access),
    archiveDays: days(bucket.archive),
    expireDays: days(bucket.expire),
    expireVersionsDays: days(bucket.expire_versions),
  };
}

function days(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDays(text);
}
