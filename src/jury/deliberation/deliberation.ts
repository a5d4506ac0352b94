import type { EntityManager } from 'typeorm';
import type { Settings } from '../../../workflows/settings.js';
import { budgetById, leftOf, withAncestors } from '../../budget/budget.queries.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import type { RoundNow } from '../../rounds/rounds.queries.js';
import { settingsOf } from '../../schemes/versions.queries.js';
import { absentJurors, owedBy, type Absent } from './absent.js';
import { deliberatedPlans, type DeliberatedPlan } from './deliberated-plans.js';

/** How a jury stands, for its chair or secretary. */
export interface Deliberation {
  readonly now: RoundNow;
  readonly settings: Settings;
  /** Whether scores may be seen: not before the deliberation has begun (threat T1). */
  readonly opened: boolean;
  /** Roles that signed the report. */
  readonly signedBy: readonly string[];
  readonly pot: Pot;
  readonly plans: readonly DeliberatedPlan[];
  readonly absent: readonly Absent[];
}

/** What there is to divide, and what is left of it after every proposal. Cents. */
export interface Pot {
  readonly ceiling: number;
  readonly left: number;
}

/** Reads how far a jury is, as far as this person may know it. */
export async function deliberationOf(
  em: EntityManager,
  now: RoundNow,
  personId: string,
): Promise<Deliberation> {
  const { round, dossier, state } = now;
  const settings = await settingsOf(em, dossier.versionId);
  const opened = isOpened(state);
  const owed = await owedBy(em, round.id, opened);
  return {
    now,
    settings,
    opened,
    signedBy: signedBy(dossier),
    pot: await potOf(em, round),
    plans: await deliberatedPlans(em, { round, settings, personId, opened, owed }),
    absent: await absentJurors(em, owed),
  };
}

/** A pool under a tighter pot is as tight. */
export async function potOf(em: EntityManager, { budgetId }: { budgetId: string }): Promise<Pot> {
  const left = Math.min(...(await withAncestors(em, budgetId)).map(leftOf));
  return { ceiling: (await budgetById(em, budgetId))?.ceiling ?? 0, left };
}

/** Roles that signed, as the rules of the round remember them. */
export function signedBy({ snapshot }: Pick<Dossier, 'snapshot'>): readonly string[] {
  const { context } = JSON.parse(snapshot) as { context: { signedBy?: readonly string[] } };
  return context.signedBy ?? [];
}

/** Whether scores may be seen in this state of a round. */
export const isOpened = (state: string): boolean =>
  ['deliberation', 'reportSigned', 'collegeDecision'].includes(state);
