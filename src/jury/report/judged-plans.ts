import { In, type EntityManager } from 'typeorm';
import { localDate, type LocalDate } from '../../../workflows/calendar.js';
import type { Criterion } from '../../../workflows/settings.js';
import type { ApplicationNow } from '../../applications/applications.queries.js';
import { Person } from '../../identity/person.entity.js';
import { villageById } from '../../organisations/organisations.queries.js';
import type { Round } from '../../rounds/round.entity.js';
import { countedSheets, involvementsOfRound, panelsOf } from '../jury.queries.js';
import type { Panel } from '../panel.entity.js';
import { ranking, type Place } from '../deliberation/ranking.js';
import { planScore, type PlanScore } from '../scoring/scores.js';

/** What the jury found of one plan; amounts in cents, scores with two decimals in the order of the criteria. */
export interface ReportedPlan {
  readonly id: string;
  readonly rank?: number;
  readonly title: string;
  readonly applicant: string;
  readonly village?: string;
  readonly scores: readonly { readonly score: number; readonly reason: string }[];
  readonly total: number;
  readonly requested: number;
  readonly amount: number;
  readonly honourable: boolean;
  readonly recused: readonly string[];
  /** How a tie was ended; names no other plan, because an extract goes to one applicant. */
  readonly lot?: LotDrawn;
}
interface LotDrawn {
  readonly on: LocalDate;
  readonly witness: string;
}

interface Judged {
  readonly round: Round;
  readonly criteria: readonly Criterion[];
  readonly entries: readonly ApplicationNow[];
}

/** Every plan with a proposal of the jury, best score first. */
export async function judgedPlans(em: EntityManager, judged: Judged): Promise<ReportedPlan[]> {
  const { round, criteria, entries } = judged;
  const sheets = await countedSheets(em, round.id);
  const scores = new Map(
    entries.map(({ dossier }) => [dossier.id, planScore(sheets.get(dossier.id) ?? [], criteria)]),
  );
  const places = new Map(ranking(scores, criteria, round.lots).map((place) => [place.id, place]));
  const panels = new Map((await panelsOf(em, round.id)).map((panel) => [panel.entryId, panel]));
  const recused = await recusedNames(em, round.id);
  const plans: ReportedPlan[] = [];
  for (const { application } of entries) {
    const [panel, score] = [panels.get(application.id), scores.get(application.id)];
    if (!panel || !score) continue;
    plans.push({
      id: application.id,
      ...placeOf(places.get(application.id), round),
      title: application.title,
      applicant: application.groupName,
      village: application.villageId ? (await villageById(em, application.villageId))?.name : undefined,
      ...verdict(panel, score, criteria),
      requested: application.requested,
      recused: recused.get(application.id) ?? [],
    });
  }
  return plans.sort((one, other) => (one.rank ?? entries.length + 1) - (other.rank ?? entries.length + 1));
}

function verdict({ amount, honourable, reasons }: Panel, score: PlanScore, criteria: readonly Criterion[]) {
  const scores = criteria.map(({ key }) => ({
    score: rounded(score.byCriterion[key] ?? 0),
    reason: reasons[key] ?? '',
  }));
  return { scores, total: rounded(score.score ?? 0), amount, honourable };
}

/** The rank, and the last lot this plan was in when it decided the order. */
function placeOf(place: Place | undefined, { lots }: Round): Pick<ReportedPlan, 'rank' | 'lot'> {
  if (!place) return {};
  const lot = place.tie.length === 0 ? lots.findLast(({ entries }) => entries.includes(place.id)) : undefined;
  return { rank: place.rank, ...(lot && { lot: { on: localDate(lot.at), witness: lot.witness } }) };
}

async function recusedNames(em: EntityManager, roundId: string): Promise<Map<string, string[]>> {
  const told = (await involvementsOfRound(em, roundId)).filter(({ recused }) => recused);
  const people = await em.findBy(Person, { id: In(told.map(({ personId }) => personId)) });
  const names = new Map<string, string[]>();
  for (const { entryId, personId } of told) {
    const name = people.find(({ id }) => id === personId)?.name ?? '';
    names.set(entryId, [...(names.get(entryId) ?? []), name].sort());
  }
  return names;
}

const rounded = (score: number): number => Math.round(score * 100) / 100;
