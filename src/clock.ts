import { localDate, type LocalDate } from '../workflows/calendar.js';

/** The one source of the present moment; the demo and the tests hand in a clock of their own. */
export abstract class Clock {
  /** This moment in milliseconds UTC. */
  abstract now(): number;

  /** Today in Europe/Amsterdam, `YYYY-MM-DD`. */
  abstract today(): LocalDate;
}

/** The clock on the wall. */
export class WallClock implements Clock {
  now(): number {
    return Date.now();
  }

  today(): LocalDate {
    return localDate(this.now());
  }
}

/** A clock that stands still until it is set: for the demo municipality and for tests. */
export class SetClock implements Clock {
  constructor(private moment: number) {}

  now(): number {
    return this.moment;
  }

  today(): LocalDate {
    return localDate(this.moment);
  }

  set(moment: number): void {
    this.moment = moment;
  }
}
