/** S3 in memory: what was put, by bucket and key. */

import type { Objects } from '../../../src/ports.ts';

export interface FakeObjects extends Objects {
  /** `bucket/key` → body. */
  readonly stored: Map<string, string | Uint8Array>;
}

/** Without buckets, when there are none to be. */
export function createFakeObjects({ bucket = true } = {}): FakeObjects {
  const stored = new Map<string, string | Uint8Array>();
  return {
    stored,
    put: async (object) => {
      if (!bucket) return 'no-bucket';
      stored.set(`${object.bucket}/${object.key}`, object.body);
      return 'stored';
    },
  };
}
