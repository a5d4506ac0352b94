import type { LocalDate } from './language.js';

/** How late a decision is, and what was said of that (Awb 4:17). */
export interface LateFacts {
  /** Which term this is about; absent while none began. */
  readonly term?: LateTerm;
  /** Last day of that term; absent while it did not begin, or stands still. */
  readonly dueOn?: LocalDate;
  /** The day the decision was announced, or the application or objection ended otherwise. */
  readonly endedOn?: LocalDate;
  /** How many notices of default came in about this term. */
  readonly notices: number;
  /** Dossiers of notices about this decision of which the two weeks or the penalty run now. */
  readonly running: readonly string[];
  /** Whether whoever moves may give notice: about an objection only who made it, or staff for them. */
  readonly mayNotify: boolean;
}

/** Which decision is late: on which dossier, and the day from which its term was counted. A new term is a new chance. */
export interface LateTerm {
  readonly what: 'application' | 'objection' | 'determination';
  /** The application, also of a determination, or the objection. */
  readonly of: string;
  readonly since: LocalDate;
}
