import { daysBetween } from '../calendar.js';
import { startClock, stopClock } from '../clocks.js';
import { changed, remember } from './remember-clocks.js';

/** What a dossier remembers of asking for a reaction, and of getting one. */
export const hearingRemembering = {
  /** A term that we set ourselves: no weekend or holiday moves it. */
  rememberViewsAsked: remember(({ context, event: { on, by, deadlineOn = '' } }) => ({
    views: { askedOn: on, askedBy: by.person, untilOn: deadlineOn },
    clocks: {
      ...context.clocks,
      views: startClock({
        kind: 'views',
        source: 'setByOfficial',
        from: on,
        duration: { days: daysBetween(on, deadlineOn) },
      }),
    },
  })),
  rememberViews: remember(({ context, event }) => ({
    ...(context.views && {
      views: { ...context.views, givenOn: event.on, channel: event.channel ?? 'portal' },
    }),
    clocks: changed(context, 'views', (clock) => stopClock(clock, event.on)),
  })),
  forgetViews: remember(() => ({ views: undefined })),
  rememberNoViews: remember(({ context }) => ({
    ...(context.views && { views: { ...context.views, passed: true } }),
    clocks: changed(context, 'views', (clock) => stopClock(clock, clock.endsOn)),
  })),
};
