import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startOfDay } from '../../workflows/calendar.js';
import { erasers } from '../../src/erasers.js';
import { startSession } from '../../src/identity/session.js';
import { destroyApproved } from '../../src/privacy/archive/destroying.loop.js';
import { Retention } from '../../src/privacy/retention.entity.js';
import { openBrowser, visit } from '../support/browser.js';
import { canaryWins } from '../support/canary.js';
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

/** A browser in which somebody of the municipality is signed in. */
async function desk(personId: string) {
  const { page, complaints } = await visit(browser, town.address, { width: 1280 });
  const session = { personId, userAgent: 'story' };
  const key = await town.database.inTransaction((tx) => startSession(tx, session, town.clock.now()));
  await page.context().addCookies([{ name: 'sid', value: key, url: town.address }]);
  return { page, complaints };
}

test('zeven jaar later maakt de beheerder een lijst, geeft de archivaris akkoord en is er niets meer van haar te zien', async () => {
  const { plan } = await canaryWins(town);
  const { destroyOn } = await town.database.read((em) => em.findOneByOrFail(Retention, { dossierId: plan }));
  town.clock.set(startOfDay(destroyOn));

  const admin = await desk(town.people.functionalAdmin);
  await admin.page.goto(`${town.address}/werk/archief`);
  await admin.page.getByRole('button', { name: 'Lijst maken met 1 zaak' }).click();
  await admin.page.getByRole('heading', { name: 'Vernietigingslijst' }).waitFor();

  const archivist = await desk(town.people.archivist);
  await archivist.page.goto(`${town.address}/werk/archief`);
  await archivist.page.getByRole('link', { name: /^Lijst van/ }).click();
  await archivist.page.getByRole('button', { name: 'Akkoord: vernietig 1 zaak' }).click();
  await archivist.page.getByText('Wordt vernietigd').first().waitFor();
  const { database, clock, store } = town;
  while ((await destroyApproved({ database, clock, store, erasers })) > 0);
  await archivist.page.reload();
  await archivist.page.getByRole('heading', { name: 'Verklaring van vernietiging' }).waitFor();

  await admin.page.goto(`${town.address}/werk/zaken/${plan}`);
  const seen = await admin.page.locator('main').innerText();
  expect({
    gone: [seen.includes('Vernietigde zaak'), /Geelvink|Zangzaadsteeg|Kooitje/i.test(seen)],
    complaints: [...admin.complaints, ...archivist.complaints],
  }).toEqual({ gone: [true, false], complaints: [] });
}, 180_000);
