import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { addRow } from '../database/row-changes.js';
import { BudgetDecision } from './budget-decision.entity.js';
import { Budget } from './budget.entity.js';

/** What a new budget is: its place in the tree, and what the policy says of it. Cents. */
export type NewBudget = Pick<Budget, 'id' | 'grantorId' | 'parentId' | 'year' | 'name' | 'ceiling'> &
  Partial<Pick<Budget, 'carryOver' | 'indexedFrom' | 'note' | 'distribution'>>;

/** By which decision a budget was made, and who wrote it down. */
export type Grounds = Pick<BudgetDecision, 'decidedOn' | 'source' | 'byId' | 'at'>;

/** Makes an empty budget, with the decision that gives it its ceiling. */
export async function openBudget(
  tx: EntityManager,
  budget: NewBudget,
  { decidedOn, source, byId, at }: Grounds,
): Promise<void> {
  await addRow(tx, Budget, { ...empty, ...budget });
  const opened = { budgetId: budget.id, kind: 'opened', change: budget.ceiling, inputs: {} } as const;
  await decided(tx, { ...opened, decidedOn, source, byId, at });
}

const empty = {
  overCeiling: 0,
  reserved: 0,
  committed: 0,
  paid: 0,
  distribution: null,
  publishedOn: null,
  publicationRef: null,
  carryOver: false,
  indexedFrom: null,
  note: null,
};

/** Writes down what was decided about a budget. */
export const decided = (tx: EntityManager, decision: Omit<BudgetDecision, 'id'>): Promise<void> =>
  addRow(tx, BudgetDecision, { id: randomUUID(), ...decision });
