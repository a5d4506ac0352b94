import type { Facts } from '../../workflows/facts.js';
import { applicationById, openEntriesOf } from '../applications/applications.queries.js';
import { dossierById } from '../engine/dossier.queries.js';
import type { Question } from '../engine/surroundings.js';
import { lastPart, roundOf } from './rounds.queries.js';

/** The times and the state of the round, and how many plans the owner of this one already sent in. */
export async function roundFacts(question: Question): Promise<Facts['round']> {
  const { tx, dossier } = question;
  const round = await roundOf(tx, dossier);
  const roundDossier = dossier.id === round.id ? dossier : await dossierById(tx, round.id);
  return {
    state: lastPart(roundDossier?.states ?? ''),
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    presentationOn: round.presentationOn ?? undefined,
    executionEndsOn: round.executionEndsOn,
    signatures: signaturesOf(roundDossier?.snapshot),
    ownOpenEntries: dossier.id === round.id ? 0 : await openEntriesOf(tx, round.id, await ownerOf(question)),
  };
}

/** Whoever sends it in, officer or co-editor, it counts for who applies; before it is opened that is who opens it. */
const ownerOf = async ({ tx, dossier, by }: Question): Promise<string> =>
  (await applicationById(tx, dossier.id))?.ownerId ?? by.person;

/** How many signatures the memory of the round holds; a dossier that was just opened has none. */
function signaturesOf(snapshot: string | undefined): number {
  const { context } = JSON.parse(snapshot ?? '{}') as { context?: { signedBy?: readonly string[] } };
  return context?.signedBy?.length ?? 0;
}
