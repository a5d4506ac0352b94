import { addMonths, isLocalDate } from '../calendar.js';
import { check, rule } from './entry-rule.js';
import { accountCodes } from './return-codes.js';

/** Rules of paying an award and carrying the plan out. The sentence is what people read when the rule says no. */
export const awardRules = {
  otherChecker: rule(
    'Een collega moet dit rekeningnummer ook controleren. U heeft dat al gedaan.',
    ({ context, event }) => context.bankCheckedBy !== event.by.person,
  ),
  checkedOnce: rule(
    'Dit rekeningnummer is nog niet voor de eerste keer gecontroleerd.',
    ({ context }) => context.bankCheckedBy !== undefined,
  ),
  notCheckedYet: rule(
    'Dit rekeningnummer is al voor de eerste keer gecontroleerd.',
    ({ context }) => context.bankCheckedBy === undefined,
  ),
  notPaidYet: rule(
    'De bijdrage is al betaald.',
    ({ context }) => context.clocks['payment']?.stoppedOn === undefined,
  ),
  moreToPay: rule(
    'De hele bijdrage is hiermee betaald.',
    ({ context }) => (context.amount ?? 0) > (context.paid ?? 0) + (context.ordered ?? 0),
  ),
  allPaid: rule(
    'De bijdrage is nog niet helemaal betaald.',
    ({ context: { amount = 0, paid = 0 } }) => paid > 0 && paid >= amount,
  ),
  paidTooMuch: rule(
    'Er is niet meer betaald dan de bijdrage is.',
    ({ context: { amount = 0, paid = 0 } }) => paid > amount,
  ),
  wentOut: rule(
    'Er is hier niets betaald dat terug kan komen.',
    ({ context }) => (context.lastPaid ?? 0) > 0,
  ),
  moreThanBefore: check(
    'Geef een hoger bedrag dan eerst is besloten.',
    ({ context, event }) => (event.amount ?? 0) > (context.amount ?? 0),
  ),
  accountToBlame: check(
    'Aan het rekeningnummer lag het niet: zet de betaling opnieuw klaar.',
    ({ event: { code } }) => code === undefined || accountCodes.includes(code),
  ),
  accountGiven: check(
    'Vul het rekeningnummer (IBAN) en de naam van de rekening in.',
    ({ event }) => 'iban' in event.told && 'holder' in event.told,
  ),
  accountOfAnother: rule(
    'U heeft dit rekeningnummer zelf ingevuld. Laat een ander het controleren.',
    ({ event }) => event.facts.bank.enteredBy !== event.by.person,
  ),

  sentenceWritten: check(
    'Schrijf in één zin wat er van uw plan is geworden.',
    ({ event }) => 'sentence' in event.told,
  ),
  newEndIsLater: check(
    'Kies een datum na de einddatum van nu.',
    ({ context, event }) => isLocalDate(event.newDate) && event.newDate > (context.executionEndsOn ?? ''),
  ),
  newEndIsNear: check(
    'U kunt hoogstens twaalf maanden extra krijgen.',
    ({ context, event }) =>
      !isLocalDate(event.newDate) ||
      event.newDate <= addMonths(context.executionEndsOn ?? event.on, event.settings.months.longestExtension),
  ),
  extendedOnceAtMost: rule(
    'Uw plan heeft al één keer meer tijd gekregen. Bel de dorpscontactambtenaar.',
    ({ context }) => !context.extended,
  ),
  denialExplained: check(
    'Schrijf op waarom het plan geen extra tijd krijgt. De aanvrager leest dit.',
    ({ event }) => 'reason' in event.told,
  ),
};
