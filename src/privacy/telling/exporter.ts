import type { EntityManager } from 'typeorm';
import type { ToldPart, Whose } from '../../identity/about-person.js';

/** What one subject tells somebody of what it keeps, and the tables that this covers. */
export interface Exporter {
  readonly of: readonly (new () => object)[];
  readonly tell: (em: EntityManager, whose: Whose) => Promise<ToldPart[]>;
}

/** Every exporter of the house (`src/exporters.ts`), for pages that stand on a lower floor. */
export abstract class Exporters {
  abstract readonly all: readonly Exporter[];
}
