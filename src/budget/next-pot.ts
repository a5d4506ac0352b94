import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Budget } from './budget.entity.js';

/** Makes an empty pot as large as an older one, under the same budget of its own year when there is one; answers its id. */
export async function nextPot(
  tx: EntityManager,
  from: { readonly budgetId: string; readonly year: number; readonly name: string },
): Promise<string> {
  const { grantorId, ceiling, parentId } = await tx.findOneByOrFail(Budget, { id: from.budgetId });
  const parent = parentId === null ? null : await tx.findOneBy(Budget, { id: parentId });
  const above = parent && (await tx.findOneBy(Budget, { grantorId, name: parent.name, year: from.year }));
  const id = randomUUID();
  const empty = { overCeiling: 0, reserved: 0, committed: 0, paid: 0 };
  await tx.insert(Budget, {
    id,
    grantorId,
    parentId: above?.id ?? null,
    year: from.year,
    name: from.name,
    ceiling,
    ...empty,
  });
  return id;
}
