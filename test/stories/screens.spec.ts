import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type CatalogueSite, openCatalogue } from '../support/catalogue-site.js';
import { Screens } from '../support/screens.js';

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

const page = (body: string): string =>
  `<!doctype html><html lang="nl"><head><title>Een pagina</title></head><body><main><h1>Een pagina</h1>${body}</main></body></html>`;
const wrong =
  '<p style="color:#bbb">Te licht</p><details><summary>Meer</summary><img src="/bank.png"></details><div style="width:340px">Te breed</div>';

test('what is wrong with a page shows on every screen, also when it is folded away, and not on the page after it', async () => {
  const screens = await Screens.open(await browser.newContext({ bypassCSP: true }));
  const { address } = site;
  await screens.show({ name: 'goed', address, html: page('<p>Goed</p>') });
  expect(await screens.news()).toEqual([]);
  await screens.show({ name: 'mis', address, html: page(wrong) });
  await screens.show({ name: 'weer-goed', address, html: page('<p>Goed</p>') });
  const found = (await screens.news()).map((one) => one.replace(/(pixels wide).*/, '$1'));
  expect(found).toEqual([
    'mis at 360: color-contrast p',
    'mis at 360: image-alt img',
    'mis at 1280: color-contrast p',
    'mis at 1280: image-alt img',
    'mis at 320: 348 pixels wide',
  ]);
}, 120_000);
