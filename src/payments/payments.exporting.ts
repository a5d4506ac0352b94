import { In, type EntityManager } from 'typeorm';
import { dayOrNone, momentOrNone, type ToldPart, type Whose } from '../identity/about-person.js';
import type { AccountChange } from './accounts/account-change.entity.js';
import { changesOf } from './accounts/account-change.queries.js';
import { AccountLook } from './accounts/account-look.entity.js';
import { BankAccount } from './accounts/bank-account.entity.js';
import { paymentsOf } from './payments.queries.js';

/** Where an award was paid to, when, and when somebody here looked at the whole number; of the number itself its last four digits. */
export async function tellPayments(em: EntityManager, { dossierIds }: Whose): Promise<ToldPart[]> {
  const here = { dossierId: In([...dossierIds]) };
  const accounts = await em.find(BankAccount, { where: here, order: { enteredAt: 'ASC' } });
  const looks = await em.find(AccountLook, { where: here, order: { at: 'ASC' } });
  return [
    {
      title: 'Rekeningnummers',
      rows: accounts.map(accountTold),
    },
    {
      title: 'Andere rekeningnummers die zijn doorgegeven',
      rows: (await changesOf(em, dossierIds)).map(changeTold),
    },
    {
      title: 'Betalingen',
      rows: (await paymentsOf(em, dossierIds)).map(({ amount, state, dueOn, paidOn }) => ({
        Bedrag: { cents: amount },
        Stand: states[state],
        'Uiterlijk op': { on: dueOn },
        'Betaald op': dayOrNone(paidOn),
      })),
    },
    { title: 'Wie betaalt, zag het hele rekeningnummer', rows: looks.map(lookedAt) },
  ];
}

const accountTold = (account: BankAccount) => ({
  'Laatste vier cijfers': account.last4,
  'Op naam van': account.holder,
  'Doorgegeven op': { at: account.enteredAt },
  'Uitleg bij de eerste controle': account.firstExplanation,
  'Uitleg bij de tweede controle': account.secondExplanation,
});

const changeTold = ({ last4, holder, enteredAt, calledAt, calledDigits, state }: AccountChange) => ({
  'Laatste vier cijfers': last4,
  'Op naam van': holder,
  'Doorgegeven op': { at: enteredAt },
  'Wij belden op': momentOrNone(calledAt),
  'Het nummer eindigt op': calledDigits,
  Stand: changeStates[state],
});

const lookedAt = ({ at, purpose }: AccountLook) => ({
  Wanneer: { at },
  Waarvoor: purpose === 'list' ? 'betaallijst' : 'controle',
});

const changeStates = {
  pending: 'wordt gecontroleerd',
  confirmed: 'overgenomen',
  refused: 'niet overgenomen',
} as const;
const states = {
  ordered: 'opdracht gegeven',
  paid: 'betaald',
  rejected: 'teruggekomen',
  withdrawn: 'ingetrokken',
} as const;
