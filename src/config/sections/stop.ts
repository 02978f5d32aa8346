/** `stop:` of the file → its configuration. */

import type { StopConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';

/** What is missing is told by its check. */
export function buildStop({ cron = '', until = '', timezone = 'UTC' }: NonNullable<InferloopFile['stop']>): StopConfig {
  return { cron, until, timezone };
}
