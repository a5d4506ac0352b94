import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE retention (
    dossier_id text NOT NULL, result text NOT NULL, starts_on text NOT NULL, destroy_on text NOT NULL,
    PRIMARY KEY (dossier_id))`,
];

/** Retention. */
export class Privacy14 implements MigrationInterface {
  name = 'Privacy1710000000014';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['retention']) await runner.query(`DROP TABLE ${table}`);
  }
}
