import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE legal_correction (
    id text NOT NULL, version_id text NOT NULL, setting text NOT NULL, before text NOT NULL, after text NOT NULL,
    by_id text NOT NULL, at bigint NOT NULL, PRIMARY KEY (id))`,
  'CREATE INDEX legal_correction_version_id ON legal_correction (version_id)',
  `CREATE TABLE legal_review (
    id text NOT NULL, version_id text NOT NULL, by_id text NOT NULL, at bigint NOT NULL, remark text, PRIMARY KEY (id))`,
  'CREATE INDEX legal_review_version_id ON legal_review (version_id)',
];

/** What lawyers found of the legal settings of a version, and what was corrected. */
export class Legal19 implements MigrationInterface {
  name = 'Legal1710000000019';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['legal_review', 'legal_correction']) await runner.query(`DROP TABLE ${table}`);
  }
}
