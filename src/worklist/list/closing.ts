import type { EntityManager } from 'typeorm';
import { deskOf } from '../scopes.js';
import { manualKinds } from '../tasks/task-words.js';
import { Task } from '../tasks/task.entity.js';
import { ownTask } from '../tasks/tasks.queries.js';

/** Closes a task that only whoever did it can know to be done; answers whether it is theirs to close. Twice is once. */
export async function closeOwnTask(
  tx: EntityManager,
  { task: id, person, at }: { task: string; person: string; at: number },
): Promise<boolean> {
  const closed = await tx.findOneBy(Task, { id });
  if (closed?.closedById === person) return true;
  const task = await ownTask(tx, await deskOf(tx, person), id);
  if (!task || !manualKinds.includes(task.kind)) return false;
  await tx.update(Task, { id }, { closedAt: at, closedById: person });
  return true;
}
