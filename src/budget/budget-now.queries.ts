import type { EntityManager } from 'typeorm';
import type { Role } from '../../workflows/language.js';
import { maySee } from '../identity/policy.js';
import type { Budget } from './budget.entity.js';
import { budgetById } from './budget.queries.js';
import { budgetFor } from './desk.queries.js';
import { decisionsAbout, sharesOf, yearOfBudgets, type Share, type Told } from './overview.queries.js';
import type { Branch } from './tree.js';

/** One budget with everything somebody may see of it. */
export interface BudgetNow {
  readonly budget: Budget;
  readonly branch: Branch;
  /** The budget above it. */
  readonly above?: Budget;
  readonly decisions: readonly Told[];
  /** Plans that hold money of it; undefined for who keeps out of one of them. */
  readonly shares?: readonly Share[];
  readonly mayDecide: boolean;
  /** Whether plans may be opened from here. */
  readonly mayOpen: boolean;
}

/** Reads one budget for somebody; undefined when it is none of theirs. */
export async function budgetNow(
  em: EntityManager,
  { id, person, roles }: { id: string; person: string; roles: readonly Role[] },
): Promise<BudgetNow | undefined> {
  const found = await budgetFor(em, person, id);
  if (!found) return undefined;
  const { budget, mayDecide } = found;
  const { branches, unseen } = await yearOfBudgets(em, {
    grantorId: budget.grantorId,
    person,
    asked: budget.year,
  });
  const branch = branches.find((one) => one.budget.id === id);
  if (!branch) return undefined;
  return {
    budget,
    branch,
    mayDecide,
    mayOpen: maySee('dossier', roles),
    above: (budget.parentId && (await budgetById(em, budget.parentId))) || undefined,
    decisions: await decisionsAbout(em, id),
    shares: unseen.has(id) ? undefined : await sharesOf(em, id),
  };
}
