import { Brackets, In, IsNull, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { complaint } from '../../../workflows/complaint.js';
import { grantChange } from '../../../workflows/grant-change.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import { Application } from '../../applications/application.entity.js';
import { lettersOfAll } from '../../documents/letters/letters.queries.js';
import { Complaint } from '../../contact/complaints/complaint.entity.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { Objection } from '../../objections/objection.entity.js';
import { Round } from '../../rounds/round.entity.js';
import { inScopes, type Desk } from '../scopes.js';
import { listedKinds } from './task-words.js';
import { Task } from './task.entity.js';

/** An open task with what it is about. */
export interface TaskRow {
  readonly id: string;
  readonly kind: string;
  readonly dossierId: string;
  /** The round of an entry; null for a task of a round itself. */
  readonly parentId: string | null;
  readonly chart: string;
  /** Title of the plan, or name of the round. */
  readonly about: string;
  readonly caseNumber: string | null;
  /** The dossier itself, when it is an objection. */
  readonly objectionId: string | null;
  /** UTC ms. */
  readonly openedAt: number;
  readonly dueOn: string | null;
  /** The newest letter of the dossier that was announced, when the task is to post it. */
  readonly letterId?: string;
}

const mostTasks = 200;

/**
 * Open tasks of somebody that no list of dossiers shows as the next step: those of rounds, notices of default, objections and
 * complaints, questions, those that staff itself says are done, and all of whoever may open no dossier. Oldest first.
 */
export async function tasksOf(em: EntityManager, desk: Desk): Promise<TaskRow[]> {
  const query = withSubjects(open(em, desk))
    .select('task.id', 'id')
    .addSelect('task.kind', 'kind')
    .addSelect('task.dossierId', 'dossierId')
    .addSelect('dossier.parentId', 'parentId')
    .addSelect('dossier.chart', 'chart')
    .addSelect(
      "COALESCE(CASE WHEN application.title = '' THEN 'Plan zonder titel' ELSE application.title END, round.name, CASE WHEN complaint.id IS NULL THEN 'Bezwaar' ELSE 'Klacht' END)",
      'about',
    )
    .addSelect('COALESCE(application.caseNumber, objection.caseNumber, complaint.caseNumber)', 'caseNumber')
    .addSelect('objection.id', 'objectionId')
    .addSelect('task.openedAt', 'openedAt')
    .addSelect('task.dueOn', 'dueOn')
    .orderBy('task.openedAt')
    .addOrderBy('task.id')
    .limit(mostTasks);
  if (desk.dossiers.length > 0)
    query.andWhere(
      '(dossier.parentId IS NULL OR objection.id IS NOT NULL OR dossier.chart IN (:...beside) OR task.kind IN (:...listed))',
      {
        listed: [...listedKinds, 'answerQuestion'],
        beside: [lateDecision.name, complaint.name, grantChange.name],
      },
    );
  return withLetters(em, await query.getRawMany<TaskRow>());
}

/** What a task is about: a plan, a round, an objection or a complaint. */
const withSubjects = (query: SelectQueryBuilder<Task>): SelectQueryBuilder<Task> =>
  query
    .leftJoin(Application, 'application', 'application.id = dossier.id OR application.id = dossier.parentId')
    .leftJoin(Round, 'round', 'round.id = dossier.id')
    .leftJoin(Objection, 'objection', 'objection.id = dossier.id')
    .leftJoin(Complaint, 'complaint', 'complaint.id = dossier.id');

async function withLetters(em: EntityManager, tasks: readonly TaskRow[]): Promise<TaskRow[]> {
  const posting = tasks.filter(({ kind }) => kind === 'postLetter').map(({ dossierId }) => dossierId);
  if (posting.length === 0) return [...tasks];
  const announced = (await lettersOfAll(em, posting)).filter(({ announcedAt }) => announcedAt !== null);
  const newest = new Map(
    announced
      .toSorted((one, other) => Number(one.announcedAt) - Number(other.announcedAt))
      .map(({ dossierId, id }) => [dossierId, id]),
  );
  return tasks.map((task) =>
    task.kind === 'postLetter' ? { ...task, letterId: newest.get(task.dossierId) } : task,
  );
}

/** Every time a letter of this dossier had to be posted: opened when it was announced, closed when it was done. */
export const postingsOf = (em: EntityManager, dossierId: string): Promise<Task[]> =>
  em.findBy(Task, { dossierId, kind: 'postLetter' });

/** The task when it is open and this person's to do. */
export const ownTask = (em: EntityManager, desk: Desk, id: string): Promise<Task | null> =>
  open(em, desk).andWhere('task.id = :id', { id }).getOne();

/** Open tasks of several dossiers, oldest first. */
export const openTasksOf = (em: EntityManager, dossierIds: readonly string[]): Promise<Task[]> =>
  em.find(Task, {
    where: { dossierId: In([...dossierIds]), closedAt: IsNull() },
    order: { openedAt: 'ASC', id: 'ASC' },
  });

const open = (em: EntityManager, desk: Desk) =>
  em
    .createQueryBuilder(Task, 'task')
    .innerJoin(Dossier, 'dossier', 'dossier.id = task.dossierId')
    .where('task.closedAt IS NULL')
    .andWhere(theirs(desk));

const theirs = ({ tasks }: Desk): Brackets =>
  new Brackets((where) => {
    where.where('1 = 0');
    for (const [role, scopes] of tasks)
      where.orWhere(
        new Brackets((both) =>
          both
            .where(`task.role = :role${role}`, { [`role${role}`]: role })
            .andWhere(inScopes(`scopes${role}`, scopes)),
        ),
      );
  });
