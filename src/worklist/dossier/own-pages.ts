import type { Dossier } from '../../engine/dossier.entity.js';

type Path = `/${string}`;
type Page = (dossier: Pick<Dossier, 'id' | 'parentId'>, base: Path) => Path | undefined;

/** Moves that are made on a page of their own, because they need more to look at than a question. */
const ownPages: Readonly<Record<string, Page>> = {
  submit: ({ id }) => `/aanvragen/${id}/controleren`,
  supplement: ({ id }) => `/aanvragen/${id}/controleren`,
  // A penalty for deciding late asks on the page that every move has.
  giveBankDetails: (_, base) => (base.includes('/te-laat/') ? undefined : `${base}/rekening`),
  // To an applicant the page that every move has says what the plan is waiting for.
  reportDone: ({ id }, base) => (base === `/werk/zaken/${id}` ? `${base}/klaar` : undefined),
  declareInvolvement: ({ id }) => `/jury/${id}`,
  score: ({ id }) => `/jury/${id}`,
  proposeAward: ({ parentId }) => `/jury/beraad/${parentId}`,
  proposeNone: ({ parentId }) => `/jury/beraad/${parentId}`,
  signReport: ({ id }) => `/jury/beraad/${id}`,
  decide: ({ id }) => `/werk/rondes/${id}/besluit`,
};

/** Where a move is made, when that is not the page that every move has; `base` is the page of the dossier for who looks. */
export const ownPage = (
  type: string,
  dossier: Pick<Dossier, 'id' | 'parentId'>,
  base: Path,
): Path | undefined => (Object.hasOwn(ownPages, type) ? ownPages[type]?.(dossier, base) : undefined);
