import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyAdded } from '../only-added.js';

const tables = [
  `CREATE TABLE budget (
    id text NOT NULL, grantor_id text NOT NULL, parent_id text, year integer NOT NULL, name text NOT NULL,
    ceiling bigint NOT NULL, over_ceiling bigint NOT NULL, reserved bigint NOT NULL, committed bigint NOT NULL,
    paid bigint NOT NULL, PRIMARY KEY (id),
    CHECK (reserved >= 0 AND committed >= 0 AND paid >= 0 AND reserved + committed + paid <= ceiling + over_ceiling))`,
  'CREATE INDEX budget_parent_id ON budget (parent_id)',
  `CREATE TABLE budget_line (
    id text NOT NULL, budget_id text NOT NULL, dossier_id text NOT NULL, kind text NOT NULL, amount bigint NOT NULL,
    move_id text NOT NULL, at bigint NOT NULL, PRIMARY KEY (id))`,
  'CREATE INDEX budget_line_budget_id ON budget_line (budget_id)',
  'CREATE INDEX budget_line_dossier_id ON budget_line (dossier_id)',
];

/** Budgets and their lines; a line is never changed, a counter never passes its ceiling. */
export class Budget9 implements MigrationInterface {
  name = 'Budget1710000000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await onlyAdded(runner, 'budget_line');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['budget_line', 'budget']) await runner.query(`DROP TABLE ${table}`);
  }
}
