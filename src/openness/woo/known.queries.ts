import { In, type EntityManager } from 'typeorm';
import type { Application } from '../../applications/application.entity.js';
import { isOfResidents } from '../../applications/publicity.queries.js';
import { filesOf } from '../../applications/applications.queries.js';
import { notesOf } from '../../applications/notes/notes.queries.js';
import { decisionsOf } from '../../decisions/decisions.queries.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { logOf, toldIn } from '../../engine/dossier.queries.js';
import { Assignment } from '../../identity/assignment.entity.js';
import type { Grantor } from '../../identity/grantor.entity.js';
import { Person } from '../../identity/person.entity.js';
import { scopesOf } from '../../identity/roles.queries.js';
import { objectorsOf } from '../../objections/objections.queries.js';
import { organisationNames, villageNames } from '../../organisations/organisations.queries.js';
import { BankAccount } from '../../payments/accounts/bank-account.entity.js';
import { roundOf } from '../../rounds/rounds.queries.js';
import { formOf } from '../../schemes/forms.queries.js';
import { phoneNumber } from '../../web/format.js';
import { textOf } from '../../applications/recipient.queries.js';
import { followUpsOf } from './follow-ups.queries.js';
import type { Known } from './redact.js';

/** The dossier whose papers are asked for. */
export interface Asked {
  readonly dossier: Dossier;
  readonly application: Application;
  readonly grantor: Grantor;
}

/** Everybody around one dossier: who applied, handled, judged, decided and signed, with every way to reach them. */
export async function knownAround(em: EntityManager, asked: Asked, extra: readonly string[]): Promise<Known> {
  const { dossier, grantor } = asked;
  const people = await peopleAround(em, asked);
  const told = await privateAnswers(em, asked);
  const places = await villageNames(em, dossier.grantorId);
  return {
    names: [
      ...people.map(({ name }) => name),
      ...told.names,
      ...(await toldNames(em, dossier)),
      ...(await payeeNames(em, dossier)),
      ...(await roundOf(em, dossier)).lots.map(({ witness }) => witness),
      grantor.officerName,
      grantor.signatory.name,
    ],
    words: [...people.flatMap(waysTo), ...told.words, ...extra],
    kept: [...keptOf(grantor), ...places.values()],
  };
}

async function peopleAround(em: EntityManager, { dossier, application }: Asked): Promise<Person[]> {
  const ids = [application.ownerId, application.enteredById, application.handlerId ?? ''];
  for (const one of [dossier, ...(await followUpsOf(em, dossier.id))]) ids.push(...(await peopleIn(em, one)));
  return em.findBy(Person, { id: In([...new Set(ids)]) });
}

/** Whoever had a part in one dossier. */
async function peopleIn(em: EntityManager, dossier: Dossier): Promise<string[]> {
  const posts = await em.findBy(Assignment, { scopeId: In(scopesOf(dossier)) });
  return [
    ...posts.map(({ personId }) => personId),
    ...(await logOf(em, dossier.id)).map(({ byPerson }) => byPerson),
    ...(await decisionsOf(em, dossier.id)).map(({ decidedById }) => decidedById),
    ...(await notesOf(em, dossier.id)).map(({ byId }) => byId),
    ...(await filesOf(em, dossier.id)).map(({ byId }) => byId),
    ...(await objectorsOf(em, dossier.id)).map(({ id }) => id),
  ];
}

const waysTo = ({ email, phone, postalAddress }: Person): string[] => [
  ...(email ? [email] : []),
  ...(phone ? [phone, phoneNumber(phone)] : []),
  ...(postalAddress ?? '').split('\n').filter((line) => /\d/.test(line)),
];

/** Answers that the form keeps for itself: who to call, where they live, who signed; and the name of a group of residents. */
async function privateAnswers(
  em: EntityManager,
  { dossier, application }: Asked,
): Promise<{ names: string[]; words: string[] }> {
  const { answers, groupName } = application;
  const { form } = await formOf(em, dossier.versionId);
  const asked = form.steps.flatMap(({ questions }) => questions).filter((question) => question.private);
  const values = (kinds: readonly string[]) =>
    asked.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => answers?.[key]);
  const addresses = values(['address']) as (Record<string, string> | undefined)[];
  const phones = values(['phone']).map(textOf);
  return {
    names: values(['shortText']).map(textOf),
    words: [
      ...values(['email', 'longText']).map(textOf),
      ...phones.flatMap((phone) => (phone ? [phone, phoneNumber(phone)] : [])),
      ...addresses.flatMap((one) => (one ? [`${one['street']} ${one['houseNumber']}`] : [])),
      ...(isOfResidents(application) ? [groupName] : []),
    ],
  };
}

/** Who signed, as typed: `Jan Jansen, namens Dorpsbelang`. */
async function toldNames(em: EntityManager, dossier: Dossier): Promise<string[]> {
  const names: string[] = [];
  for (const { id } of [dossier, ...(await followUpsOf(em, dossier.id))])
    for (const { name, text } of await toldIn(em, id))
      if (name === 'signedBy') names.push(text.split(',')[0] ?? '');
  return names;
}

/** The name of the account, unless it is one of an organisation that everybody may know. */
async function payeeNames(em: EntityManager, { id, grantorId }: Dossier): Promise<string[]> {
  const account = await em.findOneBy(BankAccount, { dossierId: id });
  const organisations = [...(await organisationNames(em, grantorId)).values()];
  return account && !organisations.includes(account.holder) ? [account.holder] : [];
}

const keptOf = ({ name, place, phone, email, addressLines }: Grantor): string[] => [
  name,
  place,
  phone,
  email,
  ...addressLines,
];
