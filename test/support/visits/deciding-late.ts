import { endOfDay } from '../../../workflows/calendar.js';
import { lateDossiersOf } from '../../../src/decisions/late/late.queries.js';
import { account, another, matching } from '../accounts.js';
import { sending } from '../acts.js';
import type { Look } from '../gallery.js';
import { at, giveNotice } from '../late-town.js';
import { enterOnPaper } from '../paper.js';
import type { Town } from '../town.js';
import { movePages } from './move-pages.js';

/** A town that decides late: a notice of default on the website and one by post, up to the penalty that was paid. */
export async function decidingLate(look: Look, town: Town, seen: Set<string>): Promise<void> {
  const as = town.people.caseHandler;
  const plans = [await town.enter('Een bank'), await town.enter('Een mast'), await town.enter('Een pad')];
  const [bench = '', mast = '', path = ''] = plans;
  const onPaper = await enterOnPaper(town, 'Een hek');
  const owner = await town.ownerOf(bench);
  await town.roundTo('closed');
  const [mine, work] = [`/mijn/${bench}/te-laat`, `/werk/zaken/${mast}/te-laat`];
  await look('nog-niet', mine, { as: owner });
  await town.wait(at('2027-02-15'));
  await look('status-te-laat', `/mijn/${bench}`, { as: owner });
  await look('in-gebreke-stellen', mine, { as: owner });
  await look('in-gebreke-gesteld', mine, { as: owner, act: sending(mine, {}), status: 200 });
  await look('al-gesteld', mine, { as: owner });
  await look('per-post', work, { as });
  await look('per-post-leeg', work, { as, act: sending(work, 'nothing'), status: 400 });
  const early = sending(work, { receivedOn: '12 februari 2027' });
  await look('per-post-te-vroeg', work, { as, act: early, status: 409 });
  const today = sending(work, { receivedOn: '15 februari 2027' });
  await look('per-post-gedaan', work, { as, act: today, status: 200 });
  const [notice, posted] = [await noticeOf(town, bench), await noticeOf(town, mast)];
  let count = 0;
  const see = async (id: string, person = owner): Promise<void> => {
    const name = `${(count += 1)}-${(await town.dossier(id)).states}`;
    await look(`te-laat-zaak-${name}`, `/werk/te-laat/${id}`, { as });
    await look(`te-laat-mijn-${name}`, `/mijn/te-laat/${id}`, { as: person });
    await movePages(look, town, { id, seen });
  };
  await see(notice);
  await town.wait(endOfDay('2027-03-01') + 1);
  await town.wait(at('2027-03-20'));
  await see(notice);
  await look('werklijst', '/werk', { as });
  await look('zaak-te-laat', `/werk/zaken/${bench}`, { as });
  await look('status-gesteld', `/mijn/${bench}`, { as: owner });
  const short = await giveNotice(
    town,
    path,
    { person: as, role: 'caseHandler' },
    { receivedOn: '2027-03-19' },
  );
  const helped = await giveNotice(
    town,
    onPaper,
    { person: as, role: 'caseHandler' },
    { receivedOn: '2027-02-16' },
  );
  await town.wait(at('2027-03-21'));
  await town.roundTo('announced', 100_000);
  await see(short, await town.ownerOf(path));
  await see(notice);
  const no = { input: { outcome: 'manifest', applicants: 1 }, texts: { motivation: 'Het plan was er al.' } };
  await town.play(posted, 'determinePenalty', 'decisionMaker', no);
  await see(posted, await town.ownerOf(mast));
  const yes = { input: { outcome: 'owed', applicants: 2 } };
  await town.play(helped, 'determinePenalty', 'decisionMaker', yes);
  await movePages(look, town, { id: helped, seen });
  await town.play(helped, 'giveBankDetails', 'caseHandler', { texts: account });
  await movePages(look, town, { id: helped, seen });
  await town.play(helped, 'changeAccount', 'caseHandler', { texts: another });
  await see(helped, await town.ownerOf(onPaper));
  await town.play(notice, 'determinePenalty', 'decisionMaker', yes);
  await see(notice);
  await town.play(notice, 'giveBankDetails', 'applicant', { texts: account, person: owner });
  for (const [type, who, said] of [
    ['confirmAccount', 'financeOfficer', matching],
    ['confirmAccountAgain', 'financeOfficer2', matching],
    ['orderPayment', 'financeOfficer'],
    ['markPaid', 'financeOfficer'],
  ] as const) {
    await see(notice);
    await look(`financien-${type}`, '/financien', { as: town.people[who] });
    await town.play(notice, type, who, said);
  }
  await see(notice);
}

async function noticeOf(town: Town, plan: string): Promise<string> {
  const notices = await town.database.read((em) => lateDossiersOf(em, [plan]));
  return notices[0]?.id ?? '';
}
