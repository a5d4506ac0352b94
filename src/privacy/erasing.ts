import type { EntityManager } from 'typeorm';
import type { Whose } from '../identity/about-person.js';

/** Takes away what one subject keeps of a dossier, in the tables named. */
export interface Eraser {
  readonly of: readonly (new () => object)[];
  readonly erase: (tx: EntityManager, dossierId: string) => Promise<void>;
}

/** Takes away what one subject keeps of a person and is no record. */
export type PersonEraser = (tx: EntityManager, whose: Whose) => Promise<void>;

/** Every eraser of the house (`src/erasers.ts`), for pages that stand on a lower floor. */
export abstract class Erasers {
  abstract readonly ofDossier: readonly Eraser[];
  abstract readonly ofPerson: readonly PersonEraser[];
}
