import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { personByEmail } from '../src/identity/roles.queries.js';
import { Session } from '../src/identity/session.entity.js';
import { SignInLink } from '../src/identity/signing-in/sign-in.entity.js';
import { eachDatabase } from './support/databases.js';
import { type Browser, formOn } from './support/fetching-browser.js';
import { enter, isIn, openSignInSite, type SignInSite } from './support/sign-in-site.js';

const typeCode = (browser: Browser, code: string) =>
  browser.submit('/inloggen/code', '/inloggen/code', { code });

const ascending = (one: number, other: number) => one - other;

eachDatabase((_kind, freshPlace) => {
  let site: SignInSite;
  beforeAll(async () => {
    site = await openSignInSite(await freshPlace());
  });
  afterAll(() => site.close());

  describe('the link', () => {
    test('shows a button, and the button lets in', async () => {
      const browser = site.browser();
      const { path, answer } = await site.asked(browser);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/inloggen/code']);
      expect((await browser.get('/inloggen/code')).body).toContain('Code uit de e-mail');
      const entered = await enter(browser, path);
      expect([entered.status, entered.headers.get('location'), await isIn(browser)]).toEqual([
        303,
        '/mijn',
        true,
      ]);
    });

    test('spends nothing when it is opened ten times, by whomever', async () => {
      const browser = site.browser();
      const { path } = await site.asked(browser);
      for (let time = 0; time < 5; time += 1)
        await Promise.all([browser.get(path), site.browser().get(path)]);
      expect(await isIn(browser)).toBe(false);
      expect((await enter(browser, path)).status).toBe(303);
    });

    test('lets in exactly one of twenty that use it side by side', async () => {
      const browser = site.browser();
      const { path, email } = await site.asked(browser);
      const form = formOn((await browser.get(path)).body, path);
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const uses = Array.from({ length: 20 }, () => {
        const other = site.browser();
        return other.ask('POST', path, {
          headers: { cookie, 'sec-fetch-site': 'same-origin' },
          body: new URLSearchParams(form),
        });
      });
      const answers = (await Promise.all(uses)).map((answer) => answer.status);
      expect(answers.toSorted(ascending)).toEqual([303, ...Array<number>(19).fill(410)]);
      const sessions = await site.database.read(async (em) =>
        em.countBy(Session, { personId: (await personByEmail(em, email))?.id ?? '' }),
      );
      expect(sessions).toBe(1);
    });

    test('asks in another browser for the code, and lets nobody in there', async () => {
      const [browser, other] = [site.browser(), site.browser()];
      const { path } = await site.asked(browser);
      await other.get('/inloggen');
      expect((await other.get(path)).body).toContain('Ga terug naar het venster waar u om de link vroeg.');
      expect((await other.post(path, { _csrf: site.formToken(other, path) })).status).toBe(409);
      expect([await isIn(other), (await enter(browser, path)).status]).toEqual([false, 303]);
    });

    test('is over after ten minutes, after its use, and after a newer one', async () => {
      const browser = site.browser();
      const late = await site.asked(browser);
      site.wait(11);
      expect((await browser.get(late.path)).status).toBe(410);
      const [older, newer] = [await site.asked(browser, late.email), await site.asked(browser, late.email)];
      expect((await browser.get(older.path)).status).toBe(410);
      const form = formOn((await browser.get(newer.path)).body, newer.path);
      expect((await browser.post(newer.path, form)).status).toBe(303);
      const again = await browser.get(newer.path);
      expect([again.status, again.body.includes('Deze link werkt niet meer')]).toEqual([410, true]);
    });

    test('that was opened in time is refused when the button comes after eleven minutes', async () => {
      const browser = site.browser();
      const { path } = await site.asked(browser);
      const form = formOn((await browser.get(path)).body, path);
      site.wait(11);
      expect([(await browser.post(path, form)).status, await isIn(browser)]).toEqual([410, false]);
    });
  });

  describe('the code', () => {
    test('lets in, as people type it', async () => {
      const browser = site.browser();
      const { code } = await site.asked(browser);
      const entered = await typeCode(
        browser,
        ` ${code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `,
      );
      expect([entered.status, await isIn(browser)]).toEqual([303, true]);
    });

    test('is good only in the browser that asked', async () => {
      const [browser, other] = [site.browser(), site.browser()];
      const { code } = await site.asked(browser);
      await site.asked(other);
      expect((await typeCode(other, code)).status).toBe(400);
      expect((await typeCode(browser, code)).status).toBe(303);
    });

    test('can be tried five times; the sixth is refused, also when it is right', async () => {
      const browser = site.browser();
      const { code } = await site.asked(browser);
      const { _csrf = '' } = formOn((await browser.get('/inloggen/code')).body, '/inloggen/code');
      const wrong = code.startsWith('A') ? 'BBBB-BBBB' : 'AAAA-AAAA';
      const tries: number[] = [];
      for (const typed of [wrong, wrong, 'te kort', wrong, wrong, wrong, code])
        tries.push((await browser.post('/inloggen/code', { _csrf, code: typed })).status);
      expect(tries).toEqual([400, 400, 400, 400, 400, 410, 410]);
      expect(await isIn(browser)).toBe(false);
    });

    test('side by side gets five tries as well', async () => {
      const browser = site.browser();
      const { code } = await site.asked(browser);
      const { _csrf = '' } = formOn((await browser.get('/inloggen/code')).body, '/inloggen/code');
      const wrong = code.startsWith('A') ? 'BBBB-BBBB' : 'AAAA-AAAA';
      await Promise.all(
        Array.from({ length: 12 }, () => browser.post('/inloggen/code', { _csrf, code: wrong })),
      );
      const [row] = await site.database.read((em) =>
        em.find(SignInLink, { order: { askedAt: 'DESC' }, where: { tries: 5 } }),
      );
      expect(row?.tries).toBe(5);
      expect((await browser.post('/inloggen/code', { _csrf, code })).status).toBe(410);
    });

    test('is over after ten minutes', async () => {
      const browser = site.browser();
      const { code } = await site.asked(browser);
      const { _csrf = '' } = formOn((await browser.get('/inloggen/code')).body, '/inloggen/code');
      site.wait(11);
      expect((await browser.post('/inloggen/code', { _csrf, code })).status).toBe(410);
    });
  });
});
