import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE involvement (
    entry_id text NOT NULL, person_id text NOT NULL, round_id text NOT NULL, kind text NOT NULL,
    recused boolean NOT NULL, at bigint NOT NULL, PRIMARY KEY (entry_id, person_id))`,
  'CREATE INDEX involvement_round_id ON involvement (round_id)',
  `CREATE TABLE score_sheet (
    entry_id text NOT NULL, person_id text NOT NULL, round_id text NOT NULL, points text NOT NULL,
    reasons text NOT NULL, typed_on text, saved_at bigint NOT NULL, handed_in_at bigint,
    PRIMARY KEY (entry_id, person_id))`,
  'CREATE INDEX score_sheet_round_id ON score_sheet (round_id)',
  `CREATE TABLE panel (
    entry_id text NOT NULL, round_id text NOT NULL, amount bigint NOT NULL, reasons text NOT NULL,
    honourable boolean NOT NULL, at bigint NOT NULL, PRIMARY KEY (entry_id))`,
  'CREATE INDEX panel_round_id ON panel (round_id)',
  `CREATE TABLE panel_draft (
    entry_id text NOT NULL, person_id text NOT NULL, amount text NOT NULL, reasons text NOT NULL,
    honourable boolean NOT NULL, saved_at bigint NOT NULL, PRIMARY KEY (entry_id, person_id))`,
  `CREATE TABLE jury_report (
    round_id text NOT NULL, content text NOT NULL, hash text NOT NULL, signatures text NOT NULL, file_id text,
    PRIMARY KEY (round_id))`,
];

/** Involvement, scores and the advice of the jury. */
export class Jury8 implements MigrationInterface {
  name = 'Jury1710000000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['jury_report', 'panel_draft', 'panel', 'score_sheet', 'involvement'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
