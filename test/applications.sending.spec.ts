import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { saveDraft } from '../src/applications/filling/saving.js';
import { freshPlace } from './support/databases.js';
import { type Browser, formOn } from './support/fetching-browser.js';
import {
  answers,
  errorsOn,
  fill,
  type FormSite,
  leadsTo,
  openFormSite,
  stepOf,
} from './support/form-site.js';
import { must, now } from './support/open-round.js';

let site: FormSite;
beforeAll(async () => {
  site = await openFormSite(await freshPlace('SQLite'));
});
afterAll(() => site.close());

const signature = { signerName: 'Harm Voorbeeld', signerCapacity: 'boardMember', declaration: 'ja' };
const send = (browser: Browser, id: string, typed: Record<string, string> = signature) =>
  fill(browser, `/aanvragen/${id}/controleren`, typed);

describe('Controleren en versturen', () => {
  test('laat alles zien en wijst naar wat er mist', async () => {
    const { browser, id } = await site.finished();
    must(
      await saveDraft(site.database, {
        dossier: id,
        person: 'p',
        at: now,
        posted: { requestedAmount: 'duizend' },
      }),
    );
    const page = await browser.get(`/aanvragen/${id}/controleren`);
    expect(page.body).toContain(
      `href="/aanvragen/${id}/stap/budget?terug=controleren&amp;toon=fouten#requestedAmount"`,
    );
    expect(page.body).toContain('‘duizend’ – dit klopt nog niet');
    const fixed = await fill(browser, `${stepOf(id, 'budget')}?terug=controleren&toon=fouten`, {
      'costs-0-wat': 'Hout', 'costs-0-bedrag': '1.600', 'incomes-0-wat': 'Statiegeld', 'incomes-0-bedrag': '350', requestedAmount: '1250',
    }); // prettier-ignore
    expect(leadsTo(fixed)).toBe(`/aanvragen/${id}/controleren`);
  });

  test('twee klikken versturen één aanvraag, met nummer en kopie', async () => {
    const { browser, id } = await site.finished();
    const path = `/aanvragen/${id}/controleren`;
    const fields = { ...formOn((await browser.get(path)).body, path), ...signature };
    const clicks = await Promise.all([browser.post(path, fields), browser.post(path, fields)]);
    expect(clicks.map(leadsTo)).toEqual([`/aanvragen/${id}/ontvangen`, `/aanvragen/${id}/ontvangen`]);
    const { application } = (await site.stored(id))!;
    expect((await browser.get(`/aanvragen/${id}/ontvangen`)).body).toContain(
      `Het zaaknummer is ${application.caseNumber}`,
    );
    const copy = await browser.get(`/aanvragen/${id}/kopie.pdf`);
    expect([copy.status, copy.headers.get('content-disposition'), copy.body.slice(0, 5)]).toEqual([
      200, `attachment; filename="${application.caseNumber}.pdf"`, '%PDF-',
    ]); // prettier-ignore
  });

  test('zonder handtekening gaat het niet weg', async () => {
    const { browser, id } = await site.finished();
    const answer = await send(browser, id, { signerName: '', signerCapacity: 'boardMember' });
    expect([answer.status, errorsOn(answer)]).toEqual([
      400, ['Vul uw voornaam en achternaam in.', 'Zet een vinkje als alles klopt en u het plan namens de groep mag insturen.'],
    ]); // prettier-ignore
    expect((await site.stored(id))?.dossier.states).toBe('draft');
  });

  test('één seconde na sluiting: de zin, en alles staat er nog', async () => {
    const { person, id } = await site.finished();
    site.clock.set(site.closesAt + 1000);
    const answer = await send(await site.signedIn(person), id);
    site.clock.set(now);
    expect([answer.status, errorsOn(answer)]).toEqual([
      409,
      ['De ronde is gesloten. U kunt geen plan meer insturen.'],
    ]);
    expect(answer.body).toContain('Een bank waar de zon schijnt');
    expect(await site.answersOf(id)).toMatchObject({ ...answers, ...signature });
  });

  test('wie op een ander scherm nog iets wijzigde, kijkt eerst nog eens', async () => {
    const { browser, id } = await site.finished();
    const path = `/aanvragen/${id}/controleren`;
    const fields = { ...formOn((await browser.get(path)).body, path), ...signature };
    await fill(browser, stepOf(id, 'plan'), { title: 'Toch een schommel', actie: 'later' });
    const answer = await browser.post(path, fields);
    expect([answer.status, errorsOn(answer)]).toEqual([
      409, [expect.stringContaining('Intussen is op een ander scherm iets gewijzigd: Hoe heet uw plan?') as unknown],
    ]); // prettier-ignore
  });

  test('wat is verstuurd, kan een oud tabblad niet meer wijzigen, maar het getypte blijft in beeld', async () => {
    const { browser, id } = await site.finished();
    const fields = formOn((await browser.get(stepOf(id, 'plan'))).body, stepOf(id, 'plan'));
    await send(browser, id);
    const answer = await browser.post(stepOf(id, 'plan'), { ...fields, title: 'Te laat bedacht' });
    expect([answer.status, errorsOn(answer), answer.body.includes('value="Te laat bedacht"')]).toEqual([
      409, ['U kunt hier niets meer wijzigen: deze aanvraag is al verstuurd of afgesloten.'], true,
    ]); // prettier-ignore
    expect(leadsTo(await browser.get(stepOf(id, 'plan')))).toBe(`/aanvragen/${id}/ontvangen`);
  });
});

describe('Wie erbij mag', () => {
  test('een ander vindt niets, en een adres dat niet bestaat ook niet', async () => {
    const { id } = await site.resident();
    const other = await site.signedIn(await site.person('Nieuwsgierige'));
    const officer = await site.signedIn(await site.person('Dorpsman', 'villageOfficer'));
    const paths = [
      stepOf(id, 'plan'),
      `/aanvragen/${id}/controleren`,
      `/aanvragen/${id}/kopie.pdf`,
      `/aanvragen/${randomUUID()}/stap/plan`,
      '/bestanden/x',
    ];
    const seen = await Promise.all(
      [other, officer].flatMap((browser) => paths.map((path) => browser.get(path))),
    );
    expect(seen.map(({ status }) => status)).toEqual(seen.map(() => 404));
    expect(leadsTo(await site.stranger().get(stepOf(id, 'plan')))).toContain('/inloggen?naar=');
  });

  test('medewerkers typen een plan op papier in, voor wie geen e-mailadres heeft', async () => {
    const officer = await site.signedIn(await site.person('Wim', 'villageOfficer'));
    const wrong = await fill(officer, '/werk/invoeren', {
      round: 'x',
      receivedOn: 'gisteren',
      postcode: '1',
      email: 'a,b@c.nl',
    });
    expect([wrong.status, errorsOn(wrong).length, wrong.body.includes('value="gisteren"')]).toEqual([
      400,
      9,
      true,
    ]);
    const entry = {
      round: site.roundId, channel: 'paper', receivedOn: '18 november 2026', name: 'Geesje Voorbeeld', street: 'Esweg', houseNumber: '3', postcode: '9433ta', city: 'Zwiggelte',
    }; // prettier-ignore
    const path = leadsTo(await fill(officer, '/werk/invoeren', entry)) ?? '';
    const id = path.split('/')[2] ?? '';
    expect(await site.answersOf(id)).toEqual({
      contactName: 'Geesje Voorbeeld',
      contactAddress: { street: 'Esweg', houseNumber: '3', postcode: '9433 TA', city: 'Zwiggelte' },
    });
    expect((await officer.get(stepOf(id, 'group'))).body).toContain('U vult dit in voor Geesje Voorbeeld');
    must(
      await saveDraft(site.database, {
        dossier: id,
        person: 'p',
        at: now,
        posted: { ...answers, decisionByEmail: 'nee', contactEmail: '' },
      }),
    );
    expect(leadsTo(await send(officer, id))).toBe(`/aanvragen/${id}/ontvangen`);
    expect((await site.stored(id))?.application).toMatchObject({
      channel: 'paper',
      receivedOn: '2026-11-18',
      caseNumber: expect.stringMatching(/^MD-2026-/) as unknown,
    });
    expect((await officer.get(`/aanvragen/${id}/ontvangen`)).body).toContain('De aanvraag is ingevoerd');
  });

  test('wie wordt toegelaten, schrijft mee tot wie begon dat weer uitzet', async () => {
    const { browser, id } = await site.resident();
    const path = `/aanvragen/${id}/samen`;
    expect(errorsOn(await fill(browser, path, { email: 'buurvrouw' }))).toEqual([
      'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
    ]);
    expect(leadsTo(await fill(browser, path, { email: 'Buurvrouw@Voorbeeld.nl' }))).toBe(path);
    const neighbour = await site.person('Buurvrouw');
    const other = await site.signedIn(neighbour);
    expect(
      leadsTo(await fill(other, stepOf(id, 'plan'), { title: 'Van ons samen', actie: 'later' })),
    ).toContain(id);
    await fill(browser, path, { actie: `weg-${neighbour}` });
    expect((await other.get(stepOf(id, 'plan'))).status).toBe(404);
    expect(await site.answersOf(id)).toMatchObject({ title: 'Van ons samen' });
  });

  test('wie geen medewerker is, voert niets in voor een ander', async () => {
    const { browser } = await site.resident();
    expect((await browser.get('/werk/invoeren')).status).toBe(403);
  });
});
