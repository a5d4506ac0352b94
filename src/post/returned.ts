import { In, type EntityManager } from 'typeorm';
import { OutboxRow } from '../mail/outbox.entity.js';
import { bounced } from '../mail/settle.js';
import { messagesFile } from './dossier-messages.js';
import { openFailureTask } from './failure-tasks.js';

/** A message of ours that came back, and the page with what was sent in its dossier. */
export interface Found {
  readonly subject: string;
  /** Whether it goes once more a day later. */
  readonly again: boolean;
  readonly page?: `/${string}`;
}

/** What a report that came back by mail turned out to be about, or the sentence why it says nothing. */
export type Read = { readonly found: readonly Found[] } | { readonly sentence: string };

/** The largest report that is read, in bytes: the words of the mail server and the head of our message. */
export const mostInReport = 1_000_000;

/**
 * The messages that a delivery report (RFC 3464) says never arrived. Nothing in it is opened or believed but our own
 * Message-IDs, which nobody can guess who did not get the message.
 */
export function idsInReport(report: string): readonly string[] | undefined {
  const text = report.replaceAll('\r\n', '\n');
  if (!/^action:[ \t]*failed\b/im.test(text)) return undefined;
  return [...new Set([...text.matchAll(idLine)].map(([, id = '']) => id))];
}

const idLine = /^(?:x-)?(?:original-)?message-id:\s*(<[^<>\s]{3,250}>)/gim;

/** Writes down that the messages of a report came back; those that are known to have failed already stay as they are. */
export async function recordReport(tx: EntityManager, report: string, at: number): Promise<Read> {
  const ids = idsInReport(report);
  if (!ids) return { sentence: noReport };
  const rows = ids.length > 0 ? await tx.findBy(OutboxRow, { messageId: In([...ids]) }) : [];
  if (rows.length === 0) return { sentence: notOurs };
  const found: Found[] = [];
  for (const row of rows) {
    const became = await bounced(tx, row.messageId, { at, tell: openFailureTask });
    found.push({ subject: row.subject, again: became === 'again', ...(await pageOf(tx, row)) });
  }
  return { found };
}

async function pageOf(tx: EntityManager, { dossierId }: OutboxRow): Promise<Pick<Found, 'page'>> {
  const file = dossierId === null ? undefined : await messagesFile(tx, dossierId);
  return file ? { page: `${file.base}/berichten` } : {};
}

const noReport =
  'Dit is geen melding dat een e-mail niet is aangekomen. Bewaar de melding in uw mailprogramma als .eml en kies dat bestand.';
const notOurs =
  'In deze melding staat geen e-mail van ons. Zoek de zaak op en kies daar bij Berichten voor ‘Kwam terug’.';
