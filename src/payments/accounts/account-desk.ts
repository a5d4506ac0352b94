import { In, type EntityManager } from 'typeorm';
import type { Role } from '../../../workflows/language.js';
import type { Engine } from '../../engine/engine.js';
import { optionsFor, type MoveOption } from '../../engine/options.js';
import { Person } from '../../identity/person.entity.js';
import type { AccountChange } from './account-change.entity.js';
import { awardFor, type AwardToPay } from '../awards.queries.js';
import { looksAt } from './looking.js';

/** Everything the page of one account shows. */
export interface AccountDesk {
  readonly award: AwardToPay;
  readonly options: readonly MoveOption[];
  /** Another account that waits, with the names of who gave it and who called about it. */
  readonly change?: { readonly row: AccountChange; readonly enteredBy: string; readonly caller: string };
  /** The checks that were made, with what each rests on. */
  readonly checked: readonly {
    readonly term: string;
    readonly name: string;
    readonly basis: string | null;
    readonly explanation: string | null;
  }[];
  /** Who saw the whole number, and when (UTC ms), oldest first. */
  readonly looks: readonly {
    readonly name: string;
    readonly at: number;
    readonly purpose: 'page' | 'list';
  }[];
}

/** Moves that a treasurer makes on this page. */
export const treasurerMoves: readonly string[] = [
  'confirmAccount',
  'confirmAccountAgain',
  'rejectAccount',
  'orderPayment',
  'markPaid',
  'rejectPayment',
  'confirmAccountChange',
  'refuseAccountChange',
];

/** Reads the account of an award for one treasurer; nothing when it is not for them. */
export async function accountDesk(
  engine: Engine,
  em: EntityManager,
  given: { id: string; person: string; roles: readonly Role[]; at: number },
): Promise<AccountDesk | undefined> {
  const award = await awardFor(em, given.person, given.id);
  if (!award) return undefined;
  const options = await optionsFor(engine, em, { ...given, dossier: award.dossier });
  const looks = await looksAt(em, given.id);
  const row = award.change;
  const made = checksOf(award);
  const named = [
    ...made.map(({ by }) => by),
    ...looks.map(({ personId }) => personId),
    row?.enteredById ?? '',
    row?.calledById ?? '',
  ];
  const people = await em.findBy(Person, { id: In(named) });
  const nameOf = (personId: string) => people.find(({ id }) => id === personId)?.name ?? '';
  return {
    award,
    ...(row && { change: { row, enteredBy: nameOf(row.enteredById), caller: nameOf(row.calledById ?? '') } }),
    checked: made.map(({ by, ...check }) => ({ ...check, name: nameOf(by) })),
    options: options.filter(({ type }) => treasurerMoves.includes(type)),
    looks: looks.map(({ personId, at, purpose }) => ({ name: nameOf(personId), at, purpose })),
  };
}

/** The checks of the account that is known, in order. */
const checksOf = ({ account }: AwardToPay) =>
  account
    ? [
        {
          term: 'Eerste controle',
          by: account.firstCheckById ?? '',
          basis: account.firstBasis,
          explanation: account.firstExplanation,
        },
        {
          term: 'Tweede controle',
          by: account.secondCheckById ?? '',
          basis: account.secondBasis,
          explanation: account.secondExplanation,
        },
      ].filter(({ by }) => by !== '')
    : [];
