/** `databases:` of the file → their configuration. */

import type { DatabaseConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseDays, parseSize } from '../units.ts';

type DatabasesFile = NonNullable<InferloopFile['databases']>;

export function buildDatabases(databases: DatabasesFile): readonly DatabaseConfig[] {
  return Object.entries(databases)
    .map(([key, database]) => buildDatabase(key, database))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function buildDatabase(key: string, database: DatabasesFile[string]): DatabaseConfig {
  const [engine = '', version = ''] = (database.engine ?? 'postgres@16').split('@');
  const [from = Number.NaN, to = from] = (database.disk ?? '20GB').split('..').map(parseSize);
  return {
    key,
    engine: engine === 'mysql' ? 'mysql' : 'postgres',
    version,
    size: database.size ?? 'db.t4g.small',
    disk: { from, to },
    multiAz: database.multi_az ?? false,
    backupDays: parseDays(database.backups ?? '7d'),
    exposeAs: database.expose_as ?? 'DATABASE_URL',
  };
}
