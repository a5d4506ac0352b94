import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { IsNull } from 'typeorm';
import { startOfDay } from '../workflows/calendar.js';
import { LetterEdit } from '../src/documents/letters/letter-edit.entity.js';
import { LetterRow } from '../src/documents/letters/letter.entity.js';
import { editorsOf } from '../src/documents/letters/letter-edits.queries.js';
import { prepareLetter } from '../src/documents/letters/letters.effects.js';
import { renderLetters } from '../src/documents/letters/letters.loop.js';
import { contentHashOf } from '../src/documents/letters/letters.js';
import { letterPdf } from '../src/documents/pdf.js';
import type { Happened } from '../src/engine/surroundings.js';
import { eachDatabase } from './support/databases.js';
import { formOn, type Browser } from './support/fetching-browser.js';
import { words } from './support/page-words.js';
import { readPdf } from './support/read-pdf.js';
import { download, sendForm } from './support/sending.js';
import { motivation, openTown, type Town } from './support/town.js';
import { changed, styleOf, typedOver, unzipped, withoutStyle, zipped } from './support/word.js';

const own = 'De jury vond de bank een aanwinst voor de brink.';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let officer: Browser;
  let bench: string;
  let path: `/${string}`;

  beforeAll(async () => {
    town = await openTown(await freshPlace());
    bench = await town.enter('Een bank');
    await town.roundTo('collegeDecision', 100_000);
    await town.decide({ [bench]: 100_000 });
    officer = await town.visitor(town.people.caseHandler);
    path = `/werk/zaken/${bench}/brieven/${(await letter()).id}`;
  }, 120_000);
  afterAll(() => town.close());

  const letter = () => town.database.read((em) => em.findOneByOrFail(LetterRow, { dossierId: bench }));
  const edits = () => town.database.read((em) => em.find(LetterEdit, { order: { at: 'ASC' } }));
  const take = () => download(town.address, officer, `${path}/brief.docx`);
  const bring = (bytes: Buffer, fileName = 'brief.docx') =>
    sendForm(officer, path, {}, { field: 'word', fileName, bytes });
  const print = async () => {
    const { database, clock, store } = town;
    while ((await renderLetters({ database, clock, store, baseUrl: 'http://localhost' })) > 0);
  };
  const body = (change: (xml: string) => string) => async (bytes: Buffer) =>
    changed(bytes, 'word/document.xml', change);
  const inside = (element: string) => body((xml) => xml.replace('</w:r></w:p>', `${element}</w:r></w:p>`));

  describe('een bestand dat geen brief kan zijn, wordt geweigerd met een zin, en de brief blijft zoals hij was', () => {
    const bomb = async (bytes: Buffer) =>
      changed(bytes, 'word/document.xml', (xml) => xml + ' '.repeat(50_000_000));
    const part = (name: string, text: string) => async (bytes: Buffer) =>
      zipped((await unzipped(bytes)).set(name, text));
    const noWord = 'Dit is geen Word-bestand';
    const placeholder = (before: string, after: string) => (bytes: Buffer) => typedOver(bytes, before, after);
    const cases: readonly (readonly [string, (bytes: Buffer) => Promise<Buffer>, string])[] = [
      ['de bezwaarclausule is weg', async (bytes) => {
        const without = await withoutStyle(await withoutStyle(bytes, 'Bezwaarclausule kop'), 'Bezwaarclausule tekst');
        return withoutStyle(without, 'Bezwaarclausule lijst');
      }, 'De bezwaarclausule ontbreekt.'],
      ['de motivering is weg', async (bytes) => withoutStyle(await withoutStyle(bytes, 'Motivering kop'), 'Motivering tekst'), 'De motivering ontbreekt.'],
      ['een ander bedrag', placeholder('1.000,00', '9.000,00'), 'De brief noemt het bedrag niet.'],
      ['een andere laatste dag', body((xml) => xml.replace(/verstuurd: uiterlijk \d+ \w+ \d{4}/, 'verstuurd: uiterlijk 1 april 2099')), 'De bezwaarclausule noemt de laatste dag niet.'],
      ['een invulveld dat niet bestaat', placeholder(motivation, 'Omdat {{onzin}} zo is.'), 'Het invulveld {{onzin}} bestaat niet.'],
      ['een alinea zonder stijl', body((xml) => xml.replace('<w:sectPr>', '<w:p><w:r><w:t>Zomaar een zin.</w:t></w:r></w:p><w:sectPr>')), 'De alinea ‘Zomaar een zin.’ heeft geen stijl van de brief.'],
      ['een stuk op twee plaatsen', async (bytes) => {
        const style = await styleOf(bytes, 'Motivering tekst');
        return typedOver(bytes, '<w:sectPr>', `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>Nog een reden.</w:t></w:r></w:p><w:sectPr>`);
      }, 'Het stuk ‘Motivering’ staat op twee plaatsen. Zet het bij elkaar.'],
      ['tekst na een lijst', async (bytes) => {
        const [text, item] = [await styleOf(bytes, 'Verplichtingen tekst'), await styleOf(bytes, 'Verplichtingen lijst')];
        return body((xml) => xml.replace(new RegExp(`(.*<w:pStyle w:val=")${item}"`, 's'), `$1${text}"`))(bytes);
      }, 'na de lijst. Zet de lijst achteraan.'],
      ['geen onderwerp', (bytes) => withoutStyle(bytes, 'Brief onderwerp'), 'precies één alinea met de stijl ‘Brief onderwerp’'],
      ['wijzigingen bijgehouden', body((xml) => xml.replace('<w:r>', '<w:ins w:id="1" w:author="A"><w:r>').replace('</w:r>', '</w:r></w:ins>')), 'In de brief staan nog wijzigingen bijgehouden.'],
      ['een opmerking', inside('<w:commentReference w:id="0"/>'), 'In de brief staan nog opmerkingen.'],
      ['een plaatje', inside('<w:drawing/>'), 'In de brief staat een plaatje'],
      ['een tabel', body((xml) => xml.replace('<w:sectPr>', '<w:tbl/><w:sectPr>')), 'In de brief staat een tabel.'],
      ['een voetnoot', inside('<w:footnoteReference w:id="1"/>'), 'In de brief staat een voetnoot.'],
      ['een koptekst', body((xml) => xml.replace('<w:sectPr>', '<w:sectPr><w:headerReference w:type="default"/>')), 'In de kop- of voettekst staat iets.'],
      ['entiteiten (XXE)', body((xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')), 'iets wat in geen brief hoort (een DTD)'],
      ['kapotte XML', body((xml) => xml.slice(0, -20)), 'Dit Word-bestand is beschadigd.'],
      ['een bestand dat ontploft bij het uitpakken', bomb, 'Dit bestand is te groot voor een brief'],
      ['macro’s', part('word/vbaProject.bin', 'Sub AutoOpen()'), 'In dit bestand zitten macro’s.'],
      ['macro’s volgens zijn soort', (bytes) => changed(bytes, '[Content_Types].xml', (xml) => xml.replace('vnd.openxmlformats-officedocument.wordprocessingml.document.main', 'vnd.ms-word.document.macroEnabled.main')), 'In dit bestand zitten macro’s.'],
      ['een rekenblad', (bytes) => changed(bytes, '[Content_Types].xml', (xml) => xml.replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main')), noWord],
      ['geen archief', () => Promise.resolve(Buffer.from('Geachte heer of mevrouw')), noWord],
      ['een half bestand', (bytes) => Promise.resolve(bytes.subarray(0, bytes.length / 2)), noWord],
      ['een oud of verzegeld bestand', () => Promise.resolve(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'Dit is een oud Word-bestand (.doc)'],
      ['een andere brief', (bytes) => changed(bytes, 'docProps/custom.xml', (xml) => xml.replace(/[0-9a-f]{8}-/, '00000000-')), 'Dit bestand hoort niet bij deze brief.'],
      ['een bestand dat niet meer weet van welke brief het is', part('docProps/custom.xml', '<Properties/>'), 'Dit bestand hoort niet bij deze brief.'],
    ]; // prettier-ignore

    test.each(cases)('%s', async (_what, spoil, sentence) => {
      const before = await letter();
      const answer = await bring(await spoil(await take()));
      expect([answer.status, words(answer.body)]).toEqual([400, expect.stringContaining(sentence)]);
      expect([await letter(), await edits()]).toEqual([before, []]);
    });

    test('geen bestand gekozen', async () => {
      const answer = await sendForm(officer, path, {});
      expect([answer.status, words(answer.body)]).toEqual([
        400,
        expect.stringContaining('Kies het Word-bestand van deze brief.'),
      ]);
    });
  });

  test('wie de brief niet mag aanpassen, kan hem niet halen en niet brengen, en ziet geen formulier', async () => {
    const auditor = await town.visitor(town.people.auditor);
    const owner = await town.visitor(await town.ownerOf(bench));
    const page = await auditor.get(path);
    expect([page.status, page.body.includes('brief.docx')]).toEqual([200, false]);
    for (const browser of [auditor, owner, town.stranger()])
      expect((await browser.get(`${path}/brief.docx`)).status).not.toBe(200);
    const form = new FormData();
    expect(
      (await auditor.ask('POST', path, { headers: { 'sec-fetch-site': 'same-origin' }, body: form })).status,
    ).toBe(404);
    expect(await edits()).toEqual([]);
  });

  test('ongewijzigd terug: de brief zegt woord voor woord hetzelfde', async () => {
    const before = await letter();
    expect((await bring(await take())).status).toBe(303);
    expect((await letter()).content).toEqual(before.content);
  });

  test('wat iemand schreef, staat in de brief, met wie het deed; wat wij zelf weten, blijft kloppen op een andere dag', async () => {
    const style = await styleOf(await take(), 'Motivering tekst');
    const more = `${own}</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>Bel ons gerust over ons besluit van € 1.000,00.`;
    const answer = await bring(await typedOver(await take(), motivation, more));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}?gedaan=aangepast`]);
    const page = words((await officer.get(`${path}?gedaan=aangepast`)).body);
    for (const said of [
      'De brief heeft de tekst uit uw bestand',
      own,
      'De tekst is aangepast door:',
      'Anneke',
    ])
      expect(page).toContain(said);
    const reasons = (blocks: readonly { id: string; paragraphs: readonly unknown[] }[]) =>
      blocks.find(({ id }) => id === 'L-MOT')?.paragraphs;
    const kept = (await edits()).at(-1);
    expect([kept?.byId, reasons(kept?.text.blocks ?? [])]).toEqual([
      town.people.caseHandler,
      [own, 'Bel ons gerust over ons besluit van € {{amount}}.'],
    ]);
    const old = await take();
    town.clock.set(startOfDay('2027-02-03') + 9 * 3_600_000);
    await print();
    officer = await town.visitor(town.people.caseHandler);
    const later = await letter();
    expect(reasons(later.content.blocks)).toEqual([own, 'Bel ons gerust over ons besluit van € 1.000,00.']);
    expect(JSON.stringify(later.content)).toContain('3 februari 2027');
    expect(JSON.stringify(later.content)).toContain('uiterlijk 17 maart 2027');

    // Taken yesterday, brought today: yesterday's dates are still recognised.
    expect((await bring(await typedOver(old, 'aanwinst', 'verrijking'))).status).toBe(303);
    expect(JSON.stringify((await letter()).content)).toContain('uiterlijk 17 maart 2027');
    expect(JSON.stringify((await letter()).content)).toContain('een verrijking voor de brink');
  });

  test('schreef een collega intussen, dan gaat niets van wie ook verloren', async () => {
    const [mine, theirs] = [await take(), await take()];
    expect((await bring(await typedOver(theirs, 'verrijking', 'sieraad'))).status).toBe(303);
    const answer = await bring(await typedOver(mine, 'verrijking', 'juweel'));
    expect([answer.status, words(answer.body)]).toEqual([
      400,
      expect.stringContaining('Een collega heeft deze brief aangepast'),
    ]);
    expect(JSON.stringify((await letter()).content)).toContain('een sieraad');
  });

  test('wat zo is geschreven, gaat weg: gedrukt, genummerd en bevroren met zijn controlegetal; daarna verandert niemand het', async () => {
    const last = await take();
    const token = formOn((await officer.get(path)).body, path)['_csrf'] ?? '';
    await town.announce();
    await print();
    const sent = await letter();
    expect([sent.contentHash, sent.renderedHash]).toEqual([contentHashOf(sent.content), sent.contentHash]);
    expect(await readPdf(await letterPdf(sent.content))).toContain('een sieraad voor de brink');
    expect((await officer.get(`${path}/brief.docx`)).status).toBe(404);
    const page = await officer.get(path);
    expect([
      page.body.includes('brief.docx'),
      words(page.body).includes('De tekst is aangepast door:'),
    ]).toEqual([false, true]);
    const form = new FormData();
    form.append('_csrf', token);
    form.append('word', new Blob([new Uint8Array(last)]), 'brief.docx');
    const answer = await officer.ask('POST', path, {
      headers: { 'sec-fetch-site': 'same-origin' },
      body: form,
    });
    expect([answer.status, words(answer.body)]).toEqual([
      400,
      expect.stringContaining('Deze brief is al verstuurd'),
    ]);
    expect(await letter()).toEqual(sent);
  });

  test('gaat dezelfde brief later nog eens weg, per post, dan staat er wat iemand schreef', async () => {
    const sent = await letter();
    const dossier = await town.dossier(bench);
    const prepare = prepareLetter('http://localhost');
    await town.database.inTransaction((tx) =>
      prepare({ tx, dossier, on: '2027-02-10' } as Happened, { kind: sent.kind }),
    );
    const again = await town.database.read((em) =>
      em.findOneByOrFail(LetterRow, { dossierId: bench, announcedAt: IsNull() }),
    );
    expect(JSON.stringify(again.content)).toContain('een sieraad voor de brink');
    expect([again.datedOn, again.missing, again.number]).toEqual(['2027-02-10', [], null]);
    const editors = (id: string) => town.database.read((em) => editorsOf(em, id));
    expect(await editors(again.id)).toEqual((await editors(sent.id)).slice(0, 1));
  });
});
