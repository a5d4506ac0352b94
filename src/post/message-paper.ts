import type { EntityManager } from 'typeorm';
import { fill, fillMessage, type Filled, type MessageText } from '../../workflows/texts.js';
import { blockOf } from '../../workflows/messages.rules.js';
import { letterheadOf } from '../documents/letters/letterhead.js';
import type { Letter } from '../documents/pdf.js';
import { toldIn } from '../engine/dossier.queries.js';
import { Grantor } from '../identity/grantor.entity.js';
import { personById } from '../identity/roles.queries.js';
import { linkTo } from '../mail/links.js';
import type { OutboxRow } from '../mail/outbox.entity.js';
import { versionById } from '../schemes/versions.queries.js';

/** What surrounds a message on paper: the day that stands in it, where the site is, and the number of the case. */
interface Around {
  readonly on: string;
  readonly baseUrl: string;
  readonly caseNumber: string;
  /** Whether it is about an objection: those have pages of their own. */
  readonly isObjection: boolean;
}

/** The words of an e-mail as a letter for whoever gets it by post; nothing when its text or its values are gone. */
export async function messageLetter(
  em: EntityManager,
  row: OutboxRow,
  around: Around,
): Promise<Letter | undefined> {
  const { texts } = await versionById(em, row.versionId ?? '');
  const text = texts.messages[row.template];
  const said = text && filled(fillMessage(text, row.params));
  if (!said) return undefined;
  const grantor = await em.findOneByOrFail(Grantor, { id: row.grantorId });
  return {
    language: 'nl',
    ...letterheadOf(grantor),
    recipient: await recipientOf(em, row.personId),
    reference: referenceOf(row, grantor, around),
    subject: said.subject,
    salutation: filled(fill(texts.frame.greeting, row.params)) ?? '',
    blocks: [...blocksOf(said, row, around), ...(await missingIn(em, row))],
    closing: 'Met vriendelijke groet,',
    signatory: { onBehalfOf: grantor.name, name: grantor.officerName, function: grantor.department },
  };
}

async function recipientOf(em: EntityManager, personId: string | null): Promise<Letter['recipient']> {
  const person = await personById(em, personId ?? '');
  return { name: person?.name ?? '', addressLines: linesOf(person?.postalAddress) };
}

function referenceOf({ params }: OutboxRow, grantor: Grantor, around: Around): Letter['reference'] {
  const { contactName = grantor.officerName, contactPhone = grantor.phone } = params;
  return {
    caseNumber: around.caseNumber,
    sentOn: around.on,
    contactName: String(contactName),
    contactPhone: String(contactPhone),
  };
}

function blocksOf({ paragraphs, button }: MessageText, row: OutboxRow, around: Around): Letter['blocks'] {
  const target = { ...around, dossierId: row.dossierId ?? '' };
  const href = button && linkTo(around.baseUrl, button.page, target);
  const words = { id: blockOf(row.template) ?? 'words', paragraphs: [...paragraphs] };
  return button && href ? [words, onlineToo(button.label, href)] : [words];
}

/** What we miss, as staff wrote it: on the website it stands on a page that whoever gets post may never see. */
async function missingIn(em: EntityManager, { template, dossierId }: OutboxRow): Promise<Letter['blocks']> {
  if (template !== 'E05') return [];
  const missing = (await toldIn(em, dossierId ?? '')).findLast(({ name }) => name === 'missing')?.text;
  return missing ? [{ id: 'missing', heading: 'Dit missen wij', paragraphs: [missing] }] : [];
}

const onlineToo = (label: string, href: string): Letter['blocks'][number] => ({
  id: 'online',
  paragraphs: [`${label}: dat kan ook op onze website, ${href}. Liever niet online? Bel of schrijf ons dan.`],
});

const filled = <T>(outcome: Filled<T>): T | undefined => ('filled' in outcome ? outcome.filled : undefined);

const linesOf = (address: string | null | undefined): string[] =>
  (address ?? '').split('\n').filter((line) => line !== '');
