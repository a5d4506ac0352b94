import type { BankFacts } from './facts.bank.js';
import type { ComplaintFacts } from './facts.complaint.js';
import type { GrantFacts, GrantorFacts } from './facts.grant.js';
import type { LateFacts } from './facts.late.js';
import type { Cents, LocalDate } from './language.js';

/** What a rule may know of the outside world, read inside the transaction by the subject that owns it (`src/facts.ts`). */
export interface Facts {
  /** The round this entry belongs to, or this round itself. */
  readonly round: RoundFacts;
  /** All entries of this round, in order of their id. */
  readonly entries: readonly EntryFacts[];
  /** What is left of the prize pool, after what is reserved, committed and paid. */
  readonly pool: {
    readonly linked: boolean;
    readonly left: Cents;
    readonly ceiling: Cents;
    readonly reservedHere: Cents;
  };
  /** What whoever applies here already sent in to this round and did not withdraw. */
  readonly applicant: { readonly openEntries: number };
  /** The jury of this round. */
  readonly jury: JuryFacts;
  /** The person who moves, as a juror of this entry. */
  readonly juror: JurorFacts;
  /** How many score sheets of this entry count: handed in, by jurors who are in the jury and not recused. */
  readonly sheets: { readonly handedIn: number };
  /** How many of chair and secretary have signed the jury's report. */
  readonly report: { readonly signatures: number };
  /** The answers as they stand now: complete, and what they ask for. */
  readonly answers: {
    readonly complete: boolean;
    readonly problems: number;
    readonly requested: Cents;
    readonly rankingChanged: boolean;
  };
  /** Letters that wait to be announced: all rendered with today's date and today's data. */
  readonly letters: {
    readonly ready: boolean;
    readonly waiting: number;
    readonly missing: readonly string[];
    readonly allSent: boolean;
  };
  /** Whether staff typed this application in for somebody who applied on paper, by telephone or at the desk. */
  readonly application: { readonly enteredByStaff: boolean };
  /** How late we are with the decision that this dossier waits for, or is about. */
  readonly late: LateFacts;
  /** Dossiers of this round in which somebody had until a day of the outage that this move tells of. */
  readonly outage: { readonly hit: readonly string[] };
  /** The letter of this dossier of which the e-mail did not arrive, by its kind; absent when all arrived or went by post. */
  readonly delivery: { readonly letter?: string };
  readonly bank: BankFacts;
  readonly grantor: GrantorFacts;
  /** The grant that a change to it is about. */
  readonly grant: GrantFacts;
  /** What an objection is against. */
  readonly objection: ObjectionFacts;
  /** A complaint, and what whoever moves has to do with it. */
  readonly complaint: ComplaintFacts;
}

export interface RoundFacts {
  readonly state: string;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly executionEndsOn: LocalDate;
}

export interface EntryFacts {
  readonly id: string;
  /** Last part of the state, such as `admitted`. */
  readonly state: string;
  readonly caseNumber?: string;
  readonly requested: Cents;
  readonly proposed?: Cents;
  /** Its decision term is over, and nobody told the applicant so (Awb 4:14). */
  readonly untoldLate?: boolean;
}

export interface JuryFacts {
  readonly members: number;
  /** Declarations that are missing, over all plans and jurors. */
  readonly undeclared: number;
  /** Plans with fewer sheets that count than the quorum. */
  readonly belowQuorum: number;
  readonly reasonsComplete: boolean;
  /** Whether the person who moves scored any plan of this round. */
  readonly hasScored: boolean;
}

export interface JurorFacts {
  /** Whether this person said if they are involved. */
  readonly declared: boolean;
  readonly recused: boolean;
  /** Whether this person gave every criterion points and a reason. */
  readonly sheetComplete: boolean;
}

export interface ObjectionFacts {
  /** Whether objecting exists at this grantor: the Awb rules there. */
  readonly possible: boolean;
  readonly contested: readonly ContestedFacts[];
  /** Whoever worked on what is objected to, or decided it (Awb 7:5, 10:3, third paragraph). */
  readonly involved: readonly string[];
  /** Whether everybody who objects does so about an own application too. */
  readonly eachOwns: boolean;
}

/** One decision that somebody objects to; amounts in cents. */
export interface ContestedFacts {
  readonly decision: string;
  /** The dossier that is asked for more when the objection is right: the application, or the penalty for deciding late. */
  readonly entry: string;
  readonly amount: Cents;
  readonly requested: Cents;
  readonly announcedOn?: LocalDate;
  /** Absent where no objection is possible: a decision on an objection. */
  readonly objectionEndsOn?: LocalDate;
  readonly decidedBy: string;
  /** Whether it is about an application of somebody who objects. */
  readonly own: boolean;
  /** Whether it touches who objects: an own application, or money that went to a competitor of the same round (Awb 1:2). */
  readonly interested: boolean;
  /** What was left of the pot on the day of this decision, before the round was decided (rule B6), in cents. */
  readonly roomThen: Cents;
  /** A penalty for deciding late: it never comes out of the pot. */
  readonly besidePot?: true;
  /** Nobody judged the application: it was not processed or excluded, and still is, so it can be taken up again. */
  readonly reopens?: true;
  /** Whether one of them objects to it already. */
  readonly objectedAlready: boolean;
}
