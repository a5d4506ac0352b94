import { intakeMessages } from './contest.messages.intake.js';
import { outcomeMessages } from './contest.messages.outcome.js';
import { complaintMessages } from './complaint.messages.js';
import { changeMessages } from './change.messages.js';
import { objectionMessages } from './objection.messages.js';
import { paymentMessages } from './contest.messages.payment.js';
import { roundMessages } from './contest.messages.round.js';
import { staffMessages } from './contest.messages.staff.js';
import type { MessageFrame, MessageTexts } from './texts.js';

/**
 * Every e-mail of a contest; a scheme version starts from these texts. A letter behind its number means that it is ours (but E02b). A
 * last day still counts, so where the catalogue says ‘vóór’ a day we say ‘uiterlijk’.
 */
export const contestMessages = {
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
export type MessageId = keyof typeof contestMessages;

/** What stands around each of them. No name in the greeting: an address may be typed in by somebody else. */
export const contestFrame: MessageFrame = {
  greeting: 'Goedendag,',
  help: 'Heeft u een vraag of wilt u hulp? Bel {{contactName}}, {{contactPhone}}. Of antwoord op deze e-mail.',
  closing: 'Met vriendelijke groet,\nGemeente {{grantorName}}',
  why: 'Deze e-mail is vanzelf verstuurd. Wij vragen u nooit om een wachtwoord, pincode of rekeningnummer per e-mail.',
};
