/** What `uses` can name, and the variables that it gives. */

import type { Config } from './model.ts';
import type { Path } from './node.ts';

export interface Usable {
  /** Its name in the file. */
  readonly key: string;
  /** `the bucket \`data\``. */
  readonly words: string;
  readonly path: Path;
  readonly variables: readonly string[];
}

export function usableThings({ storage }: Config): readonly Usable[] {
  return storage.buckets.map(({ key }) => ({
    key,
    words: `the bucket \`${key}\``,
    path: ['storage', 'buckets', key],
    variables: [bucketVariable(key)],
  }));
}

/** `raw-data` → `RAW_DATA_BUCKET`, which holds the bucket's real name. */
export function bucketVariable(key: string): string {
  return `${key.toUpperCase().replaceAll('-', '_')}_BUCKET`;
}
