import { addDays, type LocalDate, weekday } from './calendar.js';
import { lawNow, type Law } from './law.js';

/** Dutch name of a generally recognised or equated holiday (Algemene termijnenwet art. 3), fit to follow "dat is". */
export function holidayName(date: LocalDate): string | undefined {
  return holidaysOf(Number(date.slice(0, 4)))[date];
}

/** Why nobody works on this day, fit to follow "dat is": the holiday, `een zaterdag` or `een zondag`. */
export function dayOff(date: LocalDate): string | undefined {
  return holidayName(date) ?? { 6: 'een zaterdag', 7: 'een zondag' }[weekday(date)];
}

/** Whether a day is no Saturday, Sunday or holiday, so that a statutory term may end on it. */
export function isWorkingDay(date: LocalDate): boolean {
  return dayOff(date) === undefined;
}

/** The day itself when it is a working day, else the first one after it. */
export function workingDayFrom(date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** Easter Sunday of a Gregorian year, from which four holidays are counted. */
export function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moonShift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (moonShift + 19 * golden + 15) % 30;
  const fullMoon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0); // days after 21 March
  const march21 = `${year}-03-21`;
  return addDays(march21, fullMoon + 7 - (weekday(addDays(march21, fullMoon)) % 7));
}

// A year is computed once for each state of the law: a term asks after a dozen days.
const known = new WeakMap<Law, Map<number, Record<LocalDate, string>>>();

function holidaysOf(year: number): Record<LocalDate, string> {
  const law = lawNow();
  const years = known.get(law) ?? new Map<number, Record<LocalDate, string>>();
  known.set(law, years);
  const days = years.get(year) ?? holidays(year, law);
  years.set(year, days);
  return days;
}

function holidays(year: number, { equatedDays }: Law): Record<LocalDate, string> {
  const easter = easterSunday(year);
  return {
    ...Object.fromEntries(equatedDays.map(({ date }) => [date, 'gelijkgesteld met een feestdag'])),
    [`${year}-01-01`]: 'Nieuwjaarsdag',
    [addDays(easter, -2)]: 'Goede Vrijdag',
    [addDays(easter, 1)]: 'tweede paasdag',
    [kingsDay(year)]: 'Koningsdag',
    [`${year}-05-05`]: 'Bevrijdingsdag',
    [addDays(easter, 39)]: 'Hemelvaartsdag',
    [addDays(easter, 50)]: 'tweede pinksterdag',
    [`${year}-12-25`]: 'eerste kerstdag',
    [`${year}-12-26`]: 'tweede kerstdag',
  };
}

/** 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): LocalDate {
  return weekday(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`;
}
