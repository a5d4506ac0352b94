import type { Facts } from '../../workflows/facts.js';
import type { Question } from '../engine/surroundings.js';
import { undeliveredLetter } from './undelivered.queries.js';

/** Which letter of this dossier must still go by post because its e-mail did not arrive (domain rules F7). */
export async function deliveryFacts({ tx, dossier }: Question): Promise<Facts['delivery']> {
  const letter = await undeliveredLetter(tx, dossier);
  return letter ? { letter: letter.kind } : {};
}
