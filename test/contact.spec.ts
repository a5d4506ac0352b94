import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dutchDate, startOfDay } from '../workflows/calendar.js';
import type { LegalClock } from '../workflows/clocks.js';
import { moekSettings } from '../workflows/moek.version.js';
import { workingDayFrom } from '../workflows/holidays.js';
import { addDays } from '../workflows/calendar.js';
import { Application } from '../src/applications/application.entity.js';
import { auditAll } from '../src/auditing.js';
import { Complaint } from '../src/contact/complaints/complaint.entity.js';
import { Inquiry } from '../src/contact/questions/inquiry.entity.js';
import { Person } from '../src/identity/person.entity.js';
import { Grantor } from '../src/identity/grantor.entity.js';
import { messagesFile } from '../src/post/dossier-messages.js';
import { Retention } from '../src/privacy/retention.entity.js';
import { Task } from '../src/worklist/tasks/task.entity.js';
import { eachDatabase } from './support/databases.js';
import { formOn, type Browser } from './support/fetching-browser.js';
import { words } from './support/page-words.js';
import { openTown, type Town } from './support/town.js';

const conduct = 'Aan de balie werd ik weggestuurd.';
const mine = { conduct, signedBy: 'Griet Voorbeeld', address: 'Brink 1\n9411 AA Beilen' };

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let griet: Browser;
  let grietId: string;
  let plan: string;
  let officer: Browser;
  beforeAll(async () => {
    const channels = { ...moekSettings.channels, publication: 'Gemeenteblad 2026, 12345' };
    town = await openTown(await freshPlace(), { channels });
    plan = await town.enter('Een bank');
    grietId = await town.ownerOf(plan);
    await signIn();
  }, 120_000);
  afterAll(() => town.close());

  /** Sessions end while the days go by. */
  const signIn = async () => {
    griet = await town.visitor(grietId);
    officer = await town.visitor(town.people.caseHandler);
  };
  const seen = async (browser: Browser, path: string) => words((await browser.get(path)).body);
  const complaints = () =>
    town.database.read((em) => em.find(Complaint, { order: { createdAt: 'ASC', caseNumber: 'ASC' } }));
  const newest = async () => (await complaints()).at(-1)!;
  const states = async (id: string) => (await town.dossier(id)).states;
  const tasks = async (dossierId: string) =>
    (await town.database.read((em) => em.findBy(Task, { dossierId })))
      .map(({ kind, closedAt }) => `${kind}${closedAt === null ? '' : ' (klaar)'}`)
      .toSorted();
  const sent = async (dossierId: string) =>
    (await town.database.read((em) => messagesFile(em, dossierId)))?.messages ?? [];
  const mails = async (dossierId: string) =>
    (await sent(dossierId))
      .map(({ template, events }) => `${template} ${events.map(({ kind }) => kind).join(' ')}`)
      .toSorted();
  const term = async (id: string): Promise<LegalClock> =>
    (JSON.parse((await town.dossier(id)).snapshot) as { context: { clocks: { complaint: LegalClock } } })
      .context.clocks.complaint;
  const complain = async (topic: string): Promise<string> => {
    await griet.submit('/mijn/klachten/nieuw', '/mijn/klachten/nieuw', { ...mine, topic });
    return (await newest()).id;
  };

  test('een klacht krijgt meteen een bevestiging, een taak, een termijn en een antwoord van een ander', async () => {
    const page = await griet.get(`/mijn/klachten/nieuw?over=${plan}`);
    expect(page.status).toBe(200);
    const id = await complain(plan);
    const complaint = await newest();
    expect(complaint).toMatchObject({ aboutId: plan, personId: grietId, channel: 'web', handlerId: null });
    expect(complaint.caseNumber).toMatch(/^MD-\d{4}-K1$/);
    expect([await mails(id), await tasks(id)]).toEqual([['E61 queued'], ['handleComplaint']]);
    expect((await term(id)).startedOn).toBe(town.clock.today());
    expect(await seen(griet, `/mijn/klachten/${id}`)).toContain('Zo is dat geteld: 6 weken na');

    await town.play(id, 'takeUpComplaint', 'caseHandler', {
      input: { involved: [town.people.villageOfficer], uninvolved: true },
    });
    const hearingAt = startOfDay(workingDayFrom(addDays(town.clock.today(), 7))) + 50_400_000;
    await town.play(id, 'inviteToTalk', 'caseHandler', {
      input: { hearingAt },
      texts: { place: 'Kamer 2.' },
    });
    await town.wait(hearingAt);
    await signIn();
    await town.play(id, 'reportTalk', 'caseHandler', {
      input: { heardOn: town.clock.today() },
      texts: { report: 'Beiden vertelden hun verhaal.' },
    });
    const texts = { findings: 'U werd niet goed geholpen.', conclusion: 'Wij bieden excuses aan.' };
    await town.play(id, 'judgeComplaint', 'caseHandler', { input: { outcome: 'founded' }, texts });
    expect(await states(id)).toBe('judged');
    expect(await mails(id)).toEqual([
      'E61 queued',
      'E61b queued',
      'E61c queued',
      'E61d queued',
      'E61h queued',
    ]);
    const answer = await seen(griet, `/mijn/klachten/${id}`);
    for (const said of ['Uw klacht is gegrond', ...Object.values(texts), 'naar de Nationale ombudsman'])
      expect(answer).toContain(said);
    expect(await mails(id)).toContain('E61h queued opened');
    expect(await tasks(id)).toEqual([
      'handleComplaint (klaar)',
      'judgeComplaint (klaar)',
      'planTalk (klaar)',
    ]);
    const kept = await town.database.read((em) => em.findBy(Retention, { dossierId: id }));
    expect(kept.map(({ result }) => result)).toEqual(['13.1']);
    expect(await seen(officer, `/werk/klachten/${id}/berichten`)).toContain('Brief gelezen op onze website');
  });

  test('wie zelf in de zaak werkte, of over wie de klacht gaat, behandelt haar niet', async () => {
    await town.play(plan, 'startCheck', 'caseHandler');
    const id = await complain(plan);
    const no =
      'U was betrokken bij waar deze klacht over gaat. Laat een collega de klacht behandelen (Awb 9:7, eerste lid).';
    expect(await seen(officer, `/werk/klachten/${id}`)).toContain(no);
    await expect(town.play(id, 'takeUpComplaint', 'caseHandler')).rejects.toThrow(no);
    await expect(
      town.play(id, 'takeUpComplaint', 'decisionMaker', {
        input: { involved: [town.people.decisionMaker], uninvolved: true },
      }),
    ).rejects.toThrow(
      'Gaat de klacht ook over u? Dan kunt u haar niet zelf behandelen (Awb 9:7, eerste lid).',
    );
    await town.play(id, 'takeUpComplaint', 'functionalAdmin', {
      input: { involved: [town.people.decisionMaker], uninvolved: true },
    });
    await expect(
      town.play(id, 'waiveTalk', 'decisionMaker', {
        input: { ground: 'notWanted' },
        texts: { reason: 'Nee.' },
      }),
    ).rejects.toThrow(no);
    expect((await newest()).handlerId).toBe(town.people.functionalAdmin);
  });

  test('verdagen kan één keer vier weken, en daarna alleen met instemming', async () => {
    const id = await complain(plan);
    const before = (await term(id)).endsOn;
    const reason = { texts: { reason: 'Een collega is ziek.' } };
    await town.play(id, 'postponeComplaint', 'functionalAdmin', reason);
    expect((await term(id)).endsOn).toBe(workingDayFrom(addDays(before, 28)));
    await expect(town.play(id, 'postponeComplaint', 'functionalAdmin', reason)).rejects.toThrow(
      'U heeft het antwoord al één keer verdaagd. Verder uitstel kan alleen als wie klaagde dat goed vindt.',
    );
    const newDate = addDays((await term(id)).endsOn, 10);
    await town.play(id, 'postponeComplaintFurther', 'functionalAdmin', { ...reason, input: { newDate } });
    expect((await term(id)).endsOn).toBe(newDate);
    const withdraw = `/mijn/klachten/${id}/zet/withdrawComplaint`;
    await griet.submit(withdraw, withdraw);
    expect(await states(id)).toBe('withdrawn');
    expect(await mails(id)).toEqual(['E61 queued', 'E61e queued', 'E61e queued', 'E61i queued']);
  });

  test('op papier, zonder e-mailadres: staff typt haar in, en elk bericht wordt een taak', async () => {
    const [topic, enter] = [town.roundId, '/werk/klachten/nieuw'];
    const paper = { topic, conduct, channel: 'paper', name: 'Jantje Zonderpost', address: 'Brink 2' };
    const { status } = await officer.submit(enter, enter, { ...paper, receivedOn: '1-1-2099' });
    expect(status).toBe(409);
    await officer.submit(enter, enter, { ...paper, receivedOn: town.clock.today() });
    const { id, channel, personId, aboutId } = await newest();
    expect([channel, aboutId, await states(id)]).toEqual(['paper', null, 'handling.received']);
    expect(personId).not.toBe('');
    expect((await sent(id)).map(({ template, address }) => [template, address])).toEqual([['E61', null]]);
  });

  test('bij een particuliere gever is er geen klacht volgens de Awb, wel een vraag', async () => {
    const regime = (legalRegime: Grantor['legalRegime']) =>
      town.database.inTransaction((tx) => tx.update(Grantor, { id: 'midden-drenthe' }, { legalRegime }));
    await regime('private');
    const page = '/mijn/klachten/nieuw';
    expect((await griet.submit(page, page, { ...mine, topic: plan })).status).toBe(400);
    expect(await seen(griet, '/vraag-of-klacht')).not.toContain('Dien een klacht in');
    await regime('awb');
  });

  test('wat langs een weg kwam die niet is aangewezen, krijgt meteen bericht hoe het wel kan; wat mag, wordt aangenomen', async () => {
    const page = '/werk/vragen/nieuw';
    const { caseNumber } = await town.database.read((em) => em.findOneByOrFail(Application, { id: plan }));
    const mailed = {
      topic: town.roundId, caseNumber: caseNumber ?? '', wish: 'Ik ben het er niet mee eens.', channel: 'email', receivedOn: town.clock.today(),
      name: 'Hendrikje Mail', email: 'hendrikje@voorbeeld.nl', notAccepted: 'supplement',
    }; // prettier-ignore
    const before = await mails(plan);
    const refused = async (more: Record<string, string>) => {
      const { status, body } = await officer.submit(page, page, { ...mailed, ...more });
      return [
        status,
        words(body).match(/Dit mag bij ons wel per e-mail|Wat niet digitaal komt, mag altijd/)?.[0],
      ];
    };
    expect([await refused({ notAccepted: 'question' }), await refused({ channel: 'paper' })]).toEqual([
      [400, 'Dit mag bij ons wel per e-mail'],
      [400, 'Wat niet digitaal komt, mag altijd'],
    ]);
    expect(await mails(plan)).toEqual(before);
    const { status, headers } = await officer.submit(page, page, mailed);
    expect(status).toBe(303);
    const told = await seen(officer, String(headers.get('location')));
    for (const part of [
      `Wij kregen op ${dutchDate(town.clock.today())} een bericht van u. Het gaat om: een aanvulling op uw aanvraag.`,
      '/bericht-sturen staat waar',
    ])
      expect(told).toContain(part);
    expect((await mails(plan)).filter((one) => one.startsWith('E62'))).toEqual(['E62c queued']);
    expect(await tasks(plan)).not.toContain('answerQuestion');
    const own = await town.visitor(
      (await town.database.read((em) => em.findOneByOrFail(Person, { email: mailed.email }))).id,
    );
    expect(await seen(own, '/mijn/vragen')).toContain('Wij nemen dit langs deze weg niet aan.');
  });

  test('een vraag krijgt een bevestiging, een taak, een termijn en een antwoord dat wordt gelezen', async () => {
    const wish = 'Wanneer hoor ik iets?';
    await griet.submit('/mijn/vragen/nieuw', '/mijn/vragen/nieuw', { topic: plan, wish });
    const [asked] = await town.database.read((em) => em.findBy(Inquiry, { personId: grietId }));
    const { id, dueOn, dueBecause } = asked!;
    expect(dueOn).toBe(workingDayFrom(addDays(town.clock.today(), 14)));
    expect(dueBecause).toContain('2 weken na');
    expect(await seen(griet, '/mijn/vragen')).toContain(dueBecause);
    expect((await mails(plan)).filter((one) => one.startsWith('E62'))).toEqual(['E62 queued', 'E62c queued']);
    expect(await tasks(plan)).toContain('answerQuestion');
    expect(await seen(officer, '/werk')).toContain('Er is een vraag: geef antwoord');
    const path = `/werk/vragen/${id}`;
    const form = formOn((await officer.get(path)).body, path);
    expect((await officer.post(path, { ...form, answer: 'Uiterlijk in februari.' })).status).toBe(303);
    expect((await officer.post(path, { ...form, answer: 'Nog een keer.' })).status).toBe(409);
    expect(await tasks(plan)).toContain('answerQuestion (klaar)');
    expect(await seen(griet, '/mijn/vragen')).toContain('Uiterlijk in februari.');
    expect((await mails(plan)).filter((one) => one.startsWith('E62'))).toEqual([
      'E62 queued',
      'E62b queued opened',
      'E62c queued',
    ]);
  });

  test('wat er gebeurde, is na te spelen', async () =>
    expect((await town.database.read((em) => auditAll(em))).exitCode).toBe(0));
});
