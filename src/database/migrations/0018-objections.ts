import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE objection (
    id text NOT NULL, round_id text NOT NULL, grantor_id text NOT NULL, case_number text NOT NULL UNIQUE,
    channel text NOT NULL, entered_by_id text NOT NULL, handler_id text, received_on text NOT NULL,
    posted_on text, created_at bigint NOT NULL, PRIMARY KEY (id))`,
  `CREATE TABLE contested (
    objection_id text NOT NULL, decision_id text NOT NULL, entry_id text NOT NULL,
    PRIMARY KEY (objection_id, decision_id))`,
  'CREATE INDEX contested_entry_id ON contested (entry_id)',
  'CREATE INDEX contested_decision_id ON contested (decision_id)',
  `CREATE TABLE objector (
    objection_id text NOT NULL, person_id text NOT NULL, PRIMARY KEY (objection_id, person_id))`,
  'CREATE INDEX objector_person_id ON objector (person_id)',
];

/** Objections, the decisions they are against, and who made them. */
export class Objections18 implements MigrationInterface {
  name = 'Objections1810000000017';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['objector', 'contested', 'objection']) await runner.query(`DROP TABLE ${table}`);
  }
}
