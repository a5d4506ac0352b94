import type { EntityManager } from 'typeorm';
import { judgingRules } from '../../../workflows/fragments/judging-rules.js';
import { refusal, type Refusal } from '../../../workflows/language.js';
import type { Database } from '../../database/database.js';
import { lockDossier } from '../../engine/dossier.queries.js';
import { isWithJury, jurorsOf, sheetOf, standingOf } from '../jury.queries.js';
import { ScoreSheet } from '../score-sheet.entity.js';
import { merged, type OpenSheet } from './open-sheet.js';
import type { Sheet } from './sheet.js';

/** A sheet to keep, whole or half, exactly as typed. */
export interface SheetSave {
  readonly entryId: string;
  readonly personId: string;
  /** UTC ms. */
  readonly at: number;
  readonly sheet: Sheet;
  /** The page it was typed on; without one (a program) everything counts as typed now. */
  readonly page?: OpenSheet;
}

/** Keeps a draft and answers when it is on disk; or says why this juror cannot write here (any more). */
export const saveSheet = (database: Database, save: SheetSave): Promise<ScoreSheet | Refusal> =>
  database.inTransaction((tx) => saveSheetIn(tx, save));

/** `saveSheet` for whoever has a transaction open already. */
export async function saveSheetIn(tx: EntityManager, save: SheetSave): Promise<ScoreSheet | Refusal> {
  const { entryId, personId, at } = save;
  const dossier = await lockDossier(tx, entryId);
  if (!dossier || !isWithJury(dossier)) return refusal('state', 'Dit plan wordt niet meer beoordeeld.');
  const roundId = dossier.parentId ?? '';
  const before = await sheetOf(tx, entryId, personId);
  const no = await whyClosed(tx, save, { roundId, before });
  if (no) return refusal('rule', no);
  const sheet = {
    entryId,
    personId,
    roundId,
    ...merged(before, save.sheet, save.page),
    savedAt: at,
    handedInAt: null,
  };
  await tx.upsert(ScoreSheet, sheet, ['entryId', 'personId']);
  return sheet;
}

async function whyClosed(
  tx: EntityManager,
  { entryId, personId }: SheetSave,
  { roundId, before }: { roundId: string; before: ScoreSheet | null },
): Promise<string | undefined> {
  if (!(await jurorsOf(tx, roundId)).includes(personId)) return 'U zit niet in de jury van deze ronde.';
  const standing = await standingOf(tx, entryId, personId);
  if (standing === 'undeclared') return judgingRules.declaredFirst.sentence;
  if (standing === 'recused') return judgingRules.notRecused.sentence;
  return before?.handedInAt ? judgingRules.notYetScored.sentence : undefined;
}
