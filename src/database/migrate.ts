import type { DataSource } from 'typeorm';

const lockKey = 20_260_101;

/** Brings the schema up to date: one instance at a time on PostgreSQL, foreign keys off while SQLite rebuilds tables. */
export async function migrate(writer: DataSource): Promise<void> {
  await (writer.options.type === 'postgres' ? migratePostgres(writer) : migrateSqlite(writer));
}

async function migratePostgres(writer: DataSource): Promise<void> {
  const runner = writer.createQueryRunner();
  await runner.query('SELECT pg_advisory_lock($1)', [lockKey]);
  try {
    await writer.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [lockKey]);
    await runner.release();
  }
}

async function migrateSqlite(writer: DataSource): Promise<void> {
  await writer.query('PRAGMA foreign_keys = OFF');
  await writer.runMigrations({ transaction: 'each' });
  const broken = await writer.query<unknown[]>('PRAGMA foreign_key_check');
  if (broken.length > 0)
    throw new Error(`The migration left rows that point nowhere: ${JSON.stringify(broken)}`);
  await writer.query('PRAGMA foreign_keys = ON');
}
