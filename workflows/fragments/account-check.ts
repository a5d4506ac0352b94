import { check } from './entry-rule.js';

/** On what somebody can say that name and number belong together. */
export const accountBases = [
  'bankMatch',
  'bankCloseMatch',
  'bankNoMatch',
  'calledBack',
  'statement',
] as const;
export type AccountBasis = (typeof accountBases)[number];

/** Whether the bank itself did not quite say that name and number belong together: alone that is too little to pay on. */
const isWeak = (basis: string | undefined): boolean => basis === 'bankCloseMatch' || basis === 'bankNoMatch';

/** Rules of what a check of an account rests on. The sentence is what people read when the rule says no. */
export const accountCheckRules = {
  basisNamed: check('Kies waarop uw controle rust.', ({ event: { basis } }) =>
    accountBases.some((one) => one === basis),
  ),
  basisExplained: check(
    'De bank zegt niet dat naam en nummer bij elkaar horen. Schrijf op waarom u de rekening toch goedkeurt.',
    ({ event }) => !isWeak(event.basis) || 'explanation' in event.told,
  ),
  otherBasis: check(
    'Ook bij de eerste controle zei de bank niet dat naam en nummer bij elkaar horen. Controleer nu op een andere manier: bel het nummer dat wij al kenden, of bekijk een bankafschrift.',
    ({ context, event }) => !(isWeak(context.bankCheckedOn) && isWeak(event.basis)),
  ),
};
