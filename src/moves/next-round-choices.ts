import type { EntityManager } from 'typeorm';
import { budgetById, budgetsOf } from '../budget/budget.queries.js';
import { yearLater } from '../rounds/next-round.js';
import { roundById } from '../rounds/rounds.queries.js';
import type { FieldValues } from '../web/form/fields.js';
import { euro } from '../web/format.js';
import type { Lists } from '../web/form/question.js';
import { roundsFor } from '../worklist/rounds/rounds.queries.js';
import { newPot } from './next-round.js';

/** What can be chosen for a new round, and what stands in the form at the beginning. */
export interface Choices {
  readonly lists: Lists;
  readonly beginning: FieldValues;
}

/** Rounds this person works on, the newest first; the newest is the one to begin from. */
export async function choicesFor(em: EntityManager, person: string): Promise<Choices> {
  const rounds = await roundsFor(em, person);
  const last = rounds[0] && (await roundById(em, rounds[0].id));
  if (!last) return { lists: { rounds: [], budgets: [] }, beginning: {} };
  const pot = await budgetById(em, last.budgetId);
  const budgets = (await budgetsOf(em, last.grantorId)).filter(({ year }) => year === last.year + 1);
  const fresh = {
    value: newPot,
    label: `Een nieuwe pot, net zo groot als de vorige (${euro(pot?.ceiling ?? 0)})`,
  };
  const lists = {
    rounds: rounds.map(({ id, name }) => ({ value: id, label: name })),
    budgets: [
      fresh,
      ...budgets.map(({ id, name, year, ceiling }) => ({
        value: id,
        label: `${name} ${year}, ${euro(ceiling)}`,
      })),
    ],
  };
  return { lists, beginning: yearLater(last, newPot) };
}
