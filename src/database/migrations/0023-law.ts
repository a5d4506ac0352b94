import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of the law that lawyers proclaim: days that count as holidays, and what deciding late costs. */
export class Law23 implements MigrationInterface {
  name = 'Law1710000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE decree (
      number integer NOT NULL, decree text NOT NULL, by_id text NOT NULL, at bigint NOT NULL, PRIMARY KEY (number))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE decree');
  }
}
