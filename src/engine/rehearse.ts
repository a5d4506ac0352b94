import type { EntityManager } from 'typeorm';
import { isRefusal, type Refusal } from '../../workflows/language.js';
import type { Database } from '../database/database.js';
import type { Engine } from './engine.js';
import type { Move } from './surroundings.js';

/**
 * Makes a move with everything it asks for, looks at what came of it, and undoes it all: for a page that shows exactly what
 * will happen before it does. Answers the refusal when the move would be refused.
 */
export const rehearse = <Seen>(
  { database, engine }: { readonly database: Database; readonly engine: Engine },
  move: Move,
  look: (tx: EntityManager) => Promise<Seen>,
): Promise<Seen | Refusal> =>
  database.inTransaction(
    async (tx) => {
      const outcome = await engine.moveIn(tx, move);
      return isRefusal(outcome) ? outcome : look(tx);
    },
    () => false,
  );
