import { In, type EntityManager } from 'typeorm';
import type { Settings } from '../../../workflows/settings.js';
import { Application } from '../../applications/application.entity.js';
import { villageNames } from '../../organisations/organisations.queries.js';
import type { Round } from '../../rounds/round.entity.js';
import type { Owed } from './absent.js';
import { accessOf, type Access } from './deliberated-entry.js';
import {
  countedSheets,
  involvementsOfRound,
  judgedEntries,
  jurorsOf,
  panelsOf,
  standingFrom,
} from '../jury.queries.js';
import { ranking, type Place } from './ranking.js';
import { correctedScores, planScore, type PlanScore } from '../scoring/scores.js';

/** One plan in the deliberation; `seen` is there for whoever may know what the jury thinks of it. Amounts in cents. */
export interface DeliberatedPlan {
  readonly id: string;
  readonly title: string;
  readonly village?: string;
  readonly access: Access;
  readonly seen?: SeenPlan;
}
export interface SeenPlan {
  readonly groupName: string;
  readonly requested: number;
  readonly score: PlanScore;
  /** The score had every juror been equally strict. */
  readonly corrected?: number;
  readonly place?: Place;
  /** 0 is a proposal not to award. */
  readonly proposed?: number;
  readonly honourable: boolean;
  /** How many sheets are still awaited. */
  readonly awaited: number;
}

interface Looking {
  readonly round: Round;
  readonly settings: Settings;
  readonly personId: string;
  /** Whether scores may be seen at all by now. */
  readonly opened: boolean;
  readonly owed: readonly Owed[];
}

/** The plans before the jury, best score first; of a plan this person is recused from only the name, and never its place. */
export async function deliberatedPlans(em: EntityManager, looking: Looking): Promise<DeliberatedPlan[]> {
  const { round, personId, opened } = looking;
  const ids = (await judgedEntries(em, round.id)).map(({ id }) => id);
  const applications = await em.find(Application, { where: { id: In(ids) }, order: { caseNumber: 'ASC' } });
  const villages = await villageNames(em, round.grantorId);
  const access = await accessFor(em, round.id, personId);
  const open = opened ? ids.filter((id) => access(id) === 'open') : [];
  const seen = await seenPlans(
    em,
    looking,
    applications.filter(({ id }) => open.includes(id)),
  );
  const plans = applications.map(({ id, title, villageId }) => ({
    id,
    title,
    village: villages.get(villageId ?? ''),
    access: access(id),
    seen: seen.get(id),
  }));
  return plans.sort((one, other) => rankOf(one) - rankOf(other));
}

const rankOf = ({ seen }: DeliberatedPlan): number => seen?.place?.rank ?? Number.MAX_SAFE_INTEGER;

async function accessFor(
  em: EntityManager,
  roundId: string,
  personId: string,
): Promise<(entryId: string) => Access> {
  const isJuror = (await jurorsOf(em, roundId)).includes(personId);
  const own = (await involvementsOfRound(em, roundId)).filter((told) => told.personId === personId);
  return (entryId) => accessOf(standingFrom(own.find((told) => told.entryId === entryId)), isJuror);
}

async function seenPlans(
  em: EntityManager,
  { round, owed, settings: { criteria } }: Looking,
  applications: readonly Application[],
): Promise<Map<string, SeenPlan>> {
  const sheets = await countedSheets(em, round.id);
  const corrected = correctedScores(sheets, criteria);
  const scores = new Map(applications.map(({ id }) => [id, planScore(sheets.get(id) ?? [], criteria)]));
  const places = new Map(ranking(scores, criteria, round.lots).map((place) => [place.id, place]));
  const panels = new Map((await panelsOf(em, round.id)).map((panel) => [panel.entryId, panel]));
  return new Map(
    applications.map(({ id, groupName, requested }) => [
      id,
      {
        groupName,
        requested,
        score: scores.get(id) ?? planScore([], criteria),
        corrected: corrected.get(id),
        place: places.get(id),
        proposed: panels.get(id)?.amount,
        honourable: panels.get(id)?.honourable ?? false,
        awaited: owed.filter(({ entryId, sheet }) => sheet && entryId === id).length,
      },
    ]),
  );
}
