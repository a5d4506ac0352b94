import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE village (
    id text NOT NULL, grantor_id text NOT NULL, name text NOT NULL, inhabitants integer NOT NULL,
    inhabitants_source text NOT NULL, large boolean NOT NULL, PRIMARY KEY (id))`,
  `CREATE TABLE organisation (
    id text NOT NULL, grantor_id text NOT NULL, name text NOT NULL, legal_form text NOT NULL, kvk_number text,
    village_ids text NOT NULL, email text, recognised boolean NOT NULL, PRIMARY KEY (id))`,
];

/** Villages and associations. */
export class Organisations6 implements MigrationInterface {
  name = 'Organisations1710000000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['organisation', 'village']) await runner.query(`DROP TABLE ${table}`);
  }
}
