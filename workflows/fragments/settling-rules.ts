import { check, rule } from './entry-rule.js';

/** Rules of determining an award when its time is over (Awb 4:42–4:47). The sentence is what people read when the rule says no. */
export const settlingRules = {
  settledDirectly: rule(
    'Voor dit bedrag is nog een vaststelling nodig.',
    ({ context }) => context.settlement === 'direct',
  ),
  settledOnApplication: rule(
    'Bij deze bijdrage stelt de gemeente het bedrag zelf vast. Vragen hoeft niet.',
    ({ context }) => context.settlement === 'onApplication',
  ),
  notYetSettled: rule(
    'Het bedrag staat al vast.',
    ({ context }) => context.settlement !== 'direct' && context.determinedOn === undefined,
  ),
  accountGivenOfPlan: check(
    'Schrijf op wat u heeft gedaan en wat het heeft gekost.',
    ({ event }) => 'report' in event.told && Number.isSafeInteger(event.spent) && (event.spent ?? -1) >= 0,
  ),
  lessThanBefore: check(
    'Kies een lager bedrag dan de bijdrage van nu.',
    ({ context, event: { amount } }) =>
      Number.isSafeInteger(amount) && (amount ?? -1) >= 0 && (amount ?? 0) < (context.amount ?? 0),
  ),
  wasRevoked: rule('De bijdrage is niet ingetrokken.', ({ context }) => context.revoked === true),
  nothingOrdered: rule(
    'Er staat nog een betaling op de betaallijst. Wacht tot die is betaald of teruggekomen.',
    ({ context }) => context.ordered === undefined,
  ),
  nothingToPay: rule(
    'Er is nog iets te betalen.',
    ({ context: { amount = 0, paid = 0, lowered } }) => lowered === true && amount <= paid,
  ),
  paidAlready: check(
    'Dit is meer dan er is betaald.',
    ({ context, event }) => (event.amount ?? 0) <= (context.paid ?? 0),
  ),
};
