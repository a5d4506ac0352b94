import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, dutchDate, localDate } from '../workflows/calendar.js';
import type { LegalClock } from '../workflows/clocks.js';
import { isRefusal } from '../workflows/language.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { announcedLetters } from '../src/documents/letters/letters.queries.js';
import { Person } from '../src/identity/person.entity.js';
import { idsInReport } from '../src/post/returned.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { at } from './support/late-town.js';
import { messageAbout, reportAbout, sendMail } from './support/mail-office.js';
import { objectionDesk } from './support/objecting.js';
import { words } from './support/page-words.js';
import { sendForm } from './support/sending.js';
import { openTown, type Town } from './support/town.js';

const bounced = 'De e-mail over ons besluit kwam niet aan: verstuur het besluit per post';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let [refused, bench, won] = ['', '', ''];
  let anneke: Browser;
  let announcedOn = '';
  let worklist = '';
  const read = async (path: string) => words((await anneke.get(path)).body);
  const tasks = async (id: string) =>
    (await town.database.read((em) => openTasksOf(em, [id]))).map(({ kind }) => kind).toSorted();
  const clocksOf = async (id: string) =>
    (JSON.parse((await town.dossier(id)).snapshot) as { context: { clocks: Record<string, LegalClock> } })
      .context.clocks;
  const ends = async (id: string) =>
    Object.fromEntries(
      Object.entries(await clocksOf(id)).map(([kind, { startedOn, endsOn, stoppedOn }]) => [
        kind,
        [startedOn, stoppedOn ?? endsOn],
      ]),
    );
  const told = async (id: string) =>
    (await town.database.read((em) => decisionsOf(em, id))).map((decision) => [
      decision.announcedOn,
      decision.objectionEndsOn,
    ]);
  const comeBack = async () => (anneke = await town.visitor(town.people.caseHandler));
  const dayLater = async () => {
    await town.wait(at(addDays(town.clock.today(), 1)));
    await sendMail(town);
    await comeBack();
  };

  beforeAll(async () => {
    town = await openTown(await freshPlace());
    [bench, refused, won] = [
      await town.enter('Een bank'),
      await town.enter('Een mast'),
      await town.enter('Een pad'),
    ];
    const id = await town.person('Zonder.Mail');
    await town.database.inTransaction((tx) => tx.update(Person, { id }, { email: null }));
    await town.begin(id);
    await sendMail(town);
    await comeBack();
    worklist = await read('/werk');
    await town.roundTo('collegeDecision');
    await sendMail(town);
    await town.wait(at('2027-02-03'));
    await town.decide({ [bench]: 125_000, [refused]: 0, [won]: 60_000 });
    await town.announce();
    announcedOn = town.clock.today();
    await comeBack();
  }, 120_000);
  afterAll(() => town.close());

  test('een besluit waarvan de e-mail voorgoed wordt geweigerd, wordt een taak om het per post te versturen', async () => {
    const owner = (await messageAbout(town, refused, 'E10')).address;
    await sendMail(town, ({ to, subject }) => to === owner && subject.startsWith('Besluit'));
    expect([await tasks(refused), await tasks(bench)]).toEqual([['sendByPost'], []]);
    const page = await read(`/werk/zaken/${refused}`);
    expect(page).toContain(bounced);
    expect(page).toContain('E-mail kwam niet aan');
    expect(page).toContain('Besluit per post versturen');
    expect((await anneke.get(`/werk/zaken/${bench}`)).body).not.toContain('/zet/announceByPost');
  });

  test('wie het per post verstuurt, leest eerst wat er dan gebeurt, en alle termijnen lopen vanaf die dag', async () => {
    await town.wait(at('2027-02-08'));
    await comeBack();
    const path = `/werk/zaken/${refused}/zet/announceByPost`;
    const before = await ends(refused);
    expect(await read(path)).toContain(
      'De brief krijgt de datum van vandaag, en telt vanaf vandaag als bekendgemaakt. Bezwaar maken kan tot en met 22 maart 2027.',
    );
    expect((await anneke.submit(path, path)).status).toBe(303);
    expect(before).toEqual({
      decision: ['2026-12-18', '2027-02-03'],
      objection: ['2027-02-03', '2027-03-17'],
    });
    expect(await ends(refused)).toEqual({
      decision: ['2026-12-18', '2027-02-08'],
      objection: ['2027-02-08', '2027-03-22'],
    });
    expect(await told(refused)).toEqual([['2027-02-08', '2027-03-22']]);
    expect(await tasks(refused)).toEqual(['postLetter']);
    const letters = await town.database.read((em) => announcedLetters(em, refused));
    expect(
      letters.map(({ kind, datedOn, announcedAt }) => [kind, datedOn, localDate(Number(announcedAt))]),
    ).toEqual([
      ['refusal', announcedOn, announcedOn],
      ['refusal', '2027-02-08', '2027-02-08'],
    ]);
    expect(JSON.stringify(letters[1]?.content)).toContain('uiterlijk 22 maart 2027');
    const page = await read(`/werk/zaken/${refused}`);
    expect(page).toContain('E-mail kwam niet aan');
    expect(page).toContain('Moet op de post');
    expect((await anneke.get(`/werk/zaken/${refused}`)).body).not.toContain('/zet/announceByPost');
  });

  test('een tweede keer kan niet: het gaat al per post', async () => {
    const again = { dossier: refused, type: 'announceByPost', moveId: 'nog-een-keer' };
    const by = { person: town.people.caseHandler, role: 'caseHandler' } as const;
    const outcome = await town.engine.move({ ...again, by });
    expect(isRefusal(outcome) && outcome.sentences).toEqual([
      'Ons besluit is aangekomen, of gaat al per post.',
    ]);
  });

  test('een medewerker die in het postvak ziet dat een mail terugkwam, legt dat in het dossier vast', async () => {
    const row = await messageAbout(town, bench, 'E08');
    const path = `/werk/zaken/${bench}/berichten`;
    expect(await read(path)).toContain('Kwam terug : Goed nieuws: u krijgt een bijdrage');
    const saved = await anneke.submit(path, `${path}/${row.id}/terug`);
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${path}?gedaan=terug`]);
    const page = await read(`${path}?gedaan=terug`);
    expect(page).toContain('Vastgelegd: deze e-mail kwam terug');
    expect(page).toContain('Teruggekomen: 8 februari 2027');
    // It goes once more, a day later, before anybody takes an envelope.
    expect(page).toContain('Kwam terug, gaat nog één keer weg');
    expect(await tasks(bench)).not.toContain('sendByPost');
    await dayLater();
    await anneke.submit(path, `${path}/${row.id}/terug`);
    expect(await tasks(bench)).toContain('sendByPost');
    // The money follows the day of posting, too: six weeks from there (Awb 4:87).
    await town.play(bench, 'announceByPost', 'villageOfficer');
    expect((await ends(bench))['payment']).toEqual(['2027-02-09', '2027-03-23']);
  });

  test('wat over iets anders ging dan een besluit, is geen bekendmaking: iemand belt of schrijft', async () => {
    const row = await messageAbout(town, won, 'E13');
    const path = `/werk/zaken/${won}/berichten`;
    expect((await anneke.submit(path, `${path}/${row.id}/terug`)).status).toBe(303);
    await dayLater();
    expect((await anneke.submit(path, `${path}/${row.id}/terug`)).status).toBe(303);
    expect(await tasks(won)).toEqual(['messageFailed']);
    const elsewhere = await anneke.post(`/werk/zaken/${bench}/berichten/${row.id}/terug`, {});
    expect(elsewhere.status).toBe(403);
  });

  test('een melding van de mailserver wordt ingelezen, en wijst de weg naar de zaak', async () => {
    const { messageId } = await messageAbout(town, won, 'E09');
    const report = (about: string, action?: string) =>
      sendForm(
        anneke,
        '/werk/teruggekomen',
        {},
        {
          field: 'melding',
          fileName: 'terug.eml',
          bytes: Buffer.from(reportAbout(about, action)),
        },
      );
    const said = async (sent: ReturnType<typeof report>) => {
      const { status, body } = await sent;
      return [status, /Fout:|De melding is gelezen/.exec(words(body))?.[0]];
    };
    expect(await said(report(messageId, 'delayed'))).toEqual([400, 'Fout:']);
    expect(await said(report('<van-een-ander@elders.nl>'))).toEqual([400, 'Fout:']);
    expect((await sendForm(anneke, '/werk/teruggekomen', {})).status).toBe(400);
    const large = { field: 'melding', fileName: 'x.eml', bytes: Buffer.alloc(1_000_001, 'x') };
    expect(words((await sendForm(anneke, '/werk/teruggekomen', {}, large)).body)).toContain('te groot');
    expect(await tasks(won)).toEqual(['messageFailed']);
    expect(await said(report(messageId))).toEqual([200, 'De melding is gelezen']);
    expect(await tasks(won)).toEqual(['messageFailed']);
    await dayLater();
    expect(await said(report(messageId))).toEqual([200, 'De melding is gelezen']);
    expect(await tasks(won)).toEqual(['messageFailed', 'sendByPost']);
    expect(idsInReport('Subject: hallo\n\nMessage-ID: <a@b.nl>')).toBeUndefined();
  });

  test('een taak over een concept dat nog geen titel heeft, is te vinden', () =>
    expect(worklist).toContain('Plan zonder titel'));

  test('een besluit op bezwaar dat terugkomt, gaat ook per post: dan begint de beroepstermijn opnieuw', async () => {
    const desk = objectionDesk(town);
    const id = await desk.file(refused);
    await desk.hear(id);
    await town.play(id, 'decideObjection', 'decisionMaker2', {
      input: { outcome: 'dismissed' },
      texts: { motivation: 'De jury keek goed.' },
    });
    const row = await messageAbout(town, id, 'E18');
    await sendMail(town, ({ messageId }) => messageId === row.messageId);
    await comeBack();
    expect(await read(`/werk/bezwaren/${id}`)).toContain(bounced);
    expect(await read(`/werk/bezwaren/${id}/berichten`)).toContain('Niet aangekomen');
    const later = addDays(town.clock.today(), 7);
    await town.wait(at(later));
    await comeBack();
    const path = `/werk/bezwaren/${id}/zet/announceByPost`;
    expect((await anneke.submit(path, path)).status).toBe(303);
    expect((await ends(id))['appeal']?.[0]).toBe(later);
    const letter = (await town.database.read((em) => announcedLetters(em, id))).at(-1);
    expect(JSON.stringify(letter?.content)).toContain(dutchDate((await ends(id))['appeal']?.[1] ?? ''));
    expect((await town.dossier(id)).states).toBe('decided.dismissed');
  });
});
