/** The account to pay to, and what stands on the payment list. */
export interface BankFacts {
  readonly known: boolean;
  /** Who typed in the account that must be checked now. */
  readonly enteredBy?: string;
  /** Whether what was ordered stands in a list or file that went to the bank. */
  readonly listed: boolean;
  /** Whether the digits of this move are the last of the telephone number in the application. */
  readonly calledKnown: boolean;
}
