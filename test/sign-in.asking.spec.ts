import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assertEveryRouteHasARule } from '../src/identity/every-route.js';
import { assign } from '../src/identity/people.js';
import { personByEmail } from '../src/identity/roles.queries.js';
import { eachDatabase, freshPlace as newPlace } from './support/databases.js';
import { formOn } from './support/fetching-browser.js';
import { enter, isIn, newAddress, openSignInSite, type SignInSite } from './support/sign-in-site.js';

const ascending = (one: number, other: number) => one - other;

eachDatabase((_kind, freshPlace) => {
  let site: SignInSite;
  beforeAll(async () => {
    site = await openSignInSite(await freshPlace());
  });
  afterAll(() => site.close());

  test('every route says who may come', () => {
    expect(() => assertEveryRouteHasARule(site.app)).not.toThrow();
  });

  describe('who asks', () => {
    test('gets the same answer for an address that nobody knows, and is not kept until the link is used', async () => {
      const known = newAddress();
      const first = site.browser();
      await enter(first, (await site.asked(first, known)).path);
      const unknown = newAddress();
      const page = async (email: string) => {
        const browser = site.browser();
        const { answer } = await site.asked(browser, email);
        const { body } = await browser.get('/inloggen/code');
        return [
          answer.status,
          answer.body,
          answer.headers.get('location'),
          body.replaceAll(email, '').replaceAll(/value="[^"]*"/g, ''),
        ];
      };
      expect(await page(known)).toEqual(await page(unknown));
      expect(await site.database.read((em) => personByEmail(em, unknown))).toBeNull();
    });

    test('is told what an address looks like, and keeps what was typed', async () => {
      const answer = await site
        .browser()
        .submit('/inloggen', '/inloggen', { email: 'jan@dorp.test,eve@x.nl' });
      expect([
        answer.status,
        answer.body.includes('Vul een e-mailadres in'),
        answer.body.includes('value="jan@dorp.test,eve@x.nl"'),
      ]).toEqual([400, true, true]);
    });

    test('gets five mails an hour for one address, also when asking side by side', async () => {
      const email = newAddress();
      const before = site.bag.sent.length;
      const ask = () => site.browser().submit('/inloggen', '/inloggen', { email });
      const answers = (await Promise.all(Array.from({ length: 9 }, ask))).map((answer) => answer.status);
      expect([answers.toSorted(ascending), site.bag.sent.length - before]).toEqual([
        [303, 303, 303, 303, 303, 429, 429, 429, 429],
        5,
      ]);
      site.wait(61);
      expect((await ask()).status).toBe(303);
    });

    test.each([
      ['/werk/rondes?jaar=2026', '/werk/rondes?jaar=2026'],
      ['https://kwaad.test/', '/mijn'],
      ['//kwaad.test/', '/mijn'],
      ['/.//kwaad.test/', '/mijn'],
      ['/\\kwaad.test/', '/mijn'],
      ['/\t/kwaad.test', '/mijn'],
      ['/uitloggen', '/mijn'],
      ['javascript:alert(1)', '/mijn'],
    ])('goes on to %j: %s', async (naar, location) => {
      const browser = site.browser();
      const { path, answer } = await site.asked(
        browser,
        undefined,
        `/inloggen?naar=${encodeURIComponent(naar)}`,
      );
      expect(answer.headers.get('location')).toBe(
        location === '/mijn' ? '/inloggen/code' : `/inloggen/code?naar=${encodeURIComponent(location)}`,
      );
      const form = formOn((await browser.get(path)).body, path.split('?')[0] ?? '');
      expect((await browser.post(path.split('?')[0] ?? '', { ...form })).headers.get('location')).toBe(
        location,
      );
      const planted = site.browser();
      const { path: link } = await site.asked(planted);
      const fields = { ...formOn((await planted.get(link)).body, link), naar };
      expect((await planted.post(link, fields)).headers.get('location')).toBe(location);
    });

    test('lands where the work is', async () => {
      const browser = site.browser();
      const email = newAddress();
      await enter(browser, (await site.asked(browser, email)).path);
      await site.database.inTransaction(async (tx) => {
        const known = await personByEmail(tx, email);
        await assign(tx, { personId: known?.id ?? '', role: 'juror', scopeId: 'ronde' }, 0);
      });
      expect((await browser.get('/inloggen')).headers.get('location')).toBe('/jury');
      const other = site.browser();
      expect((await enter(other, (await site.asked(other, email)).path)).headers.get('location')).toBe(
        '/jury',
      );
    });
  });

  test('signing out ends the session on the server and clears the browser', async () => {
    const browser = site.browser();
    await enter(browser, (await site.asked(browser)).path);
    const stolen = site.browser();
    stolen.cookies.set('sid', browser.cookies.get('sid') ?? '');
    expect(await isIn(stolen)).toBe(true);
    const out = await browser.submit('/mijn/sleutels', '/uitloggen');
    expect([
      out.status,
      out.headers.get('location'),
      out.headers.get('clear-site-data'),
      browser.cookies.has('sid'),
    ]).toEqual([303, '/uitgelogd', '"storage"', false]);
    expect([await isIn(browser), await isIn(stolen), (await browser.get('/uitgelogd')).status]).toEqual([
      false,
      false,
      200,
    ]);
  });

  test('a key for a program is shown once, listed by its name, and taken back', async () => {
    const browser = site.browser();
    await enter(browser, (await site.asked(browser)).path);
    expect((await browser.submit('/mijn/sleutels', '/mijn/sleutels', { label: ' ' })).status).toBe(400);
    const made = await browser.submit('/mijn/sleutels', '/mijn/sleutels', { label: 'kasboek' });
    const key = /oek_[\w-]{43}/.exec(made.body)?.[0] ?? '';
    expect([key === '', (await browser.get('/mijn/sleutels')).body.includes(key)]).toEqual([false, false]);
    const listed = async () => (await browser.get('/mijn/sleutels')).body.includes('kasboek');
    expect(await listed()).toBe(true);
    const sleutel = /name="sleutel" value="([^"]+)"/.exec(made.body)?.[1] ?? '';
    const taken = await browser.submit('/mijn/sleutels', '/mijn/sleutels/intrekken', { sleutel });
    expect(taken.status).toBe(303);
    expect(await listed()).toBe(false);
  });
});

test('one address on the internet can ask for twenty mails an hour, whatever e-mail addresses it names', async () => {
  const site = await openSignInSite(await newPlace('SQLite'), false);
  const answers: number[] = [];
  for (let time = 0; time < 22; time += 1) {
    const { status } = await site.browser().submit('/inloggen', '/inloggen', { email: `${time}@dorp.test` });
    answers.push(status);
  }
  expect([answers, site.bag.sent.length]).toEqual([[...Array<number>(20).fill(303), 429, 429], 20]);
  expect(
    (await site.browser().submit('/inloggen', '/inloggen', { email: 'x@dorp.test' })).headers.get(
      'retry-after',
    ),
  ).toBe('3600');
  site.clock.set(site.clock.now() + 60 * 60_000);
  expect((await site.browser().submit('/inloggen', '/inloggen', { email: 'x@dorp.test' })).status).toBe(303);
  await site.close();
  await site.database.close();
});
