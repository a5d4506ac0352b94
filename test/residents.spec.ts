import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { Told } from '../src/engine/log.entity.js';
import { MessageEvent } from '../src/mail/message-event.entity.js';
import { LetterRow } from '../src/documents/letters/letter.entity.js';
import { BankAccount } from '../src/payments/accounts/bank-account.entity.js';
import { Completion } from '../src/accountability/completion.entity.js';
import { eachDatabase } from './support/databases.js';
import { formOn, type Browser } from './support/fetching-browser.js';
import { words, wordsIn } from './support/page-words.js';
import { download, sendForm } from './support/sending.js';
import { motivation, openTown, type Town } from './support/town.js';

const canary = 77_700;

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let plan: string;
  let refused: string;
  let waiting: LetterRow;
  /** Every page an applicant has, before and after the college decided; tokens and ids of attempts left out. */
  const pages: Record<'before' | 'between', string[]> = { before: [], between: [] };

  const own = async (id = plan): Promise<Browser> => town.visitor(await town.ownerOf(id));
  const letterOf = (id: string) =>
    town.database.read((em) => em.findOneByOrFail(LetterRow, { dossierId: id }));
  const allPages = async (id: string, letter = 'geen'): Promise<string[]> => {
    const browser = await own(id);
    const paths = [
      '/mijn',
      '/regelingen/moek',
      '/',
      ...below.map((path) => `/mijn/${id}${path}`),
      `/mijn/${id}/brieven/${letter}`,
      `/mijn/${id}/brieven/${letter}/pdf`,
    ];
    const seen: string[] = [];
    for (const path of paths) {
      const { status, body, headers } = await browser.get(path);
      seen.push(
        `${path.replace(letter, 'brief')} ${status} ${headers.get('location') ?? ''} ${steady(body)}`,
      );
    }
    return seen;
  };

  beforeAll(async () => {
    town = await openTown(await freshPlace());
    plan = await town.enter('Een bank waar de zon schijnt');
    refused = await town.enter('Een vlaggenmast');
    await town.roundTo('collegeDecision', canary);
    pages.before = [...(await allPages(plan)), ...(await allPages(refused))];
    await town.decide({ [plan]: canary, [refused]: 0 });
    waiting = await letterOf(plan);
    pages.between = [
      ...(await allPages(plan, waiting.id)),
      ...(await allPages(refused, (await letterOf(refused)).id)),
    ];
  }, 300_000);
  afterAll(() => town.close());

  test('tussen besluit en bekendmaking verandert er voor de aanvrager niets, op geen enkele pagina', async () => {
    expect(pages.between).toEqual(pages.before);
    const told = pages.between.join('\n');
    expect([/777,00|€.{0,8}777\b/.test(told), told.includes(motivation), told.includes('Besloten')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(JSON.stringify(waiting.content)).toContain('777,00');
    expect(JSON.stringify(waiting.content)).toContain(motivation);
  });

  test('wie dan iets probeert, leest bij een bijdrage precies hetzelfde als bij een afwijzing', async () => {
    const read = async (id: string, title: string, type: string) =>
      words((await (await own(id)).get(`/mijn/${id}/zet/${type}`)).body)
        .replaceAll(title, 'PLAN')
        .replace(/Aanvrager \d|MD-2026-\d+/g, '');
    for (const type of ['withdraw', 'reportDone', 'requestExtension']) {
      const told = await read(plan, 'Een bank waar de zon schijnt', type);
      expect(told).toBe(await read(refused, 'Een vlaggenmast', type));
      expect(told).toContain('‘De jury bespreekt uw plan’');
    }
  });

  test('na de bekendmaking staat alles er, en leest de brief als pagina hetzelfde als de pdf', async () => {
    await town.announce();
    const browser = await own();
    const status = await browser.get(`/mijn/${plan}`);
    expect(words(status.body)).toContain('U krijgt € 777');
    const only = await browser.get(`/mijn/${plan}/brieven`);
    const letter = await letterOf(plan);
    expect([only.status, only.headers.get('location')]).toEqual([303, `/mijn/${plan}/brieven/${letter.id}`]);
    const page = words((await browser.get(`/mijn/${plan}/brieven/${letter.id}`)).body);
    const pdf = await download(town.address, browser, `/mijn/${plan}/brieven/${letter.id}/pdf`);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    for (const { paragraphs } of letter.content.blocks)
      for (const paragraph of paragraphs)
        expect([flat(page), flat(text)].map((read) => read.includes(flat(paragraph)))).toEqual([true, true]);
  });

  test('dat de brief gelezen is, wordt één keer opgeschreven bij het bericht dat hem aankondigde', async () => {
    const opened = () => town.database.read((em) => em.countBy(MessageEvent, { kind: 'opened' }));
    const before = await opened();
    const { id } = await letterOf(refused);
    const browser = await own(refused);
    for (let times = 0; times < 3; times++) await browser.get(`/mijn/${refused}/brieven/${id}`);
    expect([before, await opened()]).toEqual([1, 2]);
  });

  test('wie het plan niet heeft ingestuurd, vindt er niets', async () => {
    const others = [
      await town.visitor(await town.person('Vreemde')),
      await own(refused),
      await town.visitor(town.people.caseHandler),
    ];
    const { id } = await letterOf(plan);
    for (const browser of others)
      for (const path of [...below, `/brieven/${id}`, `/brieven/${id}/pdf`, '/klaar/foto'])
        expect([path, (await browser.get(`/mijn/${plan}${path}`)).status]).toEqual([path, 404]);
    const browser = await own();
    for (const strange of [town.roundId, '00000000-0000-4000-8000-000000000000', "x'--"])
      expect((await browser.get(`/mijn/${encodeURIComponent(strange)}`)).status).toBe(404);
    expect((await browser.get(`/mijn/${plan}/brieven/${(await letterOf(refused)).id}`)).status).toBe(404);
  });

  test('wie niet is ingelogd, komt na het inloggen terug op deze pagina', async () => {
    const { status, headers } = await town.stranger().get(`/mijn/${plan}/rekening`);
    expect([status, headers.get('location')]).toEqual([
      303,
      `/inloggen?naar=${encodeURIComponent(`/mijn/${plan}/rekening`)}`,
    ]);
  });

  test('een rekeningnummer met een tikfout krijgt een zin bij het vak, en alles blijft staan', async () => {
    const browser = await own();
    const path = `/mijn/${plan}/rekening`;
    const wrong = await browser.submit(path, path, {
      iban: 'NL92 ABNA 0417 1643 00',
      holder: 'Dorpsbelang "Witteveen"',
    });
    expect([wrong.status, wordsIn(wrong.body, 'p', 'oek-error')]).toEqual([
      400,
      ['Fout: Vul een rekeningnummer (IBAN) in dat klopt. Kijk op uw pas of in uw bank-app.'].map((one) =>
        one.replace('Fout: ', ''),
      ),
    ]);
    expect(wrong.body).toContain('value="NL92 ABNA 0417 1643 00"');
    expect(wrong.body).toContain('value="Dorpsbelang &quot;Witteveen&quot;"');
    expect(wrong.body).toMatch(/<title>Fout: /);
  });

  test('met spaties en kleine letters is het goed, en daarna zijn alleen vier cijfers te lezen', async () => {
    const browser = await own();
    const path = `/mijn/${plan}/rekening`;
    const page = await browser.get(path);
    const fields = {
      ...formOn(page.body, path),
      iban: ' nl91 abna.0417 1643 00 ',
      holder: 'Dorpsbelang Witteveen',
    };
    const [first, second] = [await browser.post(path, fields), await browser.post(path, fields)];
    expect([first, second].map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [303, `/mijn/${plan}?gedaan=giveBankDetails`],
      [303, `/mijn/${plan}?gedaan=giveBankDetails`],
    ]);
    const after = words((await browser.get(path)).body);
    expect([after.includes('eindigt op 4300'), /ABNA|0417 ?1643/.test(after)]).toEqual([true, false]);
    const stored = await town.database.read(async (em) => [
      await em.find(BankAccount, {}),
      await em.find(Told, {}),
    ]);
    expect(/NL91ABNA0417164300/.test(JSON.stringify(stored))).toBe(false);
  });

  test('een foto blijft bewaard bij een fout, en staat pas voor iedereen op de site als dat mag', async () => {
    const browser = await own();
    const path = `/mijn/${plan}/klaar`;
    const pdf = await sendForm(
      browser,
      path,
      {},
      { field: 'foto', fileName: 'verslag.pdf', bytes: Buffer.from('geen pdf') },
    );
    expect(wordsIn(pdf.body, 'p', 'oek-error')[1]).toMatch(/geen pdf/);
    const picture = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#7fa650' } })
      .withExif({ IFD3: { GPSLatitude: '52/1 51/1 0/1' } })
      .jpeg()
      .toBuffer();
    const half = await sendForm(
      browser,
      path,
      { sentence: 'De bank staat er.' },
      { field: 'foto', fileName: 'bank.jpg', bytes: picture },
    );
    expect([half.status, wordsIn(half.body, 'p', 'oek-error')]).toEqual([
      400,
      [
        'Zet een vinkje als iedereen op de foto het goed vindt. Staat er niemand herkenbaar op? Zet dan ook een vinkje. Of haal de foto weg.',
        'Kies of wij de zin en de foto op de website mogen zetten.',
      ],
    ]);
    expect(half.body).toContain('value="De bank staat er."');
    const kept = await sharp(await download(town.address, browser, `${path}/foto`)).metadata();
    expect([kept.width, kept.height, kept.exif]).toEqual([1600, 800, undefined]);
    const done = await sendForm(browser, path, {
      sentence: 'De bank staat er.',
      'foto-toestemming': 'ja',
      mayPublish: 'ja',
      actie: 'versturen',
    });
    expect([done.status, done.headers.get('location')]).toEqual([303, path]);
    const { photoId } = await town.database.read((em) => em.findOneByOrFail(Completion, { dossierId: plan }));
    const shown = () => town.stranger().get(`/regelingen/moek/fotos/${photoId}`);
    expect((await shown()).status).toBe(200);
    await browser.submit(path, `${path}/toestemming`, { mayPublish: 'nee' });
    const page = words((await town.stranger().get('/regelingen/moek')).body);
    expect([(await shown()).status, page.includes('De bank staat er.')]).toEqual([404, false]);
  });
});

const below = [
  '',
  '/brieven',
  '/rekening',
  '/klaar',
  '/juryadvies.pdf',
  '/zet/giveBankDetails',
  '/zet/reportDone',
  '/zet/requestExtension',
];
const flat = (text: string): string => text.replace(/[-\s\u00ad\u2010]+/g, '');

/** A page without what differs from one look to the next. */
const steady = (body: string): string => words(body.replace(/name="(_csrf|zet|revisie)" value="[^"]*"/g, ''));
