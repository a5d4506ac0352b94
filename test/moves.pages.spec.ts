import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { freshPlace } from './support/databases.js';
import { formOn, type Browser } from './support/fetching-browser.js';
import { now } from './support/open-round.js';
import { openTown, type Town } from './support/town.js';
import { wordsIn } from './support/page-words.js';
import { words } from './support/words.js';

describe('de pagina van een handeling', () => {
  let town: Town;
  let handler: Browser;
  let plan: string;
  const zet = (type: string) => `/werk/zaken/${plan}/zet/${type}`;

  beforeAll(async () => {
    town = await openTown(await freshPlace('SQLite'));
  });
  afterAll(() => town.close());
  beforeEach(async () => {
    town.clock.set(now);
    handler = await town.visitor(town.people.caseHandler);
    plan = await town.enter('Een bank');
    await town.play(plan, 'startCheck', 'caseHandler');
  });

  test('vraagt wat nodig is, met een werkdag over twee weken, en zegt wat er dan gebeurt', async () => {
    const page = await handler.get(zet('requestRemedy'));
    expect(page.status).toBe(200);
    expect(page.body).toContain('value="4-12-2026"');
    const said = words(page);
    for (const sentence of [
      'Het dossier komt op ‘Wacht op aanvulling’.',
      'Beslistermijn: staat stil, hoogstens tot en met 4 december 2026.',
      '1 december 2026 om 09.00 uur: herinnering aan de aanvulling',
      '5 december 2026 om 00.00 uur: hersteltermijn voorbij',
    ])
      expect(said).toContain(sentence);
    expect(said).toMatch(
      /Er gaat een e-mail naar de aanvrager \(Aanvrager \d+\): ‘Wij missen nog iets in uw aanvraag – reageer uiterlijk 4 december 2026’\./,
    );
  });

  test('zet het goede antwoord vast en gaat terug naar het dossier; twee keer klikken is één keer', async () => {
    const page = await handler.get(zet('requestRemedy'));
    const form = {
      ...formOn(page.body, zet('requestRemedy')),
      deadlineOn: '11 december 2026',
      missing: 'De offerte.',
    };
    const [first, second] = await Promise.all([
      handler.post(zet('requestRemedy'), form),
      handler.post(zet('requestRemedy'), form),
    ]);
    expect([first, second].map(({ status, headers }) => [status, headers.get('location')])).toEqual(
      Array(2).fill([303, `/werk/zaken/${plan}?gedaan=requestRemedy`]),
    );
    const dossier = await town.dossier(plan);
    expect([dossier.states, dossier.revision]).toEqual(['handling.awaitingSupplement', 4]);
    const mails = await town.database.read((em) =>
      em.findBy(OutboxRow, { dossierId: plan, template: 'E04' }),
    );
    expect(mails).toHaveLength(1);
  });

  test('zegt bij elk veld wat er niet klopt, en bewaart wat er staat', async () => {
    const page = await handler.submit(zet('requestRemedy'), zet('requestRemedy'), {
      deadlineOn: 'morgen',
      missing: '',
    });
    expect(page.status).toBe(400);
    expect(page.body).toContain('value="morgen"');
    expect(page.body).toContain('<title>Fout: ');
    expect(words(page)).toContain('Schrijf op wat er mist. De aanvrager leest dit in de brief.');
    expect((await town.dossier(plan)).revision).toBe(3);
  });

  test('legt uit waarom het niet mag, en bewaart wat er staat', async () => {
    const page = await handler.submit(zet('requestRemedy'), zet('requestRemedy'), {
      deadlineOn: '12-12-2026',
      missing: 'De offerte <van het hout>.',
    });
    expect(page.status).toBe(409);
    expect(words(page)).toContain(
      'Kies een werkdag: op een weekend- of feestdag kan de aanvrager ons niet bereiken.',
    );
    expect(wordsIn(page.body, 'p', 'oek-error')).toEqual([
      'Kies een werkdag: op een weekend- of feestdag kan de aanvrager ons niet bereiken.',
    ]);
    expect(page.body).toContain('href="#deadlineOn"');
    expect(page.body).toContain('value="12-12-2026"');
    expect(page.body).toContain('De offerte &lt;van het hout>.');
  });

  test('laat eerst zien wat er gebeurt, zonder iets te doen', async () => {
    const answers = { deadlineOn: '11-12-2026', missing: 'De offerte.', doen: 'bekijken' };
    const page = await handler.submit(zet('requestRemedy'), zet('requestRemedy'), answers);
    expect(page.status).toBe(200);
    expect(words(page)).toContain('Beslistermijn: staat stil, hoogstens tot en met 11 december 2026.');
    expect((await town.dossier(plan)).revision).toBe(3);
  });

  test('weigert namen die niet gevraagd zijn en een pagina zonder nummer', async () => {
    const extra = await handler.submit(zet('declareComplete'), zet('declareComplete'), { amount: '99' });
    expect([extra.status, words(extra)]).toEqual([400, expect.stringContaining('‘amount’: Laat dit weg')]);
    const bare = await handler.submit(zet('declareComplete'), zet('declareComplete'), { zet: 'timer/x' });
    expect([bare.status, words(bare)]).toEqual([
      400,
      expect.stringContaining('Druk nog een keer op de knop.'),
    ]);
    expect((await town.dossier(plan)).revision).toBe(3);
  });

  test('wie een oude stand zag, ziet eerst de nieuwe en kan dan opnieuw kiezen', async () => {
    await town.play(plan, 'declareComplete', 'caseHandler');
    const decider = await town.visitor(town.people.decisionMaker);
    const page = await decider.get(zet('exclude'));
    expect(words(page)).toContain('U kunt dit niet terugdraaien.');
    const form = {
      ...formOn(page.body, zet('exclude')),
      revisie: '2',
      ground: 'conditions',
      motivation: 'Het is voor één tuin.',
    };
    const changed = await decider.post(zet('exclude'), form);
    expect([changed.status, words(changed)]).toEqual([
      409,
      expect.stringContaining('Iemand anders heeft dit intussen gewijzigd.'),
    ]);
    const again = {
      ...formOn(changed.body, zet('exclude')),
      ground: 'conditions',
      motivation: 'Het is voor één tuin.',
    };
    expect((await decider.post(zet('exclude'), again)).status).toBe(303);
    expect((await town.dossier(plan)).states).toBe('excluded');
  });

  test('laat zien wat een afwijzing doet, zodra gekozen is waarop zij steunt', async () => {
    await town.play(plan, 'declareComplete', 'caseHandler');
    const decider = await town.visitor(town.people.decisionMaker);
    expect(words(await decider.get(zet('exclude')))).toContain('kies ‘Bekijk wat er gebeurt’');
    const chosen = { ground: 'conditions', motivation: 'Het is voor één tuin.', doen: 'bekijken' };
    const said = words(await decider.submit(zet('exclude'), zet('exclude'), chosen));
    for (const sentence of [
      'Het dossier komt op ‘Voldoet niet’.',
      'Het besluit: het plan voldoet niet aan de voorwaarden.',
      'De brief wordt klaargemaakt: afwijzing op de voorwaarden.',
      'Bezwaar maken kan tot en met 4 januari 2027.',
      'De taak ‘Toets het plan aan de voorwaarden’ is klaar.',
    ])
      expect(said).toContain(sentence);
  });

  test('zegt waarom iets nu niet kan, en weigert het ook', async () => {
    const page = await handler.get(zet('declareEligible'));
    expect([page.status, words(page)]).toEqual([
      200,
      expect.stringContaining('Dit kan nu niet Dit kan niet, want dit staat nu op ‘Volledigheidstoets’.'),
    ]);
    const other = await handler.get(zet('declareComplete'));
    await town.play(plan, 'declareComplete', 'caseHandler');
    const late = await handler.post(zet('declareComplete'), formOn(other.body, zet('declareComplete')));
    expect([late.status, words(late)]).toEqual([
      409,
      expect.stringContaining('want dit staat nu op ‘Toets op voorwaarden’'),
    ]);
  });

  test('wie iets niet mag, hoort dat; wie er niets te zoeken heeft, vindt niets', async () => {
    const auditor = await town.visitor(town.people.auditor);
    expect(words(await auditor.get(zet('declareComplete')))).toContain('U mag dit niet doen in uw rol.');
    const juror = await town.visitor(town.people.juror);
    expect((await juror.get(zet('declareComplete'))).status).toBe(404);
    expect((await handler.get(zet('bestaatNiet'))).status).toBe(404);
    expect((await handler.get(zet('constructor'))).status).toBe(404);
    expect((await handler.get(`/werk/rondes/${plan}/zet/declareComplete`)).status).toBe(404);
    expect((await town.stranger().get(zet('declareComplete'))).status).toBe(303);
  });

  test('de aanvrager leest alleen wat voor de aanvrager is', async () => {
    const { ownerId } = await ownerOf(town, plan);
    const owner = await town.visitor(ownerId);
    const mine = `/mijn/${plan}/zet/withdraw`;
    const said = words(await owner.get(mine));
    expect(said).toContain('Hierna staat er op uw pagina: ‘U heeft uw aanvraag ingetrokken’.');
    expect(said).toContain('U krijgt een e-mail: ‘U heeft uw aanvraag ingetrokken');
    expect(said).not.toContain('bewaartermijn');
    expect(words(await owner.get(`/mijn/${plan}/zet/reportDone`))).toContain(
      'want dit staat nu op ‘Wij kijken of alles erbij zit’.',
    );
    expect((await owner.get(zet('withdraw'))).status).toBe(404);
    expect((await owner.submit(mine, mine)).headers.get('location')).toBe(`/mijn/${plan}?gedaan=withdraw`);
    const again = await owner.get(`/mijn/${plan}/zet/supplement`);
    expect(again.headers.get('location')).toBe(`/aanvragen/${plan}/controleren`);
  });

  test('een ronde die vervalt, zegt wat er met elk plan gebeurt', async () => {
    const decider = await town.visitor(town.people.decisionMaker);
    const said = words(await decider.get(`/werk/rondes/${town.roundId}/zet/cancel`));
    expect(said).toMatch(/Bij \d+ plannen: het dossier komt op ‘Geen bijdrage’\./);
    expect(said).toMatch(/Bij \d+ plannen: er gaat een e-mail naar de aanvrager: /);
  });

  test('een storing vraagt een moment, en zegt dan pas tot wanneer', async () => {
    const path = `/werk/rondes/${town.roundId}/zet/outage`;
    const admin = await town.visitor(town.people.functionalAdmin);
    expect(words(await admin.get(path))).toContain('Vul de vragen in en kies ‘Bekijk wat er gebeurt’.');
    const answers = { newClosesAt: '21-12-2026 17.00', reason: 'Geen stroom.', doen: 'bekijken' };
    expect(words(await admin.submit(path, path, answers))).toContain(
      'De ronde sluit op 21 december 2026 om 17.00 uur.',
    );
  });
});

const ownerOf = (town: Town, id: string) =>
  town.database.read((em) => em.findOneByOrFail<{ id: string; ownerId: string }>('application', { id }));
