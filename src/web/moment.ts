import { startOfDay } from '../../workflows/calendar.js';
import { clockTime, localDate, typedDate } from './format.js';
import { toLocalDate } from './form/input.js';

/** Reads a day with a time as people type it (`2-11-2026 17.00`, `2 november 2026 om 17:00 uur`), or RFC 3339, into UTC ms. */
export function toMoment(typed: unknown): number | undefined {
  if (typeof typed !== 'string' || typed.length > 60) return undefined;
  if (rfc3339.test(typed)) return Date.parse(typed) || undefined;
  const { day, hours, minutes } = dayAndTime.exec(typed.trim())?.groups ?? {};
  const date = toLocalDate(day);
  return date === undefined ? undefined : atClock(date, Number(hours), Number(minutes));
}

/** A stored moment as someone would type it in a field: `2-11-2026 17.00`. */
export const typedMoment = (ms: number): string => `${typedDate(localDate(ms))} ${clockTime(ms)}`;

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const dayAndTime = /^(?<day>.+?),?\s+(?:om\s+)?(?<hours>[01]?\d|2[0-3])[.:](?<minutes>[0-5]\d)(?:\s*uur)?$/i;

/** The moment the clock in Amsterdam shows this time; on the two days that have 23 or 25 hours, midnight is another hour away. */
function atClock(date: string, hours: number, minutes: number): number {
  const counted = startOfDay(date) + (hours * 60 + minutes) * 60_000;
  const [shownHours = 0, shownMinutes = 0] = clockTime(counted).split('.').map(Number);
  const off = (hours - shownHours) * 60 + (minutes - shownMinutes);
  return counted + off * 60_000;
}
