import type { EntityManager } from 'typeorm';

/** Tells somebody by e-mail that they are in a jury (E58); the mail subject carries it out. */
export abstract class JurorMail {
  /** Puts the message in the outbox, in this transaction; `at` in UTC ms. */
  abstract invite(
    tx: EntityManager,
    invited: { readonly roundId: string; readonly personId: string; readonly at: number },
  ): Promise<void>;
}
