import { startOfDay } from '../../../workflows/calendar.js';
import type { Look } from '../gallery.js';
import type { Town } from '../town.js';
import { movePages } from './move-pages.js';

/** A town that awards from a budget which the council adopts a month later (Awb 4:34). */
export async function reserving(look: Look, town: Town, seen: Set<string>): Promise<void> {
  const plan = await town.enter('Een bank');
  await town.roundTo('announced', 60_000);
  const see = async (when: string): Promise<void> => {
    await look(`plan-${when}`, `/werk/zaken/${plan}`, { as: town.people.decisionMaker });
    await look(`mijn-${when}`, `/mijn/${plan}`, { as: await town.ownerOf(plan) });
    await look(`financien-${when}`, '/financien', { as: town.people.financeOfficer });
    await movePages(look, town, { id: plan, seen });
  };
  await see('voor-de-begroting');
  await town.wait(startOfDay('2027-01-29'));
  await town.play(plan, 'noteBudget', 'caseHandler', { input: { adoptedOn: '2027-01-28' } });
  await see('na-de-begroting');
  const texts = { motivation: 'De raad schrapte de helft van het geld voor de dorpen.' };
  await town.play(plan, 'invokeReservation', 'decisionMaker', { input: { amount: 20_000 }, texts });
  await see('na-het-beroep');
}
