import { Dossier } from '../../../src/engine/dossier.entity.js';
import { sending } from '../acts.js';
import type { Look } from '../gallery.js';
import type { Demo } from '../houses.js';

/** What DOEK asks beside what every contest asks: of people who look for it, and of staff who checks a plan. */
export async function demoDoek(look: Look, demo: Demo): Promise<void> {
  const as = await demo.person('wemeltje');
  await look('doek', '/regelingen/doek', {});
  await look('doek-past', '/regelingen/doek/past-uw-plan', {});
  const plans = await demo.database.read((em) =>
    em.find(Dossier, { where: { chart: 'doek@1' }, order: { id: 'ASC' } }),
  );
  for (const { id, states } of plans) {
    await look(`doek-${states.split('.').at(-1)}`, `/werk/zaken/${id}`, { as });
    if (!states.endsWith('eligibilityCheck')) continue;
    const path = `/werk/zaken/${id}/zet/checkFunding`;
    await look('doek-nagaan', path, { as });
    await look('doek-nagaan-leeg', path, { as, act: sending(path, 'nothing'), status: 400 });
    const found = { outcome: 'beside', note: 'Het waterschap betaalt de pompen.' };
    await look('doek-nagegaan', path, { as, act: sending(path, found), status: 200 });
  }
}
