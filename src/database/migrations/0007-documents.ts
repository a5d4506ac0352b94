import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE stored_file (
    id text NOT NULL, dossier_id text NOT NULL, kind text NOT NULL, name text NOT NULL, media_type text NOT NULL,
    size integer NOT NULL, sha256 text NOT NULL, by_id text NOT NULL, at bigint NOT NULL, PRIMARY KEY (id))`,
  'CREATE INDEX stored_file_dossier_id ON stored_file (dossier_id)',
  `CREATE TABLE letter (
    id text NOT NULL, dossier_id text NOT NULL, round_id text, kind text NOT NULL, content text NOT NULL,
    content_hash text NOT NULL, dated_on text NOT NULL, missing text NOT NULL, file_id text, rendered_hash text,
    announced_at bigint, PRIMARY KEY (id))`,
  'CREATE INDEX letter_dossier_id ON letter (dossier_id)',
  'CREATE INDEX letter_round_id ON letter (round_id)',
];

/** Files and letters. */
export class Documents7 implements MigrationInterface {
  name = 'Documents1710000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['letter', 'stored_file']) await runner.query(`DROP TABLE ${table}`);
  }
}
