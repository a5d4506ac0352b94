import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSourceOptions } from 'typeorm';
import { ForgetsWhatIsWritten } from './memory.js';
import { migrations } from './migrations.js';
import { SnakeNames } from './naming.js';

/** Where the data lives: a PostgreSQL address, else one SQLite file in a folder. */
export interface Place {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

type Entities = NonNullable<DataSourceOptions['entities']>;

/** Options of the DataSource that writes; on SQLite the only one that may. */
export function writerOptions(place: Place, entities: Entities): DataSourceOptions {
  return {
    ...shared(place, entities),
    ...(place.databaseUrl ? postgres(place.databaseUrl) : sqlite(place.dataDir, false)),
  };
}

/** Options of the DataSource for everything that only reads: it sees committed rows only. */
export function readerOptions(place: Place, entities: Entities): DataSourceOptions {
  return {
    ...shared(place, entities),
    ...(place.databaseUrl ? postgres(place.databaseUrl) : sqlite(place.dataDir, true)),
  };
}

const shared = (_place: Place, entities: Entities) => ({
  entities,
  migrations,
  subscribers: [ForgetsWhatIsWritten],
  namingStrategy: new SnakeNames(),
  synchronize: false,
  migrationsTableName: 'migration',
});

function postgres(url: string) {
  return {
    type: 'postgres',
    url,
    parseInt8: true,
    poolSize: 16,
    applicationName: 'op-eigen-kracht',
  } as const;
}

/**
 * WAL with a full fsync at each commit: less loses acknowledged moves when the power fails (measured, `docs/decisions/0001`).
 * What a savepoint may have to undo stays in memory: each move has one, and a temporary file for it cost more than its rows.
 */
function sqlite(dataDir: string, readonly: boolean) {
  mkdirSync(dataDir, { recursive: true });
  return {
    type: 'better-sqlite3',
    database: join(dataDir, 'op-eigen-kracht.sqlite'),
    readonly,
    enableWAL: !readonly,
    timeout: 5000,
    prepareDatabase: (db: { pragma(text: string): unknown }) => {
      db.pragma('foreign_keys = ON');
      db.pragma('temp_store = MEMORY');
      if (!readonly) db.pragma('synchronous = FULL');
    },
  } as const;
}
