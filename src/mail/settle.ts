import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { Dossier } from '../engine/dossier.entity.js';
import { Grantor } from '../identity/grantor.entity.js';
import { roundOf } from '../rounds/rounds.queries.js';
import { versionById } from '../schemes/versions.queries.js';
import { addresseesOf } from './addressees.js';
import { addEvent, enqueue } from './enqueue.js';
import { MessageEvent, type MessageEventKind } from './message-event.entity.js';
import { OutboxRow, type OutboxState } from './outbox.entity.js';

/** How one attempt ended; `code` is a short answer such as 250, 451 or ETIMEDOUT, without personal data. */
export type Outcome = { readonly kind: 'accepted' | 'later' | 'never' | 'tooLate'; readonly code: string };

/** A message that did not arrive and that staff must act on. */
export interface Failure {
  readonly dossier: Dossier;
  readonly at: number;
  readonly subject: string;
  /** When it was queued, UTC ms: the moment of the move that caused it. */
  readonly queuedAt: number;
}

/** Opens a task for staff about a message that did not arrive; given by whoever wires the house. */
export type Tell = (tx: EntityManager, failure: Failure) => Promise<void>;

/** Keeps how an attempt ended, unless the lease ran out and somebody else took the row over. */
export async function settle(
  tx: EntityManager,
  row: OutboxRow,
  outcome: Outcome,
  { at, tell }: Told,
): Promise<void> {
  const state = endOf(row, outcome);
  const change = state === 'queued' ? waitLonger(row, at) : end(state, at);
  const held = { id: row.id, lease: row.lease ?? '', state: 'queued' as const };
  const { affected } = await tx.update(OutboxRow, held, change);
  if (affected !== 1) return;
  await addEvent(tx, { outboxId: row.id, kind: eventFor[outcome.kind], at, code: outcome.code });
  if (state === 'failed') await report(tx, row, { at, tell });
}

/**
 * Staff or the mail server says a message came back. The first time it goes once more a day later (domain rules F7): a mailbox
 * may be full. Answers what became of it, or nothing when it was not one of ours.
 */
export async function bounced(
  tx: EntityManager,
  messageId: string,
  { at, tell }: Told,
): Promise<'again' | 'failed' | undefined> {
  const row = await tx.findOneBy(OutboxRow, { messageId, state: 'sent' });
  if (!row) return undefined;
  const again =
    canGoAgain(row, at) && !(await tx.existsBy(MessageEvent, { outboxId: row.id, kind: 'bounced' }));
  await tx.update(OutboxRow, { id: row.id }, again ? onceMore(at) : end('failed', at));
  await addEvent(tx, { outboxId: row.id, kind: 'bounced', at });
  if (!again) await report(tx, row, { at, tell });
  return again ? 'again' : 'failed';
}

/** A way in was blanked when it was sent, old values after a month, and some messages are of no use later. */
const canGoAgain = ({ dossierId, params, usefulUntil }: OutboxRow, at: number): boolean =>
  dossierId !== null && Object.keys(params).length > 0 && usefulUntil > at + day;

const onceMore = (at: number): Partial<OutboxRow> => ({
  state: 'queued',
  dueAt: at + day,
  attempts: 0,
  settledAt: null,
});

interface Told {
  /** Milliseconds UTC. */
  readonly at: number;
  readonly tell: Tell;
}

const eventFor: Record<Outcome['kind'], MessageEventKind> = {
  accepted: 'accepted',
  later: 'refused',
  never: 'refused',
  tooLate: 'lapsed',
};

function endOf({ attempts }: OutboxRow, { kind }: Outcome): OutboxState {
  if (kind === 'accepted') return 'sent';
  if (kind === 'tooLate') return 'lapsed';
  return kind === 'never' || attempts >= mostAttempts ? 'failed' : 'queued';
}

const mostAttempts = 8;
const minute = 60_000;
const day = 1440 * minute;
const waits = [1, 5, 15, 60, 240, 720, 1440];

/** A fifth earlier or later, so that what failed together does not come back together. */
function waitLonger({ attempts }: OutboxRow, at: number): Partial<OutboxRow> {
  const wait = (waits[attempts - 1] ?? 1440) * minute;
  return { dueAt: at + Math.round((wait * randomInt(80, 121)) / 100), lease: null, leaseUntil: null };
}

const end = (state: OutboxState, settledAt: number): Partial<OutboxRow> => ({
  state,
  settledAt,
  sealed: null,
  lease: null,
  leaseUntil: null,
});

/** Staff hears of it twice, as a task and by e-mail; of such an e-mail only as a task, of a sign-in link not at all. */
async function report(tx: EntityManager, row: OutboxRow, { at, tell }: Told): Promise<void> {
  await addEvent(tx, { outboxId: row.id, kind: 'failed', at });
  const dossier = row.dossierId === null ? null : await tx.findOneBy(Dossier, { id: row.dossierId });
  if (!dossier) return;
  await tell(tx, { dossier, at, subject: row.subject, queuedAt: row.queuedAt });
  if (row.template !== 'E56') await writeToHandlers(tx, dossier, row, at);
}

async function writeToHandlers(
  tx: EntityManager,
  dossier: Dossier,
  failed: OutboxRow,
  at: number,
): Promise<void> {
  const { texts } = await versionById(tx, dossier.versionId);
  const grantor = await tx.findOneByOrFail(Grantor, { id: failed.grantorId });
  const text = texts.messages['E56'];
  if (!text) throw new Error(`The version ${dossier.versionId} has no message E56.`);
  const { grantorName, contactName, contactPhone } = failed.params;
  const caseNumber = await nameOf(tx, dossier);
  const values = { grantorName, contactName, contactPhone, caseNumber, messageSubject: failed.subject };
  const message = { cause: failed.id, template: 'E56', text, versionId: dossier.versionId, grantor, values };
  for (const handler of await addresseesOf(tx, 'handlers', dossier)) await enqueue(tx, message, handler, at);
}

/** Its case number; a draft has none, and a round goes by its name. */
async function nameOf(tx: EntityManager, dossier: Dossier): Promise<string> {
  const application = await tx.findOneBy(Application, { id: dossier.id });
  return application?.caseNumber ?? (await roundOf(tx, dossier)).name;
}
