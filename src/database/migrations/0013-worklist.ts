import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE task (
    id text NOT NULL, dossier_id text NOT NULL, grantor_id text NOT NULL, kind text NOT NULL, role text NOT NULL,
    due_on text, opened_at bigint NOT NULL, closed_at bigint, closed_by_id text, PRIMARY KEY (id))`,
  'CREATE INDEX task_dossier_id ON task (dossier_id)',
  'CREATE INDEX task_closed_at_role ON task (closed_at, role)',
];

/** Tasks of staff. */
export class Worklist13 implements MigrationInterface {
  name = 'Worklist1710000000013';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['task']) await runner.query(`DROP TABLE ${table}`);
  }
}
