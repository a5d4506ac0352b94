import { addMonths } from '../../workflows/calendar.js';
import type { Effects } from '../../workflows/effects.js';
import type { Happened } from '../engine/surroundings.js';
import { Retention } from './retention.entity.js';

/** Years by result number (Selectielijst gemeenten 2020, process types 8 and 13). */
const years = { '8.1.7': 7, '8.1.8': 7, '8.2': 5, '8.3': 10, '8.4': 1, '13.1': 5 } as const;

/** Notes from which day a dossier is kept, and from when it may be destroyed; a person decides about destroying. */
export async function retain({ tx, dossier, on }: Happened, { result }: Effects['retain']): Promise<void> {
  await tx.delete(Retention, { dossierId: dossier.id });
  await tx.insert(Retention, {
    dossierId: dossier.id,
    result,
    startsOn: on,
    destroyOn: addMonths(on, 12 * years[result]),
  });
}
