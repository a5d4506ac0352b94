import type { LocalDate } from '../../../workflows/calendar.js';
import {
  messageKinds,
  notPublished,
  type Designation,
  type MessageKindIn,
} from '../../../workflows/channels.js';
import type { Grantor } from '../../identity/grantor.entity.js';
import { fullDate, lowerFirst } from '../../web/format.js';
import type { Inquiry } from './inquiry.entity.js';

/** A message that came by a road that is not designated for it, and that we do not take that way. */
export interface Misdirected {
  readonly kind: MessageKindIn;
  readonly channel: Inquiry['channel'];
  readonly receivedOn: LocalDate;
}

/** Why a message must be taken as it came, or nothing: only the electronic road can be a wrong one (Awb 2:13). */
export function whyTaken({ kind, channel }: Misdirected, channels: Designation): string | undefined {
  if (channels.publication === notPublished)
    return 'Er is nog geen besluit bekendgemaakt over de digitale wegen. Dan kunt u niets weigeren: laat dit vak leeg.';
  if (channel === 'other') return undefined;
  if (channel !== 'email') return 'Wat niet digitaal komt, mag altijd. Neem het aan, en laat dit vak leeg.';
  return channels.for[kind] === 'websiteAndMail'
    ? 'Dit mag bij ons wel per e-mail. Neem het aan, en laat dit vak leeg.'
    : undefined;
}

/** What we write back: that we do not take it this way, why, and how it can be done. */
export const roadAnswer = (
  { kind, receivedOn }: Misdirected,
  { addressLines, phone }: Pick<Grantor, 'addressLines' | 'phone'>,
  { channels, baseUrl }: { readonly channels: Designation; readonly baseUrl: string },
): string =>
  [
    `Wij kregen op ${fullDate(receivedOn)} een bericht van u. Het gaat om: ${lowerFirst(messageKinds[kind])}.`,
    `Wij nemen dit langs deze weg niet aan. Voor dit soort berichten hebben wij een andere digitale weg aangewezen. Dat staat in: ${channels.publication}.`,
    `Zo kan het wel. Stuur het via onze website. Op ${baseUrl}/bericht-sturen staat waar. Of stuur een brief naar ${addressLines.join(', ')}.`,
    `Doe het zo snel mogelijk, en schrijf erbij dat u het ons op ${fullDate(receivedOn)} ook al stuurde. Lukt het niet? Bel dan ${phone}. Wij helpen u.`,
  ].join('\n\n');
