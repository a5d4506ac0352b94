import { setup } from 'xstate';
import type { StepNames } from '../language.js';
import { outcomeRules } from './outcome-rules.js';
import { roundDelays, roundRemembering, type RoundEvent, type RoundMemory } from './round-memory.js';
import { roundRules } from './round-rules.js';
import { effects } from './vocabulary.js';

/** Everything a round of a contest can be built of. */
export const round = setup({
  types: { context: {} as RoundMemory, events: {} as RoundEvent, meta: {} as StepNames },
  guards: { ...roundRules, ...outcomeRules },
  delays: roundDelays,
  actions: { ...effects, ...roundRemembering },
});

/** Informing the council, before the rules are published or after the result. */
export const councilNotice = (when: 'before' | 'after') => ({
  type: 'recordCouncilNotice' as const,
  params: { when },
});
