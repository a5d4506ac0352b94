import type { EntityManager } from 'typeorm';
import { Person } from '../../identity/person.entity.js';
import { LetterEdit } from './letter-edit.entity.js';

/** What somebody wrote last for this letter. */
export const newestEdit = (em: EntityManager, letterId: string): Promise<LetterEdit | null> =>
  em.findOne(LetterEdit, { where: { letterId }, order: { at: 'DESC', id: 'DESC' } });

/** Who wrote for this letter and when, newest first. */
export async function editorsOf(
  em: EntityManager,
  letterId: string,
): Promise<{ readonly name: string; readonly at: number }[]> {
  const edits = await em.find(LetterEdit, { where: { letterId }, order: { at: 'DESC', id: 'DESC' } });
  const editors: { name: string; at: number }[] = [];
  for (const { byId, at } of edits) {
    const person = await em.findOneBy(Person, { id: byId });
    editors.push({ name: person?.name ?? 'iemand die hier niet meer werkt', at: Number(at) });
  }
  return editors;
}
