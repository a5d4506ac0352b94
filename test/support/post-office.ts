import type { Failure } from '../../src/mail/settle.js';
import { MessageEvent } from '../../src/mail/message-event.entity.js';
import { OutboxRow } from '../../src/mail/outbox.entity.js';
import { sendDueMail, type PostOffice } from '../../src/mail/outbox.loop.js';
import { smtpTransport } from '../../src/mail/transport.js';
import type { OpenRound } from './open-round.js';
import type { MailServer } from './smtp.js';

export const minute = 60_000;
export const settings = {
  mailFrom: 'dorpen@voorbeeld.nl',
  baseUrl: 'https://dorpen.voorbeeld.nl',
  secret: 'a secret of the tests, long enough to be one',
};

/** The post office of a municipality in a test: it remembers which failures it told staff about. */
export interface TestPost extends PostOffice {
  readonly told: Failure[];
  /** Sends until nothing is due any more. */
  readonly sendAll: () => Promise<void>;
  readonly rows: (template?: string) => Promise<OutboxRow[]>;
  /** What happened to a message: `queued`, `sent`, `accepted 250`. */
  readonly story: (row: OutboxRow) => Promise<string[]>;
  readonly close: () => void;
}

export function postOffice({ database, clock }: OpenRound, server: MailServer): TestPost {
  const told: Failure[] = [];
  const tell = async (_tx: unknown, failure: Failure) => void told.push(failure);
  const transport = smtpTransport({ url: server.url, production: false });
  const post: PostOffice = { database, clock, transport, settings, tell };
  const rows = (template?: string) =>
    database.read((em) =>
      em.find(OutboxRow, { where: template ? { template } : {}, order: { queuedAt: 'ASC', id: 'ASC' } }),
    );
  const story = async ({ id }: OutboxRow) => {
    const events = await database.read((em) => em.findBy(MessageEvent, { outboxId: id }));
    const order = ['queued', 'sent', 'refused', 'accepted', 'bounced', 'lapsed', 'failed'];
    const sorted = events.toSorted((a, b) => a.at - b.at || order.indexOf(a.kind) - order.indexOf(b.kind));
    return sorted.map(({ kind, code }) => [kind, code].filter(Boolean).join(' '));
  };
  const sendAll = async () => {
    while ((await sendDueMail(post)) > 0);
  };
  return { ...post, told, sendAll, rows, story, close: () => transport.close() };
}
