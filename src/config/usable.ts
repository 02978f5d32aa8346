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
  /** Only what runs on an instance of EC2 has disks of its own. */
  readonly onlyInstances: boolean;
}

export function usableThings({ storage, databases }: Config): readonly Usable[] {
  return [
    ...storage.buckets.map(({ key }) => ({
      key,
      words: `the bucket \`${key}\``,
      path: ['storage', 'buckets', key],
      variables: [bucketVariable(key)],
      onlyInstances: false,
    })),
    ...storage.volumes.map(({ key }) => ({
      key,
      words: `the volume \`${key}\``,
      path: ['storage', 'volumes', key],
      variables: [volumeVariable(key)],
      onlyInstances: true,
    })),
    ...databases.map(({ key, exposeAs }) => ({
      key,
      words: `the database \`${key}\``,
      path: ['databases', key],
      variables: [exposeAs],
      onlyInstances: false,
    })),
  ];
}

/** `raw-data` → `RAW_DATA_BUCKET`, which holds the bucket's real name. */
export function bucketVariable(key: string): string {
  return `${upper(key)}_BUCKET`;
}

/** `scratch` → `SCRATCH_VOLUME`, which holds the volume's id. */
export function volumeVariable(key: string): string {
  return `${upper(key)}_VOLUME`;
}

function upper(key: string): string {
  return key.toUpperCase().replaceAll('-', '_');
}
