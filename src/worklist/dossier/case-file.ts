import type { EntityManager } from 'typeorm';
import { localDate } from '../../../workflows/calendar.js';
import type { LegalClock } from '../../../workflows/clocks.js';
import { isUnderAwb } from '../../../workflows/legal-regime.js';
import type { StepNames } from '../../../workflows/language.js';
import type { Application } from '../../applications/application.entity.js';
import { applicationById, filesOf } from '../../applications/applications.queries.js';
import { handlersFor } from '../../applications/notes/notes.queries.js';
import type { Decision } from '../../decisions/decision.entity.js';
import { apartProposal, type Apart } from '../../decisions/apart.queries.js';
import { changesOf } from '../../decisions/change/changes.queries.js';
import { decisionsOf } from '../../decisions/decisions.queries.js';
import type { LetterRow } from '../../documents/letters/letter.entity.js';
import { lettersOf } from '../../documents/letters/letters.queries.js';
import type { StoredFile } from '../../documents/stored-file.entity.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { dossierById } from '../../engine/dossier.queries.js';
import type { Engine } from '../../engine/engine.js';
import { namesAt } from '../../engine/labels.js';
import { undeliveredLetters } from '../../mail/undelivered.queries.js';
import { optionsFor, type MoveOption } from '../../engine/options.js';
import type { Person } from '../../identity/person.entity.js';
import { personById } from '../../identity/roles.queries.js';
import type { Visit } from '../../identity/visit.js';
import { contestableAbout } from '../../objections/contested-entry.queries.js';
import { objectionsTo, type ObjectionNow } from '../../objections/objections.queries.js';
import { organisationNames, villageById, villageNames } from '../../organisations/organisations.queries.js';
import type { Round } from '../../rounds/round.entity.js';
import { roundOf } from '../../rounds/rounds.queries.js';
import { describeAnswers, formOf, type AnswerGroup, type Answers } from '../../schemes/forms.queries.js';
import { settingsOf } from '../../schemes/versions.queries.js';
import { clocksOfAll } from '../clocks.queries.js';
import { lateCasesAbout, type LateCase } from '../late/late-cases.queries.js';
import { courseOf, type Course } from './course.js';
import { notesTold, type NoteTold } from './notes-told.js';
import { openTasksOf, postingsOf } from '../tasks/tasks.queries.js';
import type { Task } from '../tasks/task.entity.js';

/** Everything about one application that staff looks at. */
export interface CaseFile {
  readonly dossier: Dossier;
  readonly application: Application;
  readonly round: Round;
  readonly owner: Person | null;
  readonly village: string | undefined;
  readonly steps: readonly StepNames[];
  readonly options: readonly MoveOption[];
  readonly clocks: readonly LegalClock[];
  readonly tasks: readonly Task[];
  readonly decisions: readonly Decision[];
  readonly answers: readonly AnswerGroup[];
  readonly letters: readonly LetterRow[];
  /** Ids of letters of which the e-mail did not arrive. */
  readonly undelivered: readonly string[];
  /** Tasks to post a letter, open and done. */
  readonly postings: readonly Task[];
  readonly files: readonly StoredFile[];
  readonly notes: readonly NoteTold[];
  readonly handlers: readonly Person[];
  /** Notices of default about it. */
  readonly late: readonly LateCase[];
  /** What is proposed for it alone, after an objection. */
  readonly apart?: Apart;
  /** Changes to its grant. */
  readonly changes: readonly Dossier[];
  readonly objections: readonly ObjectionNow[];
  /** Whether the Awb rules here: else nobody objects, and a grant is changed by agreement. */
  readonly underAwb: boolean;
  /** Whether a decision about it was sent that can be objected to. */
  readonly isContestable: boolean;
  readonly course: Course;
}

/** Reads one application whole, with what this visitor may do; nothing when there is none by this id. */
export async function caseFile(
  engine: Engine,
  em: EntityManager,
  { id, visit, at }: { id: string; visit: Visit; at: number },
): Promise<CaseFile | undefined> {
  const [dossier, application] = [await dossierById(em, id), await applicationById(em, id)];
  if (!dossier || !application) return undefined;
  const chart = engine.charts.get(dossier.chart);
  const roles = visit.roles.filter((role) => role !== 'applicant');
  const files = await filesOf(em, id);
  return {
    dossier,
    application,
    files,
    round: await roundOf(em, dossier),
    owner: await personById(em, application.ownerId),
    village: application.villageId ? (await villageById(em, application.villageId))?.name : undefined,
    steps: namesAt(chart, dossier.states),
    options: await optionsFor(engine, em, { dossier, person: visit.person?.id ?? '', roles, at }),
    clocks: (await clocksOfAll(em, [id])).map(({ clock }) => JSON.parse(clock) as LegalClock),
    decisions: await decisionsOf(em, id),
    answers: await answersOf(em, dossier, application, files),
    ...(await lettersIn(em, dossier)),
    tasks: await openTasksOf(em, [id]),
    notes: await notesTold(em, id),
    handlers: await handlersFor(em, dossier),
    ...(await proceedings(em, dossier, localDate(at))),
    course: await courseOf(em, chart, dossier),
  };
}

async function lettersIn(
  em: EntityManager,
  dossier: Dossier,
): Promise<Pick<CaseFile, 'letters' | 'undelivered' | 'postings'>> {
  return {
    letters: await lettersOf(em, dossier.id),
    undelivered: (await undeliveredLetters(em, dossier)).map(({ id }) => id),
    postings: await postingsOf(em, dossier.id),
  };
}

async function answersOf(
  em: EntityManager,
  { versionId, grantorId }: Dossier,
  { answers }: Application,
  files: readonly StoredFile[],
): Promise<AnswerGroup[]> {
  if (!answers) return [];
  const named = (rows: readonly { id: string; name: string }[]) =>
    new Map(rows.map(({ id, name }) => [id, name]));
  return describeAnswers((await formOf(em, versionId)).form, answers as Answers, {
    villages: await villageNames(em, grantorId),
    organisations: await organisationNames(em, grantorId),
    files: named(files),
  });
}

/** What runs beside an application: that we are late, and objections. */
const proceedings = async (em: EntityManager, { id, snapshot, versionId }: Dossier, today: string) => ({
  apart: await apartProposal(em, { id, snapshot }),
  late: await lateCasesAbout(em, id, today),
  objections: await objectionsTo(em, id),
  isContestable: (await contestableAbout(em, id)).length > 0,
  changes: await changesOf(em, [id]),
  underAwb: isUnderAwb(await settingsOf(em, versionId)),
});
