import type { Dossier } from '../engine/dossier.entity.js';

/** Moves that are made on a page of their own, because they need more to look at than a question. */
const ownPages: Readonly<Record<string, (dossier: Pick<Dossier, 'id' | 'parentId'>) => `/${string}`>> = {
  submit: ({ id }) => `/aanvragen/${id}/controleren`,
  supplement: ({ id }) => `/aanvragen/${id}/controleren`,
  giveBankDetails: ({ id }) => `/mijn/${id}/rekening`,
  declareInvolvement: ({ id }) => `/jury/${id}`,
  score: ({ id }) => `/jury/${id}`,
  proposeAward: ({ parentId }) => `/jury/beraad/${parentId}`,
  proposeNone: ({ parentId }) => `/jury/beraad/${parentId}`,
  signReport: ({ id }) => `/jury/beraad/${id}`,
  decide: ({ id }) => `/werk/rondes/${id}/besluit`,
};

/** Where a move is made, when that is not the page that every move has. */
export const ownPage = (type: string, dossier: Pick<Dossier, 'id' | 'parentId'>): `/${string}` | undefined =>
  Object.hasOwn(ownPages, type) ? ownPages[type]?.(dossier) : undefined;
