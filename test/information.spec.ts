import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshPlace } from './support/databases.js';
import { openTown, type Town } from './support/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown(await freshPlace('SQLite'));
}, 60_000);
afterAll(() => town.close());

test('iedereen kan lezen wat er is, ook zonder in te loggen; wat er niet is, zegt dat', async () => {
  const stranger = town.stranger();
  const seen: Record<string, number> = {};
  for (const path of [
    '/',
    '/regelingen/moek',
    '/regelingen/moek/past-uw-plan',
    '/bezwaar',
    '/privacy',
    '/toegankelijkheid',
    '/hulp',
    '/regelingen/niets',
  ])
    // prettier-ignore
    seen[path] = (await stranger.get(path)).status;
  expect(seen).toEqual({
    '/': 200,
    '/regelingen/moek': 200,
    '/regelingen/moek/past-uw-plan': 200,
    '/bezwaar': 200,
    '/privacy': 200,
    '/toegankelijkheid': 200,
    '/hulp': 200,
    '/regelingen/niets': 404,
  });
});
