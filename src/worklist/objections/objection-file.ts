import type { EntityManager } from 'typeorm';
import { localDate } from '../../../workflows/calendar.js';
import type { LegalClock } from '../../../workflows/clocks.js';
import type { ObjectionMemory } from '../../../workflows/fragments/objection-memory.js';
import type { StepNames } from '../../../workflows/language.js';
import { handlersFor } from '../../applications/notes/notes.queries.js';
import type { LetterRow } from '../../documents/letters/letter.entity.js';
import { lettersOf } from '../../documents/letters/letters.queries.js';
import { toldIn } from '../../engine/dossier.queries.js';
import type { Engine } from '../../engine/engine.js';
import { namesAt } from '../../engine/labels.js';
import { undeliveredLetters } from '../../mail/undelivered.queries.js';
import { optionsFor, type MoveOption } from '../../engine/options.js';
import type { Person } from '../../identity/person.entity.js';
import type { Visit } from '../../identity/visit.js';
import { appealIn, type Appeal } from '../../objections/appeal.queries.js';
import { heardBy } from '../../objections/hearers.queries.js';
import { objectionNow, type ObjectionNow } from '../../objections/objections.queries.js';
import { lateCasesOn, type LateCase } from '../late/late-cases.queries.js';
import { clocksOfAll } from '../clocks.queries.js';
import { courseOf, type Course } from '../dossier/course.js';
import { notesTold, type NoteTold } from '../dossier/notes-told.js';
import { openTasksOf, postingsOf } from '../tasks/tasks.queries.js';
import type { Task } from '../tasks/task.entity.js';

/** Everything about one objection that staff looks at. */
export interface ObjectionFile extends ObjectionNow {
  readonly memory: ObjectionMemory;
  readonly steps: readonly StepNames[];
  readonly options: readonly MoveOption[];
  readonly clocks: readonly LegalClock[];
  readonly tasks: readonly Task[];
  readonly letters: readonly LetterRow[];
  /** Ids of letters of which the e-mail did not arrive. */
  readonly undelivered: readonly string[];
  readonly postings: readonly Task[];
  /** Why somebody objects, and why late, in their own words; the newest of each. */
  readonly grounds?: string;
  readonly lateReason?: string;
  readonly course: Course;
  readonly notes: readonly NoteTold[];
  /** Notices of default about it. */
  readonly late: readonly LateCase[];
  /** What became of it before the court. */
  readonly appeal?: Appeal;
  /** Who heard, in words, when somebody was heard. */
  readonly heardBy?: string;
  /** Whoever may handle it: nobody who worked on the contested decision. */
  readonly handlers: readonly Person[];
}

/** Reads one objection whole, with what this visitor may do; nothing when there is none by this id. */
export async function objectionFile(
  engine: Engine,
  em: EntityManager,
  { id, visit, at }: { id: string; visit: Visit; at: number },
): Promise<ObjectionFile | undefined> {
  const now = await objectionNow(em, id);
  if (!now) return undefined;
  const { dossier, contested } = now;
  const memory = (JSON.parse(dossier.snapshot) as { context: ObjectionMemory }).context;
  const [chart, told] = [engine.charts.get(dossier.chart), await toldIn(em, id)];
  const roles = visit.roles.filter((role) => role !== 'applicant');
  const titles = new Map(contested.map(({ application }) => [application.id, application.title]));
  return {
    ...now,
    memory,
    steps: namesAt(chart, dossier.states),
    options: await optionsFor(engine, em, { dossier, person: visit.person?.id ?? '', roles, at }),
    clocks: (await clocksOfAll(em, [id])).map(({ clock }) => JSON.parse(clock) as LegalClock),
    tasks: await openTasksOf(em, [id]),
    letters: await lettersOf(em, id),
    undelivered: (await undeliveredLetters(em, dossier)).map((letter) => letter.id),
    postings: await postingsOf(em, id),
    grounds: told.findLast(({ name }) => name === 'grounds')?.text,
    ...(await aroundIt(em, id, memory)),
    handlers: await handlersFor(em, dossier),
    late: await lateCasesOn(em, dossier, localDate(at)),
    lateReason: told.findLast(({ name }) => name === 'lateReason')?.text,
    course: await courseOf(em, chart, dossier, { titles: (one) => titles.get(one) }),
  };
}

/** Who heard, what the court has to do with it, and what colleagues wrote. */
const aroundIt = async (em: EntityManager, id: string, memory: ObjectionMemory) => ({
  heardBy: await heardBy(em, memory),
  appeal: await appealIn(em, id, memory),
  notes: await notesTold(em, id),
});
