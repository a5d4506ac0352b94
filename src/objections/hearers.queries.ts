import { In, type EntityManager } from 'typeorm';
import type { ObjectionMemory } from '../../workflows/fragments/objection-memory.js';
import { fullDate } from '../web/format.js';
import { Person } from '../identity/person.entity.js';

/** By name, who heard somebody who objects; nobody led it by name where a committee did (Awb 7:5, 7:13). */
export interface Hearers {
  readonly ledBy?: string;
  readonly alsoHeard: readonly string[];
}

/** Who heard, as it was written down. */
export async function hearersOf(
  em: EntityManager,
  { ledBy = '', alsoHeard = [] }: Pick<ObjectionMemory, 'ledBy' | 'alsoHeard'>,
): Promise<Hearers> {
  const people = await em.findBy(Person, { id: In([ledBy, ...alsoHeard]) });
  const names = new Map(people.map(({ id, name, email }) => [id, name || email || 'Zonder naam']));
  const others = alsoHeard.filter((id) => id !== ledBy);
  return { ledBy: names.get(ledBy), alsoHeard: others.flatMap((id) => names.get(id) ?? []) };
}

/** `Anneke Voorbeeld, die het gesprek leidde, en Bertus Voorbeeld`; nothing where nobody is known. */
export function hearersWords({ ledBy, alsoHeard }: Hearers, isCommittee: boolean): string | undefined {
  if (ledBy === undefined) return isCommittee ? 'de bezwaarcommissie' : undefined;
  return alsoHeard.length > 0 ? `${ledBy}, die het gesprek leidde, en ${alsoHeard.join(' en ')}` : ledBy;
}

/** On which day somebody was heard and by whom, in words; nothing as long as nobody was. */
export async function heardBy(em: EntityManager, memory: ObjectionMemory): Promise<string | undefined> {
  if (!memory.heardOn) return undefined;
  const words = hearersWords(await hearersOf(em, memory), memory.committee);
  const day = `Op ${fullDate(memory.heardOn)}`;
  return words ? `${day}, met ${words}` : day;
}
