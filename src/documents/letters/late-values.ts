import type { EntityManager } from 'typeorm';
import { lateDecision } from '../../../workflows/late-decision.js';
import { lateObjection, lateWords } from '../../decisions/late/late-words.queries.js';
import type { Dossier } from '../../engine/dossier.entity.js';

/** Of a decision on our being late: which decision that was, and under which number it runs. */
export async function lateValues(
  tx: EntityManager,
  dossier: Dossier,
): Promise<Readonly<Partial<Record<'lateDecision' | 'caseNumber' | 'legalBasisText', string>>>> {
  if (dossier.chart !== lateDecision.name) return {};
  const contested = await lateObjection(tx, dossier);
  return {
    lateDecision: await lateWords(tx, dossier),
    ...(contested && { caseNumber: contested.objection.caseNumber, legalBasisText: onObjections }),
  };
}

/** Awb 7:14 makes the penalty hold for decisions on objections as well. */
const onObjections = 'de artikelen 4:17, 4:18 en 7:14 van de Algemene wet bestuursrecht';
