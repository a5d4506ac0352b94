import { isLocalDate, type LocalDate } from '../calendar.js';
import type { Role } from '../language.js';

/** How something can reach us besides the website: nobody has to use it (Awb 2:13 and 4:9). */
export const writtenChannels = ['paper', 'phone', 'counter', 'email'] as const;
export type WrittenChannel = (typeof writtenChannels)[number];

interface Arrival {
  readonly by: { readonly role: Role };
  readonly on: LocalDate;
  readonly channel?: string;
  readonly receivedOn?: LocalDate;
}

/** Whether somebody did this on the website, or staff says how and on which day it came in. */
export const ownOrCameIn = ({ by, on, channel, receivedOn }: Arrival): boolean =>
  by.role === 'applicant' ||
  (writtenChannels.some((one) => one === channel) && isLocalDate(receivedOn) && receivedOn <= on);

/** What staff hears that does not say so; `who` does it on the website. */
export const sayHowItCameIn = (who = 'de aanvrager'): string =>
  `Op de website doet ${who} dit zelf. Kwam het op een andere manier? Kies dan hoe, en op welke dag: vandaag of eerder.`;

/** The day on which something reached us: what comes by the website comes today, and only staff can name another day. */
export const cameInOn = ({ by, on, receivedOn }: Arrival): LocalDate =>
  by.role === 'applicant' ? on : (receivedOn ?? on);
