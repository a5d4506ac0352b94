import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  Header,
  HttpException,
  Module,
  Post,
} from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { badAddress } from '../src/web/site/bad-address.js';
import type { PageContext } from '../src/web/site/context.js';
import { checkCsrf, csrfToken } from '../src/web/form/csrf.js';
import { ErrorPages } from '../src/web/site/errors.js';
import { Page } from '../src/web/site/page.js';
import { secure } from '../src/web/site/security.js';
import { type Answer, ViewInterceptor } from '../src/web/site/view.interceptor.js';
import { servePublicFiles } from '../src/web/site/well-known.js';

const origin = 'https://dorpen.test';
const ctx: PageContext = {
  navigation: [],
  csrf: (action) => `token-${action}`,
  demo: false,
  help: { phone: '14 0593', hours: 'op werkdagen van 9.00 tot 12.00 uur' },
};

@Controller()
class Pages {
  @Get('pagina')
  page(): Answer {
    return (
      <Page ctx={ctx} title="Pagina">
        <h1>{'<Dag>'}</h1>
      </Page>
    );
  }

  @Get('openbaar')
  @Header('Cache-Control', 'public, max-age=300')
  open(): Answer {
    return (
      <Page ctx={ctx} title="Openbaar">
        <h1>Dag</h1>
      </Page>
    );
  }

  @Post('pagina')
  again(): Answer {
    return {
      status: 409,
      page: (
        <Page ctx={ctx} title="Pagina" refusals={['De ronde is gesloten.']}>
          <h1>Dag</h1>
        </Page>
      ),
    };
  }

  @Post('door')
  onward(): Answer {
    return { redirect: '/pagina' };
  }

  @Get('stuk')
  broken(): Answer {
    throw new Error('SQLITE_CORRUPT: secret detail');
  }

  @Get('verboden')
  forbidden(): Answer {
    throw new ForbiddenException();
  }

  @Get('eigen')
  own(): Answer {
    throw new HttpException({ sentence: 'U heeft dit plan al beoordeeld.' }, 403);
  }

  @Post('api/v1/dingen')
  things(@Body() body: unknown): unknown {
    return { body };
  }

  @Get('api/v1/stuk')
  brokenThings(): unknown {
    throw new Error('secret detail');
  }
}

@Module({ controllers: [Pages] })
class Site {}

describe('a site', () => {
  let app: NestFastifyApplication;
  let address: string;

  beforeAll(async () => {
    const module = await Test.createTestingModule({ imports: [Site] }).compile();
    app = module.createNestApplication<NestFastifyApplication>(
      new FastifyAdapter({ bodyLimit: 1000, frameworkErrors: badAddress(origin, ctx) }),
      {
        logger: false,
      },
    );
    const fastify = app.getHttpAdapter().getInstance();
    secure(fastify, { origin });
    servePublicFiles(fastify, {
      origin,
      securityContact: 'mailto:veilig@dorpen.test',
      now: () => 0,
      demo: false,
    });
    app.useGlobalInterceptors(new ViewInterceptor());
    app.useGlobalFilters(new ErrorPages(() => ctx, ctx));
    await app.listen(0, '127.0.0.1');
    address = await app.getUrl();
  });
  afterAll(() => app.close());

  const ask = async (method: string, path: string, headers: Record<string, string> = {}, body?: string) => {
    const answer = await fetch(address + path, { method, headers, body, redirect: 'manual' });
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
  };

  test('shows what a controller returns as a page that nobody keeps', async () => {
    const answer = await ask('GET', '/pagina');
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    expect(answer.body).toMatch(/^<!doctype html><html lang="nl">.*<h1>&lt;Dag><\/h1>/);
  });

  test('lets a public page be kept when its controller says so', async () => {
    expect((await ask('GET', '/openbaar')).headers['cache-control']).toBe('public, max-age=300');
  });

  test('shows a refused form again with its own status, and says so in the title', async () => {
    const answer = await ask('POST', '/pagina', { 'sec-fetch-site': 'same-origin' });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('<title>Fout: Pagina');
    expect(answer.body).toContain('<li>De ronde is gesloten.</li>');
  });

  test('leads on after a post with 303', async () => {
    const answer = await ask('POST', '/door', { 'sec-fetch-site': 'same-origin' });
    expect([answer.status, answer.headers.location]).toEqual([303, '/pagina']);
  });

  test('sends the protective headers with pages, missing pages and refusals', async () => {
    const answers = await Promise.all([
      ask('GET', '/pagina'),
      ask('GET', '/nergens'),
      ask('GET', '/%zz'),
      ask('POST', '/door', { origin: 'https://kwaad.test' }),
    ]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; upgrade-insecure-requests; report-uri /csp",
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'geolocation=(), microphone=(), camera=(self), payment=()',
      });
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by', 'server']));
    }
  });

  test.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 303],
    ['our own page in an older browser', { origin }, 303],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site', origin }, 403],
    ['another site in an older browser', { origin: 'https://kwaad.test' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
  ])('a post from %s', async (_from, headers, status) => {
    expect((await ask('POST', '/door', headers as Record<string, string>)).status).toBe(status);
  });

  test('a program with its own key and no cookie may post from anywhere; with a cookie it may not', async () => {
    const headers = {
      authorization: 'Bearer x',
      'content-type': 'application/json',
      'sec-fetch-site': 'cross-site',
    };
    expect((await ask('POST', '/api/v1/dingen', headers, '{}')).status).toBe(201);
    expect((await ask('POST', '/api/v1/dingen', { ...headers, cookie: 'a=b' }, '{}')).status).toBe(403);
  });

  test.each([
    ['GET', '/nergens', 404, 'Deze pagina bestaat niet'],
    ['GET', '/verboden', 403, 'Deze pagina is niet voor u'],
    ['GET', '/eigen', 403, 'U heeft dit plan al beoordeeld.'],
    ['GET', '/stuk', 500, 'Er ging bij ons iets mis'],
    ['GET', '/%zz', 404, 'Deze pagina bestaat niet'],
  ] as const)(
    '%s %s answers %i in Dutch, with a telephone number and without how it came about',
    async (method, url, status, words) => {
      const answer = await ask(method, url);
      expect(answer.status).toBe(status);
      expect(answer.body).toContain(words);
      expect(answer.body).toContain('tel:140593');
      expect(answer.body).not.toMatch(/secret|SQLITE|Error|node:|Forbidden|Not Found/);
    },
  );

  test('says what is wrong with something too large or of the wrong kind', async () => {
    const form = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
    const large = await ask('POST', '/door', form, 'x'.repeat(2000));
    const strange = await ask('POST', '/door', { ...form, 'content-type': 'application/strange' }, 'x');
    expect([large.status, strange.status]).toEqual([413, 415]);
    expect(large.body).toContain('Dit bestand is te groot');
    expect(strange.body).toContain('Dit soort bestand kunnen wij niet lezen');
  });

  test('tells programs as problem+json', async () => {
    const [missing, broken] = await Promise.all([ask('GET', '/api/v1/nergens'), ask('GET', '/api/v1/stuk')]);
    expect(missing.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(missing.body)).toMatchObject({ title: 'Dit bestaat niet.', status: 404 });
    expect(JSON.parse(broken.body)).toMatchObject({ title: 'Er ging bij ons iets mis.', status: 500 });
    expect(broken.body).not.toContain('secret');
  });

  test('has the files that stand at fixed places', async () => {
    expect((await ask('GET', '/robots.txt')).body).toContain('Disallow: /mijn');
    expect((await ask('GET', '/.well-known/security.txt')).body).toBe(
      'Contact: mailto:veilig@dorpen.test\nExpires: 1970-07-02T00:00:00.000Z\nPreferred-Languages: nl, en\nCanonical: https://dorpen.test/.well-known/security.txt\n',
    );
    expect((await ask('GET', '/favicon.ico')).status).toBe(302);
  });

  test('takes reports of what the content policy stopped', async () => {
    const report = JSON.stringify({ 'csp-report': { 'violated-directive': 'script-src' } });
    expect((await ask('POST', '/csp', { 'content-type': 'application/csp-report' }, report)).status).toBe(
      204,
    );
  });
});

test('a form token is good for one session and one path', () => {
  const token = csrfToken('secret-of-a', '/mijn/1');
  const tries: [string, string, unknown][] = [
    ['secret-of-a', '/mijn/1', token],
    ['secret-of-b', '/mijn/1', token],
    ['secret-of-a', '/mijn/2', token],
    ['secret-of-a', '/mijn/1', undefined],
    ['secret-of-a', '/mijn/1', ''],
  ];
  expect(tries.map(([secret, path, given]) => checkCsrf(secret, path, given))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
