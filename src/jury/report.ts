import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { localDate } from '../../workflows/calendar.js';
import type { Settings } from '../../workflows/settings.js';
import { sentEntriesOf, type ApplicationNow } from '../applications/applications.queries.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { Person } from '../identity/person.entity.js';
import { peopleWith, personById } from '../identity/roles.queries.js';
import { villageById } from '../organisations/organisations.queries.js';
import { roundOf } from '../rounds/rounds.queries.js';
import { settingsOf } from '../schemes/versions.queries.js';
import { countedSheets, involvementsOfRound, panelsOf } from './jury.queries.js';
import type { Panel } from './panel.entity.js';
import { planScore } from './scores.js';

/** The advice of the jury as it is frozen at the last signature: panel scores and reasons, never the scores of one juror. */
export interface ReportContent extends Record<string, unknown> {
  readonly round: string;
  readonly dates: readonly { readonly label: string; readonly on: string }[];
  readonly members: readonly { readonly name: string; readonly role: string; readonly scores: boolean }[];
  readonly declarations: readonly {
    readonly juror: string;
    readonly plan: string;
    readonly kind: string;
    readonly consequence: string;
  }[];
  readonly received: number;
  readonly excluded: readonly { readonly plan: string; readonly ground: string }[];
  readonly criteria: Settings['criteria'];
  readonly plans: readonly ReportedPlan[];
  readonly lots: readonly unknown[];
}

/** What the jury found of one plan; amounts in cents. */
export interface ReportedPlan {
  readonly id: string;
  readonly title: string;
  readonly applicant: string;
  readonly village?: string;
  readonly scores: readonly { readonly score: number; readonly reason: string }[];
  readonly total: number;
  readonly requested: number;
  readonly amount: number;
  readonly honourable: boolean;
  readonly recused: readonly string[];
}

/** Reads the advice as it stands now; equal data gives an equal hash. */
export async function reportContent(em: EntityManager, dossier: Dossier): Promise<ReportContent> {
  const round = await roundOf(em, dossier);
  const { criteria } = await settingsOf(em, dossier.versionId);
  const entries = await sentEntriesOf(em, round.id);
  const titles = new Map(entries.map(({ application }) => [application.id, application.title]));
  return {
    round: round.name,
    dates: [
      { label: 'Sluiting', on: localDate(round.closesAt) },
      ...(round.presentationOn ? [{ label: 'Presentaties', on: round.presentationOn }] : []),
    ],
    members: await membersOf(em, round.id),
    declarations: await declarationsOf(em, round.id, titles),
    received: entries.length,
    excluded: entries
      .filter(({ dossier: { states } }) => states === 'excluded')
      .map(({ application }) => ({ plan: application.title, ground: 'Voldoet niet aan de voorwaarden' })),
    criteria,
    plans: await plansOf(em, entries, { criteria, panels: await panelsOf(em, round.id) }),
    lots: round.lots,
  };
}

export const reportHash = (content: ReportContent): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

async function membersOf(em: EntityManager, roundId: string): Promise<ReportContent['members']> {
  const named = async (role: 'juror' | 'juryChair' | 'jurySecretary', label: string) =>
    (await peopleWith(em, role, [roundId])).map(({ name }) => ({
      name,
      role: label,
      scores: role !== 'jurySecretary',
    }));
  return [
    ...(await named('juryChair', 'Voorzitter')),
    ...(await named('jurySecretary', 'Secretaris')),
    ...(await named('juror', 'Jurylid')),
  ];
}

/** How being involved is said to people, by the kind a juror chose. */
export const involvementWords: Readonly<Record<string, string>> = {
  none: 'Niet betrokken',
  familyOrFriend: 'Familie of goede vriend',
  memberOrBoard: 'Lid of bestuurslid van de groep',
  livesInSameStreetOrDirectBeneficiary: 'Woont in dezelfde straat of heeft er direct voordeel van',
  supplierOrClient: 'Leverancier of klant',
  helpedWritePlan: 'Heeft aan het plan meegeschreven',
  other: 'Op een andere manier',
};

async function declarationsOf(
  em: EntityManager,
  roundId: string,
  titles: ReadonlyMap<string, string>,
): Promise<ReportContent['declarations']> {
  const told = (await involvementsOfRound(em, roundId))
    .filter(({ kind }) => kind !== 'none')
    .sort((a, b) => `${a.entryId}${a.personId}`.localeCompare(`${b.entryId}${b.personId}`));
  const rows = [];
  for (const { entryId, personId, kind, recused } of told) {
    const consequence = recused ? 'Deed niet mee bij dit plan' : 'Deed mee';
    rows.push({
      juror: (await personById(em, personId))?.name ?? '',
      plan: titles.get(entryId) ?? '',
      kind: involvementWords[kind] ?? kind,
      consequence,
    });
  }
  return rows;
}

async function plansOf(
  em: EntityManager,
  entries: readonly ApplicationNow[],
  given: { criteria: Settings['criteria']; panels: readonly Panel[] },
): Promise<ReportedPlan[]> {
  const plans: ReportedPlan[] = [];
  for (const panel of given.panels) {
    const application = entries.find((entry) => entry.application.id === panel.entryId)?.application;
    if (!application) continue;
    const { score, byCriterion } = planScore(await countedSheets(em, panel.entryId), given.criteria);
    plans.push({
      id: panel.entryId,
      title: application.title,
      applicant: application.groupName,
      village: application.villageId ? (await villageById(em, application.villageId))?.name : undefined,
      scores: given.criteria.map(({ key }) => ({
        score: rounded(byCriterion[key] ?? 0),
        reason: panel.reasons[key] ?? '',
      })),
      total: rounded(score ?? 0),
      requested: application.requested,
      amount: panel.amount,
      honourable: panel.honourable,
      recused: await recusedFrom(em, panel),
    });
  }
  return plans;
}

async function recusedFrom(em: EntityManager, { entryId, roundId }: Panel): Promise<string[]> {
  const ids = (await involvementsOfRound(em, roundId))
    .filter((told) => told.entryId === entryId && told.recused)
    .map(({ personId }) => personId);
  return (
    await em.findBy(
      Person,
      ids.map((id) => ({ id })),
    )
  )
    .map(({ name }) => name)
    .sort();
}

const rounded = (score: number): number => Math.round(score * 100) / 100;
