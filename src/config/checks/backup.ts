/** Checks of `backup`: there is something to back up. */

import type { Config } from '../model.ts';
import type { Finding } from './finding.ts';

export function checkBackup({ backup, databases, storage }: Config): readonly Finding[] {
  if (backup === undefined || databases.length > 0 || storage.volumes.length > 0) return [];
  return [
    {
      severity: 'warning',
      paths: [['backup']],
      message: '`backup` does nothing: there are no databases and no volumes',
      hint: 'remove it; a bucket keeps what is deleted in it with `versioned: true`',
    },
  ];
}
