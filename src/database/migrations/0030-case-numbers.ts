import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers are counted for each grantor, kind and year, and begin with letters of the grantor's own. */
export class CaseNumbers30 implements MigrationInterface {
  name = 'CaseNumbers1710000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE grantor ADD COLUMN case_code text NOT NULL DEFAULT 'MD'`);
    await runner.query('CREATE UNIQUE INDEX grantor_case_code ON grantor (case_code)');
    await runner.query('ALTER TABLE case_number RENAME TO case_number_before');
    await runner.query(`CREATE TABLE case_number (
      grantor_id text NOT NULL, kind text NOT NULL, year integer NOT NULL, last integer NOT NULL,
      PRIMARY KEY (grantor_id, kind, year))`);
    await runner.query(`INSERT INTO case_number
      SELECT grantor.id, 'application', year, last FROM case_number_before CROSS JOIN grantor`);
    for (const [kind, table] of counted)
      await runner.query(`INSERT INTO case_number
        SELECT grantor_id, '${kind}', CAST(substr(received_on, 1, 4) AS integer), count(*) FROM ${table} GROUP BY 1, 3`);
    await runner.query('DROP TABLE case_number_before');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_number RENAME TO case_number_after');
    await runner.query(
      'CREATE TABLE case_number (year integer NOT NULL, last integer NOT NULL, PRIMARY KEY (year))',
    );
    await runner.query(`INSERT INTO case_number
      SELECT year, max(last) FROM case_number_after WHERE kind = 'application' GROUP BY year`);
    await runner.query('DROP TABLE case_number_after');
    await runner.query('DROP INDEX grantor_case_code');
    await runner.query('ALTER TABLE grantor DROP COLUMN case_code');
  }
}

const counted = [
  ['complaint', 'complaint'],
  ['question', 'inquiry'],
] as const;
