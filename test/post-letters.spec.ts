import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localDate } from '../workflows/calendar.js';
import { LetterRow } from '../src/documents/letters/letter.entity.js';
import { renderLetters } from '../src/documents/letters/letters.loop.js';
import { Grantor } from '../src/identity/grantor.entity.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { words } from './support/page-words.js';
import { enterOnPaper } from './support/paper.js';
import { download } from './support/sending.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let paper: string;
  let anneke: Browser;
  const read = async (path: string) => words((await anneke.get(path)).body);

  beforeAll(async () => {
    town = await openTown(await freshPlace());
    await town.database.inTransaction((tx) =>
      tx.update(Grantor, { id: 'midden-drenthe' }, { privacyUrl: '/privacy' }),
    );
    paper = await enterOnPaper(town, 'Een mast op papier');
    await town.enter('Een bank van het web');
    await town.enter('Een boom van het web');
    await town.roundTo('decided', 77_700);
    anneke = await town.visitor(town.people.caseHandler);
  }, 120_000);
  afterAll(() => town.close());

  test('wie op het punt staat bekend te maken, leest hoeveel brieven per post gaan', async () => {
    const { database, clock, store } = town;
    while ((await renderLetters({ database, clock, store, baseUrl: 'http://localhost' })) > 0);
    const said = await read(`/werk/rondes/${town.roundId}/zet/announce`);
    expect(said).toContain(
      'Bij 1 plan: de brief gaat per post, niet per e-mail. Er komt een taak voor de behandelaar: Doe deze brief vandaag op de post.',
    );
    expect(said).toContain(
      'Bij 2 plannen: er gaat een e-mail naar de aanvrager: ‘Besluit: u krijgt een deel',
    );
    expect(said).toContain('Bij 1 plan: er gaat een brief per post naar de aanvrager: ‘Op welke');
    expect(await read(`/werk/rondes/${town.roundId}/brieven`)).toContain('Per post: 1, per e-mail: 2.');
  });

  test('op de dag van de uitslag staat de brief als taak op de werklijst, met de pdf erbij', async () => {
    await town.announce();
    const open = await town.database.read((em) => openTasksOf(em, [paper]));
    expect(open.filter(({ kind }) => kind === 'postLetter').map(({ dueOn }) => dueOn)).toEqual([
      town.clock.today(),
    ]);
    const page = (await anneke.get('/werk')).body;
    expect(words(page)).toContain('Doe deze brief vandaag op de post');
    const pdf = new RegExp(`/werk/zaken/${paper}/brieven/[0-9a-f-]+/brief\\.pdf`).exec(page)?.[0] ?? '';
    expect((await download(town.address, anneke, pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await read(`/werk/zaken/${paper}`)).toContain('Moet op de post');
  });

  test('op papier staat een heel adres, want daar kan niemand op klikken', async () => {
    const letter = await town.database.read((em) => em.findOneByOrFail(LetterRow, { dossierId: paper }));
    expect(JSON.stringify(letter.content)).toContain('Meer leest u op http://localhost/privacy.');
  });

  test('wie de brief op de post doet, zegt dat, en de dag staat bij de brief', async () => {
    const open = await town.database.read((em) => openTasksOf(em, [paper]));
    const task = open.find(({ kind }) => kind === 'postLetter')!;
    town.clock.set(town.clock.now() + 60_000);
    const done = await anneke.submit('/werk', `/werk/taken/${task.id}/klaar`);
    expect(done.status).toBe(303);
    expect(await read('/werk')).not.toContain('Doe deze brief vandaag op de post');
    const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
    expect(localDate(town.clock.now())).toBe(town.clock.today());
    expect(await read(`/werk/zaken/${paper}`)).toContain(
      `Op de post gedaan op ${day.format(town.clock.now())}`,
    );
  });
});
