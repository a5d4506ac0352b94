import type { EntityManager } from 'typeorm';
import type { LegalClock } from '../../../workflows/clocks.js';
import type { GrantChange } from '../../../workflows/fragments/change-memory.js';
import type { EntryMemory } from '../../../workflows/fragments/memory.js';
import type { Role, StepNames } from '../../../workflows/language.js';
import type { Application } from '../../applications/application.entity.js';
import { applicationOf } from '../../applications/applications.queries.js';
import { changeIn, memoryOf } from '../../decisions/change/changes.queries.js';
import type { LetterRow } from '../../documents/letters/letter.entity.js';
import { lettersOf } from '../../documents/letters/letters.queries.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { dossierById, toldIn } from '../../engine/dossier.queries.js';
import type { Engine } from '../../engine/engine.js';
import { namesAt } from '../../engine/labels.js';
import { optionsFor, type MoveOption } from '../../engine/options.js';
import { undeliveredLetters } from '../../mail/undelivered.queries.js';
import { clocksOfAll } from '../clocks.queries.js';
import { courseOf, type Course } from '../dossier/course.js';
import type { Task } from '../tasks/task.entity.js';
import { openTasksOf, postingsOf } from '../tasks/tasks.queries.js';

/** Everything about one change to a grant; its recipient sees only what was announced or asked. */
export interface ChangeFile {
  readonly dossier: Dossier;
  readonly application: Application;
  readonly change: GrantChange;
  readonly memory: EntryMemory;
  readonly steps: readonly StepNames[];
  readonly options: readonly MoveOption[];
  readonly clocks: readonly LegalClock[];
  readonly tasks: readonly Task[];
  readonly letters: readonly LetterRow[];
  readonly postings: readonly Task[];
  /** Ids of letters of which the e-mail did not arrive. */
  readonly undelivered: readonly string[];
  readonly course: Course;
  /** What we intend, as the recipient reads it, and how they reacted. */
  readonly intention?: string;
  readonly views?: string;
}

/** Reads one change whole, with what this visitor may do; nothing when there is none by this id. */
export async function changeFile(
  engine: Engine,
  em: EntityManager,
  given: { id: string; person: string; roles: readonly Role[]; at: number },
): Promise<ChangeFile | undefined> {
  const { id, ...visitor } = given;
  const dossier = await dossierById(em, id);
  const change = dossier ? changeIn(dossier) : undefined;
  const application = dossier && change ? await applicationOf(em, dossier) : null;
  if (!dossier || !change || !application) return undefined;
  const chart = engine.charts.get(dossier.chart);
  return {
    dossier,
    application,
    change,
    memory: memoryOf(dossier),
    steps: namesAt(chart, dossier.states),
    options: await optionsFor(engine, em, { dossier, ...visitor }),
    clocks: (await clocksOfAll(em, [id])).map(({ clock }) => JSON.parse(clock) as LegalClock),
    tasks: await openTasksOf(em, [id]),
    letters: await lettersOf(em, id),
    postings: await postingsOf(em, id),
    undelivered: (await undeliveredLetters(em, dossier)).map((letter) => letter.id),
    course: await courseOf(em, chart, dossier),
    ...(await saidIn(em, id)),
  };
}

async function saidIn(em: EntityManager, id: string): Promise<Pick<ChangeFile, 'intention' | 'views'>> {
  const told = await toldIn(em, id);
  const newest = (name: string) => told.findLast((text) => text.name === name)?.text;
  return { intention: newest('intention'), views: newest('views') };
}
