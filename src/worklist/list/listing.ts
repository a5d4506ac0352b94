import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import { clockColour, type ClockColour } from '../../../workflows/clocks.colours.js';
import type { LegalClock } from '../../../workflows/clocks.js';
import type { Role } from '../../../workflows/language.js';
import type { Charts } from '../../engine/charts.js';
import { namesAt } from '../../engine/labels.js';
import type { ClockRow } from '../../engine/timer.entity.js';
import { roleNames } from '../../identity/role-names.js';
import { clocksOfAll } from '../clocks.queries.js';
import { ownTerms } from '../clock-words.js';
import type { Wanted } from './matching.js';
import type { Desk } from '../scopes.js';
import { taskSentence } from '../tasks/task-words.js';
import type { Task } from '../tasks/task.entity.js';
import { openTasksOf } from '../tasks/tasks.queries.js';
import { casesOf, countCases, type CaseRow } from '../worklist.queries.js';

/** A dossier in the list, ready to show. */
export interface ListedCase extends CaseRow {
  readonly state: string;
  /** What must happen next, and whether it is for whoever looks. */
  readonly next?: { readonly sentence: string; readonly mine: boolean };
  /** The term that presses most; without a day while it stands still. */
  readonly term?: { readonly on?: LocalDate; readonly colour: ClockColour };
}

/** One page of the list and how many there are in all; the number of queries does not depend on either. */
export interface Listing {
  readonly cases: readonly ListedCase[];
  readonly count: number;
}

export async function listing(
  em: EntityManager,
  { charts, desk, today }: { charts: Charts; desk: Desk; today: LocalDate },
  wanted: Wanted,
): Promise<Listing> {
  const rows = await casesOf(em, desk, wanted);
  const ids = rows.map(({ id }) => id);
  const [tasks, clocks] = [byDossier(await openTasksOf(em, ids)), byDossier(await clocksOfAll(em, ids))];
  const roles = [...desk.tasks.keys()];
  const cases = rows.map((row) => {
    const term = termOf(clocks.get(row.id) ?? [], today);
    const state = namesAt(charts.get(row.chart), row.states)
      .map(({ staff }) => staff)
      .join(' · ');
    return { ...row, state, next: nextOf(tasks.get(row.id) ?? [], roles, term), term };
  });
  return { cases, count: await countCases(em, desk, wanted) };
}

function byDossier<Row extends { dossierId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) grouped.set(row.dossierId, [...(grouped.get(row.dossierId) ?? []), row]);
  return grouped;
}

/** Of all open tasks the first that this person can do; else the first of somebody else, with who that is. */
function nextOf(
  tasks: readonly Task[],
  roles: readonly Role[],
  term: ListedCase['term'],
): ListedCase['next'] {
  if (term?.colour === 'suspended') return { sentence: 'Wacht op de aanvrager', mine: false };
  const own = tasks.find(({ role }) => roles.includes(role));
  if (own) return { sentence: taskSentence(own.kind), mine: true };
  const [other] = tasks;
  return (
    other && { sentence: `Wacht op de ${roleNames[other.role]}: ${taskSentence(other.kind)}`, mine: false }
  );
}

function termOf(rows: readonly ClockRow[], today: LocalDate): ListedCase['term'] {
  const clocks = rows.map(({ clock }) => JSON.parse(clock) as LegalClock);
  const running = clocks.filter(({ kind, stoppedOn }) => ownTerms.includes(kind) && !stoppedOn);
  const [first] = running.toSorted((one, other) => (one.endsOn < other.endsOn ? -1 : 1));
  if (!first) return undefined;
  const colour = clockColour(first, today);
  return colour === 'suspended' ? { colour, on: first.suspendedUntil } : { colour, on: first.endsOn };
}
