import { NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Chart } from '../../workflows/language.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { dossierById } from '../engine/dossier.queries.js';
import type { Engine } from '../engine/engine.js';
import { namesAt } from '../engine/labels.js';
import { maySee } from '../identity/policy.js';
import type { Visit } from '../identity/visit.js';
import { personOf } from '../jury/visitor.js';
import { logTold } from './logbook.js';
import type { Sight } from './sight.js';

/** What runs beside an application, with as whom this person sees it. */
export interface Beside {
  readonly dossier: Dossier;
  readonly sight: Exclude<Sight, 'jury'>;
}

/** Who looks, and when (UTC ms). */
export interface Looking {
  readonly engine: Engine;
  readonly visit: Visit;
  readonly at: number;
}

/** An objection or a notice of default as this person may see it; what they may not know of is not there (threat T3). */
export async function besideSeenBy(
  em: EntityManager,
  { engine, visit }: Looking,
  { kind, id }: { kind: Chart['kind']; id: string },
): Promise<Beside> {
  const dossier = await dossierById(em, id);
  const sight = sightIn(visit, kind);
  if (!dossier || engine.charts.get(dossier.chart).kind !== kind || !sight) throw new NotFoundException();
  return { dossier, sight };
}

/** Who applied first, as everywhere; whoever pays sees only what can have to be paid. */
function sightIn({ roles }: Visit, kind: Chart['kind']): Beside['sight'] | undefined {
  if (roles.includes('applicant')) return 'applicant';
  if (maySee('dossier', roles)) return 'staff';
  return kind === 'lateDecision' && roles.includes('financeOfficer') ? 'finance' : undefined;
}

/** Where it stands, in the words of whoever looks. */
export function standingTold({ engine }: Looking, { dossier, sight }: Beside): Record<string, unknown> {
  const names = namesAt(engine.charts.get(dossier.chart), dossier.states);
  return {
    sight,
    status: names.map(({ applicant, staff }) => (sight === 'applicant' ? applicant : staff)),
    revision: dossier.revision,
    ...(sight === 'staff' && { states: dossier.states.split(' ') }),
  };
}

/** What happened there: all of it for staff, their own moves for others. */
export const besideLog = (em: EntityManager, { engine, visit }: Looking, { dossier, sight }: Beside) =>
  logTold(em, engine.charts.get(dossier.chart), dossier.id, {
    person: personOf(visit),
    roles: sight === 'staff' ? visit.roles : [],
    seesAll: sight === 'staff',
  });
