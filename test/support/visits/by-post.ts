import { endOfDay } from '../../../workflows/calendar.js';
import { bounced } from '../../../src/mail/settle.js';
import { openFailureTask } from '../../../src/post/failure-tasks.js';
import { sending, sendingFile } from '../acts.js';
import type { Look } from '../gallery.js';
import { at, giveNotice } from '../late-town.js';
import { messageAbout, reportAbout, sendMail } from '../mail-office.js';
import { objectionDesk } from '../objecting.js';
import { enterOnPaper } from '../paper.js';
import type { Town } from '../town.js';
import { movePages } from './move-pages.js';

/** What did not arrive by e-mail: of an award, a penalty and an objection, and how staff hears of it. */
export async function byPost(look: Look, town: Town, seen: Set<string>): Promise<void> {
  const as = town.people.caseHandler;
  const [bench, mast] = [await town.enter('Een bank'), await town.enter('Een mast')];
  await channels(look, town, mast);
  await town.roundTo('closed');
  await look('berichten-voor-het-verzenden', `/werk/zaken/${bench}/berichten`, { as });
  await sendMail(town);
  await town.wait(at('2027-02-15'));
  const notice = await giveNotice(town, mast, { person: as, role: 'caseHandler' });
  await town.wait(endOfDay('2027-03-01') + 1);
  await town.wait(at('2027-03-10'));
  await town.roundTo('announced', 100_000);
  await sendMail(town);
  await reported(look, town, bench);
  // It went once more a day later, and came back again.
  await fails(town, bench, 'E09');
  await movePages(look, town, { id: bench, seen });
  await look('zaak-met-besluit-dat-terugkwam', `/werk/zaken/${bench}`, { as });
  await town.play(bench, 'announceByPost', 'caseHandler');
  await look('zaak-met-besluit-op-de-post', `/werk/zaken/${bench}`, { as });
  await look('mijn-plan-met-besluit-op-de-post', `/mijn/${bench}`, { as: await town.ownerOf(bench) });
  await lateToo(look, town, { mast, notice, seen });
  await objectionToo(look, town, { mast, seen });
}

/** How somebody gets messages: chosen by themselves, and written down by staff for who is on paper. */
async function channels(look: Look, town: Town, plan: string): Promise<void> {
  const [as, owner] = [town.people.caseHandler, await town.ownerOf(plan)];
  const own = '/mijn/berichten';
  await look('kanalen-niets', own, { as: await town.person('Nieuwkomer') });
  await look('kanalen', own, { as: owner });
  await look('kanalen-leeg', own, { as: owner, act: sending(own, 'nothing'), status: 400 });
  const post = { decisions: 'e-mail', requests: 'post', notices: 'post' };
  await look('kanalen-gekozen', own, { as: owner, act: sending(own, post), status: 200 });
  const onPaper = await enterOnPaper(town, 'Een pad op papier');
  const theirs = `/werk/zaken/${onPaper}/bereikbaar`;
  await look('bereikbaar', theirs, { as });
  await look('bereikbaar-leeg', theirs, { as, act: sending(theirs, 'nothing'), status: 400 });
  const byMail = { decisions: 'e-mail', requests: 'e-mail', notices: 'e-mail', channel: 'phone' };
  await look('bereikbaar-zonder-adres', theirs, { as, act: sending(theirs, byMail), status: 409 });
  const list = `/werk/zaken/${onPaper}/berichten`;
  await look('berichten-op-papier', list, { as });
  await look('werklijst-met-post', '/werk', { as });
  const { id } = await messageAbout(town, onPaper, 'E02');
  await look('bericht-gepost', list, { as, act: sending(`${list}/${id}/gepost`, {}), status: 200 });
}

/** A mail that came back, said in the dossier and read in as a report of the mail server. */
async function reported(look: Look, town: Town, plan: string): Promise<void> {
  const as = town.people.caseHandler;
  const { messageId } = await messageAbout(town, plan, 'E09');
  const [list, back] = [`/werk/zaken/${plan}/berichten`, '/werk/teruggekomen'];
  await look('berichten', list, { as });
  const other = await messageAbout(town, plan, 'E13');
  await look('berichten-terug', list, { as, act: sending(`${list}/${other.id}/terug`, {}), status: 200 });
  await look('teruggekomen', back, { as });
  await look('teruggekomen-leeg', back, { as, act: sending(back, 'nothing'), status: 400 });
  const report = sendingFile(back, { field: 'melding', name: 'terug.eml', text: reportAbout(messageId) });
  await look('teruggekomen-gelezen', back, { as, act: report, status: 200 });
  await look('berichten-na-melding', list, { as });
  await look('berichten-van-wie-kijkt', list, { as: town.people.auditor });
}

async function lateToo(
  look: Look,
  town: Town,
  { mast, notice, seen }: { mast: string; notice: string; seen: Set<string> },
): Promise<void> {
  const no = { input: { outcome: 'manifest', applicants: 1 }, texts: { motivation: 'Het plan was er al.' } };
  await town.play(notice, 'determinePenalty', 'decisionMaker', no);
  await fails(town, mast, 'E12c');
  await look('te-laat-dat-terugkwam', `/werk/te-laat/${notice}`, { as: town.people.caseHandler });
  await movePages(look, town, { id: notice, seen });
}

async function objectionToo(
  look: Look,
  town: Town,
  { mast, seen }: { mast: string; seen: Set<string> },
): Promise<void> {
  const desk = objectionDesk(town);
  const id = await desk.file(mast);
  await desk.hear(id);
  const texts = { motivation: 'De jury keek goed.' };
  await town.play(id, 'decideObjection', 'decisionMaker2', { input: { outcome: 'dismissed' }, texts });
  const as = town.people.caseHandler;
  await sendMail(town);
  const [list, row] = [`/werk/bezwaren/${id}/berichten`, await messageAbout(town, id, 'E18')];
  await look('bezwaar-berichten', list, { as });
  await look('bezwaar-terug', list, { as, act: sending(`${list}/${row.id}/terug`, {}), status: 200 });
  await fails(town, id, 'E18');
  await look('bezwaar-dat-terugkwam', `/werk/bezwaren/${id}`, { as });
  await movePages(look, town, { id, seen });
}

/** The newest message of this kind comes back, and a day later again. */
async function fails(town: Town, plan: string, template: string): Promise<void> {
  await sendMail(town);
  const { messageId } = await messageAbout(town, plan, template);
  const comesBack = () =>
    town.database.inTransaction((tx) =>
      bounced(tx, messageId, { at: town.clock.now(), tell: openFailureTask }),
    );
  await comesBack();
  town.clock.set(town.clock.now() + 86_400_000);
  await sendMail(town);
  await comesBack();
}
