import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { messageKinds } from '../workflows/channels.js';
import { moekSettings } from '../workflows/moek.version.js';
import { eachDatabase } from './support/databases.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  beforeAll(async () => {
    const channels = {
      publication: 'Gemeenteblad 2026, 12345',
      for: { ...moekSettings.channels.for, application: 'websiteAndMail', complaint: 'website' },
    } as const;
    town = await openTown(await freshPlace(), { channels });
  }, 60_000);
  afterAll(() => town.close());

  /** On a phone the heading of its column stands in each cell. */
  const heading = /^(Wat u stuurt|Op deze website|Per e-mail|Op papier)/;
  /** The cells of the table, row by row, as people read them. */
  const rows = async () => {
    const { body } = await town.stranger().get('/bericht-sturen');
    const table = /<tbody>(.*)<\/tbody>/s.exec(body)?.[1] ?? '';
    return table.split('</tr>').flatMap((row) => {
      const cells = [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
        cell
          .replace(/<[^>]*>/g, '')
          .replace(heading, '')
          .trim(),
      );
      return cells.length > 0 ? [cells] : [];
    });
  };

  test('iedereen leest welk bericht langs welke weg kan, zoals het is aangewezen', async () => {
    const shown = await rows();
    expect(shown.map(([what]) => what)).toEqual(Object.values(messageKinds));
    expect(shown.map(([, , mail]) => mail?.startsWith('Ja') ?? false)).toEqual([
      true,
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(shown.every(([, , , paper]) => paper === 'Ja, met de post')).toBe(true);
    const { body } = await town.stranger().get('/bericht-sturen');
    expect(body).toContain('Gemeenteblad 2026, 12345');
    expect(body).toContain('Dan mogen wij het weigeren');
  });

  test('waar e-mail niet is aangewezen, noemt de pagina over bezwaar die ook niet', async () => {
    const channels = {
      ...moekSettings.channels,
      for: { ...moekSettings.channels.for, objection: 'website' },
    } as const;
    const strict = await openTown(await freshPlace(), { channels });
    const [may, mayNot] = [
      (await town.stranger().get('/bezwaar')).body,
      (await strict.stranger().get('/bezwaar')).body,
    ];
    await strict.close();
    expect([may, mayNot].map((body) => /per e-mail|subject=Bezwaar/.test(body))).toEqual([true, false]);
    expect([may, mayNot].map((body) => body.includes('Met de post'))).toEqual([true, true]);
  });

  test('de privacyverklaring noemt de jaren en maanden van de regeling', async () => {
    const years = { ...moekSettings.years, kept: { ...moekSettings.years.kept, '8.2': 6 } };
    const months = { ...moekSettings.months, looseMail: 9 };
    const other = await openTown(await freshPlace(), { years, months });
    const { body } = await other.stranger().get('/privacy');
    await other.close();
    expect([body.includes('6 jaar'), body.includes('9 maanden'), body.includes('5 jaar')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('elke pagina leidt erheen, met het adres voor wie liever schrijft', async () => {
    const { body } = await town.stranger().get('/hulp');
    expect(body).toContain('href="/bericht-sturen"');
    const page = (await town.stranger().get('/bericht-sturen')).body;
    expect(page).toMatch(/Postbus|9410/);
  });
});
