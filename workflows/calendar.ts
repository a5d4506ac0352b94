/** A day without a time, `YYYY-MM-DD`, as the calendar on the wall in Europe/Amsterdam shows it. */
export type LocalDate = string;

/** Whether this is a day that exists, written `YYYY-MM-DD`: 2026-02-30 does not. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = midnightUtc(value);
  return !Number.isNaN(ms) && written(ms) === value;
}

/** The day this many days later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return written(midnightUtc(date) + days * dayMs);
}

/** The same day this many months later; the last day of the month where that day is missing (31 January + 1 is 28 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDayOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return written(Date.UTC(year, month - 1 + months, Math.min(day, lastDayOfMonth)));
}

/** How many days `to` lies after `from`: 0 on the same day, negative when it lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (midnightUtc(to) - midnightUtc(from)) / dayMs;
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekday(date: LocalDate): number {
  return new Date(midnightUtc(date)).getUTCDay() || 7;
}

/** The day it is in Europe/Amsterdam at this moment (UTC ms). */
export function localDate(ms: number): LocalDate {
  return written(ms + offset(ms));
}

/** The moment (UTC ms) a day begins in Europe/Amsterdam. */
export function startOfDay(date: LocalDate): number {
  // Clocks change at 01:00 UTC, so midnight in London has the offset of midnight in Amsterdam.
  return midnightUtc(date) - offset(midnightUtc(date));
}

/** The last millisecond (UTC ms) of a day in Europe/Amsterdam: what is in by then is in time. */
export function endOfDay(date: LocalDate): number {
  return startOfDay(addDays(date, 1)) - 1;
}

/** A day as people write it: `18 mei 2026`. */
export function dutchDate(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${months[month - 1]} ${year}`;
}

const dayMs = 86_400_000;

// prettier-ignore
const months = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni',
  'juli', 'augustus', 'september', 'oktober', 'november', 'december',
];

function midnightUtc(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function written(ms: number): LocalDate {
  return new Date(ms).toISOString().slice(0, 10);
}

// Swedish writes a moment the way ISO 8601 does.
const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const hourMs = 3_600_000;
const offsets = new Map<number, number>();

/** How far (ms) the clock in Amsterdam is ahead of UTC at this moment. Since 1970 it only changes on the hour: asked once for each. */
function offset(ms: number): number {
  if (ms < 0) return formatted(ms);
  const hour = Math.floor(ms / hourMs);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  if (offsets.size >= 10_000) offsets.clear();
  const found = formatted(ms);
  offsets.set(hour, found);
  return found;
}

function formatted(ms: number): number {
  const wholeSecond = Math.floor(ms / 1000) * 1000;
  return Date.parse(`${amsterdam.format(wholeSecond).replace(' ', 'T')}Z`) - wholeSecond;
}
