import type { EntityManager } from 'typeorm';
import { houseMessages } from '../../workflows/house.messages.js';
import { Grantor } from '../identity/grantor.entity.js';
import { personById } from '../identity/roles.queries.js';
import { enqueue } from './enqueue.js';

/** A request about somebody's own data, as far as a message needs it. */
interface Request {
  readonly id: string;
  readonly grantorId: string;
  readonly personId: string;
  readonly dueOn: string;
}

/**
 * Writes to whoever asked about their own data. It goes to the address and not to the person, so that the address is blanked
 * within a month even if the person is forgotten by this very answer. Somebody without a mailbox gets a letter from staff.
 */
export const requestMail = {
  queue: async (
    tx: EntityManager,
    news: { template: keyof typeof houseMessages; request: Request; text?: string; at: number },
  ): Promise<void> => {
    const { template, request, text, at } = news;
    const person = await personById(tx, request.personId);
    if (!person?.email) return;
    const grantor = await tx.findOneByOrFail(Grantor, { id: request.grantorId });
    const { place: grantorName, officerName: contactName, phone: contactPhone } = grantor;
    const message = {
      cause: request.id,
      template,
      text: houseMessages[template],
      versionId: null,
      grantor,
      values: {
        grantorName,
        contactName,
        contactPhone,
        deadline: request.dueOn,
        ...(text && { reason: text }),
      },
    };
    await enqueue(tx, message, { personId: null, address: person.email, dossierId: null }, at);
  },
};
