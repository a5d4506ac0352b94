import { answerFacts, applicationFacts, entryFacts } from './applications/applications.facts.js';
import { poolFacts } from './budget/budget.facts.js';
import { letterFacts } from './documents/letters.facts.js';
import type { FactReaders } from './engine/surroundings.js';
import { juryFacts } from './jury/jury.facts.js';
import { bankFacts } from './payments/payments.facts.js';
import { roundFacts } from './rounds/rounds.facts.js';

/** Every line from the outside world to a rule: which subject reads which fact. A fact nobody reads does not compile. */
export const factReaders: FactReaders = {
  round: roundFacts,
  entries: entryFacts,
  pool: poolFacts,
  jury: juryFacts,
  answers: answerFacts,
  letters: letterFacts,
  application: applicationFacts,
  bank: bankFacts,
};
