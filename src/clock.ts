import { localDate, type LocalDate } from '../workflows/calendar.js';

/** The one source of the present moment; the demo and the tests hand in a clock of their own. */
export abstract class Clock {
  /** This moment in milliseconds UTC. */
  abstract now(): number;

  /** Today in Europe/Amsterdam, `YYYY-MM-DD`. */
  today(): LocalDate {
    return localDate(this.now());
  }
}

/** The clock on the wall. */
export class WallClock extends Clock {
  now(): number {
    return Date.now();
  }
}

/** A clock that stands still until it is set: for the demo municipality and for tests. */
export class SetClock extends Clock {
  constructor(private moment: number) {
    super();
  }

  now(): number {
    return this.moment;
  }

  set(moment: number): void {
    this.moment = moment;
  }
}
