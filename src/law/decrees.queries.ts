import { In, type EntityManager } from 'typeorm';
import type { Decree } from '../../workflows/law.js';
import { Person } from '../identity/person.entity.js';
import { DecreeRow } from './decree.entity.js';

/** A decree with who proclaimed it. */
export interface Proclaimed {
  readonly number: number;
  readonly decree: Decree;
  readonly by: string;
  readonly at: number;
}

const inOrder = (em: EntityManager): Promise<DecreeRow[]> => em.find(DecreeRow, { order: { number: 'ASC' } });

/** Every decree of this house, in the order in which they were proclaimed. */
export const decreesOf = async (em: EntityManager): Promise<Decree[]> =>
  (await inOrder(em)).map(({ decree }) => decree);

/** The same with who did it and when, the newest first. */
export async function proclaimedOf(em: EntityManager): Promise<Proclaimed[]> {
  const rows = await inOrder(em);
  const people = await em.findBy(Person, { id: In(rows.map(({ byId }) => byId)) });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows
    .map(({ number, decree, byId, at }) => ({
      number,
      decree,
      at,
      by: names.get(byId) || 'iemand die hier niet meer werkt',
    }))
    .toReversed();
}
