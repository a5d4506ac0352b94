import { In, type EntityManager } from 'typeorm';
import { budgetById } from '../budget/budget.queries.js';
import type { Engine } from '../engine/engine.js';
import { namesAt } from '../engine/labels.js';
import { maySee } from '../identity/policy.js';
import { assignmentsOf, rolesAmong, scopesOf } from '../identity/roles.queries.js';
import type { Visit } from '../identity/visit.js';
import { publicRounds, stageOf, type Stage } from '../information/round-stage.js';
import { Round } from '../rounds/round.entity.js';
import { roundNow, roundsOfScheme, type RoundNow } from '../rounds/rounds.queries.js';
import type { Scheme } from '../schemes/scheme.entity.js';
import { schemeById, settingsOf } from '../schemes/versions.queries.js';
import { moment, present } from './telling.js';

/** A scheme with the rounds of it that the public may know. */
export async function schemeTold(
  em: EntityManager,
  { id, slug, name, title, summary, audience }: Scheme,
  at: number,
) {
  const roundIds = publicRounds(await roundsOfScheme(em, id), at).map(({ round }) => round.id);
  return { slug, name, title, summary, audience, roundIds };
}

/** A round somebody may know of; `works` when they work on it, and see it before it is published. */
export interface KnownRound extends RoundNow {
  readonly stage: Stage | 'preparing';
  readonly works: boolean;
}

/** Every round this person may know of, or only the one asked for; newest first. */
export async function knownRounds(
  em: EntityManager,
  { person }: Visit,
  at: number,
  id?: string,
): Promise<KnownRound[]> {
  const rounds = await em.find(Round, {
    where: id ? { id: In([id]) } : {},
    order: { opensAt: 'DESC', id: 'ASC' },
  });
  const assignments = person ? await assignmentsOf(em, person.id) : [];
  const known: KnownRound[] = [];
  for (const round of rounds) {
    const now = await roundNow(em, round.id);
    if (!now) continue;
    const works = maySee('round', rolesAmong(assignments, scopesOf(now.dossier)));
    const stage = stageOf(now, at);
    if (stage || works) known.push({ ...now, stage: stage ?? 'preparing', works });
  }
  return known;
}

/** A round as this person may know it. */
export async function roundTold(
  em: EntityManager,
  engine: Engine,
  { round, dossier, stage, works }: KnownRound,
) {
  const { criteria, money } = await settingsOf(em, round.versionId);
  const status = namesAt(engine.charts.get(dossier.chart), dossier.states).map((names) => names.staff);
  return present({
    ...datesTold(round),
    schemeSlug: (await schemeById(em, round.schemeId))?.slug,
    stage,
    announcedOn: stage === 'announced' || works ? round.announcedOn : undefined,
    ceiling: (await budgetById(em, round.budgetId))?.ceiling ?? 0,
    maxAmount: money.maxAmount,
    criteria: criteria.map(({ key, label, weight }) => ({ key, label, weight })),
    ...(works && { revision: dossier.revision, status }),
  });
}

function datesTold({ id, name, year, opensAt, closesAt, ...rest }: Round): Record<string, unknown> {
  const { presentationOn, presentationPlace, executionEndsOn } = rest;
  const days = { presentationOn, presentationPlace, executionEndsOn };
  return { id, name, year, opensAt: moment(opensAt), closesAt: moment(closesAt), ...days };
}
