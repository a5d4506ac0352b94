import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyAddedTo } from '../only-added.js';

const tables = [
  `CREATE TABLE outbox (
    id text NOT NULL, dedupe_key text NOT NULL UNIQUE, message_id text NOT NULL, template text NOT NULL, version_id text,
    dossier_id text, grantor_id text NOT NULL, person_id text, address text, subject text NOT NULL, params text NOT NULL,
    sealed text, state text NOT NULL, attempts integer NOT NULL, queued_at bigint NOT NULL, due_at bigint NOT NULL,
    useful_until bigint NOT NULL, lease text, lease_until bigint, settled_at bigint, PRIMARY KEY (id))`,
  'CREATE INDEX outbox_state_due_at ON outbox (state, due_at)',
  'CREATE INDEX outbox_dossier_id ON outbox (dossier_id)',
  'CREATE INDEX outbox_address ON outbox (address, queued_at)',
  'CREATE INDEX outbox_person_id ON outbox (person_id)',
  'CREATE INDEX outbox_message_id ON outbox (message_id)',
  `CREATE TABLE message_event (
    id text NOT NULL, outbox_id text NOT NULL, kind text NOT NULL, at bigint NOT NULL, code text, PRIMARY KEY (id))`,
  'CREATE INDEX message_event_outbox_id ON message_event (outbox_id)',
];

/** Messages that wait to be sent, and the evidence of what became of them. */
export class Mail15 implements MigrationInterface {
  name = 'Mail1710000000015';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await onlyAddedTo(runner, 'message_event', { table: 'outbox', column: 'outbox_id' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['message_event', 'outbox']) await runner.query(`DROP TABLE ${table}`);
    if (runner.dataSource.options.type === 'postgres')
      await runner.query('DROP FUNCTION message_event_kept()');
  }
}
