import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { saveDraft } from '../../src/applications/filling/saving.js';
import { violations } from '../support/axe.js';
import { openBrowser, visit, type WatchedPage } from '../support/browser.js';
import { builtAssets } from '../support/built-assets.js';
import { picture } from '../support/crafted-files.js';
import { freshPlace } from '../support/databases.js';
import { answers, type FormSite, openFormSite, stepOf } from '../support/form-site.js';
import { must, now } from '../support/open-round.js';

const folder = process.env['SHOTS_FOLDER'];
const assets = builtAssets();
let site: FormSite;
let browser: Browser;
beforeAll(async () => {
  site = await openFormSite(await freshPlace('SQLite'));
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Somebody who signed in on a screen of this width, and looks at each page the way axe does. */
async function resident(width: number, javaScriptEnabled: boolean) {
  const one = await site.resident();
  const watched = await visit(browser, site.address, { width, javaScriptEnabled });
  await assets(watched.page.context());
  const value = one.browser.cookies.get('sid') ?? '';
  await watched.page.context().addCookies([{ name: 'sid', value, url: site.address }]);
  return { ...one, ...watched, look: looker(watched, { width, javaScriptEnabled }) };
}

const looker =
  ({ page }: WatchedPage, { width, javaScriptEnabled }: { width: number; javaScriptEnabled: boolean }) =>
  async (name: string): Promise<string[]> => {
    // A page that is still loading has no style yet, and is wider than any screen.
    await page.waitForLoadState('load');
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    // Without scripts no checker runs in the page; every-page.spec.ts looks at those pages.
    const found = javaScriptEnabled ? await violations(page) : [];
    return [...found, ...(wide > 0 ? [`${wide} pixels too wide`] : [])].map((one) => `${name}: ${one}`);
  };

const ours = (complaints: readonly string[]) =>
  complaints.filter((one) => !/status of 4(00|09|13)/.test(one));

describe.each([360, 1280])('op een scherm van %i pixels', (width) => {
  test.each([
    ['zonder script', false],
    ['met script', true],
  ])(
    'vult iemand %s een plan in, stap voor stap, en verstuurt het',
    async (_how, script) => {
      const { page, id, person, look, complaints } = await resident(width, script);
      const found: string[] = [];
      await page.goto('/regelingen/moek/begin');
      await page.click('text=Verder met uw plan');
      found.push(...(await look('groep')));
      await page.fill('#groupName', 'De buren van de Esweg');
      await page.click('label:has-text("Groep bewoners")');
      for (const name of ['commercialParty', 'jurorInvolved']) await page.check(`[name=${name}][value=nee]`);
      await page.click('button:has-text("Opslaan en verder")');
      expect(new URL(page.url()).hash).toBe('#addressCount');
      found.push(...(await look('groep-erbij')));
      await page.click('button:has-text("Opslaan en verder")');
      await page.locator('#fouten').waitFor();
      found.push(...(await look('groep-fout')));
      await page.goto(stepOf(id, 'budget'));
      await page.fill('#costs-0-wat', 'Hout');
      await page.fill('#costs-0-bedrag', '1.600,-');
      await page.fill('#requestedAmount', 'duizend');
      await page.press('#requestedAmount', 'Enter');
      await page.locator('#requestedAmount-fout').waitFor();
      found.push(...(await look('begroting-fout')));
      await page.goto(`/aanvragen/${id}/controleren`);
      found.push(...(await look('controleren-mist')));
      must(await saveDraft(site.database, { dossier: id, person, at: now, posted: answers }));
      await page.goto(`/aanvragen/${id}/controleren`);
      found.push(...(await look('controleren')));
      await page.click('button:has-text("Aanvraag versturen")');
      await page.waitForURL('**/ontvangen');
      found.push(...(await look('ontvangen')));
      expect([found, ours(complaints)]).toEqual([[], []]);
    },
    120_000,
  );

  test('bewaart het script vanzelf, telt het mee en laat het een bestand zien', async () => {
    const { page, id, look, complaints } = await resident(width, true);
    await page.goto(stepOf(id, 'budget'));
    await page.fill('#costs-0-wat', 'Hout');
    await page.fill('#costs-0-bedrag', '1.250,-');
    await page.click('text=Nog een kostenpost');
    await page.fill('#costs-2-bedrag', '350');
    await page.fill('#incomes-0-bedrag', '350');
    await page.fill('#requestedAmount', '1250');
    await page.locator('text=De kosten en de dekking zijn gelijk.').waitFor();
    await page.locator('text=Opgeslagen om').waitFor();
    expect((await site.answersOf(id))?.['requestedAmount']).toBe('1250');
    const found = await look('begroting-script');
    await page.goto(stepOf(id, 'plan'));
    const send = async (name: string, buffer: Buffer) => {
      await page.setInputFiles('#planFiles', { name, mimeType: 'application/pdf', buffer });
      await page.click('text=Bestand versturen');
    };
    await page.fill('#title', 'Bank');
    await send('plan.pdf', Buffer.from('<html>'));
    await page.locator('[role=status]:has-text("geen pdf")').waitFor();
    await send('schets.png', await picture('png'));
    await page.locator('text=gecontroleerd').waitFor();
    expect(await page.inputValue('#title')).toBe('Bank');
    found.push(...(await look('plan-bestand')));
    expect([found, ours(complaints)]).toEqual([[], []]);
  }, 120_000);
});
