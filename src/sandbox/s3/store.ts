/** The buckets of the account and what is in them. */

import { createHash } from 'node:crypto';
import { AwsError } from '../service.ts';

export interface StoredObject {
  readonly body: Buffer;
  readonly etag: string;
  readonly contentType: string;
  readonly storedAt: Date;
}

export interface Bucket {
  readonly region: string;
  readonly objects: Map<string, StoredObject>;
}

export type Buckets = Map<string, Bucket>;

/** Throws NoSuchBucket. */
export function findBucket(buckets: Buckets, name: string): Bucket {
  const bucket = buckets.get(name);
  if (bucket === undefined) throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404);
  return bucket;
}

/** Throws NoSuchBucket or NoSuchKey. */
export function findObject(buckets: Buckets, bucket: string, key: string): StoredObject {
  const object = findBucket(buckets, bucket).objects.get(key);
  if (object === undefined) throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404);
  return object;
}

export function storeObject(bucket: Bucket, key: string, object: Omit<StoredObject, 'etag'>): StoredObject {
  const etag = `"${createHash('md5').update(object.body).digest('hex')}"`;
  const stored = { ...object, etag };
  bucket.objects.set(key, stored);
  return stored;
}
