import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyAdded } from '../only-added.js';

const tables = [
  `CREATE TABLE dossier (
    id text PRIMARY KEY, chart text NOT NULL, version_id text NOT NULL, grantor_id text NOT NULL, parent_id text,
    snapshot text NOT NULL, states text NOT NULL, revision integer NOT NULL, head text NOT NULL, done boolean NOT NULL,
    created_at bigint NOT NULL, changed_at bigint NOT NULL)`,
  'CREATE INDEX dossier_parent ON dossier (parent_id)',
  'CREATE INDEX dossier_done ON dossier (done, chart)',
  `CREATE TABLE log (
    dossier_id text NOT NULL, revision integer NOT NULL, move_id text NOT NULL UNIQUE, type text NOT NULL,
    by_person text NOT NULL, by_role text NOT NULL, at bigint NOT NULL, entry text NOT NULL, previous text NOT NULL, hash text NOT NULL,
    PRIMARY KEY (dossier_id, revision))`,
  `CREATE TABLE told (
    dossier_id text NOT NULL, revision integer NOT NULL, name text NOT NULL, salt text NOT NULL, text text NOT NULL,
    PRIMARY KEY (dossier_id, revision, name))`,
  `CREATE TABLE timer (
    dossier_id text NOT NULL, name text NOT NULL, due_at bigint NOT NULL, event text NOT NULL, PRIMARY KEY (dossier_id, name))`,
  'CREATE INDEX timer_due ON timer (due_at)',
  `CREATE TABLE legal_clock (
    dossier_id text NOT NULL, kind text NOT NULL, ends_on text, clock text NOT NULL, PRIMARY KEY (dossier_id, kind))`,
];

/** Dossiers, their log, free texts beside it, timers and legal clocks. */
export class Engine1 implements MigrationInterface {
  name = 'Engine1710000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await onlyAdded(runner, 'log');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['legal_clock', 'timer', 'told', 'log', 'dossier'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
