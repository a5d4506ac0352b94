import { addDays, daysBetween, isLocalDate, type LocalDate } from './calendar.js';
import { workingDayFrom } from './holidays.js';

/** Days on which nobody could send us anything by the website, both included, and until when whoever had a term then may now. */
export interface Outage {
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate;
  readonly newDate: LocalDate;
}

/** What a dossier says in which nobody ran out of time. */
export const nothingEndedThen = 'In de dagen van de storing liep hier geen termijn af.';

/** How long after the repair terms can still be made longer. */
const longest = 14;

/**
 * What an outage in these days means (Awb division 2.3: whoever could not send gets more time): until the end of the next working
 * day, counted from the day on which people hear of it. Undefined when that cannot be.
 */
export function outageOf(
  { startedOn, endedOn }: { readonly startedOn?: LocalDate; readonly endedOn?: LocalDate },
  today: LocalDate,
): Outage | undefined {
  if (!isLocalDate(startedOn) || !isLocalDate(endedOn)) return undefined;
  if (startedOn > endedOn || endedOn > today || daysBetween(endedOn, today) > longest) return undefined;
  return { startedOn, endedOn, newDate: workingDayFrom(addDays(today, 1)) };
}

/** Whether a last day fell in an outage. */
export const endedIn = ({ startedOn, endedOn }: Partial<Outage>, lastDay: LocalDate | undefined): boolean =>
  startedOn !== undefined &&
  endedOn !== undefined &&
  lastDay !== undefined &&
  startedOn <= lastDay &&
  lastDay <= endedOn;
