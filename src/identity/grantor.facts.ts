import type { Facts } from '../../workflows/facts.js';
import { rowThere } from '../database/rows.js';
import type { Question } from '../engine/surroundings.js';
import { Grantor } from './grantor.entity.js';

/** Under which law whoever grants here acts. */
export async function grantorFacts({ tx, dossier }: Question): Promise<Facts['grantor']> {
  return { regime: (await rowThere(tx, Grantor, { id: dossier.grantorId })).legalRegime };
}
