import { Controller, Get } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { assertEveryRouteHasARule } from '../src/identity/every-route.js';
import { unassign } from '../src/identity/people.js';
import { Public } from '../src/identity/visit.js';
import { eachDatabase, freshPlace as newPlace } from './support/databases.js';
import { type Browser, formOn } from './support/fetching-browser.js';
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

eachDatabase((_kind, freshPlace) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(await freshPlace(), { controllers: [Pages] });
    await placeDossiers(site);
  });
  afterAll(() => site.close());

  describe('roles', () => {
    test('count in the dossier where they were given, below its round, and at its grantor', async () => {
      const heard = async (...post: ['caseHandler', string]) =>
        (await (await signedIn(site, await person(site, 'Hanneke', post))).get(`/werk/zaken/${entry}`))
          .status;
      expect([
        await heard('caseHandler', entry),
        await heard('caseHandler', round),
        await heard('caseHandler', grantor),
      ]).toEqual([200, 200, 200]);
      expect([await heard('caseHandler', otherEntry), await heard('caseHandler', 'andere-gemeente')]).toEqual(
        [404, 404],
      );
    });

    test('are read at every request: an ended role is over at once', async () => {
      const id = await person(site, 'Hanneke', ['caseHandler', grantor]);
      const browser = await signedIn(site, id);
      expect(await status(browser, `/werk/zaken/${entry}`)).toBe(200);
      await site.database.inTransaction((tx) =>
        unassign(tx, { personId: id, role: 'caseHandler', scopeId: grantor }, site.clock.now()),
      );
      expect([await status(browser, `/werk/zaken/${entry}`), await status(browser, '/werk')]).toEqual([
        404, 403,
      ]);
    });

    test('decide the menu', async () => {
      const menu = async (browser: Browser) =>
        [...(await browser.get('/vorm')).body.matchAll(/<li><a href="([^"]+)"/g)].map(([, href]) => href);
      expect(await menu(site.browser())).toEqual(['/regelingen', '/inloggen']);
      expect(await menu(await signedIn(site, await person(site, 'Jan')))).toEqual([
        '/regelingen',
        '/mijn',
        '/mijn/gegevens',
      ]);
      expect(await menu(await signedIn(site, await person(site, 'Jo', ['juror', round])))).toEqual([
        '/regelingen',
        '/jury',
      ]);
      expect(
        await menu(await signedIn(site, await person(site, 'Hanneke', ['caseHandler', grantor]))),
      ).toEqual([
        '/regelingen',
        '/werk',
        '/werk/rondes',
        '/werk/bezwaren',
        '/werk/vragen',
        '/werk/klachten',
        '/werk/begroting',
        '/werk/gegevens',
      ]);
    });
  });

  test('a dossier of somebody else looks exactly like one that does not exist', async () => {
    const browser = await signedIn(site, await person(site, 'Jan', ['caseHandler', otherEntry]));
    const answer = async (id: string) => {
      const { status: code, body, headers } = await browser.get(`/werk/zaken/${id}`);
      return {
        code,
        body: body.replaceAll(/value="[^"]*"/g, ''),
        kinds: [...headers.keys()].filter((name) => name !== 'content-length'),
      };
    };
    const foreign = await answer(entry);
    expect(foreign).toEqual(await answer(randomUUID()));
    expect(foreign.code).toBe(404);
  });

  describe('who is not signed in', () => {
    test('is sent to sign in, and back to the page it was', async () => {
      const { status: code, headers } = await site.browser().get('/mijn?vraag=1');
      expect([code, headers.get('location')]).toEqual([303, '/inloggen?naar=%2Fmijn%3Fvraag%3D1']);
    });

    test('is sent back to the page of the form when a form came too late', async () => {
      const { status: code, headers } = await site
        .browser()
        .post(`/werk/zaken/${entry}`, {}, `/werk/zaken/${entry}`);
      expect([code, headers.get('location')]).toEqual([
        303,
        `/inloggen?naar=${encodeURIComponent(`/werk/zaken/${entry}`)}`,
      ]);
    });

    test('hears 401 from the API', async () => {
      const { status: code, headers } = await site.browser().get('/api/v1/ik');
      expect([code, headers.get('www-authenticate'), headers.get('content-type')]).toEqual([
        401,
        'Bearer',
        'application/problem+json; charset=utf-8',
      ]);
    });
  });

  describe('a form', () => {
    test('is taken from our own page, without its token reaching the handler', async () => {
      const answer = await site.browser().submit('/vorm', '/vorm', { naam: 'Jan' });
      expect([answer.status, answer.body]).toEqual([201, '{"naam":"Jan"}']);
    });

    test.each([
      ['no token', {}],
      ['a wrong token', { _csrf: 'x' }],
    ])('with %s is refused with a sentence', async (_what, fields) => {
      const answer = await (
        await signedIn(site, await person(site, 'Jan'))
      ).post('/vorm', fields as Record<string, string>);
      expect(answer.status).toBe(403);
      expect(answer.body).toContain('Deze pagina stond te lang open');
    });

    test('with the token of another browser or of another path is refused', async () => {
      const [mine, other] = [
        await signedIn(site, await person(site, 'Jan')),
        await signedIn(site, await person(site, 'Eve')),
      ];
      const token = async (browser: Browser, action = '/vorm') =>
        formOn((await browser.get('/vorm')).body, action)['_csrf'] ?? '';
      expect((await mine.post('/vorm', { _csrf: await token(mine) })).status).toBe(201);
      expect((await mine.post('/vorm', { _csrf: await token(other) })).status).toBe(403);
      expect((await mine.post('/vorm', { _csrf: await token(mine, '/uitloggen') })).status).toBe(403);
    });

    test('makes its page one that nobody keeps', async () => {
      expect((await site.browser().get('/vorm')).headers.get('cache-control')).toBe('no-store');
    });

    test('with files is refused where a page takes none, and elsewhere checked by the page', async () => {
      const browser = await signedIn(site, await person(site, 'Jan'));
      const kind = { 'sec-fetch-site': 'same-origin', 'content-type': 'multipart/form-data; boundary=x' };
      const send = async (path: string, token = '') =>
        (await browser.ask('POST', path, { headers: { ...kind, 'x-token': token }, body: '--x--' })).status;
      expect([await send('/bestand'), await send('/foto'), await send('/foto', 'x')]).toEqual([
        415, 403, 403,
      ]);
      const { _csrf } = formOn((await browser.get('/foto')).body, '/foto');
      expect(await send('/foto', _csrf)).toBe(201);
    });
  });
});

test('a site with a route that says nothing about access does not start', async () => {
  @Controller('dicht')
  class Forgotten {
    @Get('gat/:id') hole(): string {
      return '';
    }
    @Get('goed') @Public() fine(): string {
      return '';
    }
  }
  const open = await openSite(await newPlace('SQLite'), { controllers: [Pages, Forgotten] });
  expect(() => assertEveryRouteHasARule(open.app)).toThrow(
    'These routes have no access rule:\n- GET /dicht/gat/:id (Forgotten.hole)',
  );
  expect((await open.browser().get('/dicht/gat/1')).status).toBe(403);
  await open.close();
  await open.database.close();
});

test('over https the cookies are bound to this host and to https', async () => {
  const open = await openSite(await newPlace('SQLite'), {
    controllers: [Pages],
    baseUrl: 'https://dorpen.test',
  });
  const { headers } = await open.browser().get('/vorm');
  expect(headers.get('set-cookie')).toMatch(
    /^__Host-link=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=86400$/,
  );
  expect((await open.browser().get('/als/x')).headers.getSetCookie()[0]).toMatch(
    /^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  await open.close();
  await open.database.close();
});
