import type { Browser } from 'playwright-core';
import { startSession } from '../../src/identity/session.js';
import type { Town } from './town.js';
import { enter, type Visitor } from './visitor.js';

/** How people come back in a story that takes weeks: sessions end while the clock goes on. Every visitor ends up in `visitors`. */
export const returning =
  (visitors: Visitor[]) =>
  async (
    { town, browser }: { town: Town; browser: Browser },
    { name, personId, width = 1280 }: { name: string; personId: string; width?: number },
  ): Promise<Visitor> => {
    const one = await enter(browser, town.address, { name, width });
    const session = { personId, userAgent: 'story' };
    const value = await town.database.inTransaction((tx) => startSession(tx, session, town.clock.now()));
    await one.page.context().addCookies([{ name: 'sid', value, url: town.address }]);
    const visitor = { ...one, go: (path: string) => one.go(town.address + path) };
    visitors.push(visitor);
    return visitor;
  };
