import type { EntityManager } from 'typeorm';
import { applicationById } from '../../applications/applications.queries.js';
import { announcedDecisions } from '../../decisions/decisions.queries.js';
import type { Charts } from '../../engine/charts.js';
import { dossierById } from '../../engine/dossier.queries.js';
import { Grantor } from '../../identity/grantor.entity.js';
import { type Asked } from './known.queries.js';
import { givenPapers } from './given.js';
import { keptPapers } from './kept.js';
import type { ListedPaper, Wish } from './paper.js';

/** Everything about one decision that somebody may ask for. */
export interface Bundle extends Asked {
  readonly papers: readonly ListedPaper[];
}

/** The papers about the decisions on one dossier that were announced; none before that, and none of a private grantor. */
export async function bundleOf(
  em: EntityManager,
  charts: Charts,
  { id, ...wish }: Wish & { id: string },
): Promise<Bundle | undefined> {
  const [dossier, application] = [await dossierById(em, id), await applicationById(em, id)];
  if (!dossier || !application) return undefined;
  const grantor = await em.findOneByOrFail(Grantor, { id: dossier.grantorId });
  const asked = { dossier, application, grantor };
  const hasDecision = (await announcedDecisions(em, id)).length > 0;
  if (grantor.legalRegime !== 'awb' || !hasDecision) return { ...asked, papers: [] };
  const given = await givenPapers(em, charts, { ...asked, ...wish });
  return { ...asked, papers: [...given, ...(await keptPapers(em, asked))] };
}
