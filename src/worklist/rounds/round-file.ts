import type { EntityManager } from 'typeorm';
import type { StepNames } from '../../../workflows/language.js';
import type { Settings } from '../../../workflows/settings.js';
import { sentEntriesOf, type ApplicationNow } from '../../applications/applications.queries.js';
import { budgetById } from '../../budget/budget.queries.js';
import type { Budget } from '../../budget/budget.entity.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { dossierById } from '../../engine/dossier.queries.js';
import type { Engine } from '../../engine/engine.js';
import { namesAt } from '../../engine/labels.js';
import { optionsFor, type MoveOption } from '../../engine/options.js';
import { maySee } from '../../identity/policy.js';
import type { Visit } from '../../identity/visit.js';
import { recusedFrom } from '../../jury/jury.queries.js';
import { villageNames } from '../../organisations/organisations.queries.js';
import type { Round } from '../../rounds/round.entity.js';
import { roundById } from '../../rounds/rounds.queries.js';
import { settingsOf } from '../../schemes/versions.queries.js';
import { courseOf, type Course } from '../dossier/course.js';
import { openTasksOf } from '../tasks/tasks.queries.js';
import type { Task } from '../tasks/task.entity.js';

/** A plan in its round, with what its chart remembers of the money; cents. */
export interface EntryRow {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly village: string | undefined;
  readonly state: string;
  readonly requested: number;
  readonly proposed?: number;
  readonly amount?: number;
}

/** Everything about one round that staff looks at. */
export interface RoundFile {
  readonly round: Round;
  readonly dossier: Dossier;
  readonly steps: readonly StepNames[];
  readonly options: readonly MoveOption[];
  readonly tasks: readonly Task[];
  readonly settings: Settings;
  readonly pot: Budget | null;
  /** Plans of which this visitor may know nothing: not their rows, nor sums from which they follow. */
  readonly recusedFrom: readonly string[];
  /** Absent for whoever judges: a juror may not look at every plan. */
  readonly entries?: readonly EntryRow[];
  readonly course: Course;
}

/** Reads one round whole, with what this visitor may do; nothing when there is none by this id. */
export async function roundFile(
  engine: Engine,
  em: EntityManager,
  { id, visit, at }: { id: string; visit: Visit; at: number },
): Promise<RoundFile | undefined> {
  const [dossier, round] = [await dossierById(em, id), await roundById(em, id)];
  if (!dossier || !round) return undefined;
  const chart = engine.charts.get(dossier.chart);
  const sent = await sentEntriesOf(em, id);
  const titles = new Map(sent.map(({ application }) => [application.id, application.title]));
  const { roles, person } = visit;
  const unseen = await recusedFrom(em, id, person?.id ?? '');
  return {
    round,
    dossier,
    steps: namesAt(chart, dossier.states),
    options: await optionsFor(engine, em, { dossier, person: person?.id ?? '', roles, at }),
    tasks: await openTasksOf(em, [id]),
    settings: await settingsOf(em, dossier.versionId),
    pot: await budgetById(em, round.budgetId),
    recusedFrom: unseen,
    entries: seesPlans(roles) ? await entryRows(engine, em, sent.filter(isSeen(unseen))) : undefined,
    course: await courseOf(em, chart, dossier, { titles: (one) => titles.get(one), unseen }),
  };
}

const seesPlans = (roles: Visit['roles']): boolean =>
  maySee('dossier', roles) || roles.includes('jurySecretary');

const isSeen =
  (unseen: readonly string[]) =>
  ({ dossier }: ApplicationNow): boolean =>
    !unseen.includes(dossier.id);

async function entryRows(
  { charts }: Engine,
  em: EntityManager,
  sent: readonly ApplicationNow[],
): Promise<EntryRow[]> {
  const villages = new Map<string, string>();
  for (const grantorId of new Set(sent.map(({ dossier }) => dossier.grantorId)))
    for (const [id, name] of await villageNames(em, grantorId)) villages.set(id, name);
  return sent.map(({ application, dossier }) => {
    const { context } = JSON.parse(dossier.snapshot) as { context: { proposed?: number; amount?: number } };
    return {
      id: dossier.id,
      title: application.title,
      caseNumber: application.caseNumber,
      village: villages.get(application.villageId ?? ''),
      state: namesAt(charts.get(dossier.chart), dossier.states)
        .map(({ staff }) => staff)
        .join(' · '),
      requested: application.requested,
      proposed: context.proposed,
      amount: context.amount,
    };
  });
}
