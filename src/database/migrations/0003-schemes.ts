import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE scheme (
    id text NOT NULL, grantor_id text NOT NULL, slug text NOT NULL UNIQUE, name text NOT NULL, title text NOT NULL,
    summary text NOT NULL, audience text NOT NULL, PRIMARY KEY (id))`,
  `CREATE TABLE scheme_version (
    id text NOT NULL, scheme_id text NOT NULL, name text NOT NULL, chart text NOT NULL, round_chart text NOT NULL,
    settings text NOT NULL, texts text NOT NULL, locked_at bigint, hash text, PRIMARY KEY (id))`,
];

/** Schemes and the versions of their settings. */
export class Schemes3 implements MigrationInterface {
  name = 'Schemes1710000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['scheme_version', 'scheme']) await runner.query(`DROP TABLE ${table}`);
  }
}
