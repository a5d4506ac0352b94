import { addDays, type LocalDate } from '../../workflows/calendar.js';

/** Something that lasts one whole day. */
export interface CalendarDay {
  /** Stays the same when the day moves, so that a calendar moves it too. */
  readonly id: string;
  readonly on: LocalDate;
  readonly title: string;
  readonly about: string;
  readonly url: string;
}

/** A calendar as programs subscribe to it (RFC 5545); `at` is when it was asked, in ms UTC. */
export function icalOf(name: string, days: readonly CalendarDay[], at: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Op Eigen Kracht//Termijnen//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...days.flatMap((day) => event(day, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const event = ({ id, on, title, about, url }: CalendarDay, at: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@${new URL(url).hostname}`,
  `DTSTAMP:${new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')}`,
  `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
  `DTEND;VALUE=DATE:${addDays(on, 1).replaceAll('-', '')}`,
  'TRANSP:TRANSPARENT',
  `SUMMARY:${text(title)}`,
  `DESCRIPTION:${text(about)}`,
  `URL:${url}`,
  'END:VEVENT',
];

/** Signs that mean something in a calendar get a backslash (RFC 5545, 3.3.11). */
const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A line holds 75 bytes at most; it goes on behind a space, never in the middle of a letter (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part].join('\r\n ');
}
