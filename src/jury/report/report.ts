import { createHash } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { localDate, type LocalDate } from '../../../workflows/calendar.js';
import { letterheadOf, type Sender } from '../../documents/files.queries.js';
import type { Settings } from '../../../workflows/settings.js';
import { sentEntriesOf, type ApplicationNow } from '../../applications/applications.queries.js';
import { budgetById } from '../../budget/budget.queries.js';
import { newestDecision } from '../../decisions/decisions.queries.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { Grantor } from '../../identity/grantor.entity.js';
import { Person } from '../../identity/person.entity.js';
import { peopleWith } from '../../identity/roles.queries.js';
import { lastPart, roundOf } from '../../rounds/rounds.queries.js';
import type { Round } from '../../rounds/round.entity.js';
import { settingsOf } from '../../schemes/versions.queries.js';
import { involvementWords } from '../involvement.forms.js';
import { involvementsOfRound, isWithJury, juryRoles } from '../jury.queries.js';
import { byName } from '../members.js';
import { judgedPlans, type ReportedPlan } from './judged-plans.js';
import { juryTitles } from '../titles.js';

/** The advice of the jury as its first signature freezes it: panel scores and reasons, never the scores of one juror. Amounts in cents. */
export interface ReportContent extends Record<string, unknown> {
  readonly sender: Sender;
  readonly fictional: boolean;
  readonly round: string;
  readonly drawnUpOn: LocalDate;
  readonly dates: readonly { readonly label: string; readonly on: LocalDate }[];
  readonly members: readonly { readonly name: string; readonly role: string; readonly scores: boolean }[];
  readonly declarations: readonly Declaration[];
  readonly received: number;
  readonly excluded: readonly { readonly plan: string; readonly ground: string }[];
  readonly criteria: Settings['criteria'];
  readonly plans: readonly ReportedPlan[];
  readonly pool: number;
}

interface Declaration {
  readonly juror: string;
  readonly plan: string;
  readonly kind: string;
  readonly consequence: string;
}

/** Reads the advice as it stands now, as a report of this day; equal data gives an equal hash. */
export async function reportContent(
  em: EntityManager,
  dossier: Dossier,
  on: LocalDate,
): Promise<ReportContent> {
  const round = await roundOf(em, dossier);
  const { criteria } = await settingsOf(em, dossier.versionId);
  const grantor = await em.findOneByOrFail(Grantor, { id: dossier.grantorId });
  const entries = await sentEntriesOf(em, round.id);
  return {
    ...letterheadOf(grantor),
    round: round.name,
    drawnUpOn: on,
    dates: datesOf(round),
    members: await membersOf(em, round.id),
    declarations: await declarationsOf(em, round.id, entries),
    received: entries.length,
    excluded: await excludedOf(em, entries),
    criteria,
    plans: await judgedPlans(em, {
      round,
      criteria,
      entries: entries.filter((entry) => isWithJury(entry.dossier)),
    }),
    pool: (await budgetById(em, round.budgetId))?.ceiling ?? 0,
  };
}

export const reportHash = (content: ReportContent): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

const datesOf = ({ closesAt, presentationOn }: Round): ReportContent['dates'] => [
  { label: 'Sluiting', on: localDate(closesAt) },
  ...(presentationOn ? [{ label: 'Presentaties', on: presentationOn }] : []),
];

async function membersOf(em: EntityManager, roundId: string): Promise<ReportContent['members']> {
  const members = [];
  for (const role of juryRoles)
    for (const { name } of byName(await peopleWith(em, role, [roundId])))
      members.push({ name, role: juryTitles[role], scores: role !== 'jurySecretary' });
  return members;
}

async function declarationsOf(
  em: EntityManager,
  roundId: string,
  entries: readonly ApplicationNow[],
): Promise<Declaration[]> {
  const told = (await involvementsOfRound(em, roundId)).filter(({ kind }) => kind !== 'none');
  const people = await em.findBy(Person, { id: In(told.map(({ personId }) => personId)) });
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const titleOf = (id: string) =>
    entries.find(({ application }) => application.id === id)?.application.title ?? '';
  return told.map(({ entryId, personId, kind, recused }) => ({
    juror: nameOf(personId),
    plan: titleOf(entryId),
    kind: involvementWords[kind] ?? kind,
    consequence: recused ? 'Deed niet mee bij dit plan' : 'Deed mee',
  }));
}

/** What was sent in and did not reach the jury, with the ground; grounds stand in a decision where there is one. */
async function excludedOf(
  em: EntityManager,
  entries: readonly ApplicationNow[],
): Promise<ReportContent['excluded']> {
  const excluded = [];
  for (const { application, dossier } of entries.filter((entry) => !isWithJury(entry.dossier))) {
    const decision = await newestDecision(em, dossier.id);
    const ground = decision?.motivation ?? grounds[lastPart(dossier.states)] ?? 'Doet niet mee';
    excluded.push({ plan: application.title, ground });
  }
  return excluded;
}

const grounds: Readonly<Record<string, string>> = {
  excluded: 'Voldoet niet aan de voorwaarden',
  notProcessed: 'Niet behandeld: de aanvraag was niet compleet',
  withdrawn: 'Ingetrokken door de aanvrager',
};
