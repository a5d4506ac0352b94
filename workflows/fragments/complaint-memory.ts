import type { Happening, LocalDate } from '../language.js';
import type { Clocks } from './memory.js';

/** What the rules of a complaint need to remember; what happened, reports and who complains stand in tables. */
export interface ComplaintMemory {
  readonly clocks: Clocks;
  readonly receivedOn: LocalDate;
  /** Ids of the colleagues it is about: they handle nothing here (Awb 9:7). */
  readonly involved: readonly string[];
  /** UTC ms. */
  readonly hearingAt?: number;
  readonly heardOn?: LocalDate;
  /** Why nobody was heard: a reason of Awb 9:10, second paragraph. */
  readonly waived?: string;
  readonly postponed: boolean;
  /** What we think of it, or why we did not look at it (a letter of Awb 9:8). */
  readonly outcome?: string;
  readonly answeredOn?: LocalDate;
}

export const emptyComplaint: ComplaintMemory = {
  clocks: {},
  receivedOn: '',
  involved: [],
  postponed: false,
};

/** Everything that can be chosen or dated in a move of a complaint; each move uses a few. */
export interface ComplaintInput {
  /** Who complains; without it it is whoever files it. */
  readonly person?: string;
  /** The application it is about, when it is about one. */
  readonly about?: string;
  readonly channel?: string;
  readonly receivedOn?: LocalDate;
  readonly involved?: readonly string[];
  /** Whoever takes it up says not to have been involved. */
  readonly uninvolved?: boolean;
  readonly hearingAt?: number;
  readonly heardOn?: LocalDate;
  readonly ground?: string;
  readonly newDate?: LocalDate;
  readonly outcome?: string;
  readonly clock?: string;
}
export type ComplaintEvent = Happening & ComplaintInput;
export interface ComplaintMoment {
  readonly context: ComplaintMemory;
  readonly event: ComplaintEvent;
}
