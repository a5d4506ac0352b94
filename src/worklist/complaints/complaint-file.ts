import type { EntityManager } from 'typeorm';
import type { LegalClock } from '../../../workflows/clocks.js';
import type { ComplaintMemory } from '../../../workflows/fragments/complaint-memory.js';
import type { StepNames } from '../../../workflows/language.js';
import { complaintNow, type ComplaintNow } from '../../contact/complaints/complaints.queries.js';
import { rowsBy } from '../../database/rows.js';
import { toldIn } from '../../engine/dossier.queries.js';
import type { Engine } from '../../engine/engine.js';
import { namesAt } from '../../engine/labels.js';
import { optionsFor, type MoveOption } from '../../engine/options.js';
import { Person } from '../../identity/person.entity.js';
import type { Visit } from '../../identity/visit.js';
import { clocksOfAll } from '../clocks.queries.js';
import { courseOf, type Course } from '../dossier/course.js';
import { openTasksOf } from '../tasks/tasks.queries.js';
import type { Task } from '../tasks/task.entity.js';

/** Everything about one complaint that staff looks at. */
export interface ComplaintFile extends ComplaintNow {
  readonly memory: ComplaintMemory;
  readonly steps: readonly StepNames[];
  readonly options: readonly MoveOption[];
  readonly clocks: readonly LegalClock[];
  readonly tasks: readonly Task[];
  /** What happened, in the words of whoever complains. */
  readonly conduct?: string;
  /** Colleagues it is about. */
  readonly involved: readonly Person[];
  readonly handler: Person | null;
  readonly course: Course;
}

/** Reads one complaint whole, with what this visitor may do; nothing when there is none by this id. */
export async function complaintFile(
  engine: Engine,
  em: EntityManager,
  { id, visit, at }: { id: string; visit: Visit; at: number },
): Promise<ComplaintFile | undefined> {
  const now = await complaintNow(em, id);
  if (!now) return undefined;
  const { dossier, complaint } = now;
  const chart = engine.charts.get(dossier.chart);
  const roles = visit.roles.filter((role) => role !== 'applicant');
  const { context: memory } = JSON.parse(dossier.snapshot) as { context: ComplaintMemory };
  const people = await rowsBy(em, Person, { id: [complaint.handlerId ?? '', ...memory.involved] });
  return {
    ...now,
    memory,
    steps: namesAt(chart, dossier.states),
    options: await optionsFor(engine, em, { dossier, person: visit.person?.id ?? '', roles, at }),
    clocks: (await clocksOfAll(em, [id])).map(({ clock }) => JSON.parse(clock) as LegalClock),
    tasks: await openTasksOf(em, [id]),
    conduct: (await toldIn(em, id)).find(({ name }) => name === 'conduct')?.text,
    involved: people.filter((one) => memory.involved.includes(one.id)),
    handler: people.find((one) => one.id === complaint.handlerId) ?? null,
    course: await courseOf(em, chart, dossier, {
      titles: (id) => people.find((one) => one.id === id)?.name,
    }),
  };
}
