import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { checkLetter } from '../../../workflows/letters.check.js';
import { editedText, type TypedLetter } from '../../../workflows/letters.edited.js';
import type { LetterKind } from '../../../workflows/letters.parts.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { lockDossier } from '../../engine/dossier.queries.js';
import type { Stamp } from '../word/letter-docx.js';
import { LetterEdit } from './letter-edit.entity.js';
import { newestEdit } from './letter-edits.queries.js';
import { letterData } from './letter-data.js';
import { LetterRow } from './letter.entity.js';
import { composeFor } from './letters.js';
import { letterOf } from './letters.queries.js';

/** A letter that came back from a word processor, and who sent it in. */
export interface Edited {
  readonly dossierId: string;
  readonly letterId: string;
  readonly stamp: Partial<Stamp>;
  readonly typed: TypedLetter;
  readonly byId: string;
  /** UTC ms. */
  readonly at: number;
  readonly baseUrl: string;
}

/**
 * Gives a letter that has not left the words that somebody wrote for it; answers why not, with nothing changed. The text must
 * hold all that the law asks: what is missing is said here and not when everybody waits for the letter.
 */
export async function editLetter(tx: EntityManager, edited: Edited): Promise<readonly string[]> {
  const dossier = await lockDossier(tx, edited.dossierId);
  const letter = await letterOf(tx, edited.dossierId, edited.letterId);
  if (!dossier || !letter || letter.id !== edited.stamp.letter) return [otherLetter];
  if (letter.announcedAt !== null) return [hasLeft];
  const before = await newestEdit(tx, letter.id);
  if (edited.stamp.basedOn !== baseOf(letter, before)) return [writtenMeanwhile];
  return rewrite(tx, { edited, dossier, letter, before });
}

interface Rewriting {
  readonly edited: Edited;
  readonly dossier: Dossier;
  readonly letter: LetterRow;
  readonly before: LetterEdit | null;
}

async function rewrite(
  tx: EntityManager,
  { edited, dossier, letter, before }: Rewriting,
): Promise<readonly string[]> {
  const { baseUrl, typed, stamp, byId } = edited;
  const kind = letter.kind as LetterKind;
  const data = await letterData(tx, dossier, { kind, on: stamp.on ?? letter.datedOn, baseUrl });
  const template = before?.text ?? data.texts.letters[kind];
  if (!template) return [otherLetter];
  const text = editedText(typed, { text: template, values: data.values });
  const problems = checkLetter(kind, text, data.regime, data.values);
  if (problems.length > 0) return problems;
  // The newest is the one that counts, also of two in the same millisecond.
  const at = Math.max(edited.at, Number(before?.at ?? 0) + 1);
  await tx.insert(LetterEdit, {
    id: randomUUID(),
    letterId: letter.id,
    dossierId: dossier.id,
    text,
    byId,
    at,
  });
  const composed = await composeFor(tx, dossier, { kind, on: letter.datedOn, baseUrl, edited: text });
  await tx.update(LetterRow, { id: letter.id }, { ...composed });
  return [];
}

/** What a copy of a letter was made from: the letter as it was composed, or what somebody wrote last. */
export const baseOf = ({ id }: LetterRow, newest: LetterEdit | null): string => newest?.id ?? id;

const otherLetter =
  'Dit bestand hoort niet bij deze brief. Download de brief op deze pagina, zet uw tekst daarin en lees dat bestand in.';
const hasLeft = 'Deze brief is al verstuurd en verandert niet meer.';
const writtenMeanwhile =
  'Een collega heeft deze brief aangepast nadat u hem downloadde. Download hem opnieuw en zet uw tekst daarin.';
