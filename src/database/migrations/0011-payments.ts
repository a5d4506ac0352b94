import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyAdded } from '../only-added.js';

const tables = [
  `CREATE TABLE bank_account (
    dossier_id text NOT NULL, iban_sealed text NOT NULL, last4 text NOT NULL, holder text NOT NULL,
    entered_by_id text NOT NULL, entered_at bigint NOT NULL, first_check_by_id text, second_check_by_id text,
    mismatch_at bigint, PRIMARY KEY (dossier_id))`,
  `CREATE TABLE payment (
    id text NOT NULL, dossier_id text NOT NULL, amount bigint NOT NULL, state text NOT NULL, due_on text NOT NULL,
    ordered_at bigint NOT NULL, ordered_by_id text NOT NULL, paid_on text, listed_at bigint, PRIMARY KEY (id))`,
  `CREATE TABLE account_look (
    id text NOT NULL, dossier_id text NOT NULL, person_id text NOT NULL, purpose text NOT NULL, at bigint NOT NULL,
    PRIMARY KEY (id))`,
  'CREATE INDEX account_look_dossier_id ON account_look (dossier_id)',
  'CREATE INDEX payment_dossier_id ON payment (dossier_id)',
  'CREATE INDEX payment_state ON payment (state)',
];

/** Bank accounts, payments, and who looked at a whole account number: that is never changed. */
export class Payments11 implements MigrationInterface {
  name = 'Payments1710000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await onlyAdded(runner, 'account_look');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['account_look', 'payment', 'bank_account'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
