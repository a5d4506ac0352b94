import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE completion (
    dossier_id text NOT NULL, sentence text NOT NULL, photo_id text, may_publish boolean NOT NULL,
    by_id text NOT NULL, at bigint NOT NULL, PRIMARY KEY (dossier_id))`,
];

/** What became of a plan. */
export class Accountability12 implements MigrationInterface {
  name = 'Accountability1710000000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['completion']) await runner.query(`DROP TABLE ${table}`);
  }
}
