import { IsNull, Not, type EntityManager } from 'typeorm';
import type { Clock } from '../../clock.js';
import type { Database } from '../../database/database.js';
import { changeRows, dropRows } from '../../database/row-changes.js';
import type { FileStore } from '../../documents/files.queries.js';
import { filesOfDossier } from '../../documents/stored-files.queries.js';
import type { Eraser } from '../erasing.js';
import { Retention } from '../retention.entity.js';
import { DestructionItem, DestructionList } from './destruction.entity.js';

interface Furnace {
  readonly database: Database;
  readonly clock: Clock;
  readonly store: FileStore;
  /** Every subject that keeps something of a dossier (`src/erasers.ts`). */
  readonly erasers: readonly Eraser[];
}

/** Destroys what was approved, one dossier at a time; answers how many. */
export async function destroyApproved(furnace: Furnace, atMost = 20): Promise<number> {
  const items = await furnace.database.read((em) => approvedItems(em, atMost));
  for (const item of items) await destroy(furnace, item);
  if (items.length < atMost) await finish(furnace);
  return items.length;
}

const approvedItems = (em: EntityManager, atMost: number): Promise<DestructionItem[]> =>
  em
    .createQueryBuilder(DestructionItem, 'item')
    .innerJoin(DestructionList, 'list', 'list.id = item.listId')
    .where('list.approvedAt IS NOT NULL')
    .andWhere('item.destroyedAt IS NULL')
    .andWhere('item.keptBecause IS NULL')
    .orderBy('list.approvedAt')
    .addOrderBy('item.dossierId')
    .limit(atMost)
    .getMany();

/** First the files, then every row at once: after a crash in between the next round finds the dossier again. */
async function destroy(
  { database, clock, store, erasers }: Furnace,
  { listId, dossierId }: DestructionItem,
): Promise<void> {
  const files = await database.read((em) => filesOfDossier(em, dossierId));
  for (const { id } of files) await store.remove(id);
  await database.inTransaction(async (tx) => {
    for (const { erase } of erasers) await erase(tx, dossierId);
    await dropRows(tx, Retention, { dossierId });
    await changeRows(tx, DestructionItem, { listId, dossierId }, { destroyedAt: clock.now() });
  });
}

/** A list is done when what was on it cannot be read back from the disk either. */
async function finish({ database, clock }: Furnace): Promise<void> {
  const isOver = { approvedAt: Not(IsNull()), doneAt: IsNull() };
  const lists = await database.read((em) => em.findBy(DestructionList, isOver));
  const over: string[] = [];
  for (const { id } of lists)
    if (!(await database.read((em) => em.existsBy(DestructionItem, { listId: id, ...isLeft }))))
      over.push(id);
  if (over.length === 0) return;
  await database.scrub();
  await database.inTransaction((tx) =>
    changeRows(tx, DestructionList, { id: over }, { doneAt: clock.now() }),
  );
}

const isLeft = { destroyedAt: IsNull(), keptBecause: IsNull() };
