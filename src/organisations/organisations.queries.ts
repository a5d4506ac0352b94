import type { EntityManager } from 'typeorm';
import { namesBy, rowBy, rowsBy } from '../database/rows.js';
import { Organisation } from './organisation.entity.js';
import { Village } from './village.entity.js';

export const villagesOf = (em: EntityManager, grantorId: string): Promise<readonly Village[]> =>
  rowsBy(em, Village, { grantorId }, ['name']);
export const villageById = (em: EntityManager, id: string): Promise<Village | null> =>
  rowBy(em, Village, { id });
export const organisationsOf = (em: EntityManager, grantorId: string): Promise<readonly Organisation[]> =>
  rowsBy(em, Organisation, { grantorId }, ['name']);

/** Names by id, to choose from and to show. */
export const villageNames = (em: EntityManager, grantorId: string): Promise<ReadonlyMap<string, string>> =>
  namesBy(em, Village, { grantorId });
export const organisationNames = (
  em: EntityManager,
  grantorId: string,
): Promise<ReadonlyMap<string, string>> => namesBy(em, Organisation, { grantorId });
/** Only those that the grantor recognises as an association of its villages. */
export const recognisedNames = (em: EntityManager, grantorId: string): Promise<ReadonlyMap<string, string>> =>
  namesBy(em, Organisation, { grantorId, recognised: true });

/** A registered organisation of this name, as somebody may have typed it. */
export const organisationByName = (em: EntityManager, name: string): Promise<Organisation | null> =>
  rowBy(em, Organisation, { name });
