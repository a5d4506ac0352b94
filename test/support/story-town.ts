import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startSession } from '../../src/identity/session.js';
import type { Settings } from '../../workflows/settings.js';
import { openBrowser } from './browser.js';
import { freshPlace } from './databases.js';
import { openTown, type Town } from './town.js';
import { enter, type Visitor } from './visitor.js';

/** A town with a browser for the stories of one file, and the people who come by in it. */
export interface StoryTown {
  /** Only there while a story runs. */
  readonly town: Town;
  /** Somebody comes back in a story that takes weeks: sessions end while the clock goes on. */
  readonly comes: (name: string, personId: string, width?: number) => Promise<Visitor>;
  /** What any browser complained of. */
  readonly complaints: () => string[];
}

/** Opens a town before the stories of this file and closes it after them. */
export function storyTown(settings: Partial<Settings> = {}): StoryTown {
  let opened: { town: Town; browser: Browser } | undefined;
  const visitors: Visitor[] = [];
  beforeAll(async () => {
    opened = { town: await openTown(await freshPlace('SQLite'), settings), browser: await openBrowser() };
  }, 120_000);
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.town.close();
  });
  const here = () => {
    if (!opened) throw new Error('The town opens when the first story begins.');
    return opened;
  };
  return {
    get town() {
      return here().town;
    },
    comes: async (name, personId, width = 1280) => {
      const visitor = await signedIn(here(), { name, personId, width });
      visitors.push(visitor);
      return visitor;
    },
    complaints: () => visitors.flatMap(({ complaints }) => complaints()),
  };
}

async function signedIn(
  { town, browser }: { town: Town; browser: Browser },
  { name, personId, width }: { name: string; personId: string; width: number },
): Promise<Visitor> {
  const one = await enter(browser, town.address, { name, width });
  const session = { personId, userAgent: 'story' };
  const value = await town.database.inTransaction((tx) => startSession(tx, session, town.clock.now()));
  await one.page.context().addCookies([{ name: 'sid', value, url: town.address }]);
  return { ...one, go: (path: string) => one.go(town.address + path) };
}
