import { remember, started } from './remember-clocks.js';

/** What an application remembers of being taken up again. */
export const reopeningRemembering = {
  /** As if nobody ever asked for a supplement or a reaction; with what was in the pot on the day of the decision that is gone. */
  rememberReopening: remember(({ event }) => ({
    remedies: 0,
    remedyInvitedOn: undefined,
    remedyDeadlineOn: undefined,
    views: undefined,
    reopened: { on: event.on, room: event.room ?? 0 },
  })),
  /** The term of the scheme once more, from the day of the decision on the objection. */
  restartDecisionClock: remember(({ context, event }) => ({
    clocks: started(context, { kind: 'decision', setting: event.settings.terms.decision, from: event.on }),
  })),
  rememberApart: remember(({ context: { reopened }, event: { amount, by } }) => ({
    ...(reopened && { reopened: { ...reopened, proposed: amount ?? 0, proposedBy: by.person } }),
  })),
};
