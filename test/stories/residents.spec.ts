import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startSession } from '../../src/identity/session.js';
import { openBrowser, visit } from '../support/browser.js';
import { freshPlace } from '../support/databases.js';
import { openTown, type Town } from '../support/town.js';

let town: Town;
let browser: Browser;
beforeAll(async () => {
  town = await openTown(await freshPlace('SQLite'));
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await town.close();
});

test('een rekeningnummer doorgeven en vertellen dat het klaar is, kan met alleen het toetsenbord en zonder JavaScript', async () => {
  const plan = await town.enter('Een bank waar de zon schijnt');
  await town.roundTo('announced', 77_700);
  const here = `/mijn/${plan}`;
  const { page, complaints } = await visit(browser, town.address, { width: 360 });
  const session = { personId: await town.ownerOf(plan), userAgent: 'story' };
  const key = await town.database.inTransaction((tx) => startSession(tx, session, town.clock.now()));
  await page.context().addCookies([{ name: 'sid', value: key, url: town.address }]);
  await page.goto(`${here}/rekening`);
  await page.focus('#iban');
  await page.keyboard.type('nl91 abna 0417 1643 00');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Dorpsbelang Witteveen');
  await page.keyboard.press('Enter');
  await page.waitForURL(/gedaan=giveBankDetails/);
  await page.goto(`${here}/klaar`);
  await page.focus('#sentence');
  await page.keyboard.type('De bank staat er en elke woensdag drinken we er koffie.');
  await page.focus('#foto-toestemming');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.focus('#sentence');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bedankt, mooi gedaan' }).waitFor();
  expect(complaints).toEqual([]);
}, 120_000);
