import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOfDay } from '../workflows/calendar.js';
import { renderLetters } from '../src/documents/letters/letters.loop.js';
import { lettersOf } from '../src/documents/letters/letters.queries.js';
import { Grantor } from '../src/identity/grantor.entity.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let bench: string;
  let page: `/${string}`;
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    bench = await town.enter('Een bank');
    await town.enter('Een boom');
    await town.roundTo('collegeDecision', 100_000);
    page = `/werk/rondes/${town.roundId}/brieven`;
  }, 120_000);
  afterAll(() => town.close());

  const print = async () => {
    const { database, clock, store } = town;
    while ((await renderLetters({ database, clock, store, baseUrl: 'http://localhost' })) > 0);
  };
  const officer = () => town.visitor(town.people.caseHandler);
  const court = (name: string) =>
    town.database.inTransaction((tx) => tx.update(Grantor, { id: 'midden-drenthe' }, { court: name }));
  const letterPath = async (id: string) => {
    const [letter] = await town.database.read((em) => lettersOf(em, id));
    return `/werk/zaken/${id}/brieven/${letter?.id}` as const;
  };
  const seen = async (browser: Browser) => (await browser.get(page)).body.replaceAll('\u00a0', ' ');

  test('vóór het besluit zijn er geen brieven', async () => {
    expect(await seen(await officer())).toContain(
      'Er zijn nog geen brieven. Ze komen er zodra er een besluit is.',
    );
  });

  test('een brief waar iets aan mist, zegt wat; is het aangevuld, dan komt hij vanzelf klaar', async () => {
    await court('');
    await town.roundTo('decided', 100_000);
    const browser = await officer();
    expect(await seen(browser)).toContain('aan 2 ontbreekt nog iets');
    expect(await seen(browser)).toContain('Nog niet ingevuld: de rechtbank.');
    expect(await seen(browser)).toContain('Er mist nog iets in een brief. Bekijk de brieven van deze ronde.');
    await court('rechtbank Noord-Nederland');
    await print();
    expect(await seen(browser)).toContain('2 van de 2 brieven zijn klaar. Alle brieven gaan op één moment');
    expect(await seen(browser)).not.toContain('Er mist');
  });

  test('een brief is te lezen als pagina en als pdf, alleen door wie erover gaat', async () => {
    const path = await letterPath(bench);
    const browser = await officer();
    const [letter, pdf] = [await browser.get(path), await browser.get(`${path}/brief.pdf`)];
    expect([letter.status, pdf.status, pdf.headers.get('content-type'), pdf.body.slice(0, 5)]).toEqual([
      200,
      200,
      'application/pdf',
      '%PDF-',
    ]);
    expect(letter.body).toContain('Deze brief is nog niet verstuurd');
    const owner = await town.visitor(await town.person('Aanvrager1'));
    const juror = await town.visitor(town.people.juror);
    const mine = path.replace('/werk/zaken', '/mijn');
    expect([
      (await owner.get(path)).status,
      (await owner.get(mine)).status,
      (await juror.get(path)).status,
      (await browser.get(path.replace(bench, town.roundId))).status,
    ]).toEqual([404, 404, 404, 404]);
  });

  test('op een andere dag moeten de brieven eerst de datum van die dag krijgen', async () => {
    town.clock.set(startOfDay('2027-02-03') + 9 * 3_600_000);
    const browser = await officer();
    expect(await seen(browser)).toContain('van 2 wordt de pdf nog gemaakt');
    expect(await seen(browser)).toContain('De brieven zijn nog niet klaar met de datum van vandaag.');
    await print();
    expect((await browser.get(await letterPath(bench))).body).toContain('3 februari 2027');
  });

  test('de uitslag wordt in één keer bekend, na een pagina die zegt wat er gebeurt', async () => {
    const browser = await officer();
    const link = /href="(\/werk\/rondes\/[^"]+\/zet\/announce[^"]*)"/.exec(await seen(browser))?.[1] ?? '';
    const confirm = await browser.get(link.replaceAll('&amp;', '&'));
    expect(confirm.body).toContain('Bij 2 plannen');
    const action = `/werk/rondes/${town.roundId}/zet/announce`;
    const done = await browser.submit(link, action);
    expect([done.status, done.headers.get('location')]).toEqual([303, `${page}?gedaan=announce`]);
    const after = (await browser.get(`${page}?gedaan=announce`)).body;
    expect(after).toContain('2 brieven zijn tegelijk verstuurd');
    expect(after).toContain('Alle brieven zijn verstuurd.');
    const owner = await town.visitor(await town.person('Aanvrager1'));
    expect((await owner.get((await letterPath(bench)).replace('/werk/zaken', '/mijn'))).status).toBe(200);
  });

  test('de beslisser kijkt mee, maar de behandelaar maakt bekend', async () => {
    const decider = await town.visitor(town.people.decisionMaker);
    expect((await decider.get(page)).status).toBe(200);
  });
});
