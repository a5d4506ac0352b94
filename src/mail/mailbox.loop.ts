import { In } from 'typeorm';
import type { Database } from '../database/database.js';
import { keptRows, takeOut } from './mailbox.js';
import { OutboxRow } from './outbox.entity.js';

/**
 * Takes out of a local mailbox what the outbox no longer knows the addressee of: it was destroyed, or is old mail to a stranger.
 * Answers how many messages went.
 */
export async function forgetKeptMail({
  database,
  folder,
}: {
  readonly database: Database;
  readonly folder: string;
}): Promise<number> {
  const kept = [...(await keptRows(folder))];
  let gone = 0;
  for (let at = 0; at < kept.length; at += atOnce) {
    const some = kept.slice(at, at + atOnce);
    const rows = await database.read((em) => em.findBy(OutboxRow, { id: In(some.map(([id]) => id)) }));
    const known = new Set(rows.filter(hasAddressee).map(({ id }) => id));
    const forgotten = some.filter(([id]) => !known.has(id));
    await takeOut(
      folder,
      forgotten.flatMap(([, names]) => names),
    );
    gone += forgotten.length;
  }
  return gone;
}

const atOnce = 200;

const hasAddressee = ({ personId, address }: OutboxRow): boolean => personId !== null || address !== null;
