import type { Database } from '../database/database.js';
import type { FileStore } from '../documents/files.queries.js';
import { StoredFile } from '../documents/stored-file.entity.js';
import { removedKind } from './applications.queries.js';

interface Places {
  readonly database: Database;
  readonly store: FileStore;
}

/** Removes the content of files that people took away or that lapsed with their draft, then their last trace; answers how many. */
export async function forgetRemovedFiles(places: Places, atMost = 50): Promise<number> {
  const removed = await places.database.read((em) =>
    em.find(StoredFile, { where: { kind: removedKind }, order: { at: 'ASC' }, take: atMost }),
  );
  for (const { id } of removed) await forgetFile(places, id);
  return removed.length;
}

/** First the content, then the row: a crash in between leaves a row that the next round finds again. */
export async function forgetFile({ database, store }: Places, id: string): Promise<void> {
  await store.remove(id);
  await database.inTransaction((tx) => tx.delete(StoredFile, { id, kind: removedKind }));
}
