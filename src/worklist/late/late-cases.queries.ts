import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import type { LegalClock } from '../../../workflows/clocks.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import { Application } from '../../applications/application.entity.js';
import { lateMemory, lateDossiersOf, penaltyOn } from '../../decisions/late/late.queries.js';
import { rowsBy } from '../../database/rows.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { namesAt } from '../../engine/labels.js';
import { inScopes, type Desk } from '../scopes.js';

/** A notice of default in a list. */
export interface LateCase {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string | null;
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

/** Every notice about one application. */
export const lateCasesAbout = async (
  em: EntityManager,
  applicationId: string,
  today: LocalDate,
): Promise<LateCase[]> => named(em, await lateDossiersOf(em, [applicationId]), today);

async function named(em: EntityManager, dossiers: readonly Dossier[], today: LocalDate): Promise<LateCase[]> {
  if (dossiers.length === 0) return [];
  const about = await rowsBy(em, Application, { id: dossiers.map(({ parentId }) => parentId ?? '') });
  return dossiers.map((dossier) => {
    const application = about.find(({ id }) => id === dossier.parentId);
    const { noticeOn = '', amount, clocks } = lateMemory(dossier);
    const running = ['payment', 'penaltyDecision', 'penaltyGrace'].map((kind) => clocks[kind]);
    const isNext = (clock: LegalClock | undefined) =>
      clock && !clock.stoppedOn && (clock.kind !== 'penaltyGrace' || dossier.states === 'grace');
    return {
      id: dossier.id,
      title: application?.title ?? 'Plan zonder titel',
      caseNumber: application?.caseNumber ?? null,
      state: namesAt(lateDecision, dossier.states)
        .map(({ staff }) => staff)
        .join(', '),
      noticeOn,
      amount: amount ?? penaltyOn(dossier, today).amount,
      dueOn: running.find(isNext)?.endsOn,
    };
  });
}
