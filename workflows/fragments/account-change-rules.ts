import { check, rule } from './entry-rule.js';

const hour = 3_600_000;
/** How long another account waits before money may go there, in milliseconds. */
export const changeWait = 48 * hour;

/** Rules of another account than the one that was given. The sentence is what people read when the rule says no. */
export const accountChangeRules = {
  firstAccount: rule(
    'Er is al eerder een rekeningnummer doorgegeven. Een ander nummer controleren wij eerst.',
    ({ context }) => context.account === undefined,
  ),
  notAtBank: rule(
    'De betaling is al naar de bank gegaan. Bel de bank om die tegen te houden, of wacht tot het geld terugkomt.',
    ({ event }) => !event.facts.bank.listed,
  ),
  notCalledYet: rule(
    'Over dit nieuwe rekeningnummer is al gebeld.',
    ({ context }) => context.accountChange?.calledBy === undefined,
  ),
  knownNumberCalled: check(
    'Dit zijn niet de laatste vier cijfers van het telefoonnummer uit de aanvraag. Bel alleen dat nummer.',
    ({ event }) => event.facts.bank.calledKnown,
  ),
  calledBack: rule(
    'Nog niemand heeft de aanvrager gebeld op het nummer dat wij al kenden.',
    ({ context }) => context.accountChange?.calledBy !== undefined,
  ),
  otherThanCaller: rule(
    'U heeft zelf gebeld over dit rekeningnummer. Laat een collega het bevestigen.',
    ({ context, event }) => context.accountChange?.calledBy !== event.by.person,
  ),
  changeWaited: rule(
    'Een ander rekeningnummer wacht 48 uur. Zo kan de aanvrager ons nog waarschuwen.',
    ({ context, event }) => event.at >= (context.accountChange?.askedAt ?? 0) + changeWait,
  ),
  refusalReasoned: check(
    'Schrijf op waarom u het nieuwe rekeningnummer niet overneemt. De aanvrager leest dit.',
    ({ event }) => 'reason' in event.told,
  ),
  oldAccountChecked: rule(
    'De rekening die wij kenden, was nog niet twee keer gecontroleerd.',
    ({ context }) => context.account === 'checked',
  ),
  oldAccountGiven: rule(
    'De rekening die wij kenden, klopte niet.',
    ({ context }) => context.account === 'given',
  ),
};
