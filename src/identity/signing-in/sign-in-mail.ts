import type { EntityManager } from 'typeorm';

/** What somebody needs to get in; the link and the code are credentials and must not be stored in clear. */
export interface WayIn {
  readonly email: string;
  /** Whole address of the page with the button. */
  readonly link: string;
  /** As it is typed: `K7QM-2XAB`. */
  readonly code: string;
  /** UTC ms. */
  readonly at: number;
}

/** Sends the message with the link and the code (E55); the mail subject carries it out. */
export abstract class SignInMail {
  /** Puts the message in the outbox, in this transaction. */
  abstract queue(tx: EntityManager, wayIn: WayIn): Promise<void>;
}
