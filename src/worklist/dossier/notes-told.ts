import type { EntityManager } from 'typeorm';
import { notesOf } from '../../applications/notes/notes.queries.js';
import { namesByIds } from './course.js';

/** A note with who wrote it, and when (UTC ms). */
export interface NoteTold {
  readonly id: string;
  readonly who: string;
  readonly at: number;
  readonly text: string;
}

/** What staff wrote about a dossier, newest first. */
export async function notesTold(em: EntityManager, id: string): Promise<NoteTold[]> {
  const notes = await notesOf(em, id);
  const names = await namesByIds(
    em,
    notes.map(({ byId }) => byId),
  );
  return notes.map((note) => ({
    id: note.id,
    at: note.at,
    text: note.text,
    who: names.get(note.byId) ?? 'Iemand die hier niet meer bekend is',
  }));
}
