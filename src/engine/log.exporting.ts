import type { EntityManager } from 'typeorm';
import { rowsBy } from '../database/rows.js';
import { LogRow, Told } from './log.entity.js';

/** A move that somebody made, with the texts that were typed with it. */
export interface OwnMove {
  readonly type: string;
  readonly at: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** Every move somebody made, the oldest first. */
export async function ownMoves(em: EntityManager, personId: string): Promise<OwnMove[]> {
  const rows = await rowsBy(em, LogRow, { byPerson: personId }, ['at']);
  const moves: OwnMove[] = [];
  for (const { dossierId, revision, type, at } of rows) {
    const told = await rowsBy(em, Told, { dossierId, revision });
    moves.push({ type, at, texts: Object.fromEntries(told.map(({ name, text }) => [name, text])) });
  }
  return moves;
}
