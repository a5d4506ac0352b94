import type { EntityManager } from 'typeorm';
import { grantChange } from '../../workflows/grant-change.js';
import { lateDecision } from '../../workflows/late-decision.js';
import { decisionsAbout } from '../decisions/change/changes.queries.js';
import type { Decision } from '../decisions/decision.entity.js';
import { penaltiesAbout } from '../decisions/late/late.queries.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { dossierById } from '../engine/dossier.queries.js';

/** The application that a decision is about: it was taken on that itself, on a change to its grant, or on our being late with it. */
export async function entryOf(
  em: EntityManager,
  { dossierId }: Pick<Decision, 'dossierId'>,
): Promise<Dossier | null> {
  const taken = await dossierById(em, dossierId);
  return taken && besides.includes(taken.chart) ? dossierById(em, taken.parentId ?? '') : taken;
}

const besides: readonly string[] = [grantChange.name, lateDecision.name];

/** Every decision about an application that stands open to objection, the one that can be objected to longest at the end. */
export async function contestableAbout(em: EntityManager, applicationId: string): Promise<Decision[]> {
  const found = [...(await decisionsAbout(em, applicationId)), ...(await penaltiesAbout(em, applicationId))];
  return found
    .filter(({ objectionEndsOn }) => objectionEndsOn)
    .toSorted((one, other) => ((one.objectionEndsOn ?? '') < (other.objectionEndsOn ?? '') ? -1 : 1));
}

/** The dossier that is asked for more when an objection is right: of a penalty that itself, else the application. */
export const askedFor = (
  { kind, dossierId }: Pick<Decision, 'kind' | 'dossierId'>,
  entryId: string,
): string => (kind === 'penalty' ? dossierId : entryId);
