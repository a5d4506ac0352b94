import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE complaint (
    id text NOT NULL, round_id text NOT NULL, grantor_id text NOT NULL, case_number text NOT NULL UNIQUE,
    about_id text, person_id text NOT NULL, channel text NOT NULL, entered_by_id text NOT NULL, handler_id text,
    received_on text NOT NULL, created_at bigint NOT NULL, PRIMARY KEY (id))`,
  'CREATE INDEX complaint_person_id ON complaint (person_id)',
  'CREATE INDEX complaint_grantor_id ON complaint (grantor_id)',
  `CREATE TABLE inquiry (
    id text NOT NULL, grantor_id text NOT NULL, dossier_id text NOT NULL, person_id text NOT NULL,
    case_number text NOT NULL UNIQUE, wish text NOT NULL, channel text NOT NULL, entered_by_id text NOT NULL,
    made_at bigint NOT NULL, received_on text NOT NULL, due_on text NOT NULL, due_because text NOT NULL,
    answer text, answered_at bigint, answered_by_id text, PRIMARY KEY (id))`,
  'CREATE INDEX inquiry_person_id ON inquiry (person_id)',
  'CREATE INDEX inquiry_dossier_id ON inquiry (dossier_id)',
  'CREATE INDEX inquiry_grantor_id ON inquiry (grantor_id, answered_at)',
];

/** Complaints and questions. */
export class Contact22 implements MigrationInterface {
  name = 'Contact1710000000022';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['inquiry', 'complaint']) await runner.query(`DROP TABLE ${table}`);
  }
}
