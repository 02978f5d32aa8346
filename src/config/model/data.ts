/** What keeps data: buckets, volumes, databases, and their backups. */

export interface StorageConfig {
  /** Sorted by key. */
  readonly buckets: readonly BucketConfig[];
  /** Sorted by key. */
  readonly volumes: readonly VolumeConfig[];
}

/** Days count from the day on which an object was written; undefined: never. */
export interface BucketConfig {
  /** Its name in the file. */
  readonly key: string;
  readonly versioned: boolean;
  readonly infrequentAccessDays: number | undefined;
  readonly archiveDays: number | undefined;
  readonly expireDays: number | undefined;
  /** From the day on which the version became an old one. */
  readonly expireVersionsDays: number | undefined;
}

export interface VolumeConfig {
  /** Its name in the file. */
  readonly key: string;
  /** GB. */
  readonly size: number;
  readonly type: 'gp3' | 'st1' | 'sc1';
  /** Undefined: none. */
  readonly snapshots: { readonly everyHours: number; readonly keep: number } | undefined;
}

export interface DatabaseConfig {
  /** Its name in the file. */
  readonly key: string;
  readonly engine: 'postgres' | 'mysql';
  /** Major: `16`, `8.0`. */
  readonly version: string;
  /** Instance class. */
  readonly size: string;
  /** GB; without growth both are the same. */
  readonly disk: { readonly from: number; readonly to: number };
  readonly multiAz: boolean;
  /** How long RDS keeps its own backups; 0: it makes none. */
  readonly backupDays: number;
  /** The variable that holds its URL. */
  readonly exposeAs: string;
}

export interface BackupConfig {
  readonly everyHours: number;
  readonly keepDays: number;
}
