import { addDays, startOfDay } from '../../../workflows/calendar.js';
import { workingDayFrom } from '../../../workflows/holidays.js';
import { Complaint } from '../../../src/contact/complaints/complaint.entity.js';
import { Inquiry } from '../../../src/contact/questions/inquiry.entity.js';
import { sending } from '../acts.js';
import type { Look } from '../gallery.js';
import type { Town } from '../town.js';
import { movePages } from './move-pages.js';

/** Questions and complaints: on the website and typed in, in every stand, with every answer. */
export async function contacting(look: Look, town: Town, seen: Set<string>): Promise<void> {
  const plan = await town.enter('Een bank');
  const [owner, as] = [await town.ownerOf(plan), town.people.caseHandler];
  await asking(look, town, plan);
  const [own, written] = ['/mijn/klachten/nieuw', '/werk/klachten/nieuw'];
  await look('klacht-indienen', `${own}?over=${plan}`, { as: owner });
  await look('klacht-leeg', own, { as: owner, act: sending(own, 'nothing'), status: 400 });
  await look('klacht-fout', own, { as: owner, act: sending(own, 'too much'), status: 400 });
  const mine = {
    topic: plan,
    conduct: 'Aan de balie werd ik weggestuurd.',
    signedBy: 'Griet Voorbeeld',
    address: 'Brink 1, 9411 AA Beilen',
  };
  let made = 0;
  const complain = async (): Promise<string> => {
    await look(`klacht-gedaan-${(made += 1)}`, own, { as: owner, act: sending(own, mine), status: 200 });
    const rows = await town.database.read((em) =>
      em.find(Complaint, { order: { createdAt: 'DESC', caseNumber: 'DESC' } }),
    );
    return rows[0]?.id ?? '';
  };
  let count = 0;
  const see = async (id: string): Promise<void> => {
    const name = `${(count += 1)}-${(await town.dossier(id)).states}`;
    await look(`klacht-zaak-${name}`, `/werk/klachten/${id}`, { as });
    await look(`klacht-mijn-${name}`, `/mijn/klachten/${id}`, { as: owner });
    await movePages(look, town, { id, seen });
  };
  const play = (id: string, type: string, more = {}) => town.play(id, type, 'caseHandler', more);

  const judged = await complain();
  await see(judged);
  await look('klacht-invoeren', written, { as });
  await look('klacht-invoeren-leeg', written, { as, act: sending(written, 'nothing'), status: 400 });
  const paper = {
    topic: town.roundId,
    conduct: 'Niemand belde terug.',
    channel: 'phone',
    receivedOn: town.clock.today(),
    name: 'Jantje Zonderpost',
    address: 'Brink 2, 9411 AA Beilen',
    caseNumber: '',
    email: '',
  };
  await look('klacht-ingevoerd', written, { as, act: sending(written, paper), status: 200 });
  const called = await town.database.read((em) => em.findOneByOrFail(Complaint, { channel: 'phone' }));
  await movePages(look, town, { id: called.id, seen });
  await play(judged, 'takeUpComplaint', {
    input: { involved: [town.people.villageOfficer], uninvolved: true },
  });
  await see(judged);
  const hearingAt = startOfDay(workingDayFrom(addDays(town.clock.today(), 7))) + 14 * 3_600_000;
  await play(judged, 'inviteToTalk', { input: { hearingAt }, texts: { place: 'Gemeentehuis, kamer 2.' } });
  await see(judged);
  await play(judged, 'postponeComplaint', { texts: { reason: 'Een collega is ziek.' } });
  await see(judged);
  await town.wait(hearingAt);
  const report = { input: { heardOn: town.clock.today() }, texts: { report: 'Zij spraken elkaar.' } };
  await play(judged, 'reportTalk', report);
  await see(judged);
  await look('klachten', '/werk/klachten', { as });
  await look('werklijst-klacht', '/werk', { as });
  await look('mijn-klachten', '/mijn', { as: owner });
  const texts = { findings: 'U werd niet goed geholpen.', conclusion: 'Wij bieden excuses aan.' };
  await play(judged, 'judgeComplaint', { input: { outcome: 'founded' }, texts });
  await see(judged);

  const [settled, refused, withdrawn] = [await complain(), await complain(), await complain()];
  await play(settled, 'settleComplaint', { texts: { conclusion: 'Wij bellen voortaan terug.' } });
  await play(refused, 'refuseComplaint', {
    input: { ground: 'second' },
    texts: { findings: 'Het ging om één minuut wachten.' },
  });
  await town.play(withdrawn, 'withdrawComplaint', 'applicant', { person: owner });
  for (const id of [settled, refused, withdrawn]) await see(id);
  await look('klacht-berichten', `/werk/klachten/${judged}/berichten`, { as });
}

async function asking(look: Look, town: Town, plan: string): Promise<void> {
  const [owner, as] = [await town.ownerOf(plan), town.people.caseHandler];
  const [own, written] = ['/mijn/vragen/nieuw', '/werk/vragen/nieuw'];
  await look('geen-vragen', '/mijn/vragen', { as: owner });
  await look('vragen-leeg', '/werk/vragen', { as });
  await look('vraag-stellen', `${own}?over=${plan}`, { as: owner });
  await look('vraag-leeg', own, { as: owner, act: sending(own, 'nothing'), status: 400 });
  const asked = { topic: plan, wish: 'Wanneer hoor ik iets?' };
  await look('vraag-gesteld', own, { as: owner, act: sending(own, asked), status: 200 });
  await look('vraag-invoeren', written, { as });
  await look('vraag-invoeren-leeg', written, { as, act: sending(written, 'nothing'), status: 400 });
  const phoned = {
    topic: town.roundId,
    wish: 'Kan ik ook in het Drents schrijven?',
    channel: 'phone',
    receivedOn: town.clock.today(),
    name: 'Jantje Zonderpost',
    caseNumber: '',
    email: '',
    address: '',
  };
  await look('vraag-ingevoerd', written, { as, act: sending(written, phoned), status: 200 });
  const misdirected = {
    ...phoned,
    wish: 'Ik maak bezwaar.',
    channel: 'email',
    email: 'hendrikje@voorbeeld.nl',
    notAccepted: 'objection',
  };
  await look('weg-nog-niet-bekend', written, { as, act: sending(written, misdirected), status: 400 });
  await look('vragen', '/werk/vragen', { as });
  const [question] = await town.database.read((em) => em.findBy(Inquiry, { personId: owner }));
  const path = `/werk/vragen/${question?.id ?? ''}`;
  await look('vraag', path, { as });
  await look('vraag-zonder-antwoord', path, { as, act: sending(path, 'nothing'), status: 400 });
  const answer = { answer: 'Uiterlijk in februari.' };
  await look('vraag-beantwoord', path, { as, act: sending(path, answer), status: 200 });
  await look('mijn-vragen', '/mijn/vragen', { as: owner });
  await look('vraag-of-klacht', '/vraag-of-klacht', { as: owner });
  await look('bericht-sturen', '/bericht-sturen', { as: owner });
}
