import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOfDay } from '../workflows/calendar.js';
import { freshPlace } from './support/databases.js';
import { formOn, type Browser } from './support/fetching-browser.js';
import { now } from './support/open-round.js';
import { openTown, type Town } from './support/town.js';
import { words } from './support/words.js';

describe('werken aan zaken', () => {
  let town: Town;
  let handler: Browser;
  let plan: string;

  beforeAll(async () => {
    town = await openTown(await freshPlace('SQLite'));
    handler = await town.visitor(town.people.caseHandler);
    plan = await town.enter('Een bank');
  });
  afterAll(() => town.close());

  test('de werklijst zegt wat er te doen is, en tot wanneer', async () => {
    const said = words(await handler.get('/werk'));
    expect(said).toContain('1 zaak.');
    expect(said).toContain('Een bank MD-2026-00001 · Aanvrager 1 · Witteveen');
    expect(said).toContain('Kijk of de aanvraag volledig is Staat op: Ingediend');
    expect(said).toContain('12 februari 2027 Ruim op tijd');
    expect(words(await handler.get('/werk?zoek=niets'))).toContain('Hier staat nu niets.');
  });

  test('de zaak begint met wat er kan; wat niets vraagt gaat met één knop', async () => {
    const page = await handler.get(`/werk/zaken/${plan}`);
    const zet = `/werk/zaken/${plan}/zet/startCheck`;
    expect(words(page)).toContain('Wat kunt u nu doen? Volledigheidstoets beginnen');
    const done = await handler.post(zet, formOn(page.body, zet));
    expect(done.headers.get('location')).toBe(`/werk/zaken/${plan}?gedaan=startCheck`);
    const after = words(await handler.get(`/werk/zaken/${plan}?gedaan=startCheck`));
    expect(after).toContain('Vastgelegd: Volledigheidstoets beginnen');
    expect(after).toContain('Deze zaak staat nu op Volledigheidstoets');
    expect(words(await handler.get(`/werk/zaken/${plan}?gedaan=constructor`))).not.toContain('Vastgelegd');
  });

  test('het logboek vertelt wie wat deed, met wat er is gekozen en geschreven', async () => {
    const input = { deadlineOn: '2026-12-04' };
    await town.play(plan, 'requestRemedy', 'villageOfficer', {
      input,
      texts: { missing: 'De offerte <van Jan>.' },
    });
    const page = await handler.get(`/werk/zaken/${plan}`);
    const said = words(page);
    expect(said).toContain(
      'Om aanvulling vragen (nu) 20 november 2026 om 10.00 uur · Roelof, dorpscontactambtenaar',
    );
    expect(said).toContain(
      'Tot en met welke dag kan de aanvrager aanvullen? 4 december 2026 Wat mist er? De offerte &lt;van Jan>.',
    );
    expect(said).toContain('Beslistermijn Nog geen datum Staat stil Wij wachten tot en met 4 december 2026.');
    expect(said).toContain(
      'De termijn staat stil vanaf 21 november 2026, uiterlijk tot en met 4 december 2026.',
    );
    await town.wait(startOfDay('2026-12-05'));
    expect(words(await (await town.visitor(town.people.caseHandler)).get(`/werk/zaken/${plan}`))).toContain(
      'Hersteltermijn voorbij (nu) 5 december 2026 om 00.00 uur · Vanzelf',
    );
    town.clock.set(now);
  });

  test('wat niet kan, staat er met de reden', async () => {
    const decider = await town.visitor(town.people.decisionMaker);
    const said = words(await decider.get(`/werk/rondes/${town.roundId}`));
    expect(said).toContain('Ronde laten vervallen');
    const chair = await town.visitor(town.people.caseHandler);
    await town.roundTo('admissibility');
    const blocked = words(
      await (await town.visitor(town.people.caseHandler)).get(`/werk/rondes/${town.roundId}`),
    );
    expect(blocked).toContain('Kan nu niet. Nog niet elk plan is getoetst.');
    expect(blocked).toContain('Een bank MD-2026-00001 · Witteveen');
    expect(chair).toBeDefined();
  });

  test('wie oordeelt over plannen ziet op de ronde niet elk plan', async () => {
    const chair = await town.visitor(town.people.juryChair);
    const said = words(await chair.get(`/werk/rondes/${town.roundId}`));
    expect(said).not.toContain('Een bank');
    const juror = await town.visitor(town.people.juror);
    expect((await juror.get(`/werk/rondes/${town.roundId}`)).status).toBe(404);
    expect((await juror.get(`/werk/zaken/${plan}`)).status).toBe(404);
  });

  test('een notitie blijft staan, ook als er eerst iets niet klopt; twee keer sturen is één notitie', async () => {
    const officer = await town.visitor(town.people.villageOfficer);
    const path = `/werk/zaken/${plan}/notities`;
    const page = await officer.get(`/werk/zaken/${plan}`);
    const empty = await officer.post(path, { ...formOn(page.body, path), tekst: '  ' });
    expect([empty.status, words(empty)]).toEqual([
      400,
      expect.stringContaining('Schrijf eerst een notitie.'),
    ]);
    const long = await officer.post(path, { ...formOn(page.body, path), tekst: 'x'.repeat(4001) });
    expect([long.status, long.body.includes('x'.repeat(4001))]).toEqual([400, true]);
    const note = { ...formOn(long.body, path), tekst: 'Gebeld: <morgen> komt hij langs.' };
    expect([(await officer.post(path, note)).status, (await officer.post(path, note)).status]).toEqual([
      303, 303,
    ]);
    expect(
      words(await officer.get(`/werk/zaken/${plan}`)).split('Gebeld: &lt;morgen> komt hij langs.'),
    ).toHaveLength(2);
    const auditor = await town.visitor(town.people.auditor);
    expect((await auditor.get(`/werk/zaken/${plan}`)).body).not.toContain(path);
    expect((await auditor.post(path, { tekst: 'x' })).status).toBe(403);
  });

  test('een zaak krijgt een behandelaar, en alleen iemand die mag', async () => {
    const officer = await town.visitor(town.people.villageOfficer);
    const path = `/werk/zaken/${plan}/behandelaar`;
    const form = formOn((await officer.get(`/werk/zaken/${plan}`)).body, path);
    expect((await officer.post(path, { ...form, behandelaar: town.people.juror })).status).toBe(404);
    expect((await officer.post(path, form)).status).toBe(303);
    expect(words(await officer.get(`/werk/zaken/${plan}`))).toContain('Behandelaar Roelof');
    expect(words(await officer.get('/werk'))).toContain('Roelof');
  });

  test('een taak die niemand anders kan afvinken, is klaar met één knop', async () => {
    const admin = await town.visitor(town.people.caseHandler);
    const page = await admin.get('/werk');
    const path = /action="(\/werk\/taken\/[^"]+\/klaar)"/.exec(page.body)?.[1] ?? '';
    expect(words(page)).toContain('De jury is niet compleet: zoek nog juryleden');
    const form = formOn(page.body, path);
    expect([(await admin.post(path, form)).status, (await admin.post(path, form)).status]).toEqual([
      303, 303,
    ]);
    expect(words(await admin.get('/werk?gedaan=taak'))).toContain('De taak is klaar');
    expect(words(await admin.get('/werk'))).not.toContain('De jury is niet compleet');
    const other = await town.visitor(town.people.financeOfficer);
    expect((await other.get('/werk')).status).toBe(200);
    expect((await other.post(path, formOn(page.body, path))).status).toBe(403);
  });

  test('volgend jaar begint met dit jaar: een nieuwe versie die nog open staat, een pot en de jury', async () => {
    const admin = await town.visitor(town.people.functionalAdmin);
    const path = '/werk/rondes/nieuw';
    const page = await admin.get(path);
    expect(page.body).toContain('value="MOEK 2027"');
    expect(page.body).toContain('value="2-11-2027 09.00"');
    const fields = {
      ...formOn(page.body, path),
      from: town.roundId,
      name: 'MOEK 2027',
      year: '2027',
      executionEndsOn: '31-12-2028',
    };
    const wrong = await admin.post(path, {
      ...fields,
      opensAt: '2-11-2027 9.00',
      closesAt: '1-11-2027 9.00',
      budgetId: 'elders',
    });
    expect([wrong.status, words(wrong)]).toEqual([400, expect.stringContaining('Kies een pot.')]);
    const right = {
      ...fields,
      opensAt: '2-11-2027 9.00',
      closesAt: '17-12-2027 23.59',
      presentationOn: '22-1-2028',
      budgetId: 'nieuw',
    };
    const early = await admin.post(path, { ...right, closesAt: '1-11-2027 9.00' });
    expect([early.status, words(early)]).toEqual([
      400,
      expect.stringContaining('Kies een moment na de opening.'),
    ]);
    const made = await admin.post(path, right);
    const again = await admin.post(path, right);
    const place = made.headers.get('location') ?? '';
    expect([made.status, again.status, again.headers.get('location')]).toEqual([303, 303, place]);
    const round = words(await admin.get(place));
    for (const sentence of [
      'MOEK 2027',
      'Concept',
      'Gaat open 2 november 2027 om 09.00 uur',
      'In de pot € 30.000',
    ])
      expect(round).toContain(sentence);
    const versions = await town.database.read((em) =>
      em.find<{ lockedAt: number | null; name: string }>('scheme_version'),
    );
    expect(
      versions.map(({ name, lockedAt }) => `${name} ${lockedAt === null ? 'open' : 'vast'}`).toSorted(),
    ).toEqual(['MOEK 2026 vast', 'MOEK 2027 open']);
    const list = words(await (await town.visitor(town.people.juryChair)).get('/werk/rondes'));
    expect(list).toContain('MOEK 2027');
    const officer = await town.visitor(town.people.villageOfficer);
    expect((await officer.get(path)).status).toBe(403);
  });
});
