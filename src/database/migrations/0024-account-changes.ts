import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that were given after a first one, with who called about them and who confirmed. */
export class AccountChanges24 implements MigrationInterface {
  name = 'AccountChanges1710000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE account_change (
      id text NOT NULL, dossier_id text NOT NULL, iban_sealed text NOT NULL, last4 text NOT NULL, holder text NOT NULL,
      entered_by_id text NOT NULL, entered_at bigint NOT NULL, called_by_id text, called_at bigint, called_digits text,
      state text NOT NULL, settled_by_id text, settled_at bigint, PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX account_change_dossier_id ON account_change (dossier_id)');
    // Of two that wait at once nobody would know which to confirm.
    await runner.query(
      "CREATE UNIQUE INDEX account_change_pending ON account_change (dossier_id) WHERE state = 'pending'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE account_change');
  }
}
