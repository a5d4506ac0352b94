import type { MigrationInterface, QueryRunner } from 'typeorm';

const changes = [
  `CREATE TABLE payment_batch (
    id text NOT NULL, grantor_id text NOT NULL, message_id text NOT NULL, execute_on text NOT NULL,
    transfers integer NOT NULL, amount bigint NOT NULL, made_at bigint NOT NULL, made_by_id text NOT NULL,
    PRIMARY KEY (id))`,
  "ALTER TABLE payment ADD COLUMN reference text NOT NULL DEFAULT ''",
  'ALTER TABLE payment ADD COLUMN batch_id text',
  'ALTER TABLE payment ADD COLUMN returned_code text',
  'CREATE INDEX payment_reference ON payment (reference)',
  'ALTER TABLE grantor ADD COLUMN payment_account text',
];

/** Files with transfers for the bank, the account they are paid from, and what the bank sent back. */
export class Batches20 implements MigrationInterface {
  name = 'Batches1710000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of changes) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX payment_reference');
    for (const column of ['reference', 'batch_id', 'returned_code'])
      await runner.query(`ALTER TABLE payment DROP COLUMN ${column}`);
    await runner.query('ALTER TABLE grantor DROP COLUMN payment_account');
    await runner.query('DROP TABLE payment_batch');
  }
}
