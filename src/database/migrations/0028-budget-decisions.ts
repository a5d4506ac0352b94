import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyAdded } from '../only-added.js';

const columns = [
  'distribution text',
  'published_on text',
  'publication_ref text',
  'carry_over boolean NOT NULL DEFAULT false',
  'indexed_from text',
  'note text',
];

/** What is decided about budgets; each budget that is there already was opened with its ceiling. */
export class BudgetDecisions28 implements MigrationInterface {
  name = 'BudgetDecisions1710000000028';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of columns) await runner.query(`ALTER TABLE budget ADD COLUMN ${column}`);
    await runner.query(`CREATE TABLE budget_decision (
      id text NOT NULL, budget_id text NOT NULL, kind text NOT NULL, change bigint NOT NULL, decided_on text NOT NULL,
      source text NOT NULL, inputs text NOT NULL, by_id text NOT NULL, at bigint NOT NULL, PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX budget_decision_budget_id ON budget_decision (budget_id)');
    await runner.query(`INSERT INTO budget_decision
      SELECT id || ' opened', id, 'opened', ceiling, year || '-01-01', 'Begroting', '{}', 'system', 0 FROM budget`);
    await onlyAdded(runner, 'budget_decision');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE budget_decision');
    for (const column of columns)
      await runner.query(`ALTER TABLE budget DROP COLUMN ${column.split(' ')[0]}`);
  }
}
