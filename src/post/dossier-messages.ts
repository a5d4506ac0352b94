import type { EntityManager } from 'typeorm';
import { applicationOf } from '../applications/applications.queries.js';
import { complaintById } from '../contact/complaints/complaints.queries.js';
import { dossierById } from '../engine/dossier.queries.js';
import { eventsOf, messagesOf, type MessageSent } from '../mail/mail.queries.js';
import type { MessageEvent } from '../mail/message-event.entity.js';
import { objectionById } from '../objections/objections.queries.js';

/** A message about a dossier with the evidence of what became of it, oldest first. */
export interface MessageTold extends MessageSent {
  readonly events: readonly MessageEvent[];
}

/** Every message about an application, an objection or a complaint, newest first, and what that is called. */
export interface MessagesFile {
  readonly id: string;
  /** Page of the dossier for staff. */
  readonly base: `/${string}`;
  readonly title: string;
  readonly caseNumber: string;
  readonly messages: readonly MessageTold[];
}

/** Reads what was sent about a dossier; nothing when there is no application or objection by this id. */
export async function messagesFile(em: EntityManager, id: string): Promise<MessagesFile | undefined> {
  const subject = await subjectOf(em, id);
  if (!subject) return undefined;
  const messages = await messagesOf(em, id);
  const told = await Promise.all(
    messages.map(async (message) => ({ ...message, events: await eventsOf(em, message.id) })),
  );
  return { id, ...subject, messages: told };
}

async function subjectOf(
  em: EntityManager,
  id: string,
): Promise<Pick<MessagesFile, 'base' | 'title' | 'caseNumber'> | undefined> {
  const dossier = await dossierById(em, id);
  const application = dossier && (await applicationOf(em, dossier));
  if (application?.id === id) {
    const title = application.title || 'Plan zonder titel';
    return { base: `/werk/zaken/${id}`, title, caseNumber: application.caseNumber ?? 'Concept' };
  }
  const objection = await objectionById(em, id);
  if (objection) return { base: `/werk/bezwaren/${id}`, title: 'Bezwaar', caseNumber: objection.caseNumber };
  const complaint = await complaintById(em, id);
  return complaint
    ? { base: `/werk/klachten/${id}`, title: 'Klacht', caseNumber: complaint.caseNumber }
    : undefined;
}
