import { assign } from 'xstate';
import { addDays, endOfDay, localDate, startOfDay } from '../calendar.js';
import type { Ask, Cents, Happening, LocalDate } from '../language.js';
import { until } from './delays.js';

/** What the rules of a round need to remember; its name, texts and amounts stand in tables. */
export interface RoundMemory {
  readonly opensAt: number;
  readonly closesAt: number;
  readonly executionEndsOn: LocalDate;
  readonly signedBy: readonly string[];
  /** Who brought the advice of the jury before the college. */
  readonly advisedBy: string;
}
export const emptyRound: RoundMemory = {
  opensAt: 0,
  closesAt: 0,
  executionEndsOn: '',
  signedBy: [],
  advisedBy: '',
};

/** Everything that can be chosen or dated in a move of a round. */
export interface RoundInput {
  readonly sentOn?: LocalDate;
  readonly publishedOn?: LocalDate;
  readonly reference?: string;
  readonly newClosesAt?: number;
  /** First and last day of an outage. */
  readonly startedOn?: LocalDate;
  readonly endedOn?: LocalDate;
  readonly newDate?: LocalDate;
  readonly careChecked?: boolean;
  /** The decided amounts in cents, by entry. */
  readonly amounts?: Readonly<Record<string, Cents>>;
  /** What each decision rests on, by entry, where that is not the order of the jury. */
  readonly grounds?: Readonly<Record<string, string>>;
}
export type RoundEvent = Happening & RoundInput;
export interface RoundMoment {
  readonly context: RoundMemory;
  readonly event: RoundEvent;
}

const remember = (change: (moment: RoundMoment) => Partial<RoundMemory>) =>
  assign<RoundMemory, RoundEvent, undefined, RoundEvent, never>(({ context, event }) =>
    change({ context, event }),
  );

export const roundRemembering = {
  rememberTimes: remember(({ event: { facts } }) => ({
    opensAt: facts.round.opensAt,
    closesAt: facts.round.closesAt,
    executionEndsOn: facts.round.executionEndsOn,
  })),
  rememberClosing: remember(({ event }) => ({ closesAt: event.newClosesAt ?? 0 })),
  forgetSignatures: remember(() => ({ signedBy: [] })),
  rememberAdviser: remember(({ event }) => ({ advisedBy: event.by.person })),
  rememberSignature: remember(({ context, event }) => ({ signedBy: [...context.signedBy, event.by.role] })),
};

const morning = 9 * 3_600_000;
const minute = 60_000;
/** A reminder whose day has passed already waits until after the closing, which calls it off. */
const beforeClosing = (which: 0 | 1 | 2) => (moment: RoundMoment) => {
  const { closesAt } = moment.context;
  const remindAt =
    startOfDay(addDays(localDate(closesAt), -moment.event.settings.days.draftReminders[which])) + morning;
  return until(moment, () => (remindAt > moment.event.at ? remindAt : closesAt + minute));
};

/** How long each wait of a round lasts, in milliseconds from the move that began it. */
export const roundDelays = {
  opening: (moment: RoundMoment) => until(moment, () => moment.context.opensAt),
  closing: (moment: RoundMoment) => until(moment, () => moment.context.closesAt),
  draftReminderFirst: beforeClosing(0),
  draftReminderSecond: beforeClosing(1),
  draftReminderLast: beforeClosing(2),
  jurorReminder: (moment: RoundMoment) =>
    until(moment, () => moment.event.at + moment.event.settings.days.jurorReminder * 24 * 60 * minute),
  lettersLeave: (moment: RoundMoment) => until(moment, () => moment.event.at + 10 * minute),
  /** Thirteen weeks after the last day to carry the plans out. */
  executionOver: (moment: RoundMoment) =>
    until(moment, () => endOfDay(addDays(moment.context.executionEndsOn, 91))),
};

/** The same move on every entry in one of these states, all in the transaction of the round's own move. */
export const askEntries = (
  type: string,
  states: readonly string[],
  more: (moment: RoundMoment, entry: string) => Partial<Ask> = () => ({}),
) => ({
  type: 'ask' as const,
  params: (moment: RoundMoment) => ({
    asks: moment.event.facts.entries
      .filter(({ state }) => states.includes(state))
      .map(({ id }) => ({ dossier: id, type, ...more(moment, id) })),
  }),
});
