import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import type { LegalClock } from '../../../workflows/clocks.js';
import type { EntryMemory } from '../../../workflows/fragments/memory.js';
import type { Role, StepNames } from '../../../workflows/language.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import type { Penalty } from '../../../workflows/penalty.js';
import type { Application } from '../../applications/application.entity.js';
import { applicationOf } from '../../applications/applications.queries.js';
import { lateMemory, penaltyOn } from '../../decisions/late/late.queries.js';
import { lateObjection } from '../../decisions/late/late-words.queries.js';
import type { LetterRow } from '../../documents/letters/letter.entity.js';
import { lettersOf } from '../../documents/letters/letters.queries.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { dossierById } from '../../engine/dossier.queries.js';
import type { Engine } from '../../engine/engine.js';
import { namesAt } from '../../engine/labels.js';
import { undeliveredLetters } from '../../mail/undelivered.queries.js';
import { optionsFor, type MoveOption } from '../../engine/options.js';
import type { ObjectionNow } from '../../objections/objections.queries.js';
import { clocksOfAll } from '../clocks.queries.js';
import { courseOf, type Course } from '../dossier/course.js';
import type { Task } from '../tasks/task.entity.js';
import { openTasksOf, postingsOf } from '../tasks/tasks.queries.js';

/** Everything about one notice of default; whoever gave it sees only what was announced. */
export interface LateFile {
  readonly dossier: Dossier;
  readonly application: Application;
  /** The objection of which the decision is late. */
  readonly contested?: ObjectionNow;
  readonly steps: readonly StepNames[];
  readonly options: readonly MoveOption[];
  readonly clocks: readonly LegalClock[];
  readonly memory: EntryMemory;
  readonly penalty: Penalty;
  readonly tasks: readonly Task[];
  readonly letters: readonly LetterRow[];
  /** Ids of letters of which the e-mail did not arrive. */
  readonly undelivered: readonly string[];
  readonly postings: readonly Task[];
  readonly course: Course;
}

/** Reads one notice of default whole, with what this visitor may do; nothing when there is none by this id. */
export async function lateFile(
  engine: Engine,
  em: EntityManager,
  given: { id: string; person: string; roles: readonly Role[]; at: number; today: LocalDate },
): Promise<LateFile | undefined> {
  const { id, today, ...visitor } = given;
  const dossier = await dossierById(em, id);
  const application = dossier?.chart === lateDecision.name ? await applicationOf(em, dossier) : null;
  if (!dossier || !application) return undefined;
  const chart = engine.charts.get(dossier.chart);
  return {
    dossier,
    application,
    contested: await lateObjection(em, dossier),
    steps: namesAt(chart, dossier.states),
    options: await optionsFor(engine, em, { dossier, ...visitor }),
    clocks: (await clocksOfAll(em, [id])).map(({ clock }) => JSON.parse(clock) as LegalClock),
    memory: lateMemory(dossier),
    penalty: penaltyOn(dossier, today),
    tasks: await openTasksOf(em, [id]),
    letters: await lettersOf(em, id),
    undelivered: (await undeliveredLetters(em, dossier)).map((letter) => letter.id),
    postings: await postingsOf(em, id),
    course: await courseOf(em, chart, dossier),
  };
}
