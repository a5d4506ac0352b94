import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Budget } from './budget.entity.js';
import { openBudget, type Grounds } from './opening.js';

/** The pot of the round before, and what the new one is called and belongs to. */
interface NextPot {
  readonly budgetId: string;
  readonly year: number;
  readonly name: string;
}

/** Makes an empty pot as large as an older one, under the same budget of its own year when there is one; answers its id. */
export async function nextPot(
  tx: EntityManager,
  { budgetId, year, name }: NextPot,
  grounds: Grounds,
): Promise<string> {
  const { grantorId, ceiling, parentId, distribution } = await tx.findOneByOrFail(Budget, { id: budgetId });
  const parent = parentId === null ? null : await tx.findOneBy(Budget, { id: parentId });
  const above = parent && (await tx.findOneBy(Budget, { grantorId, name: parent.name, year }));
  const id = randomUUID();
  const place = { id, grantorId, parentId: above?.id ?? null, year };
  await openBudget(tx, { ...place, name, ceiling, distribution }, grounds);
  return id;
}
