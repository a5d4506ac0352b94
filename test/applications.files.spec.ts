import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { filesOf } from '../src/applications/applications.queries.js';
import { picture } from './support/crafted-files.js';
import { freshPlace } from './support/databases.js';
import {
  errorsOn,
  fill,
  type FormSite,
  leadsTo,
  openFormSite,
  sendFile,
  stepOf,
} from './support/form-site.js';

let site: FormSite;
beforeAll(async () => {
  site = await openFormSite(await freshPlace('SQLite'));
});
afterAll(() => site.close());

describe('Een bestand', () => {
  const plan = (id: string) => stepOf(id, 'plan');
  const lists = async (id: string) =>
    (await site.database.read((em) => filesOf(em, id))).map(({ name, kind }) => [kind, name]);

  test('wordt gecontroleerd, bewaard, getoond, gedownload en weer weggehaald', async () => {
    const { browser, id } = await site.resident();
    const answer = await sendFile(browser, plan(id), {
      field: 'planFiles',
      file: await picture('png'),
      name: 'schets é.png',
      typed: { title: 'Bank' },
    });
    expect([leadsTo(answer), await lists(id)]).toEqual([
      `${plan(id)}#planFiles`,
      [['planFiles', 'schets é.png']],
    ]);
    expect((await site.answersOf(id))?.['title']).toBe('Bank');
    const page = (await browser.get(plan(id))).body;
    const [, file = ''] = /href="\/bestanden\/([0-9a-f-]{36})"/.exec(page) ?? [];
    const download = await browser.get(`/bestanden/${file}`);
    expect([download.status, download.headers.get('content-disposition'), download.headers.get('content-security-policy')]).toEqual([
      200, `attachment; filename="schets e.png"; filename*=UTF-8''schets%20%C3%A9.png`, "sandbox; default-src 'none'",
    ]); // prettier-ignore
    const stranger = await site.signedIn(await site.person('Vreemde'));
    expect((await stranger.get(`/bestanden/${file}`)).status).toBe(404);
    const removed = await fill(browser, plan(id), { actie: `bestand-weg-${file}` });
    expect([leadsTo(removed), await lists(id), (await site.answersOf(id))?.['planFiles']]).toEqual([
      plan(id),
      [],
      [],
    ]);
    expect((await browser.get(`/bestanden/${file}`)).status).toBe(404);
  });

  test('van 30 MB wordt geweigerd met het formulier heel', async () => {
    const { browser, id } = await site.resident();
    const answer = await sendFile(browser, plan(id), {
      field: 'planFiles',
      file: Buffer.alloc(30_000_000, 1),
      name: 'film.png',
      typed: { title: 'Onze bank 🪑' },
    });
    expect([answer.status, errorsOn(answer)]).toEqual([
      413, ['film.png: dit bestand is groter dan 10 MB. Maak het kleiner of verdeel het in delen.'],
    ]); // prettier-ignore
    expect(answer.body).toContain('value="Onze bank 🪑"');
    expect([await lists(id), (await site.answersOf(id))?.['title']]).toEqual([[], 'Onze bank 🪑']);
  });

  test.each([
    [
      'een webpagina die zich pdf noemt',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'plan.pdf',
      /plan\.pdf: de naam van dit bestand eindigt op \.pdf, maar het is geen pdf/,
    ],
    ['een leeg bestand', Buffer.alloc(0), 'leeg.png', /leeg\.png: dit bestand is leeg/],
    ['een programma', Buffer.from('MZ'), 'virus.exe', /virus\.exe: u kunt alleen een foto/],
  ])('%s komt er niet in', async (_what, file, name, sentence) => {
    const { browser, id } = await site.resident();
    const answer = await sendFile(browser, plan(id), { field: 'planFiles', file, name });
    expect([answer.status, errorsOn(answer), await lists(id)]).toEqual([
      400,
      [expect.stringMatching(sentence) as unknown],
      [],
    ]);
  });

  test('hoort bij een vraag om bestanden, en past er nog bij', async () => {
    const { browser, id } = await site.resident();
    const file = await picture('jpeg');
    const strange = await sendFile(browser, plan(id), { field: 'title', file, name: 'foto.jpg' });
    expect([strange.status, errorsOn(strange)]).toEqual([
      400,
      ['Dit bestand kunt u hier niet toevoegen of weghalen.'],
    ]);
    for (let sent = 0; sent < 5; sent++)
      await sendFile(browser, plan(id), { field: 'planFiles', file, name: 'foto.jpg' });
    const sixth = await sendFile(browser, plan(id), { field: 'planFiles', file, name: 'foto.jpg' });
    expect(errorsOn(sixth)).toEqual(['U kunt hier hoogstens 5 bestanden meesturen. Haal er eerst een weg.']);
  });

  test('zonder keuze zegt wat te doen, en zonder bewijs uit het formulier komt er niets in', async () => {
    const { browser, id } = await site.resident();
    const empty = await fill(browser, plan(id), { actie: 'bestand-erbij' });
    expect(errorsOn(empty)).toEqual(['Kies eerst een bestand op uw telefoon of computer.']);
    const body = new FormData();
    body.append('planFiles', new Blob(['x']), 'x.pdf');
    const forged = await browser.ask('POST', plan(id), {
      headers: { 'sec-fetch-site': 'same-origin' },
      body,
    });
    expect(forged.status).toBe(403);
  });
});
