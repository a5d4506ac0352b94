import type { Designation } from './channels.js';
import type { Cents } from './language.js';
import type { LegalGround } from './legal-ground.js';
import type { Provenance } from './legal-settings.js';
import type { RetentionResult } from './retention.js';
import type { SettlementMode } from './settlement.js';
import type { TermSetting } from './term-setting.js';

export interface Criterion {
  readonly key: string;
  readonly label: string;
  /** Whole percentage; all weights of a version make 100. */
  readonly weight: number;
  /** What a 1, a 3 and a 5 mean here. */
  readonly anchors: readonly [string, string, string];
}

/** Whether a grantor is an administrative body, or a private one that the Awb does not bind (domain rules §5). */
export type LegalRegime = 'awb' | 'private';

/** Settings of a scheme version: data that the functional administrator edits until its round is published. */
export interface Settings {
  readonly schemeName: string;
  readonly legalRegime: LegalRegime;
  /** The provision itself, as letters name it. */
  readonly legalBasis: string;
  /** What kind of ground that is; older versions do not say. */
  readonly legalGround?: LegalGround;
  /** Only for the public register, and empty there as long as nobody knows: the task field of the municipal accounts (Iv3). */
  readonly taskField?: string;
  /** Whether these contributions count as de-minimis aid. */
  readonly deMinimis: boolean;
  readonly conflictPolicy: string;
  readonly criteria: readonly Criterion[];
  readonly money: {
    readonly floor: Cents;
    readonly maxAmount: Cents;
    readonly directSettlementMax: Cents;
    readonly fourEyesAbove: Cents;
  };
  readonly jury: { readonly members: number; readonly quorum: number };
  readonly terms: {
    readonly decision: TermSetting;
    /** How much longer a provision itself allows us to take; no weeks where it gives no such power (Awb 4:14). */
    readonly decisionPostponement: TermSetting;
    readonly notProcessed: TermSetting;
    /** To react to what we intend to decide (Awb 4:7, 4:8). */
    readonly views: TermSetting;
    readonly objection: TermSetting;
    /** Until when the board of a private grantor may be asked to look again; its own rule, no Act. */
    readonly reconsideration?: TermSetting;
    /** To decide on an objection: without and with an advisory committee, and how much longer it may once become (Awb 7:10). */
    readonly objectionDecision: TermSetting;
    readonly objectionCommittee: TermSetting;
    readonly objectionPostponement: TermSetting;
    /** To go to court after that (Awb 6:7). */
    readonly appeal: TermSetting;
    readonly payment: TermSetting;
    /** To answer a complaint, how much longer that may once become, and to say that we do not look at it (Awb 9:8, 9:11). */
    readonly complaint: TermSetting;
    readonly complaintPostponement: TermSetting;
    readonly complaintRefusal: TermSetting;
    /** To answer a question; no Act sets this. */
    readonly question: TermSetting;
    /** To determine by ourselves after the time of a plan is over (Awb 4:47), to ask us to (4:44), and to decide after that. */
    readonly exOfficioSettlement: TermSetting;
    readonly settlementApplication: TermSetting;
    readonly settlementDecision: TermSetting;
    /** How long money can be held back on a serious suspicion (Awb 4:56). */
    readonly paymentStop: TermSetting;
    /** To say that a budget which was adopted falls short (Awb 4:34). */
    readonly reservation: TermSetting;
    /** To pay back what was paid too much (Awb 4:87). */
    readonly repayment: TermSetting;
  };
  readonly days: {
    readonly amber: number;
    readonly red: number;
    readonly remedy: number;
    readonly remedyReminder: number;
    readonly draftReminders: readonly [number, number, number];
    readonly draftLapse: number;
    readonly jurorReminder: number;
  };
  /** Whether grants depend on a budget that the council has not adopted yet (Awb 4:34). */
  readonly budgetReservation: 'none' | 'untilAdopted';
  readonly settlementMode: SettlementMode;
  readonly years: {
    /** How long a determined amount may still go down (Awb 4:49), be claimed back (4:57), and a claim lives (4:104). */
    readonly revocation: number;
    readonly recovery: number;
    readonly limitation: number;
    /** How long a dossier is kept, by what became of it. */
    readonly kept: Readonly<Record<RetentionResult, number>>;
  };
  readonly months: {
    readonly completionReminder: number;
    readonly longestExtension: number;
    /** How long the evidence is kept of messages that belong to no case. */
    readonly looseMail: number;
  };
  /** By which electronic channel each kind of message may come to us. */
  readonly channels: Designation;
  readonly entriesPerPerson: number;
  /** Where somebody can go who is not content with our answer to a complaint (Awb 9:12, 9:17). */
  readonly ombudsman: string;
  /** Where each legal setting comes from, by its key (`legal-settings.ts`); older versions do not say. */
  readonly legal?: Readonly<Record<string, Provenance>>;
}
