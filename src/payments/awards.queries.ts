import { In, Like, type EntityManager } from 'typeorm';
import { lateDecision } from '../../workflows/late-decision.js';
import type { EntryMemory } from '../../workflows/fragments/memory.js';
import { Application } from '../applications/application.entity.js';
import { Dossier } from '../engine/dossier.entity.js';
import type { Assignment } from '../identity/assignment.entity.js';
import { Person } from '../identity/person.entity.js';
import { assignmentsOf, scopesOf } from '../identity/roles.queries.js';
import { AccountChange } from './accounts/account-change.entity.js';
import { BankAccount } from './accounts/bank-account.entity.js';
import { Payment } from './payment.entity.js';

/** An award, or a penalty for deciding late, on its way to being paid, as the treasurer sees it. Amounts in cents. */
export interface AwardToPay {
  readonly dossier: Dossier;
  readonly application: Application;
  /** The plan, or that it is a penalty for deciding late about it. */
  readonly title: string;
  /** Last part of the state of its payment, such as `paymentReady`. */
  readonly state: string;
  /** What the last decision awards, and what of it has gone. */
  readonly amount: number;
  readonly paid: number;
  /** Last day to pay by law (Awb 4:87). */
  readonly dueOn?: string;
  /** What its dossier remembers that tells whether it may be paid today. */
  readonly memory: Pick<EntryMemory, 'clocks' | 'reservation'>;
  readonly account?: BankAccount;
  /** Another account that waits for two people and 48 hours. */
  readonly change?: AccountChange;
  readonly payment?: Payment;
  /** Name of whoever checked the account first. */
  readonly checkedBy?: string;
  /** Whether this person works on it; others only look. */
  readonly mayAct: boolean;
}

/** Every award this person may see as treasurer or auditor, in the order in which they must be paid. */
export const awardsFor = (em: EntityManager, personId: string): Promise<AwardToPay[]> =>
  awardsAt(em, personId, ['awarded.payment.%', 'owed.%']);

/** The same with everything that ended: money can come back after that as well. */
export const awardsEverFor = (em: EntityManager, personId: string): Promise<AwardToPay[]> =>
  awardsAt(em, personId, ['awarded.payment.%', 'owed.%', 'closed', 'settled']);

async function awardsAt(
  em: EntityManager,
  personId: string,
  places: readonly string[],
): Promise<AwardToPay[]> {
  const posts = await assignmentsOf(em, personId);
  const there = await em.findBy(
    Dossier,
    places.map((states) => ({ states: Like(states) })),
  );
  const dossiers = there.filter((dossier) => has(posts, ['financeOfficer', 'auditor'], dossier));
  const awards = await withRows(em, dossiers, posts);
  return awards.sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1));
}

/** One award, for whoever comes from its own page. */
export async function awardFor(
  em: EntityManager,
  personId: string,
  id: string,
): Promise<AwardToPay | undefined> {
  return (await awardsFor(em, personId)).find(({ dossier }) => dossier.id === id);
}

async function withRows(
  em: EntityManager,
  dossiers: readonly Dossier[],
  posts: readonly Assignment[],
): Promise<AwardToPay[]> {
  const about = dossiers.map((dossier) => applicationIdOf(dossier));
  const applications = new Map((await em.findBy(Application, { id: In(about) })).map((row) => [row.id, row]));
  const rowsOf = await rowsAbout(
    em,
    dossiers.map(({ id }) => id),
  );
  return dossiers.flatMap((dossier) => {
    const application = applications.get(applicationIdOf(dossier));
    if (!application) return [];
    return {
      dossier,
      application,
      title: isPenalty(dossier) ? `Dwangsom bij ${application.title}` : application.title,
      ...standing(dossier),
      ...rowsOf(dossier.id),
      mayAct: has(posts, ['financeOfficer'], dossier),
    };
  });
}

type Rows = Pick<AwardToPay, 'account' | 'change' | 'payment' | 'checkedBy'>;

/** Where each of these awards is paid to, and its newest payment; what was taken back never went anywhere. */
async function rowsAbout(em: EntityManager, ids: readonly string[]): Promise<(id: string) => Rows> {
  const dossierId = In([...ids]);
  const accounts = byDossier(await em.findBy(BankAccount, { dossierId }));
  const changes = byDossier(await em.findBy(AccountChange, { dossierId, state: 'pending' }));
  const ordered = await em.find(Payment, { where: { dossierId }, order: { orderedAt: 'ASC' } });
  const payments = byDossier(ordered.filter(({ state }) => state !== 'withdrawn'));
  const names = await namesOf(em, [...accounts.values()]);
  return (id) => ({
    account: accounts.get(id),
    change: changes.get(id),
    payment: payments.get(id),
    checkedBy: names.get(accounts.get(id)?.firstCheckById ?? ''),
  });
}

/** The last of each. */
const byDossier = <Row extends { dossierId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.dossierId, row]));

function standing({
  states,
  snapshot,
}: Dossier): Pick<AwardToPay, 'state' | 'amount' | 'paid' | 'dueOn' | 'memory'> {
  const { context } = JSON.parse(snapshot) as { context: EntryMemory };
  const { amount = 0, paid = 0, clocks, reservation } = context;
  const state = /^(?:awarded\.payment|owed)\.(\w+)/.exec(states)?.[1] ?? '';
  return { state, amount, paid, dueOn: clocks['payment']?.endsOn, memory: { clocks, reservation } };
}

const isPenalty = ({ chart }: Dossier): boolean => chart === lateDecision.name;
/** A penalty is about the application that its dossier points at. */
const applicationIdOf = (dossier: Dossier): string =>
  isPenalty(dossier) ? (dossier.parentId ?? '') : dossier.id;

async function namesOf(
  em: EntityManager,
  accounts: readonly BankAccount[],
): Promise<ReadonlyMap<string, string>> {
  const ids = accounts.flatMap(({ firstCheckById }) => firstCheckById ?? []);
  return new Map((await em.findBy(Person, { id: In(ids) })).map(({ id, name }) => [id, name]));
}

const has = (posts: readonly Assignment[], roles: readonly Assignment['role'][], dossier: Dossier): boolean =>
  posts.some(({ role, scopeId }) => roles.includes(role) && scopesOf(dossier).includes(scopeId));
