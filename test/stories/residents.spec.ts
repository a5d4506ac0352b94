import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { startSession } from '../../src/identity/session.js';
import { openBrowser } from '../support/browser.js';
import { freshPlace } from '../support/databases.js';
import { openTown, type Town } from '../support/town.js';

const axe = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** Folder for pictures of every page, to look at; without it none are made. */
const pictures = process.env['PICTURES'];

let town: Town;
let browser: Browser;
let photo: Buffer;
/** Whether anybody is signed in: who sent in the plan that is being looked at. */
let owner: string | undefined;
beforeAll(async () => {
  town = await openTown(await freshPlace('SQLite'));
  browser = await openBrowser();
  photo = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#7fa650' } })
    .jpeg()
    .toBuffer();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await town.close();
});

type Act = (page: Page) => Promise<unknown>;
const found: string[] = [];

/** Opens a page without scripts and brings it in the state to look at. */
async function opened(
  path: string,
  width: number,
  act?: Act,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    bypassCSP: true,
    locale: 'nl-NL',
  });
  await context.route('**/app*.js', (route) => route.abort());
  if (owner !== undefined) {
    const session = { personId: owner, userAgent: 'story' };
    const key = await town.database.inTransaction((tx) => startSession(tx, session, town.clock.now()));
    await context.addCookies([{ name: 'sid', value: key, url: town.address }]);
  }
  const page = await context.newPage();
  await page.goto(town.address + path);
  await act?.(page);
  return { context, page };
}

/** Looks at a page on a telephone and on a desk: axe, the HTML checker, and nothing sticking out at 320 pixels. */
async function look(name: string, path: string, act?: Act): Promise<void> {
  for (const width of [360, 1280]) {
    const { context, page } = await opened(path, width, act);
    const html = await page.content();
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    for (const details of await page.locator('details').all())
      await details.evaluate((one) => one.setAttribute('open', ''));
    found.push(...(await violations(page)).map((one) => `${name} at ${width}: ${one}`));
    await page.setViewportSize({ width: 320, height: 600 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 320) found.push(`${name} sticks out: ${wide}`);
    const report = await validator.validateString(html);
    found.push(
      ...report.results.flatMap(({ messages }) => messages.map(({ message }) => `${name}: ${message}`)),
    );
    await context.close();
  }
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'long-title': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: {
        run: (
          root: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations: all } = await checker.run(document, { runOnly: { type: 'tag', values: tags } });
    return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  });
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).last().click();
const moek = '/regelingen/moek';

describe('elke pagina van bewoners is in orde: leeg, met fouten en vol', () => {
  test('voor wie nog niets heeft ingestuurd', async () => {
    for (const [name, path, act] of [
      ['overzicht', '/'],
      ['regeling-open', moek],
      ['vooraf', `${moek}/past-uw-plan`],
      ['vooraf-fout', `${moek}/past-uw-plan?klaar=ja&where=here`],
      ['vooraf-ja', `${moek}/past-uw-plan?klaar=ja&where=here&who=group&what=liveable&own=yes&when=no`],
      ['vooraf-nee', `${moek}/past-uw-plan?klaar=ja&where=here&who=alone&what=small&own=yes&when=done`],
      [
        'bericht-fout',
        `${moek}/bericht`,
        async (page: Page) => {
          await page.fill('#email', 'jan@');
          await press('Mail mij')(page);
        },
      ],
      ['bericht-gelukt', `${moek}/bericht/gelukt`],
      ['bezwaar', '/bezwaar'],
      ['privacy', '/privacy'],
      ['toegankelijkheid', '/toegankelijkheid'],
      ['hulp', '/hulp'],
    ] as [string, string, Act?][])
      await look(name, path, act);
    owner = await town.person('Nieuwkomer');
    await look('mijn-leeg', '/mijn');
    expect(found).toEqual([]);
  }, 300_000);

  test('voor wie een plan heeft, van indienen tot klaar', async () => {
    const plan = await town.enter('Een bank waar de zon schijnt');
    const short = await town.enter('De zwaluwen komen terug');
    await town.play(short, 'startCheck', 'caseHandler');
    const asked = {
      input: { deadlineOn: '2026-12-04' },
      texts: { missing: 'De offerte van het geluid.\nHet KvK-nummer.' },
    };
    await town.play(short, 'requestRemedy', 'caseHandler', asked);
    owner = await town.ownerOf(short);
    await look('status-aanvullen', `/mijn/${short}`);
    await look('intrekken', `/mijn/${short}/zet/withdraw`);
    await town.play(short, 'withdraw', 'applicant');
    await look('status-ingetrokken', `/mijn/${short}?gedaan=withdraw`);
    owner = await town.ownerOf(plan);
    await town.begin(owner);
    await look('mijn-vol', '/mijn');
    await look('status-ingediend', `/mijn/${plan}`);
    await town.roundTo('presentation');
    await look('status-presenteren', `/mijn/${plan}`);
    await look('regeling-gesloten', moek);
    await town.roundTo('announced', 77_700);
    await look('status-toegekend', `/mijn/${plan}`);
    await look('brief', `/mijn/${plan}/brieven`);
    await look('rekening-fout', `/mijn/${plan}/rekening`, async (page) => {
      await page.fill('#iban', 'NL92 ABNA 0417 1643 00');
      await press('Geef dit nummer door')(page);
    });
    await look('meer-tijd', `/mijn/${plan}/meer-tijd`);
    await look('klaar-fout', `/mijn/${plan}/klaar`, async (page) => {
      await page.setInputFiles('#foto', { name: 'bank.jpg', mimeType: 'image/jpeg', buffer: photo });
      await press('Versturen')(page);
    });
    expect(found).toEqual([]);
  }, 300_000);
});

test('een rekeningnummer doorgeven en vertellen dat het klaar is, kan met alleen het toetsenbord en zonder JavaScript', async () => {
  const here = `/mijn/${await awarded()}`;
  const { context, page } = await opened(`${here}/rekening`, 360);
  await page.focus('#iban');
  await page.keyboard.type('nl91 abna 0417 1643 00');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Dorpsbelang Witteveen');
  await page.keyboard.press('Enter');
  await page.waitForURL(/gedaan=giveBankDetails/);
  await look('status-betalen', `${here}?gedaan=giveBankDetails`);
  await look('rekening-bekend', `${here}/rekening`);
  await page.goto(`${town.address + here}/klaar`);
  await page.focus('#sentence');
  await page.keyboard.type('De bank staat er en elke woensdag drinken we er koffie.');
  await page.focus('#foto-toestemming');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.focus('#sentence');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bedankt, mooi gedaan' }).waitFor();
  await context.close();
  await look('bedankt', `${here}/klaar`);
  await look('status-klaar', here);
  owner = undefined;
  await look('regeling-uitslag', moek);
  expect(found).toEqual([]);
}, 300_000);

/** The plan that got an award in the story before. */
const awarded = async (): Promise<string> => {
  const rows = await town.database.read(
    (em) => em.sql`SELECT dossier_id AS id FROM letter WHERE announced_at IS NOT NULL`,
  );
  return (rows as { id: string }[])[0]!.id;
};
