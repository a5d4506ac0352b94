import type { LegalClock } from '../clocks.js';
import type { LateTerm } from '../facts.late.js';
import type { Cents, Happening, LocalDate } from '../language.js';
import type { Funding } from '../funding.js';
import type { Reservation } from './reservation-memory.js';
import type { SettlementMode } from '../settlement.js';
import type { GrantChange } from './change-memory.js';

export type Clocks = Readonly<Record<string, LegalClock>>;

/** What the rules of an entry need to remember. Answers, names and files stand in tables that privacy can erase. */
export interface EntryMemory {
  readonly clocks: Clocks;
  readonly requested: Cents;
  /** Who of us typed it in or looked whether everything was there; everybody who did, each once. */
  readonly handledBy: readonly string[];
  readonly remedies: number;
  readonly remedyInvitedOn?: LocalDate;
  readonly remedyDeadlineOn?: LocalDate;
  readonly scoredBy: readonly string[];
  /** What the jury proposed, in cents; 0 is a proposal not to award. */
  readonly proposed?: Cents;
  readonly proposedBy?: string;
  /** What was decided, in cents. */
  readonly amount?: Cents;
  /** Cents that were paid, and that stand on the payment list. */
  readonly paid?: Cents;
  readonly ordered?: Cents;
  /** Cents that went last, as long as they did not come back. */
  readonly lastPaid?: Cents;
  readonly announcedOn?: LocalDate;
  readonly executionEndsOn?: LocalDate;
  readonly extended: boolean;
  /** Who checked the account first, and what that rested on. */
  readonly bankCheckedBy?: string;
  readonly bankCheckedOn?: string;
  /** What we know of the account to pay to: given once, checked by two people, or turned down by them or the bank. */
  readonly account?: 'given' | 'checked' | 'wrong';
  /** Another account that waits: since when (UTC ms), and who called about it. */
  readonly accountChange?: { readonly askedAt: number; readonly calledBy?: string };
  /** The day a notice of default came in, and which decision was late then. */
  readonly noticeOn?: LocalDate;
  readonly lateWith?: LateTerm;
  /** The day on which we were no longer late. */
  readonly lateUntil?: LocalDate;
  /** Among how many a penalty is divided. */
  readonly applicants?: number;
  /** How the amount becomes final, since the award was announced. */
  readonly settlement?: SettlementMode;
  /** The day on which the amount became final (Awb 4:42). */
  readonly determinedOn?: LocalDate;
  /** Whether the amount went down afterwards, and whether all of it was taken back. */
  readonly lowered?: boolean;
  readonly revoked?: boolean;
  /** Only of a grant on condition that the council makes the money available (Awb 4:34). */
  readonly reservation?: Reservation;
  /** Only in a dossier about changing a grant. */
  readonly change?: GrantChange;
  /** The last time we asked for a reaction to a decision that we intend. */
  readonly views?: Views;
  /** Only where the same costs may not be paid twice: what others pay. */
  readonly funding?: Funding;
  /** Only after an objection that was right: the application was taken up again. */
  readonly reopened?: Reopened;
}

/** Taken up again since a day, with what the pot held before the round was decided, and what is proposed for it alone; cents. */
export interface Reopened {
  readonly on: LocalDate;
  readonly room: Cents;
  readonly proposed?: Cents;
  readonly proposedBy?: string;
}

/** A chance to react before a decision (Awb 4:7, 4:8): asked by whom and until when, and whether somebody did. */
export interface Views {
  readonly askedOn: LocalDate;
  readonly askedBy: string;
  readonly untilOn: LocalDate;
  readonly givenOn?: LocalDate;
  /** `portal`, or how staff got it. */
  readonly channel?: string;
  /** The day passed without a reaction. */
  readonly passed?: boolean;
}

export const emptyEntry: EntryMemory = {
  clocks: {},
  requested: 0,
  handledBy: [],
  remedies: 0,
  scoredBy: [],
  extended: false,
};

/** Everything that can be chosen or dated in a move of an entry; each move uses a few. */
export interface EntryInput {
  readonly deadlineOn?: LocalDate;
  readonly amount?: Cents;
  readonly kind?: string;
  readonly newDate?: LocalDate;
  /** First and last day of an outage. */
  readonly startedOn?: LocalDate;
  readonly endedOn?: LocalDate;
  readonly outcome?: string;
  readonly clock?: string;
  /** What a check of an account rests on. */
  readonly basis?: string;
  /** Why the bank sent money back (ISO 20022), such as `AC04`. */
  readonly code?: string;
  /** What a decision stands on, and how a reaction to it came in. */
  readonly ground?: string;
  readonly channel?: string;
  readonly breachOn?: LocalDate;
  /** The day on which the council adopted the budget. */
  readonly adoptedOn?: LocalDate;
  /** What a plan cost, in cents. */
  readonly spent?: Cents;
  /** The objection of which the decision is late; without it that is the application. */
  readonly of?: string;
  /** The day a paper or phone application came in. */
  readonly receivedOn?: LocalDate;
  /** Among how many applicants a penalty is divided. */
  readonly applicants?: number;
  /** What the pot held on the day of the decision that an objection revokes, in cents. */
  readonly room?: Cents;
  /** The last digits of the telephone number that staff called. */
  readonly digits?: string;
}
export type EntryEvent = Happening & EntryInput;
export interface EntryMoment {
  readonly context: EntryMemory;
  readonly event: EntryEvent;
}
