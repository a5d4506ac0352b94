import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Grantor } from '../src/identity/grantor.entity.js';
import { mark, redactorOf } from '../src/openness/woo/redact.js';
import { zipOf } from '../src/web/zip.js';
import { eachDatabase } from './support/databases.js';
import { formOn, type Browser } from './support/fetching-browser.js';
import { objectionDesk } from './support/objecting.js';
import { textIn, unzipped } from './support/papers.js';
import { openTown, type Town } from './support/town.js';
import { mistakesIn } from './support/valid-html.js';

const typed = `Wij maken een bank. Jan Bakker en Bakkers zoon Wim timmeren; bel 06-98 76 54 32 of mail wim@dorp.example. Corrie schenkt koffie.
Stort op NL91 ABNA 0417 1643 00, Dorpsstraat 7, 9439 TZ.`;
const answers = { contactName: 'Jan Bakker', signerName: 'Jan Bakker', description: typed };
/** Everybody in the town and in the plan, and every way to reach them. */
const people = [
  'Jan', 'Bakker', 'Harm', 'Anneke', 'Roelof', 'Lambert', 'Hilda', 'Marchien', 'Bertus', 'Femke', 'Tineke', 'J. Voorbeeld',
  'Anneke Voorbeeld', 'Aanvrager1', 'aanvrager1@', 'harm@voorbeeld.nl', 'wim@', '06-98', '98 76 54', '12345678', '12 34 56 78', 'ABNA', '0417',
  'Meidoornlaan 3a', '9439',
]; // prettier-ignore

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let handler: Browser;
  let plan: string;
  const here = () => `/werk/zaken/${plan}/woo`;
  const take = async (weg = ''): Promise<{ status: number; headers: Headers; files: Map<string, Buffer> }> => {
    const fields = { ...formOn((await handler.get(here())).body, here()), weg };
    const cookie = [...handler.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const answer = await fetch(town.address + here(), { method: 'POST', headers, body: new URLSearchParams(fields) });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, files: unzipped(bytes) };
  }; // prettier-ignore
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    plan = await town.enter('Een bank van Jan Bakker', answers);
    await town.roundTo('decided', 100_000);
    handler = await town.visitor(town.people.caseHandler);
  }, 120_000);
  afterAll(() => town.close());

  test('vóór de bekendmaking is er geen bundel', async () => {
    const { status, body } = await handler.get(here());
    expect([status, body.includes('Er is nog geen besluit bekendgemaakt.'), body.includes('ZIP')]).toEqual([200, true, false]);
    const token = formOn((await handler.get(`/werk/zaken/${plan}`)).body, `/werk/zaken/${plan}/notities`);
    expect((await handler.post(here(), token)).status).toBe(403);
    await town.announce();
  }); // prettier-ignore

  test('de bundel heeft brief, advies, aanvraag en logboek, en een inventaris met de gronden', async () => {
    await handler.submit(`/werk/zaken/${plan}`, `/werk/zaken/${plan}/notities`, { tekst: 'Bakker gebeld.' });
    const { status, headers, files } = await take();
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'application/zip',
      'no-store',
    ]);
    expect([...files.keys()]).toEqual([
      '00-inventaris.pdf',
      '01-brief-toekenning-van-een-deel.pdf',
      '02-advies-van-de-jury-over-dit-plan.pdf',
      '03-kopie-van-de-aanvraag.pdf',
      '04-logboek-in-het-kort.pdf',
    ]);
    const inventory = await textIn(files.get('00-inventaris.pdf') ?? Buffer.alloc(0));
    const wanted = [
      'Beoordelingen van losse juryleden (3) Niet openbaar Artikel 5.2, eerste lid',
      'Notities van medewerkers (1) Niet openbaar',
      'Kopie van de aanvraag Deels openbaar Artikel 5.1, tweede lid, onder e',
    ];
    expect(wanted.filter((line) => !inventory.includes(line))).toEqual([]);
    expect(inventory).not.toContain('Lees zelf na');
    const log = await textIn(files.get('04-logboek-in-het-kort.pdf') ?? Buffer.alloc(0));
    expect(log).toContain('Besluiten samen met de hele ronde');
    expect(log).not.toContain('Beoordeling inleveren');
  });

  test('nergens staat een naam, e-mailadres, rekeningnummer of telefoonnummer van een mens', async () => {
    const { files } = await take('Corrie\nWim');
    const texts = await Promise.all([...files.values()].map(textIn));
    const raw = [...files.values()].map((bytes) => bytes.toString('latin1')).join();
    const all = texts.join('\n');
    expect([...people, 'Corrie', 'Wim '].filter((word) => all.includes(word) || raw.includes(word))).toEqual([]);
    expect(all).not.toContain('Dat zie je meteen.');
    const kept = ['Wij maken een bank.', 'Dorpsbelang Witteveen', 'Dat vond iedereen.', '€ 1.000', 'Postbus 24', 'Aanvraag versturen'];
    expect(kept.filter((words) => !all.replaceAll('\u00a0', ' ').includes(words))).toEqual([]);
    expect(all).toContain(mark);
  }); // prettier-ignore

  test('de pagina zegt wat erin zit, en wat niet klopt', async () => {
    const { body } = await handler.get(here());
    expect(await mistakesIn('woo', body)).toEqual([]);
    const wrong = await handler.submit(here(), here(), { weg: 'x'.repeat(2_001) });
    expect([wrong.status, wrong.body.includes('Schrijf hoogstens 2.000 tekens.')]).toEqual([400, true]);
    expect((await handler.get(`/werk/zaken/${plan}`)).body).toContain(`href="${here()}"`);
  });

  test('ook de brief van een bezwaar zit erin, zonder wie het maakte', async () => {
    const desk = objectionDesk(town);
    const signedBy = 'Wubbechien Naber';
    const objection = await desk.file(plan, {
      texts: { signedBy, grounds: `${signedBy} is het er niet mee eens.` },
    });
    await desk.hear(objection);
    await town.play(objection, 'decideObjection', 'decisionMaker2', {
      input: { outcome: 'dismissed' },
      texts: { motivation: `Wat ${signedBy} zegt, verandert het besluit niet.` },
    });
    handler = await town.visitor(town.people.caseHandler);
    const { files } = await take();
    const names = [...files.keys()].filter((name) => name.includes('brief'));
    expect(names).toEqual([
      '01-brief-toekenning-van-een-deel.pdf',
      '02-brief-besluit-op-bezwaar-ongegrond.pdf',
    ]);
    const letter = await textIn(files.get(names[1] ?? '') ?? Buffer.alloc(0));
    expect([letter.includes(signedBy), letter.includes('verandert het besluit niet')]).toEqual([false, true]);
  });

  test('alleen de behandelaar en de beheerder van deze overheid komen erbij; een private gever geeft niets', async () => {
    const statuses = [];
    for (const who of ['functionalAdmin', 'auditor', 'juror', 'decisionMaker'] as const)
      statuses.push((await (await town.visitor(town.people[who])).get(here())).status);
    statuses.push((await (await town.visitor(await town.ownerOf(plan))).get(here())).status);
    expect(statuses).toEqual([200, 404, 404, 404, 404]);
    await town.database.inTransaction((tx) => tx.update(Grantor, { id: 'midden-drenthe' }, { legalRegime: 'private' }));
    const { body } = await handler.get(here());
    expect([body.includes('De Wet open overheid geldt hier niet.'), body.includes('ZIP')]).toEqual([true, false]);
  }); // prettier-ignore
});

describe('wat er uit een tekst gaat', () => {
  const redact = redactorOf({
    names: ['Jan de Vries', 'Jan-Harm ("Jo") O’Brien/Keuterij'],
    words: ['Esweg 3', '*[a-z]+?^${}|\\'],
    kept: ['Spier', '9410 AA Beilen', '14 0593', 'dorpen@gemeente.example'],
  });
  test.each([
    ['Jan de Vries doet mee', `${mark} doet mee`],
    ['jan  de\nvries', mark],
    ['Jans schuur en Vries’s hek', `${mark} schuur en ${mark} hek`],
    ['Jan-Harm en *[a-z]+?^${}|\\', `${mark} en ${mark}`],
    ['Mevrouw Vries en Jan.', `Mevrouw ${mark} en ${mark}.`],
    ['Januari, vriesweer en Vriescheloo', 'Januari, vriesweer en Vriescheloo'],
    ['Esweg 3, 9439 TZ Spier', `${mark} Spier`],
    ['Esweg 30', 'Esweg 30'],
    ['Postbus 24, 9410 AA Beilen, 14 0593, dorpen@gemeente.example', 'Postbus 24, 9410 AA Beilen, 14 0593, dorpen@gemeente.example'],
    ['app +31 6 12345678 of 0593-539222', `app ${mark} of ${mark}`],
    ['op 20-11-2026 om 10.00 uur € 1.250,50, kenmerk MOEK-2026-0012', 'op 20-11-2026 om 10.00 uur € 1.250,50, kenmerk MOEK-2026-0012'],
    ['nl91abna0417164300 en DE89 3704 0044 0532 0130 00', `${mark} en ${mark}`],
    ['a.b+c@dorp.example', mark],
  ])('%s', (text, left) => expect(redact(text)).toBe(left)); // prettier-ignore
});

test('een archief van niets en van iets leest een ander programma ook', () => {
  const archive = zipOf(
    [{ name: 'één.txt', bytes: Buffer.from('hallo '.repeat(100)) }],
    Date.UTC(2026, 10, 20, 9),
  );
  expect([...unzipped(archive)].map(([name, bytes]) => [name, bytes.length])).toEqual([['één.txt', 600]]);
  expect(unzipped(zipOf([], 0)).size).toBe(0);
});
