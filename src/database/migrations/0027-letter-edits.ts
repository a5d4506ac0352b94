import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What officers wrote for one letter, each time somebody did. */
export class LetterEdits27 implements MigrationInterface {
  name = 'LetterEdits1710000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE letter_edit (
      id text NOT NULL, letter_id text NOT NULL, dossier_id text NOT NULL, text text NOT NULL, by_id text NOT NULL,
      at bigint NOT NULL, PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX letter_edit_letter_id ON letter_edit (letter_id)');
    await runner.query('CREATE INDEX letter_edit_dossier_id ON letter_edit (dossier_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE letter_edit');
  }
}
