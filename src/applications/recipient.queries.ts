import type { EntityManager } from 'typeorm';
import { rowBy } from '../database/rows.js';
import { Person } from '../identity/person.entity.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import { organisationsOf } from '../organisations/organisations.queries.js';
import type { Application } from './application.entity.js';
import { isOfResidents } from './publicity.queries.js';

/** An organisation that received money, as everybody may know it. */
export interface Recipient {
  readonly name: string;
  readonly kvkNumber?: string;
  readonly legalForm?: string;
}

/** What is known of organisations, and the names of the people behind one application. */
interface Known {
  readonly organisations: readonly Organisation[];
  readonly people: readonly string[];
}

/**
 * The organisation that receives what was granted: whoever applied, or whoever takes the money for a group of residents.
 * Nothing when that may be a natural person: a name that somebody typed counts only when our registry knows it, when it has a
 * number of the Chamber of Commerce, or when it does not hold the name of anybody behind the application.
 */
export function recipientOf(
  application: Pick<Application, 'answers'>,
  { organisations, people }: Known,
): Recipient | undefined {
  const told = (key: string): string => textOf(application.answers?.[key]);
  const payee = told('payeeOrganisation');
  const name = told('legalName') || told('payeeName');
  const known =
    organisations.find(({ id }) => id === payee) ??
    organisations.find((one) => plain(one.name) === plain(name));
  if (known) return registered(known, told('kvkNumber'));
  if (isOfResidents(application)) return undefined;
  const kvkNumber = told('kvkNumber') || undefined;
  if (!kvkNumber && people.some((person) => holdsName(name, person))) return undefined;
  return { name, kvkNumber, legalForm: forms[told('groupKind')] };
}

/** `recipientOf`, looking up itself what is known. */
export async function recipientNow(
  em: EntityManager,
  application: Application,
): Promise<Recipient | undefined> {
  const organisations = await organisationsOf(em, application.grantorId);
  const owner = await rowBy(em, Person, { id: application.ownerId });
  return recipientOf(application, { organisations, people: peopleBehind(application, owner?.name) });
}

/** Everybody whose name stands in an application: whoever owns it, is called about it, or signed it. */
export const peopleBehind = ({ answers }: Pick<Application, 'answers'>, owner = ''): string[] =>
  [owner, textOf(answers?.['contactName']), textOf(answers?.['signerName'])].filter(Boolean);

const registered = ({ name, kvkNumber, legalForm }: Organisation, told: string): Recipient => ({
  name,
  kvkNumber: kvkNumber ?? (told || undefined),
  legalForm,
});

/** What somebody said it is; a village association can be either. */
const forms: Readonly<Record<string, string>> = { association: 'vereniging', foundation: 'stichting' };

/** Whether this text holds a whole name, or its last word. */
export function holdsName(text: string, name: string): boolean {
  const last = plain(name).split(' ').at(-1) ?? '';
  return last.length > 2 && plain(text).split(' ').includes(last);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer.trim() : '');
