import { endOfDay } from '../../../workflows/calendar.js';
import { decided, hear, notHappening, pay, prepareChange } from '../changing.js';
import { sending } from '../acts.js';
import type { Look } from '../gallery.js';
import { enterOnPaper } from '../paper.js';
import type { Town } from '../town.js';
import { movePages } from './move-pages.js';

/** A town where awards are determined when the recipient asks for it: an account, a lower amount, and money that comes back. */
export async function changingGrants(look: Look, town: Town, seen: Set<string>): Promise<void> {
  const as = town.people.caseHandler;
  const plans = [await town.enter('Een bank'), await town.enter('Een mast'), await town.enter('Een pad')];
  const [bench = '', mast = '', path = ''] = plans;
  const fence = await enterOnPaper(town, 'Een hek op papier');
  await town.roundTo('announced', 60_000);
  let count = 0;
  const see = async (id: string): Promise<void> => {
    const { states } = await town.dossier(id);
    const name = `${(count += 1)}-${states.replaceAll(/[. ]/g, '-')}`;
    await look(`plan-${name}`, `/werk/zaken/${id}`, { as });
    await look(`mijn-${name}`, `/mijn/${id}`, { as: await town.ownerOf(id) });
    await movePages(look, town, { id, seen });
  };
  const seeChange = async (id: string, plan: string): Promise<void> => {
    const { states, snapshot } = await town.dossier(id);
    const name = `${(count += 1)}-${states}`;
    await look(`wijziging-${name}`, `/werk/wijzigingen/${id}`, { as });
    if (snapshot.includes('"views"'))
      await look(`mijn-wijziging-${name}`, `/mijn/wijzigingen/${id}`, { as: await town.ownerOf(plan) });
    if (snapshot.includes('"claimed"'))
      await look(`terugbetaling-${name}`, `/financien/terugbetalingen/${id}`, {
        as: town.people.financeOfficer,
      });
    await movePages(look, town, { id, seen });
  };
  const form = `/werk/zaken/${mast}/wijziging`;
  await look('wijziging-begin', form, { as });
  await look('wijziging-leeg', form, { as, act: sending(form, 'nothing'), status: 400 });
  const early = { kind: 'lowerDetermination', ground: 'notDone', amount: '100', reason: 'Half af.' };
  await look('wijziging-te-vroeg', form, { as, act: sending(form, early), status: 409 });
  const revoke = await prepareChange(town, mast, { kind: 'change', ground: 'falseData', amount: 10_000 });
  await hear(town, revoke, await town.ownerOf(mast), '2027-01-15');
  await town.play(revoke, 'decideChange', 'decisionMaker', { input: { amount: 10_000 }, texts: decided });
  await seeChange(revoke, mast);
  // What is still to pay of it is held back, and let go again.
  const suspicion = { texts: { motivation: 'De penningmeester zegt dat het geld ergens anders heen gaat.' } };
  await see(mast);
  await town.play(mast, 'suspendPayment', 'decisionMaker', suspicion);
  await see(mast);
  await look('financien-opgeschort', '/financien', { as: town.people.financeOfficer });
  await pay(town, bench);
  await pay(town, path);
  const done = { input: { mayPublish: false }, texts: { sentence: 'Het pad ligt er.' } };
  await town.play(path, 'reportDone', 'applicant', done);
  await see(path);
  // Who is on paper reports by letter, which staff types in.
  await town.play(fence, 'reportDone', 'applicant', { ...done, person: await town.ownerOf(fence) });
  await see(fence);
  await notHappening(town, bench);
  const owner = await town.ownerOf(bench);
  const lower = { kind: 'lowerDetermination', ground: 'notDone', amount: 20_000 };
  const change = await prepareChange(town, bench, lower);
  await seeChange(change, bench);
  const texts = { intention: 'Wij willen de bijdrage lager vaststellen.' };
  await town.play(change, 'requestViews', 'caseHandler', { input: { deadlineOn: '2028-01-17' }, texts });
  await seeChange(change, bench);
  await look('mijn-met-vraag', `/mijn/${bench}`, { as: owner });
  const views = { texts: { views: 'Het hout is al gekocht.' }, person: owner };
  await town.play(change, 'giveViews', 'applicant', views);
  await seeChange(change, bench);
  await town.play(change, 'decideChange', 'decisionMaker', { input: { amount: 20_000 }, texts: decided });
  await seeChange(change, bench);
  const why = { texts: { motivation: 'Dit geld is niet gebruikt.' } };
  await town.play(change, 'decideRecovery', 'decisionMaker', { input: { amount: 40_000 }, ...why });
  await seeChange(change, bench);
  await town.wait(endOfDay('2028-03-31') + 1);
  await seeChange(change, bench);
  await see(path);
  await town.play(change, 'recordRepayment', 'financeOfficer', { input: { amount: 40_000 } });
  await seeChange(change, bench);
  const report = { input: { spent: 58_000 }, texts: { report: 'Wij hebben een pad gelegd.' } };
  await town.play(path, 'applyForDetermination', 'applicant', report);
  await see(path);
}
