import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses at which calendar programs find the terms of staff. */
export class Agenda16 implements MigrationInterface {
  name = 'Agenda1710000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE calendar_feed (
      person_id text NOT NULL, hash text NOT NULL UNIQUE, created_at bigint NOT NULL, PRIMARY KEY (person_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feed');
  }
}
