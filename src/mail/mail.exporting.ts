import { In, type EntityManager } from 'typeorm';
import { momentOrNone, type ToldPart, type Whose } from '../identity/about-person.js';
import { OutboxRow } from './outbox.entity.js';

/** Which messages went to somebody, and when; what they said stands in the letters and on the pages. */
export async function tellMail(em: EntityManager, { personId, email }: Whose): Promise<ToldPart[]> {
  const toPerson = { personId };
  const toAddress = email === null ? [] : [{ address: In([email]) }];
  const sent = await em.find(OutboxRow, { where: [toPerson, ...toAddress], order: { queuedAt: 'ASC' } });
  return [
    {
      title: 'E-mails van ons',
      rows: sent.map(({ subject, address, queuedAt, settledAt, state }) => ({
        Onderwerp: subject,
        Aan: address,
        'Klaargezet op': { at: queuedAt },
        'Verstuurd op': momentOrNone(state === 'sent' ? settledAt : null),
      })),
    },
  ];
}
