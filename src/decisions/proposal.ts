import type { EntityManager } from 'typeorm';
import type { EntryMemory, Views } from '../../workflows/fragments/memory.js';
import type { Criterion } from '../../workflows/settings.js';
import type { Application } from '../applications/application.entity.js';
import { sentEntriesOf } from '../applications/applications.queries.js';
import { budgetById } from '../budget/budget.queries.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { toldIn } from '../engine/dossier.queries.js';
import { reportOf } from '../jury/jury.queries.js';
import { villageNames } from '../organisations/organisations.queries.js';
import { lastPart, roundNow, type RoundNow } from '../rounds/rounds.queries.js';
import type { Decision } from './decision.entity.js';
import { newestDecision } from './decisions.queries.js';

/** The whole proposal of a jury, as the grantor decides on it. */
export interface Proposal {
  readonly now: RoundNow;
  /** What there is to divide, in cents. */
  readonly pot: number;
  readonly plans: readonly ProposedPlan[];
  /** The signed advice as a file, once it is printed. */
  readonly reportId?: string;
  /** How whoever offered the advice checked that it came about with care (Awb 3:9). */
  readonly note?: string;
}

/** A plan with what was asked, what the jury advises, and what was decided. Amounts in cents. */
export interface ProposedPlan {
  readonly dossier: Dossier;
  readonly application: Pick<Application, 'id' | 'title' | 'groupName' | 'caseNumber' | 'requested'>;
  readonly village?: string;
  readonly proposed: number;
  /** Whether we asked for a reaction, and got one. */
  readonly views?: Views;
  readonly decision: Decision | null;
  /** What the signed advice says of it. */
  readonly advice?: Advice;
}
export interface Advice {
  readonly id: string;
  readonly rank?: number;
  /** Weighted score of the panel. */
  readonly total: number;
  readonly scores: readonly { readonly score: number; readonly reason: string }[];
  /** Names of jurors who did not take part at this plan. */
  readonly recused: readonly string[];
}

/** Reads the proposal of a round, best score first; nothing when there is no such round. */
export async function proposalOf(em: EntityManager, roundId: string): Promise<Proposal | undefined> {
  const now = await roundNow(em, roundId);
  if (!now) return undefined;
  const report = await reportOf(em, roundId);
  const advice = new Map(advicesIn(report?.content).map((one) => [one.id, one]));
  return {
    now,
    pot: (await budgetById(em, now.round.budgetId))?.ceiling ?? 0,
    plans: await plansOf(em, now, advice),
    reportId: report?.fileId ?? undefined,
    note: (await toldIn(em, roundId)).findLast(({ name }) => name === 'note')?.text,
  };
}

async function plansOf(
  em: EntityManager,
  { round }: RoundNow,
  advice: ReadonlyMap<string, Advice>,
): Promise<ProposedPlan[]> {
  const villages = await villageNames(em, round.grantorId);
  const plans: ProposedPlan[] = [];
  for (const { application, dossier } of await sentEntriesOf(em, round.id)) {
    const { proposed, views } = memoryOf(dossier);
    if (proposed === undefined || lastPart(dossier.states) === 'withdrawn') continue;
    plans.push({
      dossier,
      application,
      village: villages.get(application.villageId ?? ''),
      proposed,
      views,
      decision: await newestDecision(em, dossier.id),
      advice: advice.get(dossier.id),
    });
  }
  return plans.sort((one, other) => placeOf(one) - placeOf(other));
}

const placeOf = ({ advice }: ProposedPlan): number => advice?.rank ?? Number.MAX_SAFE_INTEGER;

const memoryOf = ({ snapshot }: Dossier) =>
  (JSON.parse(snapshot) as { context: Pick<EntryMemory, 'proposed' | 'views'> }).context;

const advicesIn = (content: object | undefined): readonly Advice[] =>
  (content as { plans?: readonly Advice[] } | undefined)?.plans ?? [];

/** Reasons of the jury in sentences, each after the criterion it belongs to. */
export const reasonsOf = (advice: Advice | undefined, criteria: readonly Criterion[]): string[] =>
  criteria.flatMap(({ label }, place) => {
    const reason = advice?.scores[place]?.reason;
    return reason ? [`${label}: ${reason}`] : [];
  });

/** The score of the panel as people read it. */
export const points = ({ advice }: Pick<ProposedPlan, 'advice'>): string =>
  advice ? advice.total.toFixed(2).replace('.', ',') : '–';
