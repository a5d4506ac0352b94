import type { EntityManager } from 'typeorm';
import { refusal, type Refusal } from '../../../workflows/language.js';
import { StoredFile } from '../../documents/stored-file.entity.js';
import { lockDossier } from '../../engine/dossier.queries.js';
import { formOf, type Raw } from '../../schemes/forms.queries.js';
import { draftOf, removedKind } from '../applications.queries.js';
import { Draft } from '../draft.entity.js';
import { questionOf } from './filled.js';
import { isFillable, lockedQuestions } from './saving.js';

interface ByWhom {
  /** Whether staff does it for somebody. */
  readonly forAnother: boolean;
}

/** Notes a file that is kept already as the answer to a question; `kind` is the key of that question. */
export async function attachIn(
  tx: EntityManager,
  { forAnother, ...file }: StoredFile & ByWhom,
): Promise<Refusal | undefined> {
  const open = await openDraft(tx, file.dossierId, { at: file.at, forAnother });
  if (!open) return refusal('state', closed);
  const question = questionOf(open.form, file.kind);
  if (question?.kind !== 'files' || open.locked.has(question.key)) return refusal('rule', notHere);
  const ids = idsIn(open.draft, question.key);
  if (ids.length >= question.maxCount) return refusal('rule', full(question.maxCount));
  await tx.insert(StoredFile, file);
  await keep(tx, open.draft, { file, ids: [...ids, file.id] });
  return undefined;
}

/** Takes a file away from the answer it belongs to; its content is removed after the commit. */
export async function detachIn(
  tx: EntityManager,
  { dossier, file: id, at, forAnother }: { dossier: string; file: string; at: number } & ByWhom,
): Promise<Refusal | undefined> {
  const open = await openDraft(tx, dossier, { at, forAnother });
  if (!open) return refusal('state', closed);
  const file = await tx.findOneBy(StoredFile, { id, dossierId: dossier });
  if (!file || open.locked.has(file.kind) || questionOf(open.form, file.kind)?.kind !== 'files')
    return refusal('rule', notHere);
  await tx.update(StoredFile, { id }, { kind: removedKind, name: '' });
  await keep(tx, open.draft, { file, ids: idsIn(open.draft, file.kind).filter((one) => one !== id) });
  return undefined;
}

async function openDraft(tx: EntityManager, id: string, { at, forAnother }: { at: number } & ByWhom) {
  const dossier = await lockDossier(tx, id);
  const draft = await draftOf(tx, id);
  if (!dossier || !draft || !isFillable(dossier, forAnother)) return undefined;
  const form = await formOf(tx, dossier.versionId);
  return { draft, form, locked: await lockedQuestions(tx, { dossier, form, at }) };
}

const idsIn = ({ answers }: Draft, key: string): string[] => [(answers as Raw)[key] ?? []].flat() as string[];

async function keep(
  tx: EntityManager,
  draft: Draft,
  { file, ids }: { file: StoredFile; ids: string[] },
): Promise<void> {
  const answers: Raw = { ...(draft.answers as Raw), [file.kind]: ids };
  await tx.update(
    Draft,
    { id: draft.id },
    { answers, edition: draft.edition + 1, savedAt: file.at, savedById: file.byId },
  );
}

const closed = 'U kunt hier niets meer wijzigen: deze aanvraag is al verstuurd of afgesloten.';
const notHere = 'Dit bestand kunt u hier niet toevoegen of weghalen.';
const full = (most: number): string =>
  `U kunt hier hoogstens ${most} ${most === 1 ? 'bestand' : 'bestanden'} meesturen. Haal er eerst een weg.`;
