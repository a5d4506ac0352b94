import type { Term } from '../../workflows/terms.js';

type Ends = { rawEndsOn: string; endsOn: string };

/** The rules of a term written a second time, as plainly as can be: one day after the other, holidays from a printed calendar. */
export function naiveTerm(term: Term): Ends {
  const { from, duration } = term;
  const [unit, count] = Object.entries(duration)[0] as [string, number];
  const rawEndsOn = counted(term);
  if (!movesByLaw(term)) return { rawEndsOn, endsOn: rawEndsOn };
  let day = rawEndsOn;
  if (unit !== 'days' || count >= 3) while (workingDaysAfter(from, day) < 2) day = next(day, 1);
  while (isOff(day)) day = next(day, 1);
  return { rawEndsOn, endsOn: day };
}

function counted({ from, duration, exception, extra = 0 }: Term): string {
  const step = exception === 'backCounted' ? -1 : 1;
  let day = from;
  if ('months' in duration) day = sameDayInMonth(from, step * duration.months);
  if ('years' in duration) day = sameDayInMonth(from, step * duration.years * 12);
  const days = 'days' in duration ? duration.days : 'weeks' in duration ? duration.weeks * 7 : 0;
  for (let n = 0; n < days + extra; n++) day = next(day, step);
  return day;
}

function movesByLaw({ duration, source, treatAsAtw, exception }: Term): boolean {
  const longest: Record<string, number> = { days: 90, weeks: 12, months: 3, years: 0 };
  const [unit, count] = Object.entries(duration)[0] as [string, number];
  return (
    ['act', 'amvb', 'reasonable'].includes(treatAsAtw ? 'act' : source) &&
    !exception &&
    count <= longest[unit]!
  );
}

function workingDaysAfter(from: string, last: string): number {
  let working = 0;
  for (let day = next(from, 1); day <= last && working < 2; day = next(day, 1)) if (!isOff(day)) working++;
  return working;
}

/** The day so many places further on the calendar. */
export function next(date: string, step: number): string {
  const day = days[(places.get(date) ?? Number.NaN) + step];
  if (!day) throw new Error(`${date} and ${step} more is not on this calendar.`);
  return day;
}

/** Every day of forty years, written down one after the other. */
const days = Array.from({ length: 14_610 }, (_, n) =>
  new Date(Date.UTC(2005, 0, 1 + n)).toISOString().slice(0, 10),
);
const places = new Map(days.map((day, place) => [day, place]));

function sameDayInMonth(date: string, months: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  while (Number(date.slice(8)) > 15 && day.getUTCDate() < 15) day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** 1 January 2005, the first day of this calendar, was a Saturday. */
export function isOff(date: string): boolean {
  return (places.get(date) ?? 0) % 7 < 2 || printed.has(date);
}

// Weekday holidays only, copied from printed calendars: Good Friday, Easter Monday, Ascension, Whit Monday, and the fixed days.
const moving = `
  2020-04-10 2020-04-13 2020-05-21 2020-06-01  2021-04-02 2021-04-05 2021-05-13 2021-05-24
  2022-04-15 2022-04-18 2022-05-26 2022-06-06  2023-04-07 2023-04-10 2023-05-18 2023-05-29
  2024-03-29 2024-04-01 2024-05-09 2024-05-20  2025-04-18 2025-04-21 2025-05-29 2025-06-09
  2026-04-03 2026-04-06 2026-05-14 2026-05-25  2027-03-26 2027-03-29 2027-05-06 2027-05-17
  2028-04-14 2028-04-17 2028-05-25 2028-06-05  2029-03-30 2029-04-02 2029-05-10 2029-05-21
  2030-04-19 2030-04-22 2030-05-30 2030-06-10  2031-04-11 2031-04-14 2031-05-22 2031-06-02
  2032-03-26 2032-03-29 2032-05-06 2032-05-17  2033-04-15 2033-04-18 2033-05-26 2033-06-06
  2034-04-07 2034-04-10 2034-05-18 2034-05-29  2035-03-23 2035-03-26 2035-05-03 2035-05-14`;
const equated = '2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26';
const fixed = Array.from({ length: 20 }, (_, n) => 2020 + n).flatMap((year) =>
  ['01-01', '04-27', '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`),
);
const printed = new Set([...moving.trim().split(/\s+/), ...equated.split(' '), ...fixed]);
