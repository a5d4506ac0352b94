import type { EntityManager } from 'typeorm';
import type { Facts } from '../../../workflows/facts.js';
import { checkLetter } from '../../../workflows/letters.check.js';
import type { LetterKind } from '../../../workflows/letters.parts.js';
import { checkMessages } from '../../../workflows/messages.rules.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import type { Question } from '../../engine/surroundings.js';
import { waitingMessages } from '../../mail/mail.queries.js';
import { versionById } from '../../schemes/versions.queries.js';
import { composeFor } from './letters.js';
import { announcedIn, isRendered, waitingLetters } from './letters.queries.js';

/** Whether the letters that a move depends on are what the law asks: those of a round, or the one that this move would send. */
export const letterFacts = (question: Question): Promise<Facts['letters']> =>
  question.dossier.parentId === null ? roundLetters(question) : nextLetter(question);

/** Whether every letter of this round can go out now: complete, rendered, and dated today. */
async function roundLetters({ tx, dossier, on, type }: Question): Promise<Facts['letters']> {
  const letters = await waitingLetters(tx, dossier.id);
  const missing =
    type === 'submitRules'
      ? await missingInTexts(tx, dossier)
      : [...new Set(letters.flatMap((letter) => letter.missing))];
  return {
    waiting: letters.length,
    ready: letters.every((letter) => isRendered(letter) && letter.datedOn === on),
    missing,
    allSent: (await waitingMessages(tx, await announcedIn(tx, dossier.id))) === 0,
  };
}

/** What the edited texts of the letters and messages lack, whatever they will be filled in with (Awb 3:45, 4:5, 4:14). */
async function missingInTexts(tx: EntityManager, { versionId }: Dossier): Promise<string[]> {
  const { texts, settings } = await versionById(tx, versionId);
  const missing = Object.entries(texts.letters).flatMap(([kind, text]) =>
    checkLetter(kind as LetterKind, text, settings.legalRegime),
  );
  return [...new Set([...missing, ...checkMessages(texts.messages)])];
}

/** A look at the letter of a decision that is sent at once, before it counts: only the reasons are still to be written. */
async function nextLetter({ tx, dossier, on, type, input }: Question): Promise<Facts['letters']> {
  const kind = letterOfMove[type] ?? letterByChoice[type]?.(input);
  const nothingElse = { waiting: 0, ready: true, allSent: true };
  if (!kind) return { ...nothingElse, missing: [] };
  const meant = { kind, on, baseUrl: '', thoughtUp };
  return { ...nothingElse, missing: (await composeFor(tx, dossier, meant)).missing };
}

/** What the move itself will still say. */
const thoughtUp = {
  motivation: '…',
  newAmounts: ['…'],
  missingList: ['…'],
  deadline: '2026-01-01',
  intention: '…',
  viewsUntilOn: '2026-01-01',
  viewsWeighed: '…',
  amount: 0,
  repayAmount: 0,
  repayUntilOn: '2026-01-01',
};

/** The letter that a move sends in the same breath; a test holds this beside the charts. */
const letterOfMove: Readonly<Partial<Record<string, LetterKind>>> = {
  decideNotProcessed: 'notProcessed',
  exclude: 'excluded',
  requestRemedy: 'remedyRequest',
  requestViews: 'viewsRequest',
  roundCancelled: 'cancelled',
  determine: 'determination',
  determinePenalty: 'penalty',
  decideRecovery: 'recovery',
  invokeReservation: 'reservationInvoked',
  suspendPayment: 'paymentStop',
  declareInadmissible: 'objectionInadmissible',
};

/** Where the kind follows from what is filled in. */
const letterByChoice: Readonly<Partial<Record<string, (input: Question['input']) => LetterKind>>> = {
  decideObjection: (input) => objectionLetter(input),
  decideApart: ({ amount }) => (amount === 0 ? 'refusal' : 'partialGrant'),
  decideChange: ({ amount }) => (amount === 0 ? 'revocation' : 'lowerDetermination'),
};

/** Before anything is chosen the shortest of them says what is missing in all. */
const objectionLetter = ({ outcome }: Question['input']): LetterKind =>
  outcomes[String(outcome)] ?? 'objectionDismissed';
const outcomes: Readonly<Partial<Record<string, LetterKind>>> = {
  upheld: 'objectionUpheld',
  partlyUpheld: 'objectionUpheld',
  reopened: 'objectionReopened',
};
