import type { EntityManager } from 'typeorm';
import { refusal, type Refusal } from '../../workflows/language.js';
import { lockDossier } from '../engine/dossier.queries.js';
import { assign, findOrCreatePerson, unassign } from '../identity/people.js';
import { assignmentsOf, peopleWith, rolesAmong } from '../identity/roles.queries.js';
import { lastPart } from '../rounds/rounds.queries.js';
import { signedBy } from './deliberation/deliberation.js';
import { juryRoles, sheetsOfRound, type JuryRole } from './jury.queries.js';
import { juryTitles } from './titles.js';

/** Somebody of the jury of a round. */
export interface Member {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: JuryRole;
  /** How many plans they handed in scores for. */
  readonly handedIn: number;
}

/** The jury of a round, chair first. */
export async function membersOf(em: EntityManager, roundId: string): Promise<Member[]> {
  const sheets = (await sheetsOfRound(em, roundId)).filter(({ handedInAt }) => handedInAt !== null);
  const members: Member[] = [];
  for (const role of juryRoles)
    for (const { id, name, email } of byName(await peopleWith(em, role, [roundId]))) {
      const handedIn = sheets.filter(({ personId }) => personId === id).length;
      members.push({ personId: id, name, email, role, handedIn });
    }
  return members;
}

/** People in the order of their names. */
export const byName = <One extends { readonly name: string }>(people: readonly One[]): One[] =>
  people.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));

/** Why the jury cannot change any more: its names stand under a report. */
export function whyFixed(dossier: { states: string; snapshot: string }): string | undefined {
  if (!changeable.has(lastPart(dossier.states)))
    return 'De jury heeft advies gegeven. Haar samenstelling ligt vast.';
  return signedBy(dossier).length > 0
    ? 'Het juryadvies is al ondertekend. Neem eerst de handtekening terug.'
    : undefined;
}

// prettier-ignore
const changeable = new Set([
  'draft', 'councilNoticePending', 'rulesPublished', 'open', 'closed', 'admissibility', 'presentation', 'deliberation',
]);

export interface Invited {
  readonly roundId: string;
  readonly email: string;
  readonly name: string;
  readonly role: JuryRole;
}

/** Seats somebody in the jury, in one role each: a secretary sees what a juror may not. Doing it twice is doing it once. */
export async function seat(
  tx: EntityManager,
  { roundId, email, name, role }: Invited,
  at: number,
): Promise<{ personId: string; joined: boolean } | Refusal> {
  const no = await fixed(tx, roundId);
  if (no) return no;
  const person = await findOrCreatePerson(tx, { email, name }, at);
  const held = rolesAmong(await assignmentsOf(tx, person.id), [roundId]);
  const other = juryRoles.find((one) => held.includes(one));
  if (other)
    return refusal('rule', `Deze persoon zit al in deze jury als ${juryTitles[other].toLowerCase()}.`);
  await assign(tx, { personId: person.id, role, scopeId: roundId }, at);
  return { personId: person.id, joined: true };
}

/** Takes somebody out of the jury; scores of that person count no more. */
export async function unseat(
  tx: EntityManager,
  { roundId, personId, role }: { roundId: string; personId: string; role: JuryRole },
  at: number,
): Promise<Refusal | undefined> {
  const no = await fixed(tx, roundId);
  if (!no) await unassign(tx, { personId, role, scopeId: roundId }, at);
  return no;
}

/** The round is held meanwhile, so that nobody signs for a jury that changes. */
async function fixed(tx: EntityManager, roundId: string): Promise<Refusal | undefined> {
  const dossier = await lockDossier(tx, roundId);
  const no = dossier ? whyFixed(dossier) : 'Deze ronde bestaat niet.';
  return no ? refusal('rule', no) : undefined;
}
