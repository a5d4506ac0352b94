import { announcedLetters } from '../../../src/documents/letters/letters.queries.js';
import { decisionsOf } from '../../../src/decisions/decisions.queries.js';
import { objectionsTo } from '../../../src/objections/objections.queries.js';
import { addDays, startOfDay } from '../../../workflows/calendar.js';
import { sending } from '../acts.js';
import type { Look } from '../gallery.js';
import { announce, objectionDesk } from '../objecting.js';
import type { Town } from '../town.js';
import { movePages } from './move-pages.js';

/** A decided round and everything that can become of an objection: filed on the website and on paper, heard or not, won or lost. */
export async function objecting(look: Look, town: Town, seen: Set<string>): Promise<void> {
  const plans: string[] = [];
  for (const title of ['Bank', 'Boom', 'Brug', 'Baan', 'Bel']) plans.push(await town.enter(title));
  const [lost = '', part = '', third = '', fourth = '', fifth = ''] = plans;
  await town.roundTo('collegeDecision');
  await town.decide(Object.fromEntries(plans.map((id) => [id, 0])));
  await announce(town);
  const [owner, as] = [await town.ownerOf(lost), town.people.caseHandler];
  const desk = objectionDesk(town);
  const [own, written] = [`/mijn/${lost}/bezwaar`, `/werk/zaken/${part}/bezwaar`];
  await look('bezwaar-maken', own, { as: owner });
  await look('bezwaar-leeg', own, { as: owner, act: sending(own, 'nothing'), status: 400 });
  await look('bezwaar-fout', own, { as: owner, act: sending(own, 'too much'), status: 400 });
  const filled = { grounds: 'De jury vergat een bladzijde.', signedBy: 'Harm Voorbeeld' };
  await look('bezwaar-gemaakt', own, { as: owner, act: sending(own, filled), status: 200 });
  await look('bezwaar-dubbel', own, { as: owner, act: sending(own, filled), status: 409 });
  await look('bezwaar-op-papier', written, { as });
  await look('bezwaar-op-papier-leeg', written, { as, act: sending(written, 'nothing'), status: 400 });
  const paper = { channel: 'paper', receivedOn: town.clock.today(), grounds: '' };
  await look('bezwaar-op-papier-gedaan', written, { as, act: sending(written, paper), status: 200 });
  const idOf = async (plan: string) =>
    (await town.database.read((em) => objectionsTo(em, plan)))[0]?.dossier.id ?? '';
  const owners = new Map([[await idOf(lost), lost], [await idOf(part), part]]); // prettier-ignore
  let count = 0;
  const see = async (id: string): Promise<void> => {
    const name = `${(count += 1)}-${(await town.dossier(id)).states}`;
    await look(`bezwaar-zaak-${name}`, `/werk/bezwaren/${id}`, { as });
    const person = await town.ownerOf(owners.get(id) ?? lost);
    await look(`bezwaar-mijn-${name}`, `/mijn/bezwaren/${id}`, { as: person });
    await movePages(look, town, { id, seen });
  };
  const [won, unread] = [await idOf(lost), await idOf(part)];
  for (const id of [won, unread]) await see(id);
  const note = `/werk/bezwaren/${won}/notities`;
  for (const [name, filled, status] of [
    ['leeg', 'nothing', 400],
    ['lang', 'too much', 400],
    ['gedaan', { tekst: 'Gebeld: de brief volgt.' }, 200],
  ] as const)
    await look(`bezwaar-notitie-${name}`, `/werk/bezwaren/${won}`, {
      as,
      act: sending(note, filled),
      status,
    });
  await look('bezwaren', '/werk/bezwaren', { as });
  for (const whose of ['mij', 'niemand'])
    await look(`bezwaren-van-${whose}`, `/werk/bezwaren?van=${whose}`, { as });
  await look('werklijst-bezwaar', '/werk', { as });
  await look('mijn-bezwaren', '/mijn', { as: owner });
  await look('zaak-met-bezwaar', `/werk/zaken/${lost}`, { as });
  await look('status-met-bezwaar', `/mijn/${lost}`, { as: owner });

  const deadlineOn = desk.workday(addDays(town.clock.today(), 14));
  await town.play(unread, 'requestGrounds', 'caseHandler', { input: { deadlineOn } });
  await see(unread);
  await town.play(won, 'takeUpObjection', 'caseHandler', { input: { committee: true } });
  await see(won);
  const day = desk.workday(addDays(town.clock.today(), 14));
  const hearingAt = startOfDay(day) + 14 * 3_600_000;
  const place = 'Gemeentehuis Beilen, kamer 2.';
  await town.play(won, 'inviteToHearing', 'caseHandler', { input: { hearingAt }, texts: { place } });
  await see(won);
  await town.wait(startOfDay(addDays(deadlineOn, 1)) + 1);
  await see(unread);
  const report = { input: { heardOn: day }, texts: { report: 'Wij hebben gepraat.' } };
  await town.play(won, 'reportHearing', 'caseHandler', report);
  await see(won);
  const why = { texts: { motivation: 'Zo staat het in de spelregels.' } };
  await town.play(unread, 'declareInadmissible', 'decisionMaker2', {
    input: { ground: 'incomplete' },
    ...why,
  });
  await see(unread);
  await town.play(won, 'postponeDecision', 'caseHandler', { texts: { reason: 'De commissie is ziek.' } });
  await see(won);
  const advice = { input: { advised: 'upheld' }, texts: { advice: 'Geef gelijk.' } };
  await town.play(won, 'recordAdvice', 'caseHandler', advice);
  const decide = async (id: string, plan: string, outcome: string, amount: number) => {
    if (amount > 0) await town.play(id, 'proposeAmount', 'caseHandler', { input: { entry: plan, amount } });
    await see(id);
    await town.play(id, 'decideObjection', 'decisionMaker2', { input: { outcome }, ...why });
    await see(id);
  };
  await decide(won, lost, 'upheld', 60_000);
  const [letter] = await town.database.read((em) => announcedLetters(em, won));
  await look('bezwaar-brief', `/mijn/bezwaren/${won}/brieven/${letter?.id ?? ''}`, { as: owner });
  await look('status-na-bezwaar', `/mijn/${lost}`, { as: owner });

  const quick = async (plan: string) => {
    const id = await desk.file(plan, { texts: { lateReason: 'Ik was ziek.' } });
    owners.set(id, plan);
    return id;
  };
  for (const [plan, outcome, amount] of [
    [third, 'partlyUpheld', 10_000],
    [fourth, 'dismissed', 0],
  ] as const) {
    const id = await quick(plan);
    await desk.hear(id);
    await decide(id, plan, outcome, amount);
  }
  const until = (await town.database.read((em) => decisionsOf(em, fifth)))[0]?.objectionEndsOn ?? '';
  if (town.clock.today() <= until) await town.wait(startOfDay(addDays(until, 1)));
  const late = await quick(fifth);
  await look('bezwaar-te-laat', `/mijn/${fifth}/bezwaar`, { as: await town.ownerOf(fifth) });
  await see(late);
  await town.play(late, 'withdrawObjection', 'applicant', { person: await town.ownerOf(fifth) });
  await see(late);
  await town.wait(town.clock.now() + 60 * 24 * 3_600_000);
  await see(won);
  const court = { court: 'Rechtbank Noord-Nederland', courtNumber: 'LEE 27/123' };
  const input = { appealedOn: town.clock.today() };
  await town.play(won, 'recordAppeal', 'caseHandler', { input, texts: court });
  await see(won);
  const judgment = { input: { judgedOn: town.clock.today(), outcome: 'upheld' } };
  await town.play(won, 'recordJudgment', 'caseHandler', judgment);
  await see(won);
}
