import type { EntityManager } from 'typeorm';
import { changeRows } from '../database/row-changes.js';
import { Decision } from './decision.entity.js';

/** What was written in a decision. Kind, amount and dates stay: the public register and the ledger show them without names. */
export async function eraseDecisions(tx: EntityManager, dossierId: string): Promise<void> {
  await changeRows(tx, Decision, { dossierId }, { motivation: null, deviation: null, letterId: null });
}
