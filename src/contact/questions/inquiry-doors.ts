import type { EntityManager } from 'typeorm';
import type { Inquiry } from './inquiry.entity.js';

/** What asking and answering a question does elsewhere; whoever wires the house carries it out. */
export abstract class InquiryDoors {
  /** Writes that a question came in (E62), or our answer (E62b). */
  abstract write(tx: EntityManager, template: 'E62' | 'E62b', inquiry: Inquiry, at: number): Promise<void>;
  /** Opens the task to answer it. */
  abstract waits(tx: EntityManager, inquiry: Inquiry, at: number): Promise<void>;
  /** Closes that task, once nothing else about this dossier waits for an answer. */
  abstract answered(tx: EntityManager, inquiry: Inquiry, at: number): Promise<void>;
}
