import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { houseMessages } from '../../workflows/house.messages.js';
import { contestFrame, contestMessages } from '../../workflows/contest.messages.js';
import { allGrantors } from '../identity/roles.queries.js';
import { seal, unseal } from '../identity/sealing.js';
import type { SignInMail, WayIn } from '../identity/signing-in/sign-in-mail.js';
import { enqueue } from './enqueue.js';

/** Carries ways in to mailboxes: link and code stay sealed in the outbox until they are sent, then they are blanked. */
export const signInMail = (secret: string): SignInMail => ({
  queue: async (tx: EntityManager, { email, link, code, at }: WayIn) => {
    const [grantor] = await allGrantors(tx);
    if (!grantor) throw new Error('There is no grantor to write as.');
    const { place: grantorName, officerName: contactName, phone: contactPhone } = grantor;
    const message = {
      cause: createHash('sha256').update(link).digest('hex'),
      template: 'E55',
      text: contestMessages.E55,
      versionId: null,
      grantor,
      values: { grantorName, contactName, contactPhone },
      sealed: seal(secret, purpose, JSON.stringify({ link, code })),
      usefulUntil: at + validFor,
    };
    await enqueue(tx, message, { personId: null, address: email, dossierId: null }, at);
  },
});

/** Opens what a sign-in message keeps sealed. */
export const openWayIn = (secret: string, sealed: string): Pick<WayIn, 'link' | 'code'> =>
  JSON.parse(unseal(secret, purpose, sealed)) as Pick<WayIn, 'link' | 'code'>;

/** Texts of messages that belong to no scheme. */
export const houseTexts = { messages: { E55: contestMessages.E55, ...houseMessages }, frame: contestFrame };

const purpose = 'sign-in message';
const validFor = 10 * 60_000;
