/** A complaint, and what whoever moves has to do with it. */
export interface ComplaintFacts {
  /** Whether complaints go by the Awb at this grantor. */
  readonly possible: boolean;
  /** Whether whoever moves made a move, as staff, in the case it is about. */
  readonly workedOnIt: boolean;
}
