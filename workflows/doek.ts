import { fundedOnce, fundedOnceMoves } from './fragments/funded-once.js';
import { entry } from './fragments/vocabulary.js';
import type { Chart, Moves } from './language.js';
import * as moek from './moek.js';

/**
 * DOEK, Duurzaam Op Eigen Kracht: a contest for sustainable plans (domain rules 14.2). It runs as MOEK does, but before a plan
 * meets the conditions somebody looks whether others pay the same costs.
 */
const { handling } = moek.course.states;

export const moves = { ...fundedOnceMoves, ...moek.moves } satisfies Moves;

export const machine = entry.createMachine({
  ...moek.course,
  id: 'doek',
  states: {
    ...moek.course.states,
    handling: { ...handling, states: { ...handling.states, eligibilityCheck: fundedOnce } },
  },
});

/** DOEK as the engine runs it. */
export const doek: Chart = { name: 'doek@1', kind: 'application', machine, moves, deadlines: moek.deadlines };
