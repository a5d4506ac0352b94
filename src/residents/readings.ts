import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import type { Visit } from '../identity/visit.js';
import { markOpened, unopenedMessages, type Reading } from '../mail/opened.effects.js';

/** Writes down that somebody read what a message led to: evidence of access (Awb 2:10). */
@Injectable()
export class Readings {
  private readonly logger = new Logger('Gelezen');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What we wrote must be readable while nothing can be written; then it is written down the next time. */
  async remember(dossierId: string, { person }: Visit, what: Reading['what']): Promise<void> {
    const reading = { dossierId, personId: person?.id ?? '', at: this.clock.now(), what };
    try {
      const unopened = await this.database.read((em) => unopenedMessages(em, reading));
      if (unopened.length > 0) await this.database.inTransaction((tx) => markOpened(tx, reading));
    } catch (error) {
      this.logger.warn({ message: 'That something was read could not be written down', error });
    }
  }
}
