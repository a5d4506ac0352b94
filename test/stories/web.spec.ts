import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../support/axe.js';
import { openBrowser, visit } from '../support/browser.js';
import { type CatalogueSite, openCatalogue } from '../support/catalogue-site.js';
import { nuMistakes } from '../support/nu.js';

const names = ['tekst', 'formulier', 'formulier-fouten', 'dossier', 'ronde', 'niet-gevonden', 'storing'];

let site: CatalogueSite;
let browser: Browser;

beforeAll(async () => {
  site = await openCatalogue();
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each([360, 1280])('on a screen of %i pixels wide', (width) => {
  test('axe finds nothing on any page, in any state', async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    const found: string[] = [];
    for (const name of names) {
      await page.goto(`${site.address}/${name}`);
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
    }
    await context.close();
    expect(found).toEqual([]);
  }, 120_000);
});

test('nothing sticks out at 320 pixels, also with the spacing between letters, words and lines doubled', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 }, bypassCSP: true });
  const page = await context.newPage();
  const widths: Record<string, number> = {};
  for (const name of names) {
    await page.goto(`${site.address}/${name}`);
    await page.addStyleTag({
      content:
        '*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}p{margin-block-end:2em!important}',
    });
    widths[name] = await page.evaluate(() => document.documentElement.scrollWidth);
  }
  await context.close();
  expect(widths).toEqual(Object.fromEntries(names.map((name) => [name, 320])));
});

test('the Nu checker finds nothing', async () => {
  const pages = await Promise.all(
    names.map(async (name) => [name, await (await fetch(`${site.address}/${name}`)).text()] as const),
  );
  expect(nuMistakes(new Map(pages)) ?? []).toEqual([]);
}, 120_000);

/** The site has had what was posted, and answered. */
const answered = (page: Page) => page.waitForResponse((response) => response.request().method() === 'POST');

describe('with the script', () => {
  let page: Page;
  let complaints: string[];

  beforeEach(async () => {
    ({ page, complaints } = await visit(browser, site.address, { javaScriptEnabled: true }));
    site.posted.length = 0;
  });

  // The content policy speaks through the console as well.
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the error summary has the focus and leads to the field', async () => {
    await page.goto('/formulier-fouten');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fouten');
    await page.getByRole('link', { name: 'Kostenpost 2: vul een bedrag in' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kosten-1-bedrag');
  });

  test('rows of costs come and go at once, and the totals follow', async () => {
    await page.goto('/formulier');
    await Promise.all([answered(page), page.getByRole('button', { name: 'Nog een kostenpost' }).click()]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kosten-3-wat');
    await page.fill('#kosten-3-wat', 'Soep');
    await page.fill('#kosten-3-bedrag', '€ 1.044,50');
    await page.waitForFunction(() =>
      document.querySelector('[data-total=kosten]')?.textContent?.includes('2.500'),
    );
    await page.getByRole('button', { name: 'Weghalen (kostenpost 1)' }).click();
    expect(await page.locator('[data-rows=kosten] tbody tr').count()).toBe(3);
    expect(await page.inputValue('#kosten-0-wat')).toBe('Huur huifkar');
    expect(
      await page.locator('[data-rows=kosten] tbody tr').last().locator('button').getAttribute('value'),
    ).toBe('kosten-regel-weg-2');
    await page.waitForFunction(() =>
      document.querySelector('[data-balance]')?.textContent?.includes('444,50 nodig'),
    );
    await page.fill('#gevraagd', '1.550,-');
    await page.waitForFunction(() =>
      document.querySelector('[data-balance]')?.textContent?.includes('Dat klopt'),
    );
  });

  test('the counter says how much is left, and how much is too much', async () => {
    await page.goto('/formulier');
    await page.fill('#omschrijving', 'x'.repeat(1499));
    expect(await page.textContent('#omschrijving-teller')).toBe('U kunt nog 1 teken typen.');
    await page.fill('#omschrijving', 'x'.repeat(1501));
    expect(await page.textContent('#omschrijving-teller')).toBe('U heeft 1 teken te veel.');
  });

  test('what is typed is saved by itself, with the fields of the form and a token for that path', async () => {
    await page.goto('/formulier');
    await page.fill('#titel', 'Lichtjes & meer');
    await page.waitForFunction(() =>
      /^Opgeslagen om \d\d\.\d\d$/.test(document.querySelector('[data-saved]')?.textContent ?? ''),
    );
    const fields = new URLSearchParams(site.posted[0]?.body);
    expect(site.posted.map(({ path }) => path)).toEqual(['/formulier/bewaren']);
    expect([fields.get('titel'), fields.getAll('voorWie'), fields.get('_csrf')]).toEqual([
      'Lichtjes & meer',
      ['kinderen', 'ouderen'],
      'token-voor-/formulier/bewaren',
    ]);
  });

  test('Enter in a field sends the form on, and removes nothing', async () => {
    await page.goto('/formulier');
    await Promise.all([answered(page), page.press('#titel', 'Enter')]);
    expect(site.posted[0]?.body).toMatch(/name="actie"\r\n\r\nverder/);
  });

  test('a large diagram begins at the state where the dossier is', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto('/dossier');
    const here = await page.locator('.oek-diagram__state--now').first().boundingBox();
    expect(here && here.x >= 0 && here.x + here.width <= 360).toBe(true);
  });

  test('leaving with work that is not saved yet asks first; leaving after saving does not', async () => {
    await page.goto('/formulier');
    await page.fill('#titel', 'Nog niet opgeslagen');
    await expect(page.goto('/tekst')).rejects.toThrow('ERR_ABORTED');
    expect(complaints.splice(0)).toEqual(['dialog: ']);
    await page.waitForFunction(() => document.querySelector('[data-saved]')?.textContent);
    await page.goto('/tekst');
  });

  test('says so when saving fails, and saves when the line is back', async () => {
    await page.goto('/formulier');
    await page.context().setOffline(true);
    await page.fill('#titel', 'In het dorpshuis');
    await page.waitForFunction(() =>
      document.querySelector('[data-saved]')?.textContent?.includes('lukt nu niet'),
    );
    await page.context().setOffline(false);
    await page.waitForFunction(() =>
      document.querySelector('[data-saved]')?.textContent?.startsWith('Opgeslagen'),
    );
    expect(new URLSearchParams(site.posted[0]?.body).get('titel')).toBe('In het dorpshuis');
    complaints.length = 0;
  });

  test('a file goes with the whole form, and the page comes back', async () => {
    await page.goto('/formulier');
    await page.setInputFiles('#offerte', {
      name: 'offerte.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await Promise.all([answered(page), page.getByRole('button', { name: 'Bestand versturen' }).click()]);
    expect(site.posted[0]?.body).toMatch(/name="actie"\r\n\r\nbestand-erbij/);
    expect(site.posted[0]?.body).toContain('filename="offerte.pdf"');
  });

  test('a file that is refused stays on the page, with the reason', async () => {
    await page.goto('/formulier');
    await page.setInputFiles('#offerte', {
      name: 'macro.docx',
      mimeType: 'application/pdf',
      buffer: Buffer.from('x'),
    });
    await page.getByRole('button', { name: 'Bestand versturen' }).click();
    await page.getByText('Fout: Stuur ten minste één offerte mee').waitFor();
    expect(new URL(page.url()).pathname).toBe('/formulier');
    complaints.length = 0;
  });
});

describe('without the script', () => {
  test('rows of costs and files are asked of the server', async () => {
    const { page } = await visit(browser, site.address, { width: 360 });
    await page.goto('/formulier');
    await Promise.all([answered(page), page.getByRole('button', { name: 'Nog een kostenpost' }).click()]);
    const asked = site.posted.findLast(({ path }) => path === '/formulier');
    expect(asked?.body).toMatch(/name="actie"\r\n\r\nkosten-regel-erbij/);
  });

  test('steps fold open, and the counter says the limit', async () => {
    const { page } = await visit(browser, site.address, { width: 360 });
    await page.goto('/formulier');
    await page.getByText('Alle stappen').click();
    expect(await page.getByRole('link', { name: 'Uw groep' }).isVisible()).toBe(true);
    expect(await page.textContent('#omschrijving-teller')).toBe('Gebruik maximaal 1.500 tekens.');
  });
});
