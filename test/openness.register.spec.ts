import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Application } from '../src/applications/application.entity.js';
import { Decision } from '../src/decisions/decision.entity.js';
import { Grantor } from '../src/identity/grantor.entity.js';
import { publicGrantors, grantsOf } from '../src/openness/grants.queries.js';
import { registerOf, type PublicGrant } from '../src/openness/register.js';
import { registerCsv } from '../src/openness/register-files.js';
import { eachDatabase } from './support/databases.js';
import { openTown, type Town } from './support/town.js';
import { mistakesIn } from './support/valid-html.js';

const header =
  '"subsidiejaar";"datum_besluit";"zaaknummer";"regeling";"wettelijke_grondslag";"ontvanger";"kvk_nummer";"rechtsvorm";"dorp";' +
  '"omschrijving_activiteit";"soort";"bedrag_aangevraagd";"bedrag_verleend";"bedrag_vastgesteld";"datum_vaststelling";' +
  '"datum_intrekking";"taakveld";"bron_budget";"de_minimis"\r\n';
const basis =
  'artikel 3 van de Algemene subsidieverordening gemeente Midden-Drenthe 2012 en de spelregels MOEK';
const byText = (one: unknown, other: unknown) => String(one).localeCompare(String(other));
const csvPath = '/subsidieregister/subsidieregister-midden-drenthe-2026.csv';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  /** Plans by their case number, in the order in which they were entered. */
  const numbers: string[] = [];
  let decidedOn: string;
  const plain = async (path: string) =>
    (await town.stranger().get(path)).body.replaceAll('\u00a0', ' ').replaceAll('&#39;', "'");
  /** Nothing typed by people may name one of them. */
  const people = [
    'Harm',
    'Voorbeeld',
    'Jan Bakker',
    'Diny',
    'Meidoornlaan',
    'Aanvrager',
    'harm@voorbeeld.nl',
  ];

  beforeAll(async () => {
    town = await openTown(await freshPlace());
    const { planFiles: _, ...informal } = {
      planFiles: 0,
      groupKind: 'informal',
      legalName: '',
      kvkNumber: '',
    };
    const payee = { ...informal, addressCount: '4' };
    const plans: [string, Record<string, unknown>][] = [
      ['=Een bank', {}],
      ['Het feest', { ...payee, payeeOrganisation: 'witteveen', publicity: 'nee' }],
      ['De kas', { ...payee, payeeOrganisation: 'other', payeeName: 'De feestpot van Diny' }],
      ['De tuin', { groupKind: 'association', legalName: 'Jan Bakker', contactName: 'Jan Bakker', kvkNumber: '' }],
      ['Naar Harm Voorbeeld genoemd', { groupKind: 'foundation', legalName: 'Stichting "De Brink"; Spier' }],
    ]; // prettier-ignore
    for (const [title, answers] of plans) {
      const id = await town.enter(title, answers);
      const { caseNumber } = await town.database.read((em) => em.findOneByOrFail(Application, { id }));
      numbers.push(caseNumber ?? '');
    }
    await town.roundTo('decided', 100_050);
    decidedOn = town.clock.today();
  }, 120_000);
  afterAll(() => town.close());

  test('besloten maar niet bekendgemaakt: er staat niets, ook niet in de bestanden', async () => {
    expect(await plain('/subsidieregister')).toContain('Er is nog geen subsidie aan een organisatie bekendgemaakt.');
    expect((await town.stranger().get(csvPath)).status).toBe(404);
    expect(JSON.parse((await town.stranger().get('/subsidieregister/dcat.jsonld')).body)).toMatchObject({ '@graph': [] });
    await town.announce();
  }); // prettier-ignore

  test('het CSV-bestand heeft precies deze kolommen en bytes', async () => {
    const { status, headers, body } = await town.stranger().get(csvPath);
    const row = (number: string | undefined, recipient: string, activity: string) =>
      `"2026";"${decidedOn}";"${number}";"MOEK";"${basis}";${recipient};"Witteveen";"${activity}";"prijsvraag";` +
      `"1250.00";"1000.50";"1000.50";"${decidedOn}";"";"";"MOEK 2026";"nee"\r\n`;
    const association = '"Dorpsbelang Witteveen";"01234567";"vereniging"';
    const rows = [
      row(numbers[0], association, "'=Een bank"),
      row(numbers[1], '"Dorpsbelang Witteveen";"";"vereniging"', ''),
      row(numbers[4], '"Stichting ""De Brink""; Spier";"01234567";"stichting"', ''),
    ];
    expect(body.slice(0, header.length)).toBe(header);
    expect(
      body
        .slice(header.length)
        .match(/[^\n]*\n/g)
        ?.toSorted(),
    ).toEqual(rows.toSorted());
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'public, max-age=600',
    ]);
    expect([headers.get('access-control-allow-origin'), headers.get('set-cookie')]).toEqual(['*', null]);
    const bytes = Buffer.from(await (await fetch(town.address + csvPath)).arrayBuffer());
    expect(bytes.toString('hex', 0, 4)).toBe('efbbbf22');
  });

  test('het JSON-bestand zegt hetzelfde, met getallen en met niets waar niemand iets weet', async () => {
    const rows = JSON.parse(await plain(csvPath.replace('.csv', '.json'))) as Record<string, unknown>[];
    expect(rows.find(({ zaaknummer }) => zaaknummer === numbers[0])).toEqual({
      subsidiejaar: 2026,
      datum_besluit: decidedOn,
      zaaknummer: numbers[0],
      regeling: 'MOEK',
      wettelijke_grondslag: basis,
      ontvanger: 'Dorpsbelang Witteveen',
      kvk_nummer: '01234567',
      rechtsvorm: 'vereniging',
      dorp: 'Witteveen',
      omschrijving_activiteit: '=Een bank',
      soort: 'prijsvraag',
      bedrag_aangevraagd: 1250,
      bedrag_verleend: 1000.5,
      bedrag_vastgesteld: 1000.5,
      datum_vaststelling: decidedOn,
      datum_intrekking: null,
      taakveld: null,
      bron_budget: 'MOEK 2026',
      de_minimis: false,
    });
    expect(rows.map(({ zaaknummer }) => zaaknummer).toSorted(byText)).toEqual(
      [0, 1, 4].map((at) => numbers[at]).toSorted(byText),
    );
  });

  test('de pagina noemt organisaties en bedragen, en geen mens', async () => {
    const page = await plain('/subsidieregister');
    const main = /<main.*<\/main>/s.exec(page)?.[0] ?? '';
    expect(
      ['Dorpsbelang Witteveen', 'De Brink', '=Een bank', 'Bijdrage MOEK', '3 subsidies', '€ 3.001,50', csvPath].filter(
        (part) => !main.includes(part),
      ),
    ).toEqual([]);
    const files = await Promise.all(
      [csvPath, csvPath.replace('.csv', '.json'), '/subsidieregister/dcat.jsonld'].map(plain),
    );
    expect(people.filter((name) => [main, ...files].some((text) => text.includes(name)))).toEqual([]);
    expect(main).not.toContain('groepen bewoners samen');
    expect(await mistakesIn('register', (await town.stranger().get('/subsidieregister')).body)).toEqual([]);
    expect(await plain('/hulp')).toContain('href="/subsidieregister"');
  }); // prettier-ignore

  test('is het bedrag later lager vastgesteld, dan staat dat erbij', async () => {
    const granted = await town.database.read((em) => em.findOneByOrFail(Application, { caseNumber: numbers[0] }));
    const determination = { amount: 90_000, requested: 125_000, decidedOn: '2028-02-01', announcedOn: '2028-02-03' };
    const nothing = { motivation: null, deviation: null, objectionEndsOn: null, letterId: null };
    const row = { id: randomUUID(), dossierId: granted.id, kind: 'determination', decidedById: granted.ownerId } as const;
    await town.database.inTransaction((tx) => tx.insert(Decision, { ...row, ...determination, ...nothing }));
    const rows = JSON.parse(await plain(csvPath.replace('.csv', '.json'))) as Record<string, unknown>[];
    expect(rows.find(({ zaaknummer }) => zaaknummer === numbers[0])).toMatchObject({
      datum_besluit: decidedOn,
      bedrag_verleend: 1000.5,
      bedrag_vastgesteld: 900,
      datum_vaststelling: '2028-02-01',
    });
    expect(rows.length).toBe(3);
  }); // prettier-ignore

  test('de beschrijving voor dataportalen (DCAT-AP-NL) is heel', async () => {
    const { headers, body } = await town.stranger().get('/subsidieregister/dcat.jsonld');
    const { '@graph': graph } = JSON.parse(body) as { '@graph': Record<string, unknown>[] };
    const address = `http://localhost${csvPath}`;
    expect(headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    expect(graph.map((node) => [node['@type'], node['@id']])).toEqual([
      ['dcat:Dataset', 'http://localhost/subsidieregister#midden-drenthe'],
      ['dcat:Distribution', address],
      ['dcat:Distribution', address.replace('.csv', '.json')],
    ]);
    expect(graph[0]).toMatchObject({
      'dct:title': { '@value': 'Subsidieregister gemeente Midden-Drenthe', '@language': 'nl' },
      'dct:publisher': { 'foaf:name': { '@value': 'gemeente Midden-Drenthe' } },
      'dct:license': { '@id': 'http://publications.europa.eu/resource/authority/licence/CC0' },
      'dct:temporal': {
        'dcat:startDate': { '@value': '2026-01-01' },
        'dcat:endDate': { '@value': '2026-12-31' },
      },
      'dcat:distribution': [{ '@id': address }, { '@id': address.replace('.csv', '.json') }],
    });
  });

  test('een bestand dat er niet is, een ander jaar of een andere gever bestaat niet', async () => {
    const statuses = ['2025.csv', '2026.xml', '26.csv'].map(async (end) => {
      const { status } = await town
        .stranger()
        .get(`/subsidieregister/subsidieregister-midden-drenthe-${end}`);
      return status;
    });
    expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
  });

  test('wat vijf of meer groepen bewoners kregen, staat er als som', async () => {
    const { grantor, grants } = await town.database.read(async (em) => ({
      grantor: await em.findOneByOrFail(Grantor, { id: 'midden-drenthe' }),
      grants: await grantsOf(em, 'midden-drenthe'),
    }));
    const [hidden] = grants.filter(({ recipient }) => !recipient);
    const many = (count: number) => registerOf(grantor, Array(count).fill(hidden) as PublicGrant[], 2026);
    expect([many(4).leftOut, many(5).leftOut]).toEqual([undefined, { count: 5, granted: 500_250 }]);
    expect(registerCsv(many(5))).toBe(`\uFEFF${header}`);
  });

  test('wat een vereniging zoals het DOM zelf geeft, staat nergens', async () => {
    await town.database.inTransaction((tx) => tx.update(Grantor, { id: 'midden-drenthe' }, { legalRegime: 'private' }));
    expect(await town.database.read(publicGrantors)).toEqual([]);
    expect((await town.stranger().get(csvPath)).status).toBe(404);
    expect(await plain('/subsidieregister')).not.toContain('De Brink');
  }); // prettier-ignore
});
