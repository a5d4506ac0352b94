import type { EntityManager } from 'typeorm';
import type { Values } from '../../workflows/placeholders.js';
import type { MessageFrame, MessageTexts } from '../../workflows/texts.js';
import { complaintById } from '../contact/complaints/complaints.queries.js';
import { dossierById } from '../engine/dossier.queries.js';
import { Grantor } from '../identity/grantor.entity.js';
import { objectionById } from '../objections/objections.queries.js';
import { schemeById, versionById } from '../schemes/versions.queries.js';
import { oneAddress } from './address.js';
import { linkTo, type Target } from './links.js';
import type { OutboxRow } from './outbox.entity.js';
import { writeMail } from './render.js';
import { houseTexts, openWayIn } from './sign-in.effects.js';
import { Undeliverable, type Mail } from './transport.js';

/** What the municipality set about sending. */
export interface MailSettings {
  readonly mailFrom: string;
  readonly baseUrl: string;
  readonly secret: string;
}

/** Writes a row of the outbox out as a message; throws `Undeliverable` when it can never be written. */
export async function composeMail(em: EntityManager, row: OutboxRow, settings: MailSettings): Promise<Mail> {
  const grantor = await em.findOneByOrFail(Grantor, { id: row.grantorId });
  const from = oneAddress(settings.mailFrom, grantor.name);
  if (!from) throw new Error('The sender of the settings is not one plain e-mail address.');
  if (row.address === null) throw new Undeliverable('Nobody with a mailbox.');
  const way = row.sealed === null ? undefined : openWayIn(settings.secret, row.sealed);
  const { texts, slug } = await sourceOf(em, row);
  const target = { ...(await targetOf(em, row)), scheme: slug, wayIn: way?.link };
  const values = { ...row.params, ...(way && { code: way.code }) };
  const words = write(row.template, {
    texts,
    values,
    link: (page) => linkTo(settings.baseUrl, page, target),
  });
  const { id, messageId, queuedAt: at, address: to } = row;
  const replyTo = oneAddress(grantor.email);
  return { id, messageId, at, from, ...(replyTo && { replyTo }), to, ...words };
}

interface Source {
  readonly texts: { readonly messages: MessageTexts; readonly frame: MessageFrame };
  readonly slug?: string;
}

async function sourceOf(em: EntityManager, { versionId }: OutboxRow): Promise<Source> {
  if (versionId === null) return { texts: houseTexts };
  const version = await versionById(em, versionId);
  const scheme = await schemeById(em, version.schemeId);
  return { texts: version.texts, slug: scheme?.slug };
}

async function targetOf(em: EntityManager, { dossierId }: OutboxRow): Promise<Target> {
  if (dossierId === null) return {};
  const dossier = await dossierById(em, dossierId);
  const isObjection = (await objectionById(em, dossierId)) !== null;
  const isComplaint = (await complaintById(em, dossierId)) !== null;
  return { dossierId, isRound: dossier?.parentId === null, isObjection, isComplaint };
}

type Link = Parameters<typeof writeMail>[0]['link'];

// A message with a gap stays one however often it is tried: somebody has to look at it.
function write(template: string, given: { texts: Source['texts']; values: Values; link: Link }) {
  const message = given.texts.messages[template];
  if (!message) throw new Undeliverable(`There is no text for ${template}.`);
  try {
    return writeMail({ message, frame: given.texts.frame, values: given.values, link: given.link });
  } catch (error) {
    throw new Undeliverable('This message cannot be written.', { cause: error });
  }
}
