import type { EntityManager } from 'typeorm';
import { sentEntriesOf } from '../../applications/applications.queries.js';
import { goingByPost } from '../../mail/by-post.queries.js';
import { lettersOfRound, isRendered } from './letters.queries.js';
import type { LetterRow } from './letter.entity.js';

/** One letter of a round, as staff looks at it before everybody hears. */
export interface RoundLetter {
  readonly letter: LetterRow;
  readonly title: string;
  readonly caseNumber: string;
  readonly state: LetterState;
  /** Whether it goes by post; else an e-mail says that it can be read. */
  readonly byPost: boolean;
}
/** Whether a letter lacks something, is still to be printed with the date of today, can leave, or has left. */
export type LetterState = 'incomplete' | 'printing' | 'ready' | 'announced';

/** All letters of a round in order of case number, as they stand on this day. */
export async function roundLettersOf(em: EntityManager, roundId: string, on: string): Promise<RoundLetter[]> {
  const letters = await lettersOfRound(em, roundId);
  const byPost = await goingByPost(
    em,
    letters.map(({ dossierId }) => dossierId),
  );
  return (await sentEntriesOf(em, roundId)).flatMap(({ application }) =>
    letters
      .filter(({ dossierId }) => dossierId === application.id)
      .map((letter) => ({
        letter,
        title: application.title,
        caseNumber: application.caseNumber ?? '',
        state: stateOf(letter, on),
        byPost: byPost.has(letter.dossierId),
      })),
  );
}

/** How one letter stands on this day. */
export function stateOf(letter: LetterRow, on: string): LetterState {
  if (letter.announcedAt !== null) return 'announced';
  if (letter.missing.length > 0) return 'incomplete';
  return isRendered(letter) && letter.datedOn === on ? 'ready' : 'printing';
}
