import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { moekSettings } from '../workflows/moek.version.js';
import type { LegalGround } from '../workflows/legal-ground.js';
import { SchemeVersion } from '../src/schemes/scheme-version.entity.js';
import { grantsOf } from '../src/openness/grants.queries.js';
import { reportCsv, reportOf } from '../src/openness/yearly.js';
import { Grantor } from '../src/identity/grantor.entity.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { openTown, type Town } from './support/town.js';
import { mistakesIn } from './support/valid-html.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let handler: Browser;
  let decidedOn: string;
  const here = '/werk/rondes/incidenteel';
  const list = () => `${here}/midden-drenthe/${decidedOn.slice(0, 4)}`;
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    const legalGround: LegalGround = { kind: 'incidental', validUntil: '2028-12-31' };
    const settings = { ...moekSettings, legalGround };
    await town.database.inTransaction((tx) => tx.update(SchemeVersion, { id: 'moek-1' }, { settings }));
    const payee = { groupKind: 'informal', legalName: '', kvkNumber: '', addressCount: '4', publicity: 'ja' };
    await town.enter('@Een bank');
    await town.enter('De kas', { ...payee, payeeOrganisation: 'other', payeeName: 'De feestpot van Diny' });
    await town.roundTo('decided', 100_000);
    decidedOn = town.clock.today();
    handler = await town.visitor(town.people.caseHandler);
  }, 120_000);
  afterAll(() => town.close());

  test('besloten maar niet bekendgemaakt: er staat niets', async () => {
    const { status, body } = await handler.get(here);
    expect([status, body.includes('geen incidentele subsidie verleend')]).toEqual([200, true]);
    await town.announce();
  });

  test('de lijst noemt ontvanger, bedrag, doel en jaar, en van mensen geen naam', async () => {
    const { status, headers, body } = await handler.get(list());
    const [header, ...rows] = body.split('\r\n');
    const year = decidedOn.slice(0, 4);
    expect([status, header, rows.toSorted((one, other) => one.localeCompare(other))]).toEqual([
      200,
      '"ontvanger";"bedrag";"doel";"datum_besluit";"jaar"',
      [
        '',
        `"Dorpsbelang Witteveen";"1000.00";"'@Een bank";"${decidedOn}";"${year}"`,
        `"Natuurlijk persoon of groep bewoners (geen naam)";"1000.00";"Bijdrage MOEK";"${decidedOn}";"${year}"`,
      ],
    ]);
    expect(headers.get('content-disposition')).toContain(`incidentele-subsidies-midden-drenthe-${year}.csv`);
    const page = (await handler.get(here)).body;
    expect(page.replaceAll('\u00a0', ' ')).toContain('€ 2.000');
    expect(['Diny', 'De kas', 'Harm'].filter((name) => (page + body).includes(name))).toEqual([]);
    expect(await mistakesIn('incidenteel', page)).toEqual([]);
  });

  test('subsidies met een regeling horen er niet in; wie geen grondslag noemt, wordt geteld', async () => {
    const { grantor, grants } = await town.database.read(async (em) => ({
      grantor: await em.findOneByOrFail(Grantor, { id: 'midden-drenthe' }),
      grants: await grantsOf(em, 'midden-drenthe'),
    }));
    const rested = (legalGround?: LegalGround) => {
      const report = reportOf(grantor, grants.map((grant) => ({ ...grant, legalGround })), Number(decidedOn.slice(0, 4)));
      return [report.rows.length, report.unknown];
    };
    expect([
      rested({ kind: 'provision' }),
      rested({ kind: 'budgetItem' }),
      rested({ kind: 'transitional', validUntil: '2027-01-01' }),
      rested(),
    ]).toEqual([[0, 0], [0, 0], [2, 0], [0, 2]]);
    expect(reportCsv(reportOf(grantor, grants, 1999))).toBe('\uFEFF"ontvanger";"bedrag";"doel";"datum_besluit";"jaar"\r\n');
  }); // prettier-ignore

  test('alleen wie er voor die overheid over gaat, ziet het', async () => {
    const [admin, juror, elsewhere] = [
      await town.visitor(town.people.functionalAdmin),
      await town.visitor(town.people.juror),
      await town.visitor(await town.person('Elders', 'caseHandler', 'andere-gemeente')),
    ];
    expect([
      (await admin.get(list())).status,
      (await juror.get(here)).status,
      (await juror.get(list())).status,
      (await elsewhere.get(list())).status,
      (await town.stranger().get(here)).headers.get('location'),
    ]).toEqual([200, 403, 403, 404, '/inloggen?naar=%2Fwerk%2Frondes%2Fincidenteel']);
    expect((await elsewhere.get(here)).body).toContain('U werkt voor geen overheid die subsidie geeft.');
  });
});
