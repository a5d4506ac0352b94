import type { Cents, Happening, LocalDate } from '../language.js';
import type { Clocks } from './memory.js';

/** What the rules of an objection need to remember; reasons, reports and who objects stand in tables. */
export interface ObjectionMemory {
  readonly clocks: Clocks;
  readonly receivedOn: LocalDate;
  /** Came in after its term (Awb 6:7, 6:9), and whether that was excused (Awb 6:11). */
  readonly late: boolean;
  readonly excused: boolean;
  readonly groundsGiven: boolean;
  readonly remedies: number;
  readonly remedyInvitedOn?: LocalDate;
  readonly remedyDeadlineOn?: LocalDate;
  readonly committee: boolean;
  /** What the committee advised. */
  readonly advised?: string;
  /** UTC ms. */
  readonly hearingAt?: number;
  readonly heardOn?: LocalDate;
  /** Who led the hearing and who heard besides; none when a committee did (Awb 7:5, 7:13). */
  readonly ledBy?: string;
  readonly alsoHeard?: readonly string[];
  /** Why nobody was heard: a letter of Awb 7:3. */
  readonly waived?: string;
  readonly postponed: boolean;
  /** What each application would get, in cents, by id of its dossier. */
  readonly amounts: Readonly<Record<string, Cents>>;
  readonly decidedOn?: LocalDate;
  /** The day somebody went to the court, and what that said when. */
  readonly appealedOn?: LocalDate;
  readonly judgedOn?: LocalDate;
  readonly judgment?: string;
}

export const emptyObjection: ObjectionMemory = {
  clocks: {},
  receivedOn: '',
  late: false,
  excused: false,
  groundsGiven: false,
  remedies: 0,
  committee: false,
  postponed: false,
  amounts: {},
};

/** Everything that can be chosen or dated in a move of an objection; each move uses a few. */
export interface ObjectionInput {
  /** Ids of the decisions it is against. */
  readonly decisions?: readonly string[];
  /** Ids of the people who object; without them it is whoever files it. */
  readonly objectors?: readonly string[];
  readonly channel?: string;
  /** The day a letter came in, and the day of its postmark. */
  readonly receivedOn?: LocalDate;
  readonly postedOn?: LocalDate;
  readonly deadlineOn?: LocalDate;
  readonly committee?: boolean;
  readonly hearingAt?: number;
  readonly heardOn?: LocalDate;
  readonly ledBy?: string;
  readonly alsoHeard?: readonly string[];
  readonly ground?: string;
  readonly advised?: string;
  readonly newDate?: LocalDate;
  /** First and last day of an outage. */
  readonly startedOn?: LocalDate;
  readonly endedOn?: LocalDate;
  /** The application that would get another amount. */
  readonly entry?: string;
  readonly amount?: Cents;
  readonly outcome?: string;
  readonly appealedOn?: LocalDate;
  readonly judgedOn?: LocalDate;
  readonly clock?: string;
}
export type ObjectionEvent = Happening & ObjectionInput;
export interface ObjectionMoment {
  readonly context: ObjectionMemory;
  readonly event: ObjectionEvent;
}
