import { afterEach, expect, test } from '@jest/globals';
import { verifyLedger } from '../src/budget/ledger.queries.js';
import { Grantor } from '../src/identity/grantor.entity.js';
import { plantBudgets, setPot } from './support/budgets.js';
import { eachDatabase } from './support/databases.js';
import type { Browser, Seen } from './support/fetching-browser.js';
import { grantorId } from './support/open-round.js';
import { words, wordsIn } from './support/page-words.js';
import { unzipped } from './support/papers.js';
import { openTown, type Town } from './support/town.js';

const pot = '/werk/begroting/pot';
const grounds = { decidedOn: '1 oktober 2026', source: 'Raadsbesluit 2026-77' };

/** The rows of the table with this caption: the words of each cell. */
const rowsOf = ({ body }: Seen, caption: string): string[][] => {
  const table = [...body.matchAll(/<table.*?<\/table>/gs)]
    .map(([whole]) => whole)
    .find((one) => one.includes(`>${caption}</caption>`));
  const rows = [...(table ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].slice(1);
  return rows.map(([, row = '']) => wordsIn(row, 'div', 'oek-table__value'));
};

eachDatabase((_kind, freshPlace) => {
  const towns: Town[] = [];
  afterEach(async () => {
    for (const town of towns.splice(0)) await town.close();
  });
  const planted = async () => {
    const town = await openTown(await freshPlace());
    towns.push(town);
    await plantBudgets(town);
    const admin = await town.visitor(town.people.functionalAdmin);
    const decide = (what: string, fields: Record<string, string>, id = 'projecten'): Promise<Seen> => {
      town.clock.set(town.clock.now() + 60_000);
      return admin.submit(`${pot}/${id}/${what}`, `${pot}/${id}/${what}`, { ...grounds, ...fields });
    };
    return { town, admin, decide };
  };
  const told = async (browser: Browser, id = 'projecten') =>
    rowsOf(await browser.get(`${pot}/${id}`), 'Wat is besloten').map(([what, on, source]) => [
      what,
      on,
      source,
    ]);

  test('de boom zegt wat er is, gevraagd, gereserveerd, toegezegd, betaald en vrij is; de spreadsheet zegt hetzelfde', async () => {
    const { town } = await planted();
    const bench = await town.enter('Een bank');
    const tree = await town.enter('Een boom');
    await town.roundTo('collegeDecision', 80_000);
    await town.decide({ [bench]: 80_000, [tree]: 0 });
    await town.announce();
    const admin = await town.visitor(town.people.functionalAdmin);
    const page = await admin.get('/werk/begroting');
    expect(rowsOf(page, 'Alle bedragen')).toEqual([
      ['Kleine dorpenbeleid', '€ 94.560', '€ 0', '€ 0', '€ 0', '€ 0', '€ 94.560'],
      ['Grotere projecten', '€ 20.420', '€ 0', '€ 0', '€ 0', '€ 0', '€ 20.420'],
      ['MOEK 2026', '€ 30.000', '€ 0', '€ 0', '€ 800', '€ 0', '€ 29.200'],
    ]);
    expect(words(page.body)).toContain('Het beleid zegt niet met welk jaar het indexeren begint.');
    expect(rowsOf(await admin.get(`${pot}/pot`), 'Plannen met geld uit deze pot')).toEqual([
      ['Een bank', expect.stringMatching(/^MD-2026-\d{5}$/), '€ 0', '€ 800', '€ 0'],
    ]);
    const file = await fetch(`${town.address}/werk/begroting/excel`, {
      headers: { cookie: [...admin.cookies].map((one) => one.join('=')).join('; ') },
    });
    const parts = unzipped(Buffer.from(await file.arrayBuffer()));
    const sheet = parts.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    const numbers = [...sheet.matchAll(/<row[^>]*>(.*?)<\/row>/gs)]
      .slice(3)
      .map(([, row = '']) =>
        [...row.matchAll(/<c (?!r="[AB])[^>]*><v>([^<]*)<\/v>/g)].map(([, value]) => Number(value)),
      );
    expect(numbers).toEqual([
      [94_560, 0, 0, 0, 0, 0, 94_560],
      [20_420, 0, 0, 0, 0, 0, 20_420],
      [30_000, 0, 0, 0, 800, 0, 29_200],
    ]);
  });

  test('wie om meer vraagt dan er is, staat er in woorden', async () => {
    const { town, admin } = await planted();
    await setPot(town, 100_000);
    await town.enter('Een bank');
    await town.enter('Een boom');
    expect(words((await admin.get('/werk/begroting')).body)).toMatch(
      /Er is € [\d.,]+ meer gevraagd dan er is\./,
    );
  });

  test('een besluit over een pot staat er met dag, bron en naam, en de optelling klopt', async () => {
    const { town, admin, decide } = await planted();
    expect((await decide('plafond', { ceiling: '21.000' })).status).toBe(303);
    expect(
      (
        await decide('bekendmaken', {
          publishedOn: '15 oktober 2025',
          decidedOn: '2 oktober 2025',
          distribution: 'firstCome',
        })
      ).status,
    ).toBe(303);
    const again = await decide('bekendmaken', {
      publishedOn: '15 oktober 2025',
      decidedOn: '2 oktober 2025',
      distribution: 'firstCome',
    });
    expect([again.status, words(again.body)]).toEqual([409, expect.stringContaining('Dat staat er al.')]);
    expect((await decide('indexeren', { basis: 'firstYearIsBase', rounding: 'cent' })).status).toBe(303);
    expect(await told(admin)).toEqual([
      [
        'Geïndexeerd: plus € 4.883,71. € 25.056,83 met 3,3% (prijzen 2025) wordt € 25.883,71. Het jaar van het beleid heeft het bedrag zelf; afgerond op hele centen.',
        '1 oktober 2026',
        'Raadsbesluit 2026-77',
      ],
      [
        'Bekendgemaakt op 15 oktober 2025. Wie het eerst komt, tot het geld op is.',
        '2 oktober 2025',
        'Raadsbesluit 2026-77',
      ],
      ['Ander plafond: plus € 580', '1 oktober 2026', 'Raadsbesluit 2026-77'],
      ['Begonnen met € 20.420', '13 november 2025', 'Begroting 2026'],
    ]);
    await town.database.read((em) => verifyLedger(em));
  });

  test('wat niet kan, wordt geweigerd met een zin, en er verandert niets', async () => {
    const { town, admin, decide } = await planted();
    await town.enter('Een bank');
    const before = await admin.get('/werk/begroting');
    const refused = async (answer: Promise<Seen>) => {
      const { status, body } = await answer;
      return [status, words(/id="fouten".*?<ul>(.*?)<\/ul>/s.exec(body)?.[1] ?? '')];
    };
    expect([
      await refused(decide('plafond', { ceiling: 'veel' })),
      await refused(decide('plafond', { ceiling: '20.420' })),
      await refused(decide('plafond', { ceiling: '100.000' })),
      await refused(decide('plafond', { ceiling: '1' }, 'pot')),
      await refused(decide('plafond', { ceiling: '21.000', decidedOn: '1 januari 2030' })),
      await refused(
        decide('bekendmaken', { publishedOn: '5 november 2026', distribution: 'ranking' }, 'pot'),
      ),
      await refused(
        decide('bekendmaken', { publishedOn: '1 september 2026', distribution: 'ranking' }, 'pot'),
      ),
      await refused(decide('meenemen', {}, 'pot')),
      await refused(decide('meenemen', {})),
      await refused(decide('indexeren', { basis: 'lastYear', rounding: 'cent' })),
    ]).toEqual([
      [400, 'Vul een bedrag in, bijvoorbeeld 30.000,00.'],
      [409, 'Dat is het plafond al.'],
      [409, 'In Kleine dorpenbeleid is daarvoor nog € 94.560. Verhoog eerst die pot.'],
      [
        409,
        'Er zijn al plannen binnen die samen € 1.250 vragen. Een lager plafond geldt alleen voor aanvragen die na de bekendmaking komen (Awb artikel 4:27). Lager dan € 1.250 kan niet.',
      ],
      [409, 'Vul de dag in waarop dit is besloten. Die dag kan niet nog komen.'],
      [
        409,
        'Het plafond moet bekend zijn voordat het tijdvak begint (Awb artikel 4:27). Deze dag is te laat.',
      ],
      [409, 'Bekendmaken gebeurt na het besluit. Kijk de twee dagen na.'],
      [409, 'Wat van deze pot overblijft, gaat terug naar de algemene middelen.'],
      [409, 'Grotere projecten heeft nog geen pot voor 2027. Maak eerst de begroting van dat jaar.'],
      [409, 'Van het jaar 2025 is geen bedrag bekend om mee te rekenen.'],
    ]);
    const now = await admin.get('/werk/begroting');
    expect(rowsOf(now, 'Alle bedragen')).toEqual(rowsOf(before, 'Alle bedragen'));
  });

  test('een nieuw jaar begint met dezelfde potten, leeg; wat over is gaat mee als de raad dat besluit', async () => {
    const { admin, decide } = await planted();
    const year = `/werk/begroting/jaar/${grantorId}`;
    expect((await admin.submit(year, year, grounds)).headers.get('location')).toBe(
      `/werk/begroting?jaar=2027&van=${grantorId}`,
    );
    expect(
      rowsOf(await admin.get('/werk/begroting'), 'Alle bedragen').map(([name, ceiling]) => [name, ceiling]),
    ).toEqual([
      ['Kleine dorpenbeleid', '€ 94.560'],
      ['Grotere projecten', '€ 20.420'],
    ]);
    expect((await decide('meenemen', {})).status).toBe(303);
    const ceilings = async (of: number) =>
      rowsOf(await admin.get(`/werk/begroting?jaar=${of}`), 'Alle bedragen').map(([, ceiling]) => ceiling);
    expect([await ceilings(2026), await ceilings(2027)]).toEqual([
      ['€ 94.560', '€ 0', '€ 30.000'],
      ['€ 94.560', '€ 40.840'],
    ]);
  });

  test('een andere verstrekker ziet er niets van; wie niet beheert, schrijft niets op', async () => {
    const { town } = await planted();
    await town.database.inTransaction(async (tx) => {
      const { id: _, ...grantor } = await tx.findOneByOrFail(Grantor, { id: grantorId });
      await tx.insert(Grantor, { ...grantor, id: 'dom', caseCode: 'DOM', name: 'Dorpenoverleg' });
    });
    const other = await town.visitor(await town.person('Dinie', 'functionalAdmin', 'dom'));
    const handler = await town.visitor(town.people.caseHandler);
    const paths = [
      '/werk/begroting',
      `/werk/begroting?van=${grantorId}`,
      `${pot}/projecten`,
      `${pot}/projecten/plafond`,
      `/werk/begroting/jaar/${grantorId}`,
    ];
    const statuses = async (browser: Browser) =>
      Promise.all(paths.map(async (path) => (await browser.get(path)).status));
    expect([await statuses(other), await statuses(handler)]).toEqual([
      [200, 200, 404, 404, 404],
      [200, 200, 200, 403, 403],
    ]);
    expect(words((await other.get(`/werk/begroting?van=${grantorId}`)).body)).not.toContain(
      'Grotere projecten',
    );
    const applicant = await town.visitor(await town.person('Harm', 'applicant'));
    expect((await applicant.get('/werk/begroting')).status).toBe(403);
  });
});
