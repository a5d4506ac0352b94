import type { EntityManager } from 'typeorm';
import { waitingLetters } from '../documents/letters/letters.queries.js';
import { waitingDecision } from './decisions.queries.js';
import type { ProposedPlan } from './proposal.js';

/** What a decision would come to for one plan: the amount in cents, and the letter that says so. */
export interface DecidedPlan {
  readonly plan: ProposedPlan;
  readonly amount: number;
  readonly kind: string;
  readonly recipient: string;
  /** Sentences of what the law still asks for in this letter. */
  readonly missing: readonly string[];
}

/** Reads, within the rehearsal of a decision, what was decided and which letter each plan gets. */
export async function decidedPlans(
  tx: EntityManager,
  roundId: string,
  plans: readonly ProposedPlan[],
): Promise<DecidedPlan[]> {
  const letters = new Map((await waitingLetters(tx, roundId)).map((letter) => [letter.dossierId, letter]));
  const decided: DecidedPlan[] = [];
  for (const plan of plans) {
    const [decision, letter] = [await waitingDecision(tx, plan.dossier.id), letters.get(plan.dossier.id)];
    if (!decision || !letter) continue;
    const { kind, content, missing } = letter;
    decided.push({ plan, amount: decision.amount, kind, recipient: content.recipient.name, missing });
  }
  return decided;
}
