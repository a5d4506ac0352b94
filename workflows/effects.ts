import type { RetentionResult } from './retention.js';
import type { Outage } from './outage.js';
import type { Ask, Cents, LocalDate, Role } from './language.js';

/** Who a message goes to; the mail subject knows their addresses. */
export type Addressees =
  | 'applicant'
  | 'payee'
  | 'payeeAsKnown'
  | 'entrants'
  | 'draftOwners'
  | 'subscribers'
  | 'jurors'
  | 'undeclaredJurors'
  | 'unscoredJurors'
  | 'handlers'
  /** Applicants whose decision somebody else objects to. */
  | 'otherApplicants'
  /** The colleagues a complaint is about. */
  | 'complainedOf';

/** Everything a move can change outside its own dossier; each is carried out by the subject that owns it (`src/effects.ts`). */
export interface Effects {
  /** Puts an e-mail in the outbox; `with` adds values the letter writer cannot look up. */
  message: {
    readonly template: string;
    readonly to: Addressees;
    readonly with?: Readonly<Record<string, string | number>>;
  };
  openTask: { readonly kind: string; readonly for: Role; readonly dueOn?: LocalDate };
  closeTask: { readonly kind: string };

  openApplication: Record<string, never>;
  recordSubmission: Record<string, never>;
  recordSupplement: Record<string, never>;
  eraseDraft: Record<string, never>;

  recordDecision: { readonly kind: DecisionKind; readonly amount: Cents; readonly requested: Cents };
  /** Makes the letter that belongs to the newest decision, not yet visible to the applicant. */
  prepareLetter: { readonly kind: string };
  /** Makes the prepared letter visible, dates the announcement and starts its evidence; a decision on an objection knows no objection. */
  announceDecision: { readonly objectionEndsOn?: LocalDate };

  /** Makes the prepared letter visible when it is no decision, such as a request for a reaction. */
  sendLetter: { readonly as: 'decisions' | 'requests' };
  /** Makes the letter visible that was made anew because an e-mail did not arrive: announced on the day it is posted. */
  announceAgain: { readonly objectionEndsOn?: LocalDate };

  /** Moves money of this entry between the columns of its prize pool, in cents; `commitOver` may pass the ceiling (rule B6). What was promised can be set free, and what was paid can come back. */
  /** Moves the last day to object to every decision of which that day fell in an outage. */
  moveObjectionDay: Outage;

  /** Moves money of this entry between the columns of its prize pool, in cents; `commitOver` may pass the ceiling (rule B6). */
  money: {
    readonly kind:
      'reserve' | 'commit' | 'commitOver' | 'pay' | 'payBack' | 'release' | 'uncommit' | 'recover';
    readonly amount: Cents;
  };

  recordInvolvement: { readonly kind: string };
  handInScores: Record<string, never>;
  recordPanel: { readonly amount: Cents };
  recordLot: Record<string, never>;
  signReport: { readonly role: Role; readonly final: boolean };

  lockVersion: Record<string, never>;
  openRound: Record<string, never>;
  moveClosing: { readonly closesAt: number };
  recordCouncilNotice: { readonly when: 'before' | 'after' };

  recordBankAccount: Record<string, never>;
  recordBankCheck: { readonly outcome: 'first' | 'second' | 'mismatch' };
  orderPayment: { readonly amount: Cents; readonly dueOn: LocalDate };
  recordPaid: { readonly amount: Cents };
  /** Money came back: of what was ordered, or of what was said to have gone. */
  rejectPayment: { readonly from: 'ordered' | 'paid' };
  /** Takes an order back that has not gone to the bank. */
  withdrawPayment: Record<string, never>;
  recordAccountChange: Record<string, never>;
  recordCallBack: Record<string, never>;
  settleAccountChange: { readonly outcome: 'confirmed' | 'refused' };

  recordCompletion: Record<string, never>;

  /** Keeps what somebody gets after an objection; it is announced with the letter about that objection. */
  recordRevision: { readonly kind: DecisionKind; readonly amount: Cents; readonly requested: Cents };
  /** Writes the rows of a new objection: against which decisions, and by whom. */
  openObjection: Record<string, never>;
  /** Writes the row of a new complaint: of whom, and about what. */
  openComplaint: Record<string, never>;
  /** Whoever makes the move handles the complaint from here on. */
  takeComplaint: Record<string, never>;
  /** Starts the retention of this dossier; `result` is its number in the Selectielijst 2020. */
  retain: { readonly result: RetentionResult };
}
export type DecisionKind =
  | 'grant' | 'partialGrant' | 'refusal' | 'notProcessed' | 'excluded' | 'determination' | 'lowerDetermination' | 'adverseChange' | 'revocation'
  | 'recovery' | 'paymentStop' | 'reservationInvoked' | 'penalty' | ObjectionOutcome; // prettier-ignore
/** What an objection can end in. */
export type ObjectionOutcome =
  | 'objectionInadmissible'
  | 'objectionDismissed'
  | 'objectionPartlyUpheld'
  | 'objectionUpheld'
  | 'objectionReopened';
export type EffectName = keyof Effects;

/** Carried out by the engine itself: moves on other dossiers, in the same transaction. */
export interface Asking {
  readonly asks: readonly Ask[];
}
