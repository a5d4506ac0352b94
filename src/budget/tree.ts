import type { Cents } from '../../workflows/language.js';
import type { Budget } from './budget.entity.js';
import { leftOf, sum } from './budget.queries.js';

/** One budget in its tree, with what is asked of it and of everything under it. Cents. */
export interface Branch {
  readonly budget: Budget;
  readonly depth: number;
  readonly requested: Cents;
  /** What can still be promised: never more than any budget above it has. */
  readonly free: Cents;
  /** By how much its parts together pass its own ceiling: then one part can use up what another counts on. */
  readonly overdivided: Cents;
  /** By how much more is asked and reserved than there is. */
  readonly short: Cents;
}

/** Budgets of one year as a tree, each before its parts; `asked` is what plans ask of a pot, by its id. */
export function branchesOf(budgets: readonly Budget[], asked: ReadonlyMap<string, Cents>): Branch[] {
  const ids = new Set(budgets.map(({ id }) => id));
  const roots = budgets.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  return roots.flatMap((root) => grow(root, { budgets, asked, depth: 0, above: Infinity }));
}

interface Ground {
  readonly budgets: readonly Budget[];
  readonly asked: ReadonlyMap<string, Cents>;
  readonly depth: number;
  readonly above: Cents;
}

function grow(budget: Budget, { budgets, asked, depth, above }: Ground): Branch[] {
  const parts = budgets.filter(({ parentId }) => parentId === budget.id);
  const free = Math.min(above, leftOf(budget));
  const under = parts.map((part) => grow(part, { budgets, asked, depth: depth + 1, above: free }));
  const requested = sum(under.map(([part]) => part?.requested ?? 0)) + (asked.get(budget.id) ?? 0);
  const whole = budget.ceiling + budget.overCeiling;
  const overdivided = Math.max(0, sum(parts.map(({ ceiling }) => ceiling)) - budget.ceiling);
  const short = Math.max(0, requested + budget.committed + budget.paid - whole);
  return [{ budget, depth, requested, free, overdivided, short }, ...under.flat()];
}
