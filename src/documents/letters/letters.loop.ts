import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../clock.js';
import type { Database } from '../../database/database.js';
import { dossierById } from '../../engine/dossier.queries.js';
import { LetterRow } from './letter.entity.js';
import { newestEdit } from './letter-edits.queries.js';
import { composeFor } from './letters.js';
import { fileNameOf, lettersToRenew, unrenderedLetters } from './letters.queries.js';
import { letterPdf } from '../pdf.js';
import type { FileStore } from '../store.js';
import { StoredFile } from '../stored-file.entity.js';

/** What the loop works with. */
export interface LetterOffice {
  readonly database: Database;
  readonly clock: Clock;
  readonly store: FileStore;
  readonly baseUrl: string;
}

/**
 * Dates waiting letters today, looks again at those that missed something, and makes every PDF that is missing; answers how
 * many. Announcing then only writes rows.
 */
export async function renderLetters(office: LetterOffice): Promise<number> {
  await renew(office);
  const letters = await office.database.read(unrenderedLetters);
  for (const letter of letters) await render(office, letter);
  return letters.length;
}

async function renew({ database, clock, baseUrl }: LetterOffice): Promise<void> {
  const on = clock.today();
  for (const { id } of await database.read((em) => lettersToRenew(em, on)))
    await database.inTransaction((tx) => recompose(tx, { id, on, baseUrl }));
}

/** The letter is read again inside the transaction: it may have been announced meanwhile, and then it is frozen. */
async function recompose(
  tx: EntityManager,
  { id, on, baseUrl }: { id: string; on: string; baseUrl: string },
): Promise<void> {
  const letter = await tx.findOneBy(LetterRow, { id });
  const dossier = letter && (await dossierById(tx, letter.dossierId));
  if (!dossier || letter.announcedAt !== null) return;
  const edited = (await newestEdit(tx, id))?.text;
  await tx.update(
    LetterRow,
    { id },
    { ...(await composeFor(tx, dossier, { kind: letter.kind, on, baseUrl, edited })), datedOn: on },
  );
}

/** The file has an id made of what it says, so that one who was cut off before the row was written leaves no second copy. */
async function render({ database, clock, store }: LetterOffice, letter: LetterRow): Promise<void> {
  const bytes = await letterPdf(letter.content);
  const file = {
    id: uuidOf(`${letter.id} ${letter.contentHash}`),
    dossierId: letter.dossierId,
    kind: 'letter',
    name: fileNameOf(letter),
    mediaType: 'application/pdf',
  };
  await store.put(file.id, bytes);
  const about = { size: bytes.length, sha256: sha256(bytes) };
  await database.inTransaction(async (tx) => {
    await tx.upsert(StoredFile, { ...file, ...about, byId: 'system', at: clock.now() }, ['id']);
    await tx.update(
      LetterRow,
      { id: letter.id, contentHash: letter.contentHash },
      { fileId: file.id, renderedHash: letter.contentHash },
    );
  });
}

const uuidOf = (text: string): string =>
  sha256(text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
