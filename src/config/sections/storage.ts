/** `storage:` of the file → its configuration. */

import type { BucketConfig, StorageConfig, VolumeConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseDays, parseHours, parseSize } from '../units.ts';

type StorageFile = NonNullable<InferloopFile['storage']>;
type BucketFile = NonNullable<StorageFile['buckets']>[string];
type VolumeFile = NonNullable<StorageFile['volumes']>[string];

export function buildStorage(storage: StorageFile): StorageConfig {
  return {
    buckets: Object.entries(storage.buckets ?? {})
      .map(([key, bucket]) => buildBucket(key, bucket))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    volumes: Object.entries(storage.volumes ?? {})
      .map(([key, volume]) => buildVolume(key, volume))
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

function buildVolume(key: string, { size = '20GB', type = 'gp3', snapshots }: VolumeFile): VolumeConfig {
  return {
    key,
    size: parseSize(size),
    type,
    snapshots:
      snapshots === undefined
        ? undefined
        : { everyHours: parseHours(snapshots.every ?? '24h'), keep: snapshots.keep ?? 7 },
  };
}

function days(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDays(text);
}
