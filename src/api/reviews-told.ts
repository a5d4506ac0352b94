import type { EntityManager } from 'typeorm';
import { openEntry, type OpenEntry } from '../jury/scoring/entry.js';
import { myRounds } from '../jury/scoring/my-plans.js';
import { sheetErrors } from '../jury/scoring/sheet.js';
import { faultsOf } from './problems.js';
import { moment, present } from './telling.js';

/** Every plan that waits for this juror or that they scored; of a plan they are involved in, only that. */
export async function myReviews(em: EntityManager, person: string) {
  const told = [];
  for (const { plans, round } of await myRounds(em, person))
    for (const { id, standing } of plans) {
      const entry = await openEntry(em, id, person);
      told.push(entry ? reviewTold(entry) : { applicationId: id, roundId: round.id, standing });
    }
  return told;
}

/** One juror's own points and reasons, with what still misses before they can be handed in. */
export function reviewTold({ application, round, standing, sheet, settings }: OpenEntry) {
  const { points = {}, reasons = {}, handedInAt = null } = sheet ?? {};
  return present({
    applicationId: application.id,
    roundId: round.id,
    standing,
    title: application.title,
    ...(standing === 'free' && {
      points,
      reasons,
      handedInAt: handedInAt === null ? undefined : moment(handedInAt),
      errors: handedInAt === null ? faultsOf(sheetErrors({ points, reasons }, settings.criteria)) : [],
    }),
  });
}
