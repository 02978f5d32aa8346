/** What functions need from the world: their folders read, and objects put where they find them. */

/** What the folder of a function holds. */
export interface CodeBundle {
  /** sha256 over names, modes and contents: the same folder has the same, whatever zips it. */
  readonly digest: string;
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
  zip(): Uint8Array;
}

export interface StoredObject {
  readonly bucket: string;
  /** Account that the bucket must belong to: its name could be anybody's. */
  readonly owner: string;
  readonly key: string;
  readonly body: string | Uint8Array;
}

/** Objects in buckets: S3. */
export interface Objects {
  /** Puts it there, in the place of what has the key. */
  put(object: StoredObject): Promise<'stored' | 'no-bucket'>;
}
