import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ClockRow } from '../engine/timer.entity.js';
import { Person } from '../identity/person.entity.js';
import { ownTerms } from './clock-words.js';
import { matching, type Matching, type Wanted } from './list/matching.js';
import type { Desk } from './scopes.js';
import { Task } from './tasks/task.entity.js';

/** A dossier in the list, with what decides its place. */
export interface CaseRow {
  readonly id: string;
  readonly chart: string;
  readonly states: string;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly applicant: string | null;
  readonly village: string | null;
  readonly round: string;
  readonly handler: string | null;
  /** First last day by which staff can be late. */
  readonly dueOn: string | null;
}

export const perPage = 50;

/** One page of somebody's dossiers, most urgent first: what is late, then the nearest last day, then what has a task open. */
export async function casesOf(em: EntityManager, desk: Desk, wanted: Wanted): Promise<CaseRow[]> {
  return withNames(matching(em, desk, wanted))
    .orderBy('CASE WHEN due.ends_on IS NULL THEN 1 ELSE 0 END')
    .addOrderBy('due.ends_on')
    .addOrderBy('CASE WHEN todo.dossier_id IS NULL THEN 1 ELSE 0 END')
    .addOrderBy('application.submitted_at')
    .addOrderBy('dossier.id')
    .limit(perPage)
    .offset((wanted.page - 1) * perPage)
    .getRawMany<CaseRow>();
}

/** How many dossiers match. */
export const countCases = (em: EntityManager, desk: Desk, wanted: Wanted): Promise<number> =>
  matching(em, desk, wanted).getCount();

/** The places where the dossiers of somebody stand now, for the filter. */
export const statesOf = (em: EntityManager, desk: Desk): Promise<{ chart: string; states: string }[]> =>
  matching(em, desk, { page: 1 })
    .select('dossier.chart', 'chart')
    .addSelect('dossier.states', 'states')
    .distinct()
    .getRawMany();

function withNames(query: Matching): Matching {
  return query
    .leftJoin(Person, 'handler', 'handler.id = application.handlerId')
    .leftJoin(firstLastDay, 'due', 'due.dossier_id = dossier.id')
    .leftJoin(openTasks, 'todo', 'todo.dossier_id = dossier.id')
    .select([])
    .addSelect('dossier.id', 'id')
    .addSelect('dossier.chart', 'chart')
    .addSelect('dossier.states', 'states')
    .addSelect('application.title', 'title')
    .addSelect('application.caseNumber', 'caseNumber')
    .addSelect('owner.name', 'applicant')
    .addSelect('village.name', 'village')
    .addSelect('round.name', 'round')
    .addSelect('handler.name', 'handler')
    .addSelect('due.ends_on', 'dueOn');
}

const firstLastDay = (from: SelectQueryBuilder<object>): SelectQueryBuilder<object> =>
  from
    .select('clock.dossierId', 'dossier_id')
    .addSelect('MIN(clock.endsOn)', 'ends_on')
    .from(ClockRow, 'clock')
    .where('clock.kind IN (:...ownTerms)', { ownTerms })
    .groupBy('clock.dossierId');

const openTasks = (from: SelectQueryBuilder<object>): SelectQueryBuilder<object> =>
  from
    .select('task.dossierId', 'dossier_id')
    .from(Task, 'task')
    .where('task.closedAt IS NULL')
    .groupBy('task.dossierId');
