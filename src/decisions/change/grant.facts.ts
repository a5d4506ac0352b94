import type { EntityManager } from 'typeorm';
import type { Facts } from '../../../workflows/facts.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { dossierById, lockDossier } from '../../engine/dossier.queries.js';
import type { Question } from '../../engine/surroundings.js';
import { changesOf, memoryOf } from './changes.queries.js';

/** The grant that a change is about, held until the transaction ends: nothing is paid or decided in between. */
export async function grantFacts({ tx, dossier }: Question): Promise<Facts['grant']> {
  const application = await held(tx, dossier.parentId ?? '');
  if (!application) throw new Error(`The change ${dossier.id} is about no application.`);
  const { amount = 0, paid = 0, ordered, announcedOn, determinedOn } = memoryOf(application);
  const others = (await changesOf(tx, [application.id])).filter(({ id, done }) => id !== dossier.id && !done);
  return {
    application: application.id,
    amount,
    paid,
    underway: ordered !== undefined,
    ...(announcedOn && { announcedOn }),
    ...(determinedOn && { determinedOn }),
    toDetermine: waitsToBeDetermined(application),
    otherChanges: others.length,
  };
}

const held = (tx: EntityManager, id: string): Promise<Dossier | null> =>
  tx.queryRunner?.isTransactionActive ? lockDossier(tx, id) : dossierById(tx, id);

const waitsToBeDetermined = ({ states }: Dossier): boolean =>
  /completion\.(?:settlementReview|completed|awaitingAccount|accountReceived|accountMissing)\b/.test(states);
