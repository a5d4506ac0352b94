import { createHash, randomBytes } from 'node:crypto';
import type { LogRow } from './log.entity.js';

/** What one row of the log holds beside who, what and when. */
export interface Entry {
  readonly input: Readonly<Record<string, unknown>>;
  /** Salted digest of each free text, so that the text can be erased and never changed unnoticed. */
  readonly told: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Hash of a dossier's log before its first row. */
export const genesis = '0'.repeat(64);

/** Binds a row to the one before it. */
export function hashOf(row: Omit<LogRow, 'hash'>): string {
  const { dossierId, revision, moveId, type, byPerson, byRole, at, entry, previous } = row;
  return sha256([previous, dossierId, revision, moveId, type, byPerson, byRole, at, entry].join('\n'));
}

/** Digest of a free text with a salt of its own; without the salt it says nothing about the text. */
export function digest(
  text: string,
  salt = randomBytes(16).toString('hex'),
): { salt: string; digest: string } {
  return { salt, digest: sha256(`${salt}${text}`) };
}

/** The first row that does not follow from the one before it, or undefined when the chain is whole. */
export function firstBroken(
  rows: readonly LogRow[],
  head: string,
): LogRow | { revision: number } | undefined {
  let previous = genesis;
  for (const [index, row] of rows.entries()) {
    if (row.previous !== previous || row.revision !== index + 1 || hashOf(row) !== row.hash) return row;
    previous = row.hash;
  }
  return previous === head ? undefined : { revision: rows.length + 1 };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
