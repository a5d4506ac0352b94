import type { Cents, LocalDate } from './language.js';
import type { LegalRegime } from './settings.js';

/** Who grants: an administrative body, or a private one (domain rules §5). */
export interface GrantorFacts {
  readonly regime: LegalRegime;
}

/** A grant as it stands now; cents. */
export interface GrantFacts {
  /** Id of the application it was given to. */
  readonly application: string;
  readonly amount: Cents;
  readonly paid: Cents;
  /** Whether a payment of it stands on the payment list. */
  readonly underway: boolean;
  readonly announcedOn?: LocalDate;
  readonly determinedOn?: LocalDate;
  /** Whether its time is over and it waits to be determined. */
  readonly toDetermine: boolean;
  /** How many other changes to it are being prepared. */
  readonly otherChanges: number;
}
