import type { EntityManager } from 'typeorm';
import { addMonths, startOfDay } from '../../workflows/calendar.js';
import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';
import { Dossier } from '../engine/dossier.entity.js';
import { allGrantors } from '../identity/roles.queries.js';
import { Round } from '../rounds/round.entity.js';
import { newestSettings } from '../schemes/versions.queries.js';
import { dropMessages } from './mail.erasing.js';
import { OutboxRow } from './outbox.entity.js';

/**
 * Lets messages that belong to no case go with their evidence, once the term for that is over: sign-in links, mail to whoever
 * wants to hear of a round, and about drafts that lapsed. Messages about a case go with it. Answers how many went.
 */
export async function forgetLooseMail({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<number> {
  let gone = 0;
  for (const { id } of await database.read(allGrantors)) {
    const settings = await database.read((em) => newestSettings(em, id));
    if (!settings) continue;
    const before = startOfDay(addMonths(clock.today(), -settings.months.looseMail));
    const ids = await database.read((em) => looseBefore(em, id, before));
    if (ids.length > 0) await database.inTransaction((tx) => dropMessages(tx, ids));
    gone += ids.length;
  }
  return gone;
}

async function looseBefore(em: EntityManager, grantorId: string, before: number): Promise<string[]> {
  const rows = await em
    .createQueryBuilder(OutboxRow, 'mail')
    .select('mail.id', 'id')
    .leftJoin(Dossier, 'dossier', 'dossier.id = mail.dossierId')
    .leftJoin(Round, 'round', 'round.id = mail.dossierId')
    .where('mail.grantorId = :grantorId AND mail.settledAt < :before', { grantorId, before })
    .andWhere(
      "(mail.dossierId IS NULL OR dossier.states = 'expired' OR (round.id IS NOT NULL AND mail.personId IS NULL))",
    )
    .orderBy('mail.settledAt')
    .limit(atOnce)
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
}

const atOnce = 1000;
