import type { Facts } from '../../workflows/facts.js';
import type { Question } from '../engine/surroundings.js';
import { waitingMessages } from '../mail/mail.queries.js';
import { announcedIn, isRendered, waitingLetters } from './letters.queries.js';

/** Whether every letter of this round can go out now: complete, rendered, and dated today. */
export async function letterFacts({ tx, dossier, on }: Question): Promise<Facts['letters']> {
  const letters = await waitingLetters(tx, dossier.id);
  return {
    waiting: letters.length,
    ready: letters.every((letter) => isRendered(letter) && letter.datedOn === on),
    missing: [...new Set(letters.flatMap(({ missing }) => missing))],
    allSent: (await waitingMessages(tx, await announcedIn(tx, dossier.id))) === 0,
  };
}
