import { withEnd } from '../clocks.end.js';
import { countFrom, type LegalClock } from '../clocks.js';
import type { Clocks } from './memory.js';
import { changed, remember } from './remember-clocks.js';

/** A clock by the law as it is now; one that stopped stays as it was. */
export const recounted = (clock: LegalClock): LegalClock => (clock.stoppedOn ? clock : withEnd(clock));

/** All of them. */
export const allRecounted = (clocks: Clocks): Clocks =>
  Object.fromEntries(Object.entries(clocks).map(([kind, clock]) => [kind, recounted(clock)]));

export const recountRemembering = {
  recountTerms: remember(({ context }) => ({ clocks: allRecounted(context.clocks) })),
  /** An outage moved the closing (Awb division 2.3), and the term with it; days on which it stood still stay as they were. */
  recountFromClosing: remember(({ context, event }) => ({
    clocks: changed(context, 'decision', (clock) => countFrom(clock, event.newDate ?? clock.startedOn)),
  })),
};
