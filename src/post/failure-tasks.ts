import type { EntityManager } from 'typeorm';
import { lateDossiersOf } from '../decisions/late/late.queries.js';
import type { Dossier } from '../engine/dossier.entity.js';
import type { Failure, Tell } from '../mail/settle.js';
import { openTaskFor } from '../worklist/tasks/tasks.effects.js';
import { undeliveredLetter } from '../mail/undelivered.queries.js';

/** A message that never arrived is never silent: a decision goes by post, about any other somebody must call or write. */
export const openFailureTask: Tell = async (tx, failure) => {
  const undecided = await waitingForPost(tx, failure);
  const kind = undecided ? 'sendByPost' : 'messageFailed';
  await openTaskFor(tx, undecided ?? failure.dossier, { kind, for: 'caseHandler', at: failure.at });
};

/** The dossier whose decision this message told of: the one it is about, or a notice of default beside it. */
async function waitingForPost(
  tx: EntityManager,
  { dossier, queuedAt }: Failure,
): Promise<Dossier | undefined> {
  for (const one of [dossier, ...(await lateDossiersOf(tx, [dossier.id]))]) {
    const letter = await undeliveredLetter(tx, one);
    if (Number(letter?.announcedAt) === Number(queuedAt)) return one;
  }
  return undefined;
}
