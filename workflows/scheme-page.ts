/** What the public page of a scheme tells beside its settings and dates: short sentences, edited with the rest of a version. */
export interface SchemePage {
  /** What may be paid from it, and what a plan needs to take part. */
  readonly conditions: readonly string[];
  /** What somebody should have beside them before they begin. */
  readonly atHand: readonly string[];
  /** How long filling in takes, for most people. */
  readonly takes: string;
  /** Who looks, who advises and who decides; dates are added by the page. */
  readonly deciding: readonly string[];
}
