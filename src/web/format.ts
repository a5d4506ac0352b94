const zone = 'Europe/Amsterdam';

/** An amount in cents as people write it: `€ 1.250`, or `€ 1.250,50` when there are cents. The space does not break. */
export const euro = (cents: number): string =>
  (cents % 100 === 0 ? wholeEuros : eurosAndCents).format(cents / 100);

const wholeEuros = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});
const eurosAndCents = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** A stored amount (cents) as someone would type it in a field: `1250` or `1250,50`. */
export const typedEuros = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');

/** Words as they begin a line: `gemeente` is `Gemeente`. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The same words within a sentence. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A count as people write it: `1.250`. */
export const number = (count: number): string => new Intl.NumberFormat('nl-NL').format(count);

/** A local date (`YYYY-MM-DD`) in full: `18 mei 2026`. */
export const fullDate = (date: string): string => days.full.format(noon(date));

/** The same with the day of the week: `maandag 18 mei 2026`. */
export const weekdayDate = (date: string): string => days.weekday.format(noon(date));

/** The same for narrow places where the year is known: `18 mei`. */
export const shortDate = (date: string): string => days.short.format(noon(date));

/** A stored local date as someone would type it in a field: `18-5-2026`. */
export const typedDate = (date: string): string => date.split('-').reverse().map(Number).join('-');

const day = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', ...options, timeZone: zone });
const days = {
  full: day({ year: 'numeric' }),
  weekday: day({ weekday: 'long', year: 'numeric' }),
  short: day({}),
};

/** Noon in UTC is the same day in Amsterdam all year. */
const noon = (date: string) => Date.parse(`${date}T12:00:00Z`);

/** A moment (UTC ms) as local date and time: `18 mei 2026 om 14.03 uur`. */
export const moment = (ms: number): string => `${days.full.format(ms)} om ${clockTime(ms)} uur`;

/** A moment (UTC ms) as local time: `14.03`. */
export const clockTime = (ms: number): string => time.format(ms).replace(':', '.');

const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: zone });

/** The local date (`YYYY-MM-DD`) of a moment (UTC ms). */
export const localDate = (ms: number): string => isoDay.format(ms);

const isoDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Size of a file (bytes): `214 kB` or `3,2 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${number(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${number(Math.round(bytes / 100_000) / 10)} MB`;
}

/** An IBAN in groups of four: `NL91 ABNA 0417 1643 00`. */
export const ibanGroups = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

/** A stored telephone number (`+31612345678`) as people write it: `06 12345678`; other countries keep their code. */
export const phoneNumber = (phone: string): string =>
  phone.replace(/^\+316/, '06 ').replace(/^\+31(\d{2,3})(\d{6,7})$/, splitArea);

const longAreas = /^(?:11|16|17|18|22|29|31|34|41|47|48|49|51|52|54|56|57|59|80|90)/;

function splitArea(whole: string): string {
  const digits = whole.slice(3);
  const area = longAreas.test(digits) ? 3 : 2;
  return `0${digits.slice(0, area)} ${digits.slice(area)}`;
}
