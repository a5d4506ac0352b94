import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE destruction_list (
    id text NOT NULL, grantor_id text NOT NULL, made_by_id text NOT NULL, made_at bigint NOT NULL, approved_by_id text,
    approved_at bigint, done_at bigint, PRIMARY KEY (id))`,
  'CREATE INDEX destruction_list_grantor_id ON destruction_list (grantor_id)',
  `CREATE TABLE destruction_item (
    list_id text NOT NULL, dossier_id text NOT NULL, case_number text, result text NOT NULL, starts_on text NOT NULL,
    destroy_on text NOT NULL, kept_because text, destroyed_at bigint, PRIMARY KEY (list_id, dossier_id))`,
  'CREATE INDEX retention_destroy_on ON retention (destroy_on)',
];

/** Lists of dossiers to be destroyed, and the certificate of what was. */
export class Archive17 implements MigrationInterface {
  name = 'Archive1710000000017';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX retention_destroy_on');
    for (const table of ['destruction_item', 'destruction_list']) await runner.query(`DROP TABLE ${table}`);
  }
}
