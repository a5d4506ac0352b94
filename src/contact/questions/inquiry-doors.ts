import type { EntityManager } from 'typeorm';
import type { Inquiry, InquiryMail } from './inquiry.entity.js';

/** What asking and answering a question does elsewhere; whoever wires the house carries it out. */
export abstract class InquiryDoors {
  /** Writes that a question came in (E62), our answer (E62b), or that we do not take a message by this road (E62c). */
  abstract write(tx: EntityManager, template: InquiryMail, inquiry: Inquiry, at: number): Promise<void>;
  /** Opens the task to answer it. */
  abstract waits(tx: EntityManager, inquiry: Inquiry, at: number): Promise<void>;
  /** Closes that task, once nothing else about this dossier waits for an answer. */
  abstract answered(tx: EntityManager, inquiry: Inquiry, at: number): Promise<void>;
}
