import { electronicFormatIBAN, isValidIBAN } from 'ibantools';

/** Reads an amount as people type it (`€ 1.250,50`, `1.250,-`, `1250`, `1250.50`) into cents; never negative, less than a billion euros. */
export function toCents(typed: unknown): number | undefined {
  const text = lineOf(typed)
    ?.replace(/^(?:€|eur(?:o)?)\s*/i, '')
    .replace(/\s*(?:€|eur(?:o)?)$/i, '')
    .replace(/^([\d.\s]+),-{1,2}$/, '$1')
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '');
  const [, euros, cents = ''] = grouped.exec(text ?? '') ?? plain.exec(text ?? '') ?? [];
  return euros === undefined
    ? undefined
    : Number(euros.replaceAll('.', '')) * 100 + Number(cents.padEnd(2, '0'));
}

/** `1.250` and `1.250,50`: the point groups, the comma is decimal. */
const grouped = /^(\d{1,3}(?:\.\d{3}){1,2})(?:,(\d{1,2}))?$/;
/** `1250`, `1250,5` and, from calculators and spreadsheets, `1250.50`. */
const plain = /^(\d{1,9})(?:[.,](\d{1,2}))?$/;

/** Reads a whole number (`1.250`, `12`); never negative. */
export function toWholeNumber(typed: unknown): number | undefined {
  const text = lineOf(typed);
  return text !== undefined && /^(?:\d{1,3}(?:\.\d{3}){1,2}|\d{1,9})$/.test(text)
    ? Number(text.replaceAll('.', ''))
    : undefined;
}

/** Reads a date (`27-3-2027`, `27/3/2027`, `27 maart 2027`, `2027-03-27`) into `YYYY-MM-DD`; a day that does not exist is no date. */
export function toLocalDate(typed: unknown): string | undefined {
  const text = lineOf(typed)?.toLowerCase() ?? '';
  const parts = dateForms.map((form) => form.exec(text)?.groups).find(Boolean);
  return parts && existingDate(parts);
}

function existingDate({
  year = '',
  month = '',
  day = '',
}: Record<string, string | undefined>): string | undefined {
  const iso = `${year}-${monthNumber(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const ms = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(iso) ? iso : undefined;
}

const dateForms = [
  /^(?<year>(?:19|2[01])\d\d)-(?<month>\d\d)-(?<day>\d\d)$/,
  /^(?<day>\d{1,2})(?:\s?[-/.]\s?|\s)(?<month>\d{1,2})(?:\s?[-/.]\s?|\s)(?<year>(?:19|2[01])\d\d)$/,
  /^(?:[a-z]+dag\s)?(?<day>\d{1,2})[\s-](?<month>[a-z]{3,9})\.?[\s-](?<year>(?:19|2[01])\d\d)$/,
];

/** `mrt` is how Dutch shortens maart; every other month is shortened to its first three letters. */
function monthNumber(written: string): string {
  if (/^\d/.test(written)) return written;
  const word = written === 'mrt' ? 'maart' : written;
  return String(months.findIndex((month) => month === word || month.slice(0, 3) === word) + 1);
}

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Reads an IBAN with or without spaces, points and capitals; the check digits must be right. */
export function toIban(typed: unknown): string | undefined {
  const iban = electronicFormatIBAN(lineOf(typed)?.replace(/[\s.-]/g, '') ?? '') ?? '';
  return isValidIBAN(iban) ? iban : undefined;
}

/** Reads a Dutch postcode into `9411 AB`. */
export function toPostcode(typed: unknown): string | undefined {
  const [, digits, letters = ''] = /^([1-9]\d{3})\s*([a-z]{2})$/i.exec(lineOf(typed) ?? '') ?? [];
  const pair = letters.toUpperCase();
  return !digits || ['SA', 'SD', 'SS'].includes(pair) ? undefined : `${digits} ${pair}`;
}

/** Reads a telephone number, Dutch unless it begins with another country's code, into `+31612345678`. */
export function toPhone(typed: unknown): string | undefined {
  const dialled = lineOf(typed)
    ?.replace('(0)', '')
    .replace(/[\s().-]/g, '')
    .replace(/^00/, '+')
    .replace(/^0(?=[1-9])/, '+31')
    .replace(/^\+310/, '+31');
  if (dialled?.startsWith('+31')) return dutchNumber.test(dialled) ? dialled : undefined;
  return dialled && /^\+[1-9]\d{7,14}$/.test(dialled) ? dialled : undefined;
}

/** Nine digits after the country code, or a service number (0800, 0900). */
const dutchNumber = /^\+31(?:[1-9]\d{8}|[89]00\d{4})$/;

/** Reads one e-mail address, in lower case. Strict, because a mail program reads a list: no line ends, commas, semicolons or angle brackets. */
export function toEmail(typed: unknown): string | undefined {
  if (typeof typed !== 'string' || /[\r\n,;<>]/.test(typed)) return undefined;
  const address = typed.trim().toLowerCase();
  return address.length <= 254 && emailAddress.test(address) ? address : undefined;
}

const emailAddress =
  /^(?=[^@]{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** Reads running text: composed letters, `\n` as line end, no control characters (PostgreSQL refuses a zero byte). Empty is undefined. */
export function toText(typed: unknown, maxLength = 100_000): string | undefined {
  if (typeof typed !== 'string') return undefined;
  const text = typed.replace(/\r\n?/g, '\n').replace(unprintable, '').normalize('NFC').trim();
  return text === '' || text.length > maxLength ? undefined : text;
}

/** Control characters other than tab and line end, and halves of a 4-byte character. */
const unprintable = /(?![\t\n])\p{Cc}|\p{Surrogate}/gu;

/** One typed line without the spaces around it; undefined for anything a field cannot hold. */
function lineOf(typed: unknown): string | undefined {
  if (typeof typed !== 'string' || typed.length > 200) return undefined;
  const line = typed.trim().replace(/\s+/g, ' ');
  return line === '' ? undefined : line;
}
