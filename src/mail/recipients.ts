import type { EntityManager } from 'typeorm';
import type { Dossier } from '../engine/dossier.entity.js';
import type { Person } from '../identity/person.entity.js';
import type { Recipient } from './enqueue.js';

/** Finds whom a message about a dossier goes to. */
export type Find = (em: EntityManager, dossier: Dossier) => Promise<Recipient[]>;

/** These people, with the dossier that the buttons in their message lead to. */
export const recipients = (people: readonly Person[], dossierId: string): Recipient[] =>
  people.map(({ id, email }) => ({ personId: id, address: email, dossierId }));
