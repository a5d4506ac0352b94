import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import type { LegalClock } from '../../../workflows/clocks.js';
import type { LateTerm } from '../../../workflows/facts.late.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import { Application } from '../../applications/application.entity.js';
import { noticesAbout, type TermOf } from '../../decisions/late/late-term.queries.js';
import { lateMemory, lateDossiersOf, penaltyOn } from '../../decisions/late/late.queries.js';
import { rowsBy } from '../../database/rows.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { namesAt } from '../../engine/labels.js';
import { Objection } from '../../objections/objection.entity.js';
import { inScopes, type Desk } from '../scopes.js';

/** A notice of default in a list. */
export interface LateCase {
  readonly id: string;
  /** The plan, or the objection to a decision on it. */
  readonly title: string;
  readonly caseNumber: string | null;
  /** The objection of which the decision was late. */
  readonly objectionId?: string;
  /** Which decision was late. */
  readonly about?: LateTerm;
  /** Where it stands, in the words of staff. */
  readonly state: string;
  readonly noticeOn: LocalDate;
  /** Cents, as it stands today or as it was decided. */
  readonly amount: number;
  /** Last day of the two weeks, or to decide about the penalty, or to pay it. */
  readonly dueOn?: LocalDate;
}

/** Notices of somebody's dossiers that still ask something, the oldest first. */
export async function lateCasesOf(em: EntityManager, desk: Desk, today: LocalDate): Promise<LateCase[]> {
  const open = await em
    .createQueryBuilder(Dossier, 'dossier')
    .where(inScopes('late', desk.dossiers))
    .andWhere('dossier.chart = :chart', { chart: lateDecision.name })
    .andWhere('dossier.done = :done', { done: false })
    .orderBy('dossier.createdAt')
    .addOrderBy('dossier.id')
    .getMany();
  return named(em, open, today);
}

/** Every notice beside one application, also about objections to decisions on it. */
export const lateCasesAbout = async (
  em: EntityManager,
  applicationId: string,
  today: LocalDate,
): Promise<LateCase[]> => named(em, await lateDossiersOf(em, [applicationId]), today);

/** Every notice about one objection. */
export const lateCasesOn = async (
  em: EntityManager,
  objection: Dossier,
  today: LocalDate,
): Promise<LateCase[]> => named(em, await noticesAbout(em, objection), today);

/** Whether our decision is late by this term, and nobody gave notice of that yet. */
export function lateUnnoticed(
  { term, dueOn, endedOn }: TermOf,
  { cases, today }: { cases: readonly LateCase[]; today: LocalDate },
): { readonly term: LateTerm; readonly dueOn: LocalDate } | undefined {
  const isGiven = cases.some(({ about }) => about?.of === term?.of && about?.since === term?.since);
  return term && dueOn && !endedOn && dueOn < today && !isGiven ? { term, dueOn } : undefined;
}

async function named(em: EntityManager, dossiers: readonly Dossier[], today: LocalDate): Promise<LateCase[]> {
  if (dossiers.length === 0) return [];
  const about = await rowsBy(em, Application, { id: dossiers.map(({ parentId }) => parentId ?? '') });
  const objections = await rowsBy(em, Objection, { id: dossiers.flatMap(objectionIdOf) });
  return dossiers.map((dossier) => ({
    ...standing(dossier, today),
    ...naming(
      about.find(({ id }) => id === dossier.parentId),
      objections.find(({ id }) => objectionIdOf(dossier).includes(id)),
    ),
  }));
}

/** By what a notice goes: the plan, or the objection to a decision on that. */
function naming(
  application: Application | undefined,
  objection: Objection | undefined,
): Pick<LateCase, 'title' | 'caseNumber' | 'objectionId'> {
  const plan = application?.title || 'Plan zonder titel';
  return objection
    ? { title: `bezwaar over ${plan}`, caseNumber: objection.caseNumber, objectionId: objection.id }
    : { title: plan, caseNumber: application?.caseNumber ?? null };
}

/** Where a notice stands, with what it costs. */
function standing(
  dossier: Dossier,
  today: LocalDate,
): Pick<LateCase, 'id' | 'about' | 'state' | 'noticeOn' | 'amount' | 'dueOn'> {
  const { noticeOn = '', amount, clocks, lateWith } = lateMemory(dossier);
  const running = ['payment', 'penaltyDecision', 'penaltyGrace'].map((kind) => clocks[kind]);
  const isNext = (clock: LegalClock | undefined) =>
    clock && !clock.stoppedOn && (clock.kind !== 'penaltyGrace' || dossier.states === 'grace');
  return {
    id: dossier.id,
    about: lateWith,
    state: namesAt(lateDecision, dossier.states)
      .map(({ staff }) => staff)
      .join(', '),
    noticeOn,
    amount: amount ?? penaltyOn(dossier, today).amount,
    dueOn: running.find(isNext)?.endsOn,
  };
}

const objectionIdOf = (dossier: Dossier): string[] => {
  const { lateWith } = lateMemory(dossier);
  return lateWith?.what === 'objection' ? [lateWith.of] : [];
};
