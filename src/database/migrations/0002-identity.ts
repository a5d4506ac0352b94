import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE grantor (
    id text NOT NULL, name text NOT NULL, place text NOT NULL, legal_regime text NOT NULL, department text NOT NULL,
    address_lines text NOT NULL, phone text NOT NULL, email text NOT NULL, desk_hours text NOT NULL,
    officer_name text NOT NULL, court text NOT NULL, signatory text NOT NULL, privacy_url text NOT NULL,
    fictional boolean NOT NULL, PRIMARY KEY (id))`,
  `CREATE TABLE person (
    id text NOT NULL, email text UNIQUE, name text NOT NULL, phone text, postal_address text,
    created_at bigint NOT NULL, PRIMARY KEY (id))`,
  `CREATE TABLE assignment (
    id text NOT NULL, person_id text NOT NULL, role text NOT NULL, scope_id text NOT NULL,
    granted_at bigint NOT NULL, ended_at bigint, PRIMARY KEY (id))`,
  'CREATE INDEX assignment_person_id_scope_id ON assignment (person_id, scope_id)',
  'CREATE INDEX assignment_scope_id_role ON assignment (scope_id, role)',
  `CREATE TABLE session (
    hash text NOT NULL, person_id text NOT NULL, started_at bigint NOT NULL, seen_at bigint NOT NULL,
    ends_at bigint NOT NULL, user_agent text NOT NULL, PRIMARY KEY (hash))`,
  'CREATE INDEX session_person_id ON session (person_id)',
  `CREATE TABLE sign_in_link (
    hash text NOT NULL, code_hash text NOT NULL, email text NOT NULL, browser_hash text NOT NULL,
    asked_at bigint NOT NULL, expires_at bigint NOT NULL, used_at bigint, tries integer NOT NULL, PRIMARY KEY (hash))`,
  'CREATE INDEX sign_in_link_email ON sign_in_link (email)',
  'CREATE INDEX sign_in_link_browser_hash ON sign_in_link (browser_hash)',
  `CREATE TABLE api_token (
    hash text NOT NULL, id text NOT NULL UNIQUE, person_id text NOT NULL, label text NOT NULL,
    created_at bigint NOT NULL, expires_at bigint NOT NULL, revoked_at bigint, PRIMARY KEY (hash))`,
  'CREATE INDEX api_token_person_id ON api_token (person_id)',
];

/** Grantors, people, their roles, sessions and ways in. */
export class Identity2 implements MigrationInterface {
  name = 'Identity1710000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['api_token', 'sign_in_link', 'session', 'assignment', 'person', 'grantor'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
