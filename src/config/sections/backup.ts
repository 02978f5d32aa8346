/** `backup:` of the file → its configuration. */

import type { BackupConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseDays, parseHours } from '../units.ts';

/** A map without keys is a wish for backups as they are by default. */
export function buildBackup(backup: InferloopFile['backup']): BackupConfig | undefined {
  if (backup === undefined) return undefined;
  return { everyHours: parseHours(backup.every ?? '24h'), keepDays: parseDays(backup.keep ?? '30d') };
}
