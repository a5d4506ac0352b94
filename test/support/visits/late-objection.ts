import { addDays, dutchDate } from '../../../workflows/calendar.js';
import { sending } from '../acts.js';
import type { Look } from '../gallery.js';
import { at } from '../late-town.js';
import { objectionDesk } from '../objecting.js';
import type { Town } from '../town.js';

/** A town that decides late on objections: a notice of default on the website, and one by post. */
export async function lateObjections(look: Look, town: Town): Promise<void> {
  const as = town.people.caseHandler;
  const [bench, mast] = [await town.enter('Een bank'), await town.enter('Een mast')];
  const owner = await town.ownerOf(bench);
  await town.roundTo('announced', 100_000);
  const desk = objectionDesk(town);
  const [own, posted] = [await desk.file(bench), await desk.file(mast)];
  const [mine, work] = [`/mijn/bezwaren/${own}/te-laat`, `/werk/bezwaren/${posted}/te-laat`];
  await look('bezwaar-nog-niet', mine, { as: owner });
  const due = (await desk.term(own)).endsOn;
  await town.wait(at(addDays(due, 3)));
  await look('bezwaar-te-laat', `/mijn/bezwaren/${own}`, { as: owner });
  await look('bezwaar-in-gebreke', mine, { as: owner });
  await look('bezwaar-in-gebreke-gesteld', mine, { as: owner, act: sending(mine, {}), status: 200 });
  await look('bezwaar-gesteld', `/mijn/bezwaren/${own}`, { as: owner });
  await look('bezwaar-per-post', work, { as });
  await look('bezwaar-per-post-leeg', work, { as, act: sending(work, 'nothing'), status: 400 });
  const early = sending(work, { receivedOn: dutchDate(due) });
  await look('bezwaar-per-post-te-vroeg', work, { as, act: early, status: 409 });
  const right = sending(work, { receivedOn: dutchDate(addDays(due, 1)) });
  await look('bezwaar-per-post-gedaan', work, { as, act: right, status: 200 });
  await look('bezwaar-bij-werk', `/werk/bezwaren/${own}`, { as });
  await look('bezwaar-werklijst', '/werk', { as });
}
