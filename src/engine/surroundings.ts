import type { EntityManager } from 'typeorm';
import type { Effects } from '../../workflows/effects.js';
import type { Facts } from '../../workflows/facts.js';
import type { By, Chart, LocalDate } from '../../workflows/language.js';
import type { Settings } from '../../workflows/settings.js';
import type { Dossier } from './dossier.entity.js';

/** What somebody wants to happen, as it comes in at the door. */
export interface Move {
  readonly dossier: string;
  readonly type: string;
  /** Given by the form or the client; the second time it comes, the first outcome is answered. */
  readonly moveId: string;
  readonly by: By;
  /** The revision the person saw; compared for moves marked `seen`. */
  readonly revision?: number;
  /** Ids, amounts, dates and choices: these stand in the log for ever. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** Free text, names and addresses: these reach effects only. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** A move that was made. */
export interface Played {
  readonly dossier: string;
  readonly revision: number;
  /** Dotted paths of where the dossier stands now; after a repeated move that may be further than the move itself led. */
  readonly states: readonly string[];
  /** True when this `moveId` had been played before, and nothing was done now. */
  readonly repeated: boolean;
}

/** A new dossier: its first move is `start`. */
export interface Opening extends Omit<Move, 'dossier' | 'type' | 'revision'> {
  readonly id: string;
  readonly chart: string;
  readonly versionId: string;
  readonly grantorId: string;
  readonly parentId?: string;
}

/** What a reader of facts may look at. */
export interface Question {
  readonly tx: EntityManager;
  readonly dossier: Dossier;
  readonly by: By;
  readonly at: number;
  readonly on: LocalDate;
  /** The move that wants to know. */
  readonly type: string;
  readonly input: Readonly<Record<string, unknown>>;
}
export type FactReaders = { readonly [Name in keyof Facts]: (question: Question) => Promise<Facts[Name]> };

/** What an effect writer gets: the transaction, the move, and the dossier as it stands after it. */
export interface Happened {
  readonly tx: EntityManager;
  readonly dossier: Dossier;
  readonly move: Omit<Move, 'input' | 'texts'> & Required<Pick<Move, 'input' | 'texts'>>;
  readonly at: number;
  readonly on: LocalDate;
  readonly revision: number;
  readonly settings: Settings;
  /** The memory of the chart after this move. */
  readonly memory: Readonly<Record<string, unknown>>;
}
export type EffectWriters = {
  readonly [Name in keyof Effects]: (happened: Happened, params: Effects[Name]) => Promise<void>;
};

/** Everything the engine is given and does not know itself; wired in `src/app.module.ts`. */
export interface Surroundings {
  readonly charts: readonly Chart[];
  readonly facts: FactReaders;
  readonly effects: EffectWriters;
  readonly settingsOf: (em: EntityManager, versionId: string) => Promise<Settings>;
}
