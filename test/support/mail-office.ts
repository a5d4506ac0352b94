import { OutboxRow } from '../../src/mail/outbox.entity.js';
import { sendDueMail } from '../../src/mail/outbox.loop.js';
import type { Mail } from '../../src/mail/transport.js';
import { Undeliverable } from '../../src/mail/transport.js';
import { openFailureTask } from '../../src/post/failure-tasks.js';
import { settings } from './post-office.js';
import type { Municipality } from './municipality.js';

/** Sends everything that is due; mail to an address for which `refuses` says so is refused for good. Answers what was taken. */
export async function sendMail(
  { database, clock }: Pick<Municipality, 'database' | 'clock'>,
  refuses: (mail: Mail) => boolean = () => false,
): Promise<Mail[]> {
  const taken: Mail[] = [];
  const transport = {
    send: (mail: Mail) => {
      if (refuses(mail)) throw new Undeliverable('550 no such mailbox');
      taken.push(mail);
      return Promise.resolve({ accepted: [mail.to] });
    },
    close: () => undefined,
  };
  while ((await sendDueMail({ database, clock, transport, settings, tell: openFailureTask })) > 0);
  return taken;
}

/** What a mail server sends back about a message that did not arrive (RFC 3464), as a mail program saves it. */
export const reportAbout = (messageId: string, action = 'failed'): string =>
  [
    'From: MAILER-DAEMON@mail.voorbeeld.nl',
    'Subject: Undelivered Mail Returned to Sender',
    'Message-ID: <of-the-report@mail.voorbeeld.nl>',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.voorbeeld.nl',
    '',
    'Final-Recipient: rfc822; aanvrager1@voorbeeld.nl',
    `Action: ${action}`,
    'Status: 5.1.1',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Besluit',
    `Message-ID:\r\n ${messageId}`,
    '--b--',
    '',
  ].join('\r\n');

/** The newest message of this kind about a dossier. */
export async function messageAbout(
  { database }: Pick<Municipality, 'database'>,
  dossierId: string,
  template: string,
): Promise<OutboxRow> {
  return database.read((em) =>
    em.findOneOrFail(OutboxRow, { where: { dossierId, template }, order: { queuedAt: 'DESC' } }),
  );
}
