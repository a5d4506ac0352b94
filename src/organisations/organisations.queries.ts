import type { EntityManager } from 'typeorm';
import { Organisation } from './organisation.entity.js';
import { Village } from './village.entity.js';

export const villagesOf = (em: EntityManager, grantorId: string): Promise<Village[]> =>
  em.find(Village, { where: { grantorId }, order: { name: 'ASC' } });
export const villageById = (em: EntityManager, id: string): Promise<Village | null> =>
  em.findOneBy(Village, { id });
export const organisationsOf = (em: EntityManager, grantorId: string): Promise<Organisation[]> =>
  em.find(Organisation, { where: { grantorId }, order: { name: 'ASC' } });

/** A registered organisation of this name, as somebody may have typed it. */
export const organisationByName = (em: EntityManager, name: string): Promise<Organisation | null> =>
  em.findOneBy(Organisation, { name });
