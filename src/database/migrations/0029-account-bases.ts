import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = ['first_basis', 'first_explanation', 'second_basis', 'second_explanation'];

/** What both checks of an account rest on, and why that was enough where the bank doubted. */
export class AccountBases29 implements MigrationInterface {
  name = 'AccountBases1710000000029';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of columns) await runner.query(`ALTER TABLE bank_account ADD COLUMN ${column} text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of columns) await runner.query(`ALTER TABLE bank_account DROP COLUMN ${column}`);
  }
}
