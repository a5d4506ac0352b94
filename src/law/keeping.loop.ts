import type { LegalClock } from '../../workflows/clocks.js';
import { recounted } from '../../workflows/fragments/recounting.js';
import { enact, lawNow, lawWith } from '../../workflows/law.js';
import type { Database } from '../database/database.js';
import { Dossier } from '../engine/dossier.entity.js';
import type { Engine } from '../engine/engine.js';
import { ClockRow } from '../engine/timer.entity.js';
import { decreesOf } from './decrees.queries.js';

interface Places {
  readonly database: Database;
  readonly engine: Engine;
}

/** Makes what was proclaimed here the law of this process. */
export async function enactAll(database: Database): Promise<void> {
  const decrees = await database.read(decreesOf);
  if (decrees.length !== lawNow().edition) enact(lawWith(decrees));
}

/**
 * Keeps this process by the law as it stands, and lets every open dossier count its running terms again after a change; answers
 * how many did. A term stays as it is where the law changed nothing, and a second run changes nothing either.
 */
export function keepingLaw({ database, engine }: Places): () => Promise<number> {
  let countedBy = 0;
  return async () => {
    await enactAll(database);
    const { edition } = lawNow();
    if (edition === countedBy) return 0;
    const changed = await dossiersToRecount(database);
    for (const dossier of changed)
      await engine.move({ dossier, type: 'recountTerms', moveId: `law/${edition}/${dossier}`, by: system });
    countedBy = edition;
    return changed.length;
  };
}

const system = { person: 'system', role: 'system' } as const;

/** Open dossiers with a term that comes out otherwise by the law as it is now. */
const dossiersToRecount = (database: Database): Promise<string[]> =>
  database.read(async (em) => {
    const open = await em.find(Dossier, { where: { done: false }, select: { id: true } });
    const clocks = await em.find(ClockRow, { order: { dossierId: 'ASC' } });
    const differing = new Set(clocks.filter(differs).map(({ dossierId }) => dossierId));
    return open.map(({ id }) => id).filter((id) => differing.has(id));
  });

function differs({ clock: stored }: ClockRow): boolean {
  const clock = JSON.parse(stored) as LegalClock;
  return JSON.stringify(recounted(clock)) !== JSON.stringify(clock);
}
