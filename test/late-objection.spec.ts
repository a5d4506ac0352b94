import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, endOfDay, type LocalDate } from '../workflows/calendar.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { lettersOf } from '../src/documents/letters/letters.queries.js';
import { Dossier } from '../src/engine/dossier.entity.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { at } from './support/late-town.js';
import { objectionDesk } from './support/objecting.js';
import { openTown, type Town } from './support/town.js';

// Two plans are refused; somebody objects to each on the day of the letter, and we do not decide in time (Awb 7:10).
eachDatabase((_kind, freshPlace) => {
  let town: Town;
  const plans: Record<'bench' | 'mast', string> = { bench: '', mast: '' };
  const objections: Record<'bench' | 'mast', string> = { bench: '', mast: '' };
  let due: LocalDate;
  let notice: string;
  const plain = async (browser: Browser, path: string) =>
    (await browser.get(path)).body
      .replaceAll('\u00a0', ' ')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
  const applicant = async (id: string) => town.visitor(await town.ownerOf(id));
  const noticesOf = (plan: string) =>
    town.database.read((em) => em.findBy(Dossier, { parentId: plan, chart: 'late-decision@1' }));
  const mails = (template: string) => town.database.read((em) => em.findBy(OutboxRow, { template }));
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    [plans.bench, plans.mast] = [await town.enter('Een bank'), await town.enter('Een mast')];
    await town.roundTo('announced', 100_000);
    const desk = objectionDesk(town);
    [objections.bench, objections.mast] = [await desk.file(plans.bench), await desk.file(plans.mast)];
    due = (await desk.term(objections.bench)).endsOn;
  }, 120_000);
  afterAll(() => town.close());

  test('de beslissing op het bezwaar is zes weken na de laatste dag om bezwaar te maken te laat', async () => {
    const announced = await town.database.read((em) => decisionsOf(em, plans.bench));
    expect([announced[0]?.announcedOn, announced[0]?.objectionEndsOn, due]).toEqual([
      '2026-12-19',
      '2027-02-01',
      '2027-03-15',
    ]);
    await town.wait(at(due));
    const path = `/mijn/bezwaren/${objections.bench}`;
    const harm = await applicant(plans.bench);
    expect(await plain(harm, path)).not.toContain('Ons besluit op uw bezwaar is te laat');
    expect(await plain(harm, `${path}/te-laat`)).toContain('De tijd om te besluiten is nog niet voorbij.');
  });

  test('wie bezwaar maakte, stelt ons in gebreke op de pagina van het bezwaar; een ander en een tweede keer niet', async () => {
    await town.wait(at(addDays(due, 3)));
    const harm = await applicant(plans.bench);
    const path = `/mijn/bezwaren/${objections.bench}/te-laat`;
    expect(await plain(harm, `/mijn/bezwaren/${objections.bench}`)).toContain('Wat kunt u doen?');
    expect((await (await applicant(plans.mast)).get(path)).status).toBe(404);
    expect(await plain(harm, path)).toContain('Ons besluit op uw bezwaar had er uiterlijk');
    const given = await harm.submit(path, path);
    [{ id: notice = '' } = { id: '' }] = await noticesOf(plans.bench);
    expect([given.status, given.headers.get('location')]).toEqual([
      303,
      `/mijn/te-laat/${notice}?gedaan=start`,
    ]);
    expect(await plain(harm, path)).toContain('Er is al een ingebrekestelling over dit besluit.');
    const [mail] = await mails('E12');
    const number = /^MD-\d{4}-\d{5}-B1$/;
    expect(mail?.params).toMatchObject({ caseNumber: expect.stringMatching(number), deadline: '2027-04-01' });
    expect(mail?.params['lateDecision']).toMatch(/^ons besluit op uw bezwaar MD-\d{4}-\d{5}-B1$/);
    expect((await mails('E12b')).map(({ dossierId }) => dossierId)).toContain(objections.bench);
  });

  test('een brief over het andere bezwaar voert een medewerker in; wie alleen aanvroeg, kan het niet', async () => {
    const anneke = await town.visitor(town.people.caseHandler);
    const path = `/werk/bezwaren/${objections.mast}/te-laat`;
    expect(await plain(anneke, `/werk/bezwaren/${objections.mast}`)).toContain(
      'Vul een ingebrekestelling in',
    );
    const early = await anneke.submit(path, path, { receivedOn: due });
    expect([early.status, early.body.includes('De tijd om te besluiten is nog niet voorbij.')]).toEqual([
      409,
      true,
    ]);
    await anneke.submit(path, path, { receivedOn: addDays(due, 1) });
    expect(await noticesOf(plans.mast)).toHaveLength(1);
    const { versionId, grantorId } = await town.dossier(plans.mast);
    const id = '6b0f5ac2-9a1f-4d53-a9c5-0d8f3b0f4b11';
    const by = { person: await town.ownerOf(plans.bench), role: 'applicant' } as const;
    const opening = {
      id,
      chart: 'late-decision@1',
      versionId,
      grantorId,
      parentId: plans.mast,
      moveId: id,
      by,
    };
    expect(await town.engine.start({ ...opening, input: { of: objections.mast } })).toMatchObject({
      sentences: expect.arrayContaining([
        'Alleen wie bezwaar maakte, kan ons in gebreke stellen omdat het besluit op dat bezwaar te laat is.',
      ]),
    });
  });

  test('het staat op de werklijst, bij het bezwaar en bij het plan', async () => {
    await town.wait(endOfDay('2027-04-01') + 1);
    expect((await town.dossier(notice)).states).toBe('accruing');
    const anneke = await town.visitor(town.people.caseHandler);
    expect(await plain(anneke, '/werk')).toMatch(/Ingebrekestelling bij bezwaar over Een bank MD-\S+-B1/);
    expect(await plain(anneke, `/werk/bezwaren/${objections.bench}`)).toContain(
      'over een bezwaar: dwangsom loopt',
    );
    expect(await plain(anneke, `/werk/zaken/${plans.bench}`)).toContain('over een bezwaar: dwangsom loopt');
    const page = await plain(anneke, `/werk/te-laat/${notice}`);
    expect(page).toContain('het besluit op het bezwaar');
  });

  test('intrekken en beslissen maken er in dezelfde transactie een eind aan', async () => {
    const [{ id: typedIn } = { id: '' }] = await noticesOf(plans.mast);
    await town.play(objections.mast, 'withdrawObjection', 'applicant', {
      person: await town.ownerOf(plans.mast),
    });
    await objectionDesk(town).hear(objections.bench);
    await town.play(objections.bench, 'decideObjection', 'decisionMaker2', {
      input: { outcome: 'dismissed' },
      texts: { motivation: 'Wij blijven bij ons besluit.' },
    });
    expect([(await town.dossier(notice)).states, (await town.dossier(typedIn)).states]).toEqual([
      'toDetermine',
      'toDetermine',
    ]);
  });

  test('de brief over de dwangsom noemt het bezwaar, zijn nummer en de wet die daarbij hoort', async () => {
    await town.play(notice, 'determinePenalty', 'decisionMaker', {
      input: { outcome: 'owed', applicants: 1 },
    });
    const [letter] = await town.database.read((em) => lettersOf(em, notice));
    const words = JSON.stringify(letter?.content).replaceAll('\u00a0', ' ');
    expect(letter?.missing).toEqual([]);
    expect(words).toMatch(/U kreeg ons besluit op uw bezwaar MD-\d{4}-\d{5}-B1 te laat/);
    expect(words).toContain('4:17, 4:18 en 7:14');
    const harm = await applicant(plans.bench);
    const base = `/mijn/bezwaren/${objections.bench}`;
    expect(await plain(harm, base)).toContain('U krijgt een dwangsom');
    expect((await harm.get(`${base}/brieven/${letter?.id}`)).status).toBe(200);
    expect(await mails('E12c')).toHaveLength(1);
  });
});
