import { createHash, randomUUID } from 'node:crypto';
import type { Dossier } from './dossier.entity.js';
import type { LogRow, Told } from './log.entity.js';

/** What one row of the log holds beside who, what and when. */
export interface Entry {
  readonly input: Readonly<Record<string, unknown>>;
  /** Salted digest of each free text, so that the text can be erased and never changed unnoticed. */
  readonly told: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, unknown>>;
  /** How many decrees the law counted then; absent while there were none (`workflows/law.ts`). */
  readonly law?: number;
}

/** Hash of a dossier's log before its first row: binds it to the rules it runs on and the round it belongs to. */
export const genesisOf = ({ id, chart, versionId, grantorId, parentId }: Beginning): string =>
  hashed(id, chart, versionId, grantorId, parentId);
type Beginning = Pick<Dossier, 'id' | 'chart' | 'versionId' | 'grantorId' | 'parentId'>;

/** Binds a row to the one before it. */
export function hashOf(row: Omit<LogRow, 'hash'>): string {
  const { dossierId, revision, moveId, type, byPerson, byRole, at, entry, previous } = row;
  return hashed(previous, dossierId, revision, moveId, type, byPerson, byRole, at, entry);
}

/** Digest of a free text with a salt of its own; without the salt it says nothing about the text. */
export function digest(text: string, salt: string = randomUUID()): { salt: string; digest: string } {
  return { salt, digest: hashed(salt, text) };
}

/** The first row that does not follow from the one before it, or undefined when the chain is whole. */
export function firstBroken(
  rows: readonly LogRow[],
  dossier: Beginning & Pick<Dossier, 'head'>,
): { revision: number } | undefined {
  let previous = genesisOf(dossier);
  for (const [index, row] of rows.entries()) {
    if (row.previous !== previous || row.revision !== index + 1 || hashOf(row) !== row.hash) return row;
    previous = row.hash;
  }
  return previous === dossier.head ? undefined : { revision: rows.length + 1 };
}

/** The first text that is not what was told; one that was erased is no longer there to be wrong. */
export function firstRetold(rows: readonly LogRow[], told: readonly Told[]): Told | undefined {
  const entries = new Map(rows.map(({ revision, entry }) => [revision, JSON.parse(entry) as Entry]));
  return told.find(
    ({ revision, name, salt, text }) => digest(text, salt).digest !== entries.get(revision)?.told[name],
  );
}

/** JSON keeps the fields apart, so that no two rows read the same. */
const hashed = (...fields: readonly (string | number | null)[]): string =>
  createHash('sha256').update(JSON.stringify(fields)).digest('hex');
