import { intakeMessages } from './moek.messages.intake.js';
import { outcomeMessages } from './moek.messages.outcome.js';
import { complaintMessages } from './complaint.messages.js';
import { changeMessages } from './change.messages.js';
import { objectionMessages } from './objection.messages.js';
import { paymentMessages } from './moek.messages.payment.js';
import { roundMessages } from './moek.messages.round.js';
import { staffMessages } from './moek.messages.staff.js';
import type { MessageFrame, MessageTexts } from './texts.js';

/**
 * Every e-mail of MOEK; a scheme version starts from these texts. A letter behind its number means that it is ours (but E02b). A
 * last day still counts, so where the catalogue says ‘vóór’ a day we say ‘uiterlijk’.
 */
export const moekMessages = {
  ...intakeMessages,
  ...outcomeMessages,
  ...paymentMessages,
  ...objectionMessages,
  ...complaintMessages,
  ...changeMessages,
  ...roundMessages,
  ...staffMessages,
} as const satisfies MessageTexts;

/** The id of an e-mail, `E01` and on, as in the catalogue. */
export type MessageId = keyof typeof moekMessages;

/** What stands around each of them. No name in the greeting: an address may be typed in by somebody else. */
export const moekFrame: MessageFrame = {
  greeting: 'Goedendag,',
  help: 'Heeft u een vraag of wilt u hulp? Bel {{contactName}}, {{contactPhone}}. Of antwoord op deze e-mail.',
  closing: 'Met vriendelijke groet,\nGemeente {{grantorName}}',
  why: 'Deze e-mail is vanzelf verstuurd. Wij vragen u nooit om een wachtwoord, pincode of rekeningnummer per e-mail.',
};
