import { check, rule } from './entry-rule.js';
import { fundings, type Funding } from '../funding.js';
import { remember } from './remember-clocks.js';

/** Rules about what others pay for the same plan. The sentence is what people read when the rule says no. */
export const fundedOnceRules = {
  fundingNamed: check('Kies wat u heeft gevonden.', ({ event }) =>
    fundings.some((one) => one === event.outcome),
  ),
  fundingExplained: check(
    'Schrijf op wat u heeft gevonden: wie betaalt wat?',
    ({ event }) => event.outcome === 'alone' || 'note' in event.told,
  ),
  fundedOnce: rule(
    'Ga eerst na of een ander dezelfde kosten al betaalt. Is dat zo? Dan past het plan niet bij de voorwaarden.',
    ({ context }) => context.funding === 'alone' || context.funding === 'beside',
  ),
};

export const fundedOnceRemembering = {
  rememberFunding: remember(({ event }) => ({ funding: event.outcome as Funding })),
};
