import type { Facts } from '../../workflows/facts.js';
import type { Question } from '../engine/surroundings.js';
import { accountOf } from './payments.queries.js';

/** Whether an account is known and who typed it in: whoever did may not check it. */
export async function bankFacts({ tx, dossier }: Question): Promise<Facts['bank']> {
  const account = await accountOf(tx, dossier.id);
  return { known: account !== null, enteredBy: account?.enteredById };
}
