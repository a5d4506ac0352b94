import type { Database } from '../database/database.js';
import { Dossier } from './dossier.entity.js';
import type { Engine } from './engine.js';
import { restore } from './snapshots.js';

/** Refuses to start when an open dossier no longer fits the chart it runs on, naming each of them. */
export async function checkOpenDossiers(engine: Engine, database: Database): Promise<void> {
  const open = await database.read((em) =>
    em.find(Dossier, { where: { done: false }, order: { id: 'ASC' } }),
  );
  const lost = open
    .filter((dossier) => !fits(engine, dossier))
    .map(({ id, chart, states }) => `${id} (${chart}, ${states})`);
  if (lost.length > 0)
    throw new Error(`These open dossiers do not fit the charts of this release:\n- ${lost.join('\n- ')}`);
}

function fits(engine: Engine, dossier: Dossier): boolean {
  if (!engine.charts.has(dossier.chart)) return false;
  try {
    restore(engine.charts.get(dossier.chart), dossier.snapshot);
    return true;
  } catch {
    return false;
  }
}
