import { extendClock } from '../clocks.js';
import { restartClock, suspendAgain } from '../clocks.pauses.js';
import type { Effects } from '../effects.js';
import type { Moves } from '../language.js';
import { endedIn, nothingEndedThen } from '../outage.js';
import { datedMessage, done } from './acts.js';
import { rule } from './entry-rule.js';
import type { EntryMemory, EntryMoment } from './memory.js';
import { changed, remember } from './remember-clocks.js';

/**
 * Somebody had until a day on which the website did not work: then there is more time, also when the day has passed already
 * (Awb division 2.3). The round asks this of every dossier with such a last day; `src/rounds/outage.facts.ts` finds them.
 */
export const outageMoves = {
  extendForOutage: { who: 'system', button: 'Meer tijd door een storing' },
} satisfies Moves;

/** Whether there is a reaction to wait for, or to wait for again, of which the last day fell in the outage. */
const viewsHit = ({ views }: EntryMemory, event: EntryMoment['event']): boolean =>
  views !== undefined && views.givenOn === undefined && endedIn(event, views.untilOn);

export const outageRules = {
  supplementHit: rule(nothingEndedThen, ({ context, event }) => endedIn(event, context.remedyDeadlineOn)),
  viewsHit: rule(nothingEndedThen, ({ context, event }) => viewsHit(context, event)),
  objectionHit: rule(nothingEndedThen, ({ context, event }) =>
    endedIn(event, context.clocks['objection']?.endsOn),
  ),
};

/** Whoever could not reach us because of an outage gets more time. */
const basis = 'Awb, afdeling 2.3';

export const outageRemembering = {
  /** The decision term stands still as long as there is time to supplement (Awb 4:15). */
  rememberMoreTimeToSupplement: remember(({ context, event: { newDate = '' } }) => ({
    remedyDeadlineOn: newDate,
    clocks: changed(context, 'decision', (clock) => suspendAgain(clock, newDate)),
  })),
  rememberMoreTimeToReact: remember(({ context, event: { newDate = '', on } }) => ({
    views: context.views && { ...context.views, untilOn: newDate, passed: undefined },
    clocks: changed(context, 'views', (clock) =>
      extendClock(restartClock(clock), { newDate, reason: 'postponed', on, basis }),
    ),
  })),
  rememberMoreTimeToObject: remember(({ context, event: { newDate = '', on } }) => ({
    clocks: changed(context, 'objection', (clock) =>
      extendClock(clock, { newDate, reason: 'postponed', on, basis }),
    ),
  })),
};

const told = datedMessage('E24b', 'newDate', ({ event }) => event.newDate);

/** Waiting for a supplement goes on, or begins again at `target`. */
export const moreTimeToSupplement = {
  extendForOutage: {
    target: 'awaitingSupplement',
    reenter: true,
    guard: 'supplementHit',
    actions: ['rememberMoreTimeToSupplement', 'stopNotProcessedClock', done('decideNotProcessed'), told],
  },
} as const;

/** Waiting for a reaction goes on, or begins again at `target`. */
export const moreTimeToReact = <Target extends string>(target: Target) =>
  ({
    extendForOutage: {
      target,
      reenter: true,
      guard: 'viewsHit',
      actions: ['rememberMoreTimeToReact', done('weighViews'), told],
    },
  }) as const;

/** The same where nobody waits in a state of its own. */
export const moreTimeInPlace = {
  extendForOutage: {
    guard: 'viewsHit',
    actions: ['rememberMoreTimeToReact', done('weighViews'), told],
  },
} as const;

/** The last day to object to what was announced moves with it. */
export const moreTimeToObject = {
  extendForOutage: {
    guard: 'objectionHit',
    actions: [
      'rememberMoreTimeToObject',
      {
        type: 'moveObjectionDay' as const,
        params: ({
          event: { startedOn = '', endedOn = '', newDate = '' },
        }: EntryMoment): Effects['moveObjectionDay'] => ({
          startedOn,
          endedOn,
          newDate,
        }),
      },
      told,
    ],
  },
} as const;
