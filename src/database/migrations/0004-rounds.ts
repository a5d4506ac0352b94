import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE round (
    id text NOT NULL, scheme_id text NOT NULL, version_id text NOT NULL, grantor_id text NOT NULL,
    name text NOT NULL, year integer NOT NULL, budget_year integer NOT NULL, opens_at bigint NOT NULL,
    closes_at bigint NOT NULL, presentation_on text, presentation_place text, announced_on text,
    execution_ends_on text NOT NULL, budget_id text NOT NULL, council_before text, council_after text,
    lots text NOT NULL, PRIMARY KEY (id))`,
  'CREATE INDEX round_scheme_id ON round (scheme_id)',
  `CREATE TABLE subscriber (
    scheme_id text NOT NULL, email text NOT NULL, since bigint NOT NULL, PRIMARY KEY (scheme_id, email))`,
];

/** Rounds and who wants to hear of them. */
export class Rounds4 implements MigrationInterface {
  name = 'Rounds1710000000004';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['subscriber', 'round']) await runner.query(`DROP TABLE ${table}`);
  }
}
