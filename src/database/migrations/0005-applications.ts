import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE application (
    id text NOT NULL, round_id text NOT NULL, grantor_id text NOT NULL, case_number text UNIQUE,
    owner_id text NOT NULL, title text NOT NULL, village_id text, group_name text NOT NULL,
    requested bigint NOT NULL, total_costs bigint NOT NULL, channel text NOT NULL, entered_by_id text NOT NULL,
    handler_id text, submitted_at bigint, received_on text, answers text, created_at bigint NOT NULL, PRIMARY KEY (id))`,
  'CREATE INDEX application_round_id ON application (round_id)',
  'CREATE INDEX application_owner_id ON application (owner_id)',
  `CREATE TABLE draft (
    id text NOT NULL, answers text NOT NULL, edition integer NOT NULL, changes text NOT NULL, saved_at bigint NOT NULL,
    saved_by_id text NOT NULL, PRIMARY KEY (id))`,
  `CREATE TABLE case_number (
    year integer NOT NULL, last integer NOT NULL, PRIMARY KEY (year))`,
  `CREATE TABLE note (
    id text NOT NULL, dossier_id text NOT NULL, by_id text NOT NULL, at bigint NOT NULL, text text NOT NULL,
    PRIMARY KEY (id))`,
  'CREATE INDEX note_dossier_id ON note (dossier_id)',
];

/** Applications, drafts, case numbers and notes. */
export class Applications5 implements MigrationInterface {
  name = 'Applications1710000000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['note', 'case_number', 'draft', 'application'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
