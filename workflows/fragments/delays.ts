import { addDays, addMonths, endOfDay, localDate, startOfDay } from '../calendar.js';
import { changeWait } from './account-change-rules.js';
import type { EntryMoment } from './memory.js';

/** Nine o'clock in the morning: reminders arrive when people are up. */
const morning = 9 * 3_600_000;

/** How long each wait of an entry lasts, in milliseconds from the move that began it. */
export const delays = {
  draftLapse: (moment: EntryMoment) =>
    until(moment, () =>
      endOfDay(addDays(localDate(moment.event.facts.round.closesAt), moment.event.settings.days.draftLapse)),
    ),
  remedyReminder: (moment: EntryMoment) =>
    until(
      moment,
      () => startOfDay(addDays(deadline(moment), -moment.event.settings.days.remedyReminder)) + morning,
    ),
  remedyPeriod: (moment: EntryMoment) => until(moment, () => endOfDay(deadline(moment)) + 1),
  bankReminder: (moment: EntryMoment) =>
    until(moment, () => startOfDay(addDays(moment.event.on, 14)) + morning),
  accountChangeWait: (moment: EntryMoment) => until(moment, () => moment.event.at + changeWait),
  paymentAmber: (moment: EntryMoment) =>
    until(moment, () => startOfDay(addDays(moment.event.on, 28)) + morning),
  paymentRed: (moment: EntryMoment) =>
    until(moment, () => startOfDay(addDays(moment.event.on, 35)) + morning),
  completionReminder: (moment: EntryMoment) =>
    until(
      moment,
      () =>
        startOfDay(addMonths(executionEnd(moment), -moment.event.settings.months.completionReminder)) +
        morning,
    ),
  graceOver: (moment: EntryMoment) => until(moment, () => endOfDay(lastDay(moment, 'penaltyGrace')) + 1),
  penaltyFull: (moment: EntryMoment) => until(moment, () => endOfDay(lastDay(moment, 'penalty')) + 1),
  accountReminder: (moment: EntryMoment) =>
    until(moment, () => startOfDay(addDays(lastDay(moment, 'settlementApplication'), -28)) + morning),
  accountPeriod: (moment: EntryMoment) =>
    until(moment, () => endOfDay(lastDay(moment, 'settlementApplication')) + 1),
  repaymentPeriod: (moment: EntryMoment) => until(moment, () => endOfDay(lastDay(moment, 'repayment')) + 1),
  viewsPeriod: (moment: EntryMoment) => until(moment, () => endOfDay(lastDay(moment, 'views')) + 1),
  executionEnd: (moment: EntryMoment) => until(moment, () => endOfDay(executionEnd(moment)) + 1),
};

/** A wait can only begin at a move: a state entered without one has no `at`, and XState would wait for ever. */
export function until({ event }: { event: { at?: number; type: string } }, moment: () => number): number {
  const end = event.at === undefined ? NaN : moment();
  if (event.at === undefined || !Number.isFinite(end))
    throw new Error(
      `A wait began at "${event.type}", which has no moment: enter this state by a move, not as an initial state or after onDone.`,
    );
  return Math.max(0, end - event.at);
}

const deadline = ({ context, event }: EntryMoment): string =>
  event.deadlineOn ?? context.remedyDeadlineOn ?? '';
const lastDay = ({ context }: EntryMoment, kind: string): string => context.clocks[kind]?.endsOn ?? '';
const executionEnd = ({ context }: EntryMoment): string => context.executionEndsOn ?? '';
