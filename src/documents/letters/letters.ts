import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { composeLetter } from '../../../workflows/letters.js';
import type { LetterKind } from '../../../workflows/letters.parts.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { letterData, type LetterData, type MeantLetter } from './letter-data.js';
import { letterheadOf } from './letterhead.js';
import type { Letter } from '../pdf.js';

/** A letter as it would go out on a day, with the sentences of what is still missing. */
export interface Composed {
  readonly content: Letter;
  readonly contentHash: string;
  readonly missing: string[];
}

/** Composes the letter of a dossier; equal data on an equal date gives an equal hash. */
export async function composeFor(tx: EntityManager, dossier: Dossier, meant: MeantLetter): Promise<Composed> {
  const data = await letterData(tx, dossier, meant);
  const { missing, ...composed } = composeLetter(
    meant.kind as LetterKind,
    data.values,
    meant.edited ? { [meant.kind]: meant.edited } : data.texts.letters,
    data.regime,
  );
  const content: Letter = { ...composed, language: 'nl', ...envelope(data, meant.on) };
  return { content, contentHash: contentHashOf(content), missing };
}

const envelope = ({ grantor, recipient, caseNumber }: LetterData, on: string) => ({
  ...letterheadOf(grantor),
  recipient,
  reference: { caseNumber, sentOn: on, contactName: grantor.officerName, contactPhone: grantor.phone },
});

/** What a letter says, as one number: two letters that differ in anything have two. */
export const contentHashOf = (content: Letter): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');
