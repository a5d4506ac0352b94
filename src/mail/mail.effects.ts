import type { EntityManager } from 'typeorm';
import type { Effects } from '../../workflows/effects.js';
import type { Values } from '../../workflows/placeholders.js';
import { placeholdersIn } from '../../workflows/texts.js';
import type { MessageFrame, MessageText } from '../../workflows/texts.js';
import { rowThere } from '../database/rows.js';
import type { Happened } from '../engine/surroundings.js';
import { Grantor } from '../identity/grantor.entity.js';
import { roundOf } from '../rounds/rounds.queries.js';
import { versionById } from '../schemes/versions.queries.js';
import { addresseesOf } from './addressees.js';
import { goesAsLetter, writtenTo } from './by-post.queries.js';
import { enqueue, type NewMessage } from './enqueue.js';
import { knownValues } from './known-values.js';
import { kindOfMessage } from './message-kinds.js';
import { OutboxRow } from './outbox.entity.js';

/**
 * Puts one e-mail for each addressee in the outbox, in the transaction of the move: it leaves when the move is stored. Whoever did
 * not agree to that kind of e-mail gets it by post (Awb 2:8); answers whether there is anything to post.
 */
export async function queueMessage(
  happened: Happened,
  { template, to, with: given = {} }: Effects['message'],
): Promise<boolean> {
  const { tx, dossier, move } = happened;
  // The letter itself goes, and staff has a task to post it (`src/effects.ts`).
  if (await goesAsLetter(tx, dossier, template)) return false;
  const { texts } = await versionById(tx, dossier.versionId);
  const text = texts.messages[template];
  if (!text) throw new Error(`The version ${dossier.versionId} has no message ${template}.`);
  const round = await roundOf(tx, dossier);
  const grantor = await rowThere(tx, Grantor, { id: dossier.grantorId });
  const names = namesIn(text, texts.frame);
  const known = await knownValues(happened, { round, grantor }, names);
  const values: Values = {
    ...known,
    ...Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name))),
  };
  const usefulUntil = beforeClosing.has(template) ? round.closesAt : undefined;
  const message = {
    cause: move.moveId,
    template,
    text,
    versionId: dossier.versionId,
    grantor,
    values,
    usefulUntil,
  };
  return enqueueAll(happened, message, to);
}

/** Queues it for everybody; answers whether there is anything to post. */
async function enqueueAll(
  happened: Happened,
  message: NewMessage,
  to: Effects['message']['to'],
): Promise<boolean> {
  const { tx, dossier, at } = happened;
  const posted = await postedTo(happened, { template: message.template, to });
  for (const recipient of await addresseesOf(tx, to, dossier)) {
    const byPost = recipient.personId !== null && posted.has(recipient.personId);
    await enqueue(tx, { ...message, byPost }, recipient, at);
  }
  return posted.size > 0;
}

/** Whoever applied or objects, when this kind of message goes to them by post. */
async function postedTo(
  { tx, dossier }: Happened,
  { template, to }: Pick<Effects['message'], 'template' | 'to'>,
): Promise<Set<string>> {
  const kind = kindOfMessage(template);
  if (!kind || kind === 'decisions' || (to !== 'applicant' && to !== 'payee')) return new Set();
  return writtenTo(tx, dossier, kind);
}

/** Forgets a person in the outbox: address and values; that and when something was sent stays as evidence. */
export async function forgetMail(tx: EntityManager, personId: string): Promise<void> {
  await tx.update(OutboxRow, { personId }, { address: null, params: {}, sealed: null });
}

/** Every placeholder that a message and what stands around it use. */
export function namesIn(text: MessageText, frame: MessageFrame): readonly string[] {
  const words = [text.subject, ...text.paragraphs, text.button?.label ?? '', ...Object.values(frame)];
  const names = named.get(text) ?? placeholdersIn(words.join('\n'));
  named.set(text, names);
  return names;
}
const named = new WeakMap<MessageText, readonly string[]>();

/** Messages that say how long a round is still open: of no use, and wrong, once it has closed. */
const beforeClosing = new Set(['E01', 'E22', 'E23']);
