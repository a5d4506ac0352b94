import type { QueryRunner } from 'typeorm';

/** Makes the database itself refuse to change or delete rows of a table. */
export async function onlyAdded(runner: QueryRunner, table: string): Promise<void> {
  for (const statement of runner.dataSource.options.type === 'postgres' ? postgres(table) : sqlite(table))
    await runner.query(statement);
}

const sqlite = (table: string): string[] =>
  ['UPDATE', 'DELETE'].map(
    (change) =>
      `CREATE TRIGGER ${table}_no_${change.toLowerCase()} BEFORE ${change} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is only added to'); END`,
  );

const postgres = (table: string): string[] => [
  `CREATE OR REPLACE FUNCTION only_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is only added to', TG_TABLE_NAME; END $$`,
  `CREATE TRIGGER ${table}_only_added BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION only_added()`,
];
