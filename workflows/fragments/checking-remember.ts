import type { EntryEvent, EntryMemory } from './memory.js';
import { remember } from './remember-clocks.js';

/** What an entry remembers of coming in and of being looked at. */
export const checkingRemembering = {
  rememberRequest: remember(({ context, event }) => ({
    requested: event.facts.answers.requested,
    ...(event.by.role !== 'applicant' && { handledBy: handledAlsoBy(context, event) }),
  })),
  rememberChecker: remember(({ context, event }) => ({ handledBy: handledAlsoBy(context, event) })),
  rememberRemedy: remember(({ context, event }) => ({
    handledBy: handledAlsoBy(context, event),
    remedies: context.remedies + 1,
    remedyInvitedOn: event.on,
    remedyDeadlineOn: event.deadlineOn,
  })),
};

/** Whoever handled an application, however many did after them, does not refuse it alone. */
const handledAlsoBy = ({ handledBy }: EntryMemory, { by }: EntryEvent): readonly string[] =>
  handledBy.includes(by.person) ? handledBy : [...handledBy, by.person];
