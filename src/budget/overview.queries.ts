import { In, type EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { rowsBy } from '../database/rows.js';
import { Person } from '../identity/person.entity.js';
import { recusedFrom } from '../jury/jury.queries.js';
import { BudgetDecision } from './budget-decision.entity.js';
import { BudgetLine } from './budget-line.entity.js';
import type { Budget } from './budget.entity.js';
import { budgetsOf } from './budget.queries.js';
import { claimsOn } from './claims.queries.js';
import { branchesOf, type Branch } from './tree.js';

/** The budgets of one grantor in one year, as somebody may see them. */
export interface YearOfBudgets {
  readonly year: number;
  /** Newest first. */
  readonly years: readonly number[];
  readonly branches: readonly Branch[];
  /** Budgets of which this person may not see what is left: from that could follow what a plan gets that they keep out of. */
  readonly unseen: ReadonlySet<string>;
}

/** Reads the tree of a year; the newest year when none is asked for. */
export async function yearOfBudgets(
  em: EntityManager,
  { grantorId, person, asked }: { grantorId: string; person: string; asked?: number },
): Promise<YearOfBudgets> {
  const all = await budgetsOf(em, grantorId);
  const years = [...new Set(all.map(({ year }) => year))].toSorted((one, other) => other - one);
  const year = years.find((one) => one === asked) ?? years[0] ?? 0;
  const budgets = all.filter((one) => one.year === year);
  const ids = budgets.map(({ id }) => id);
  const claims = await claimsOn(em, ids);
  const requested = new Map([...claims].map(([id, claim]) => [id, claim.requested]));
  const unseen = new Set<string>();
  for (const [id, { rounds }] of claims)
    for (const round of rounds)
      if ((await recusedFrom(em, round.id, person)).length > 0)
        withAbove(budgets, id).forEach((one) => unseen.add(one));
  return { year, years, branches: branchesOf(budgets, requested), unseen };
}

function withAbove(budgets: readonly Budget[], id: string): string[] {
  const parentId = budgets.find((one) => one.id === id)?.parentId;
  return parentId ? [id, ...withAbove(budgets, parentId)] : [id];
}

/** A decision about a budget, with the name of whoever wrote it down. */
export interface Told {
  readonly decision: BudgetDecision;
  readonly by: string;
}

/** What was decided about a budget, the newest first. */
export async function decisionsAbout(em: EntityManager, budgetId: string): Promise<Told[]> {
  const rows = await rowsBy(em, BudgetDecision, { budgetId }, ['at', 'id']);
  const people = await em.findBy(Person, { id: In(rows.map(({ byId }) => byId)) });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((decision) => ({ decision, by: names.get(decision.byId) ?? 'de toepassing' })).toReversed();
}

/** What one plan holds of a budget. Cents. */
export interface Share {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly reserved: number;
  readonly committed: number;
  readonly paid: number;
}

/** The plans that hold money of a budget, in order of case number. */
export async function sharesOf(em: EntityManager, budgetId: string): Promise<Share[]> {
  const lines = await rowsBy(em, BudgetLine, { budgetId }, ['at', 'id']);
  const plans = await em.findBy(Application, { id: In(lines.map(({ dossierId }) => dossierId)) });
  const shares = plans.map(({ id, title, caseNumber }) => {
    const own = lines.filter(({ dossierId }) => dossierId === id);
    const total = (kind: BudgetLine['kind']) =>
      own.filter((line) => line.kind === kind).reduce((sum, { amount }) => sum + amount, 0);
    return {
      id,
      title,
      caseNumber,
      reserved: total('reserved'),
      committed: total('committed'),
      paid: total('paid'),
    };
  });
  const held = shares.filter(({ reserved, committed, paid }) => reserved + committed + paid > 0);
  return held.sort((one, other) => ((one.caseNumber ?? '') < (other.caseNumber ?? '') ? -1 : 1));
}
