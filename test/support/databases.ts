import { afterAll, describe } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Database } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrate.js';
import { type Place, readerOptions, writerOptions } from '../../src/database/options.js';
import { temporaryFolder } from './folders.js';
import { freshPostgres } from './postgres.js';

type Kind = 'SQLite' | 'PostgreSQL';
type Entities = Parameters<typeof writerOptions>[1];

const opened: Database[] = [];

/** Describes a suite twice, on both databases; `freshPlace` gives it a new empty one each time it is called. */
export function eachDatabase(suite: (kind: Kind, freshPlace: () => Promise<Place>) => void): void {
  describe.each<Kind>(['SQLite', 'PostgreSQL'])('on %s', (kind) => {
    suite(kind, () => freshPlace(kind));
    afterAll(closeAll);
  });
}

/** A place for an application to keep its data: an own folder and, for PostgreSQL, an own migrated database. */
export async function freshPlace(kind: Kind): Promise<Place> {
  const dataDir = temporaryFolder(kind.toLowerCase());
  return kind === 'SQLite' ? { dataDir } : { dataDir, databaseUrl: await freshPostgres(migratePostgres) };
}

/** Opens the application's own database there; within `eachDatabase` it is closed after the suite. */
export async function openDatabase(place: Place, entities: Entities): Promise<Database> {
  const writer = new DataSource(writerOptions(place, entities));
  const database = await Database.open(writer, new DataSource(readerOptions(place, entities)));
  opened.push(database);
  return database;
}

/** Closes one before its suite ends, say to copy what it stored. */
export async function closeDatabase(database: Database): Promise<void> {
  opened.splice(opened.indexOf(database), 1);
  await database.close();
}

async function closeAll(): Promise<void> {
  for (const database of opened.splice(0)) await database.close();
}

async function migratePostgres(databaseUrl: string): Promise<void> {
  const source = await new DataSource(
    writerOptions({ dataDir: temporaryFolder(), databaseUrl }, []),
  ).initialize();
  try {
    await migrate(source);
  } finally {
    await source.destroy();
  }
}
