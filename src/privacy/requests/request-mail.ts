import type { EntityManager } from 'typeorm';
import type { PersonRequest } from './person-request.entity.js';

/** What we write to somebody about a request: that it came in (E60), that it takes longer (E60b), or our answer (E60c). */
export interface RequestNews {
  readonly template: 'E60' | 'E60b' | 'E60c';
  readonly request: Pick<PersonRequest, 'id' | 'grantorId' | 'personId' | 'dueOn'>;
  /** Our reason or answer. */
  readonly text?: string;
  readonly at: number;
}

/** Carries it out; the mail subject does. Somebody without a mailbox gets it by post, from staff. */
export abstract class RequestMail {
  abstract queue(tx: EntityManager, news: RequestNews): Promise<void>;
}
