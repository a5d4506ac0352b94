import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { legalSettings, legalValue, type LegalKind } from '../workflows/legal-settings.js';
import { moekLegal } from '../workflows/moek.legal.js';
import { moekSettings } from '../workflows/moek.version.js';
import { lastDayOf } from '../workflows/term-setting.js';
import { assign } from '../src/identity/people.js';
import { SchemeVersion } from '../src/schemes/scheme-version.entity.js';
import { nextVersion } from '../src/schemes/next-version.js';
import { eachDatabase } from './support/databases.js';
import type { Browser, Seen } from './support/fetching-browser.js';
import { errorsOn } from './support/form-site.js';
import { openTown, type Town } from './support/town.js';

const typeOf: Partial<Record<LegalKind, string>> = { text: 'string', choice: 'string', yesNo: 'boolean' };

test('van elke juridische regel van MOEK staat vast waar zij vandaan komt', () => {
  expect(Object.keys(moekLegal)).toEqual(legalSettings.map(({ key }) => key));
  const values = legalSettings.map((setting) => legalValue(moekSettings, setting));
  expect(values.map((value) => typeof value)).toEqual(
    legalSettings.map(({ kind }) => typeOf[kind] ?? 'number'),
  );
});

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let lawyer: Browser;
  /** Version of a published round, and one that may still change. */
  let published: string;
  let draft: string;
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    const [first] = await town.database.read((em) => em.find(SchemeVersion));
    published = first?.id ?? '';
    draft = (
      await town.database.inTransaction((tx) => nextVersion(tx, { versionId: published, name: 'MOEK 2027' }))
    ).id;
    lawyer = await town.visitor(town.people.lawyer);
  });
  afterAll(() => town.close());

  const page = (path: string) => `/werk/regels/${path}`;
  const answer = { value: '10', source: 'Spelregels MOEK 2027, artikel 9', mark: 'S', note: 'Vastgesteld.' };
  const send = (path: string, changes: object = {}, who = lawyer) =>
    who.submit(page(path), page(path), { ...answer, ...changes });
  const settings = async () =>
    (await town.database.read((em) => em.findOneByOrFail(SchemeVersion, { id: draft }))).settings;
  const told = (seen: Seen) => ({ status: seen.status, says: errorsOn(seen) });

  test('een jurist past een termijn aan met waar die staat, en iedereen ziet wie dat deed', async () => {
    expect((await send(`${draft}/beslistermijn`)).headers.get('location')).toBe(page(draft));
    const { terms, legal } = await settings();
    expect([terms.decision.weeks, terms.decision.anchor, legal?.['beslistermijn']]).toEqual([
      10,
      'roundClose',
      { source: answer.source, mark: 'S', note: 'Vastgesteld.' },
    ]);
    const auditor = await town.visitor(town.people.auditor);
    const { body } = await auditor.get(page(draft));
    expect(body).toContain('Berend: Beslistermijn: van 8 weken naar 10 weken.');
  });

  test('wie de termijn bepaalde, of zij opschuift en hoe lang een zaak blijft, past een jurist net zo aan', async () => {
    await send(`${draft}/beslistermijn-atw`, { value: 'ja' });
    await send(`${draft}/beslistermijn-bron`, { value: 'ordinance' });
    await send(`${draft}/beslistermijn-verdagen`, { value: '4' });
    await send(`${draft}/bewaren-82`, { value: '6' });
    await send(`${draft}/de-minimis`, { value: 'ja' });
    const { terms, years, deMinimis } = await settings();
    expect([
      lastDayOf(terms.decision, '2026-03-05'),
      lastDayOf(moekSettings.terms.decision, '2026-03-19'),
      terms.decisionPostponement.weeks,
      years.kept['8.2'],
      deMinimis,
    ]).toEqual(['2026-05-18', '2026-05-14', 4, 6, true]);
    const { body } = await lawyer.get(page(draft));
    expect(body).toContain('Bewaren: geweigerd (8.2): van 5 jaar naar 6 jaar.');
    expect(body).toContain('verandert de laatste dag niet (Awb 4:14, eerste lid)');
    await send(`${draft}/beslistermijn-verdagen`, { value: '0' });
    await send(`${draft}/beslistermijn-bron`, { value: 'schemeRule' });
  });

  test('een beoordeling staat er met naam en datum, en daarna elke aanpassing', async () => {
    await lawyer.submit(page(draft), page(`${draft}/beoordeeld`), { remark: 'Mandaat nog nagaan.' });
    town.clock.set(town.clock.now() + 60_000);
    await send(`${draft}/bedrag-laagste`, { value: '200' });
    const { body } = await lawyer.get('/werk/regels');
    expect(body).toMatch(/door Berend op 20 november 2026 om [\d.]+ uur, daarna één keer aangepast/);
    expect((await lawyer.get(page(draft))).body).toContain('Nagekeken. Mandaat nog nagaan.');
  });

  test('wat niet kan, wordt met een zin geweigerd en verandert niets', async () => {
    const before = await settings();
    const outcomes = [
      await send(`${draft}/beslistermijn`, { value: '0' }),
      await send(`${draft}/beslistermijn`, { value: 'acht', source: '', mark: 'Z', note: 'x'.repeat(501) }),
      await send(`${draft}/bedrag-laagste`, { value: '6.000' }),
      await send(`${draft}/jury-quorum`, { value: '4' }),
      await send(`${draft}/beslistermijn-bron`, { value: 'reasonable' }),
      await send(`${draft}/beslistermijn-verdagen`, { value: '4' }),
      await send(`${draft}/bewaren-82`, { value: '0' }),
      await send(`${draft}/vraag-atw`, { value: 'soms' }),
      await send(`${draft}/begrotingsvoorbehoud`, { value: 'untilAdopted' }),
      await send(`${draft}/bezwaar`, { value: '8' }),
      await lawyer.submit(page(draft), page(`${draft}/beoordeeld`), { remark: 'x'.repeat(2001) }),
    ].map(told);
    expect(outcomes).toEqual([
      { status: 400, says: ['Vul een getal in van 1 tot en met 52.'] },
      {
        status: 400,
        says: [
          'Vul een heel getal in, bijvoorbeeld 8.',
          'Vul in waar dit staat, of dat het een voorstel is.',
          'Kies hoe zeker dit is.',
          'Maak dit korter: het zijn nu 501 tekens en er passen er 500.',
        ],
      },
      { status: 409, says: ['De laagste bijdrage is hoger dan de hoogste.'] },
      { status: 409, says: ['Er zijn meer beoordelingen nodig dan de jury leden heeft.'] },
      {
        status: 409,
        says: [
          'De redelijke termijn van Awb 4:13 is ten hoogste acht weken. Een langere staat in een regeling.',
        ],
      },
      {
        status: 409,
        says: [
          'Verdagen kan alleen een termijn die in een wet of verordening staat. Een andere schuift al op als u op tijd meldt dat het besluit later komt (Awb 4:14, derde lid).',
        ],
      },
      { status: 400, says: ['Vul een getal in van 1 tot en met 30.'] },
      { status: 400, says: ['Kies wat hier geldt.'] },
      {
        status: 409,
        says: [
          'Een begrotingsvoorbehoud kan alleen bij een bijdrage die later wordt vastgesteld (Awb 4:34). Kies eerst een andere manier van vaststellen.',
        ],
      },
      { status: 400, says: ['Laat dit weg: die vraag staat niet in dit formulier.'] },
      { status: 400, says: ['Schrijf hoogstens 2000 tekens.'] },
    ]);
    expect(await settings()).toEqual(before);
  });

  test('regels van een ronde die bekend is, veranderen niet meer', async () => {
    const { status, body } = await send(`${published}/beslistermijn`);
    expect([status, body.includes('Haar regels veranderen niet meer')]).toEqual([409, true]);
    expect((await lawyer.get(page(`${published}/beslistermijn`))).status).toBe(409);
  });

  test('alleen een jurist beoordeelt, en alleen bij de eigen overheid', async () => {
    const admin = await town.visitor(town.people.functionalAdmin);
    const handler = await town.visitor(town.people.caseHandler);
    const stranger = await town.person('Jurist van elders');
    const elsewhere = await town.person('Jurist van elders');
    const post = { personId: elsewhere, role: 'lawyer', scopeId: 'elders' } as const;
    await town.database.inTransaction((tx) => assign(tx, post, town.clock.now()));
    const outcomes = [
      await (await town.visitor(elsewhere)).get(page(draft)),
      await admin.post(page(`${draft}/beoordeeld`), {}),
      await handler.get(page(draft)),
      await (await town.visitor(stranger)).get(page(draft)),
      await lawyer.get(page('geen-versie')),
      await lawyer.get(page(`${draft}/geen-regel`)),
    ];
    expect(outcomes.map(({ status }) => status)).toEqual([404, 403, 403, 404, 404, 404]);
  });
});
