import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SchemesPages } from '../src/information/schemes.pages.js';
import { HousePages } from '../src/information/house.pages.js';
import { freshPlace } from './support/databases.js';
import { openTown, type Town } from './support/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown(await freshPlace("SQLite"));
}, 60_000);
afterAll(() => town.close());

test('x', async () => {
  for (const path of ['/', '/regelingen', '/regelingen/moek', '/regelingen/moek/past-uw-plan', '/regelingen/niets', '/bezwaar', '/privacy', '/toegankelijkheid', '/hulp']) {
    const seen = await town.stranger().get(path);
    console.log(path, seen.status, seen.body.length);
  }
  expect(1).toBe(1);
});
