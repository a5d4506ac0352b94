import { addMonths } from '../../workflows/calendar.js';
import type { Effects } from '../../workflows/effects.js';
import type { Happened } from '../engine/surroundings.js';
import { Retention } from './retention.entity.js';

/** Notes from which day a dossier is kept, and from when its scheme lets it be destroyed; a person decides about destroying. */
export async function retain(
  { tx, dossier, on, settings }: Happened,
  { result }: Effects['retain'],
): Promise<void> {
  await tx.delete(Retention, { dossierId: dossier.id });
  await tx.insert(Retention, {
    dossierId: dossier.id,
    result,
    startsOn: on,
    destroyOn: addMonths(on, 12 * settings.years.kept[result]),
  });
}
