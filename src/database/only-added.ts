import type { QueryRunner } from 'typeorm';

/** Makes the database itself refuse to change or delete rows of a table. */
export async function onlyAdded(runner: QueryRunner, table: string): Promise<void> {
  for (const statement of runner.dataSource.options.type === 'postgres' ? postgres(table) : sqlite(table))
    await runner.query(statement);
}

/** The same, but a row may go once the row it is about is gone: whole, and never before it. */
export async function onlyAddedTo(
  runner: QueryRunner,
  table: string,
  of: { readonly table: string; readonly column: string },
): Promise<void> {
  await onlyAdded(runner, table);
  const isThere = `EXISTS (SELECT 1 FROM ${of.table} WHERE id = OLD.${of.column})`;
  const statements =
    runner.dataSource.options.type === 'postgres' ? postgresTo(table, isThere) : sqliteTo(table, isThere);
  for (const statement of statements) await runner.query(statement);
}

const sqliteTo = (table: string, isThere: string): string[] => [
  `DROP TRIGGER ${table}_no_delete`,
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} WHEN ${isThere} BEGIN SELECT RAISE(ABORT, '${table} is only added to'); END`,
];

const postgresTo = (table: string, isThere: string): string[] => [
  `CREATE FUNCTION ${table}_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF ${isThere} THEN RAISE EXCEPTION '${table} is only added to'; END IF; RETURN OLD; END $$`,
  `DROP TRIGGER ${table}_only_added ON ${table}`,
  `CREATE TRIGGER ${table}_only_added BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION only_added()`,
  `CREATE TRIGGER ${table}_kept BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_kept()`,
];

const sqlite = (table: string): string[] =>
  ['UPDATE', 'DELETE'].map(
    (change) =>
      `CREATE TRIGGER ${table}_no_${change.toLowerCase()} BEFORE ${change} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is only added to'); END`,
  );

const postgres = (table: string): string[] => [
  `CREATE OR REPLACE FUNCTION only_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is only added to', TG_TABLE_NAME; END $$`,
  `CREATE TRIGGER ${table}_only_added BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION only_added()`,
];
