import type { EntityManager } from 'typeorm';
import { rowsBy } from '../database/rows.js';
import { momentOrNone, type ToldPart, type Whose } from './about-person.js';
import { Assignment } from './assignment.entity.js';
import type { Person } from './person.entity.js';
import { personById } from './roles.queries.js';
import { roleNames } from './role-names.js';
import { Session } from './session.entity.js';
import { SignInLink } from './signing-in/sign-in.entity.js';
import { ApiToken } from './tokens/api-token.entity.js';

/** Who somebody is here, what that person may do, and from where somebody signed in. */
export async function tellPerson(em: EntityManager, whose: Whose): Promise<ToldPart[]> {
  const person = await personById(em, whose.personId);
  const roles = await rowsBy(em, Assignment, { personId: whose.personId }, ['grantedAt', 'id']);
  return [
    { title: 'Uw gegevens', rows: person ? [contactOf(person)] : [] },
    {
      title: 'Uw rollen',
      rows: roles.map(({ role, scopeId, grantedAt, endedAt }) => ({
        Rol: roleNames[role],
        Waarbij: scopeId,
        Sinds: { at: grantedAt },
        Tot: momentOrNone(endedAt),
      })),
    },
    { title: 'Inloggen', rows: await waysIn(em, whose) },
  ];
}

const contactOf = ({ name, email, phone, postalAddress, createdAt }: Person) => ({
  Naam: name,
  'E-mailadres': email,
  Telefoon: phone,
  Postadres: postalAddress,
  'Bij ons bekend sinds': { at: createdAt },
});

async function waysIn(em: EntityManager, { personId, email }: Whose): Promise<ToldPart['rows']> {
  const sessions = await rowsBy(em, Session, { personId }, ['startedAt']);
  const tokens = await rowsBy(em, ApiToken, { personId }, ['createdAt']);
  const links = email === null ? [] : await rowsBy(em, SignInLink, { email }, ['askedAt']);
  return [
    ...sessions.map(({ startedAt, seenAt, userAgent }) => ({
      Wat: 'Ingelogd',
      Sinds: { at: startedAt },
      'Laatst gezien': { at: seenAt },
      Browser: userAgent,
    })),
    ...links.map(({ askedAt }) => ({ Wat: 'Inloglink gevraagd', Sinds: { at: askedAt } })),
    ...tokens.map(({ label, createdAt }) => ({ Wat: `Sleutel: ${label}`, Sinds: { at: createdAt } })),
  ];
}
