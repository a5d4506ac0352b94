import type { EntityManager } from 'typeorm';
import { houseMessages } from '../../workflows/house.messages.js';
import type { Inquiry, InquiryMail } from '../contact/questions/inquiry.entity.js';
import { Grantor } from '../identity/grantor.entity.js';
import { personById } from '../identity/roles.queries.js';
import { enqueue } from './enqueue.js';

/** Writes to whoever asked a question that it came in, that our answer is there, or that we do not take it by this road; without a mailbox it becomes a task for staff. */
export async function writeAboutInquiry(
  tx: EntityManager,
  template: InquiryMail,
  inquiry: Inquiry,
  at: number,
): Promise<void> {
  const { id, personId, dossierId, caseNumber, channel, receivedOn, dueOn } = inquiry;
  const person = await personById(tx, personId);
  const grantor = await tx.findOneByOrFail(Grantor, { id: inquiry.grantorId });
  const { place: grantorName, officerName: contactName, phone: contactPhone } = grantor;
  const values = {
    grantorName,
    contactName,
    contactPhone,
    caseNumber,
    ...(template !== 'E62b' && { receivedAt: channel === 'web' ? at : receivedOn }),
    ...(template === 'E62' && { deadline: dueOn }),
  };
  const message = { cause: id, template, text: houseMessages[template], versionId: null, grantor, values };
  await enqueue(tx, message, { personId, address: person?.email ?? null, dossierId }, at);
}
