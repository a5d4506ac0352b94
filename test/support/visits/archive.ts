import { startOfDay } from '../../../workflows/calendar.js';
import { erasers } from '../../../src/erasers.js';
import { destroyApproved } from '../../../src/privacy/archive/destroying.loop.js';
import { Retention } from '../../../src/privacy/retention.entity.js';
import { sending } from '../acts.js';
import type { Act, Look } from '../gallery.js';
import type { Town } from '../town.js';

const archive = '/werk/archief';

/** The archive from an empty page to a certificate, for who makes lists, who approves and who only looks. */
export async function archiving(look: Look, town: Town): Promise<void> {
  const { archivist, functionalAdmin, auditor } = town.people;
  const [lost, kept] = [await town.enter('Een mast'), await town.enter('Een hek')];
  await look('leeg', archive, { as: archivist });
  await town.roundTo('collegeDecision', 80_000);
  await town.decide({ [lost]: 0, [kept]: 0 });
  await town.announce();
  const { destroyOn } = await town.database.read((em) => em.findOneByOrFail(Retention, { dossierId: lost }));
  town.clock.set(startOfDay(destroyOn));
  await look('te-vernietigen', archive, { as: functionalAdmin });
  const path = await made(town);
  const list = await path();
  for (const [name, as] of Object.entries({ archivist, functionalAdmin, auditor }))
    await look(`lijst-${name}`, list, { as });
  await look('bewaren-leeg', list, {
    as: archivist,
    act: sending(`${list}/bewaren`, 'nothing'),
    status: 400,
  });
  await look('bewaren-te-lang', list, {
    as: archivist,
    act: sending(`${list}/bewaren`, 'too much'),
    status: 400,
  });
  const reason = { zaak: kept, reden: 'Er loopt nog een bezwaar.' };
  await look('bewaren', list, { as: archivist, act: sending(`${list}/bewaren`, reason), status: 200 });
  await look('akkoord-te-laat', list, { as: archivist, act: afterAnother(town, list), status: 409 });
  await look('lijst-akkoord', list, { as: auditor });
  const { database, clock, store } = town;
  await destroyApproved({ database, clock, store, erasers });
  await look('verklaring', list, { as: archivist });
  await look('archief', archive, { as: archivist });
  await look('zaak-vernietigd', `/werk/zaken/${lost}`, { as: town.people.caseHandler });
  await tooLate(look, town);
}

/** Makes a list; answers how to find its address. */
async function made(town: Town): Promise<() => Promise<string>> {
  const admin = await town.visitor(town.people.functionalAdmin);
  return async () => (await admin.submit(archive, archive)).headers.get('location') ?? '';
}

/** Somebody else of the archive pressed the same button a moment before. */
const afterAnother =
  (town: Town, list: string): Act =>
  async (page) => {
    await (await town.visitor(town.people.archivist)).submit(list, `${list}/akkoord`);
    await sending(`${list}/akkoord`, {})(page);
  };

/** Two administrators make a list of the same dossiers. */
async function tooLate(look: Look, town: Town): Promise<void> {
  const { destroyOn } = await town.database.read((em) => em.findOneByOrFail(Retention, {}));
  town.clock.set(startOfDay(destroyOn));
  const make = await made(town);
  const act: Act = async (page) => {
    await make();
    await sending(archive, {})(page);
  };
  await look('lijst-te-laat', archive, { as: town.people.functionalAdmin, act, status: 409 });
}
