import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number of each letter that was sent, and per grantor and year how many there are. */
export class LetterNumbers26 implements MigrationInterface {
  name = 'LetterNumbers1710000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE letter ADD COLUMN number text');
    await runner.query(`CREATE TABLE letter_count (
      grantor_id text NOT NULL, year integer NOT NULL, last integer NOT NULL, PRIMARY KEY (grantor_id, year))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE letter_count');
    await runner.query('ALTER TABLE letter DROP COLUMN number');
  }
}
