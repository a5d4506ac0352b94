import type { Facts } from '../../workflows/facts.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { dossierById } from '../engine/dossier.queries.js';
import type { Question } from '../engine/surroundings.js';
import { lastPart, roundOf } from './rounds.queries.js';

/** The times and the state of the round. */
export async function roundFacts(question: Question): Promise<Facts['round']> {
  const { opensAt, closesAt, executionEndsOn } = await roundOf(question.tx, question.dossier);
  const { states } = await roundDossier(question);
  return { state: lastPart(states), opensAt, closesAt, executionEndsOn };
}

/** How many signatures the memory of the round holds; a dossier that was just opened has none. */
export async function reportFacts(question: Question): Promise<Facts['report']> {
  const { snapshot } = await roundDossier(question);
  const { context } = JSON.parse(snapshot) as { context?: { signedBy?: readonly string[] } };
  return { signatures: context?.signedBy?.length ?? 0 };
}

/** This dossier, or the round it belongs to. */
async function roundDossier({ tx, dossier }: Question): Promise<Dossier> {
  return (dossier.parentId && (await dossierById(tx, dossier.parentId))) || dossier;
}
