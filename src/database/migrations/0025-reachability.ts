import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyAdded } from '../only-added.js';

/** What people said about how we may reach them. */
export class Reachability25 implements MigrationInterface {
  name = 'Reachability1710000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE reachability (
      id text NOT NULL, person_id text NOT NULL, grantor_id text NOT NULL, kind text NOT NULL, electronic boolean NOT NULL,
      wording text NOT NULL, channel text NOT NULL, at bigint NOT NULL, by_id text NOT NULL, PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX reachability_person_id ON reachability (person_id, grantor_id, kind)');
    await onlyAdded(runner, 'reachability');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reachability');
  }
}
