import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions of people about their own data. */
export class PersonRequests21 implements MigrationInterface {
  name = 'PersonRequests1710000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE person_request (
      id text NOT NULL, grantor_id text NOT NULL, person_id text NOT NULL, kind text NOT NULL, wish text NOT NULL,
      channel text NOT NULL, entered_by_id text NOT NULL, made_at bigint NOT NULL, received_on text NOT NULL,
      due_on text NOT NULL, extended_because text, outcome text, answer text, answered_at bigint, answered_by_id text,
      PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX person_request_grantor_id ON person_request (grantor_id, answered_at)');
    await runner.query('CREATE INDEX person_request_person_id ON person_request (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person_request');
  }
}
