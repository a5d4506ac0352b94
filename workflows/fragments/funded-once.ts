import { and } from 'xstate';
import type { Moves } from '../language.js';
import { judging } from './judging.js';

/** The same costs are not paid twice: somebody looks what others pay before a plan meets the conditions (domain rules 14.2). */
export const fundedOnceMoves = {
  checkFunding: {
    who: ['caseHandler', 'villageOfficer'],
    button: 'Nagaan wat anderen betalen',
    help: 'Kijk of een ander dezelfde kosten al betaalt, bijvoorbeeld met een energiesubsidie of geld van de provincie.',
  },
} satisfies Moves;

/** The conditions, with that look before them. */
export const fundedOnce = {
  ...judging.eligibilityCheck,
  on: {
    ...judging.eligibilityCheck.on,
    checkFunding: { guard: and(['fundingNamed', 'fundingExplained']), actions: 'rememberFunding' },
    declareEligible: { target: 'admitted', guard: 'fundedOnce', actions: 'forgetViews' },
  },
} as const;
