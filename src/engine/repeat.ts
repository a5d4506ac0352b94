import type { EntityManager } from 'typeorm';
import { refusal, type Refusal } from '../../workflows/language.js';
import { rowBy, rowThere } from '../database/rows.js';
import { Dossier } from './dossier.entity.js';
import { LogRow } from './log.entity.js';
import type { Move, Played } from './surroundings.js';

/**
 * The outcome of a move that came before under the same `moveId`: a second click does nothing and hears the same revision.
 * The states are those of now, because no one needs the older ones: whoever clicks twice wants to know where it stands.
 */
export async function firstOutcome(tx: EntityManager, move: Move): Promise<Played | Refusal | undefined> {
  const row = await rowBy(tx, LogRow, { moveId: move.moveId });
  if (!row) return undefined;
  if (row.dossierId !== move.dossier || row.type !== move.type || row.byPerson !== move.by.person)
    return moveIdTaken;
  const dossier = await rowThere(tx, Dossier, { id: row.dossierId });
  return { dossier: dossier.id, revision: row.revision, states: dossier.states.split(' '), repeated: true };
}

/** Whether this id is kept for what nobody plays (`timer/…`, `law/…`), so that nobody can use it up before. */
export const isKeptForSystem = ({ moveId, by }: Move): boolean =>
  /^(timer|law)\//.test(moveId) && by.role !== 'system';

/** One id is for one move of one person on one dossier. */
export const moveIdTaken = refusal(
  'moveIdTaken',
  'Dit formulier is al voor iets anders gebruikt. Open de pagina opnieuw.',
);
