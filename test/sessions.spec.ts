import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { issueToken, revokeToken, tokensOf } from '../src/identity/tokens/api-tokens.js';
import { Session } from '../src/identity/session.entity.js';
import { eachDatabase } from './support/databases.js';
import {
  entry,
  grantor,
  otherEntry,
  Pages,
  person,
  placeDossiers,
  round,
  signedIn,
  status,
} from './support/identity-pages.js';
import { openSite, type Site } from './support/site.js';

const minute = 60_000;
const hour = 60 * minute;

const ascending = (one: number, other: number) => one - other;

eachDatabase((_kind, freshPlace) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(await freshPlace(), { controllers: [Pages] });
    await placeDossiers(site);
  });
  afterAll(() => site.close());

  describe('a session', () => {
    test('is a new one at every sign-in, and the old one is over', async () => {
      const id = await person(site, 'Jan');
      const browser = await signedIn(site, id);
      const first = browser.cookies.get('sid') ?? '';
      await browser.get(`/als/${id}`);
      expect(browser.cookies.get('sid')).not.toBe(first);
      expect(await status(browser, '/mijn')).toBe(200);
      browser.cookies.set('sid', first);
      expect(await status(browser, '/mijn')).toBe(303);
    });

    test('never takes over a key that somebody planted', async () => {
      const browser = site.browser();
      const planted = 'a'.repeat(43);
      browser.cookies.set('sid', planted);
      await browser.get(`/als/${await person(site, 'Jan')}`);
      expect(browser.cookies.get('sid')).not.toBe(planted);
    });

    test.each([
      ['a resident may think for two hours', undefined, [119, 119, 121], [200, 200, 303]],
      ['staff may think for half an hour', 'caseHandler', [29, 29, 31], [200, 200, 303]],
      [
        'a resident is out after a day',
        undefined,
        [...Array<number>(12).fill(119), 13],
        [...Array<number>(12).fill(200), 303],
      ],
      [
        'staff is out after twelve hours',
        'caseHandler',
        [...Array<number>(24).fill(29), 25],
        [...Array<number>(24).fill(200), 303],
      ],
    ] as const)('%s', async (_what, role, waits, answers) => {
      const browser = await signedIn(
        site,
        role ? await person(site, 'Hanneke', [role, grantor]) : await person(site, 'Jan'),
      );
      const seen: number[] = [];
      for (const wait of waits) {
        site.clock.set(site.clock.now() + wait * minute);
        seen.push(await status(browser, '/mijn'));
      }
      expect(seen).toEqual(answers);
    });

    test('is written at most once a minute', async () => {
      const id = await person(site, 'Jan');
      const browser = await signedIn(site, id);
      const began = site.clock.now();
      const seenAt = async () =>
        (await site.database.read((em) => em.findOneByOrFail(Session, { personId: id }))).seenAt - began;
      site.clock.set(began + 59_000);
      await browser.get('/mijn');
      expect(await seenAt()).toBe(0);
      site.clock.set(began + 60_000);
      await browser.get('/mijn');
      expect(await seenAt()).toBe(60_000);
    });
  });

  describe('a program', () => {
    const issue = (personId: string) =>
      site.database.inTransaction((tx) => issueToken(tx, { personId, label: 'proef' }, site.clock.now()));
    const bearer = (key?: string) => ({ authorization: `Bearer ${key}` });

    test('is who its key says, in the roles of that person', async () => {
      const key = await issue(await person(site, 'Hanneke', ['caseHandler', round]));
      const answer = await site.browser().get('/api/v1/ik', bearer(key));
      expect([answer.status, answer.body]).toEqual([200, '{"name":"Hanneke","roles":["caseHandler"]}']);
      const post = (id: string) =>
        site.browser().ask('POST', `/api/v1/zaken/${id}`, { headers: bearer(key) });
      expect([
        (await post(entry)).status,
        (await post(otherEntry)).status,
        (await post('onbekend')).status,
      ]).toEqual([201, 404, 404]);
    });

    test('is nobody with a cookie, a wrong, an ended or an old key', async () => {
      const id = await person(site, 'Hanneke');
      const [ended, old] = [await issue(id), await issue(id)];
      const [first] = await site.database.read((em) => tokensOf(em, id, site.clock.now()));
      const answers = async (key?: string) => (await site.browser().get('/api/v1/ik', bearer(key))).status;
      expect(await answers(old)).toBe(200);
      await site.database.inTransaction((tx) =>
        revokeToken(tx, { id: first?.id ?? '', personId: id }, site.clock.now()),
      );
      expect([await answers(ended), await answers(old)].toSorted(ascending)).toEqual([200, 401]);
      site.clock.set(site.clock.now() + 366 * 24 * hour);
      expect([await answers(ended), await answers(old), await answers(`oek_${'x'.repeat(43)}`)]).toEqual([
        401, 401, 401,
      ]);
      expect(await status(await signedIn(site, id), '/api/v1/ik')).toBe(401);
      expect((await site.browser().get('/api/v1/open', bearer(old))).status).toBe(401);
    });
  });
});
