import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE decision (
    id text NOT NULL, dossier_id text NOT NULL, kind text NOT NULL, amount bigint NOT NULL,
    requested bigint NOT NULL, motivation text, deviation text, decided_on text NOT NULL,
    decided_by_id text NOT NULL, announced_on text, objection_ends_on text, letter_id text, PRIMARY KEY (id))`,
  'CREATE INDEX decision_dossier_id ON decision (dossier_id)',
];

/** Decisions. */
export class Decisions10 implements MigrationInterface {
  name = 'Decisions1710000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['decision']) await runner.query(`DROP TABLE ${table}`);
  }
}
