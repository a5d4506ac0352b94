import type { EntityManager } from 'typeorm';
import { localDate } from '../../workflows/calendar.js';
import { Grantor } from '../identity/grantor.entity.js';
import { personById } from '../identity/roles.queries.js';
import { roundById } from '../rounds/rounds.queries.js';
import { versionById } from '../schemes/versions.queries.js';
import { enqueue } from './enqueue.js';

/** Puts an invitation (E58) in the outbox for somebody who joins a jury after its rules were published. */
export async function inviteJuror(
  tx: EntityManager,
  { roundId, personId, at }: { readonly roundId: string; readonly personId: string; readonly at: number },
): Promise<void> {
  const [round, person] = [await roundById(tx, roundId), await personById(tx, personId)];
  if (!round || !person) throw new Error('Only somebody we know is invited to a jury that is there.');
  const { settings, texts } = await versionById(tx, round.versionId);
  const grantor = await tx.findOneByOrFail(Grantor, { id: round.grantorId });
  const text = texts.messages['E58'];
  if (!text) throw new Error(`The version ${round.versionId} has no message E58.`);
  const values = {
    schemeName: settings.schemeName,
    year: round.year,
    deadline: round.presentationOn ?? localDate(round.closesAt),
    grantorName: grantor.place,
    contactName: grantor.officerName,
    contactPhone: grantor.phone,
  };
  const cause = `invite/${roundId}/${at}`;
  const message = { cause, template: 'E58', text, versionId: round.versionId, grantor, values };
  await enqueue(tx, message, { personId, address: person.email, dossierId: roundId }, at);
}
