import type { AnyStateMachine } from 'xstate';
import type { LocalDate } from './calendar.js';
import type { Facts } from './facts.js';
import type { Settings } from './settings.js';

/** Whole euro cents. */
export type Cents = number;
export type { LocalDate };

/** What somebody may be in one dossier; `system` is the clock and the moves that a round asks of its entries. */
export type Role =
  | 'applicant'
  | 'caseHandler'
  | 'villageOfficer'
  | 'juror'
  | 'juryChair'
  | 'jurySecretary'
  | 'decisionMaker'
  | 'financeOfficer'
  | 'functionalAdmin'
  | 'auditor'
  | 'archivist'
  | 'lawyer'
  | 'system';

/** Who makes a move: a person id and the role in which. */
export interface By {
  readonly person: string;
  readonly role: Role;
}

/** One row of a scheme's list of moves: who may, what the button says, and what the rules need to know. */
export interface MoveSpec {
  readonly who: Role | readonly Role[];
  readonly button: string;
  /** One sentence for whoever hesitates before the button. */
  readonly help?: string;
  readonly needs?: readonly (keyof Facts)[];
  /** The person must have seen the newest revision (deciding, editing). */
  readonly seen?: true;
  /** Names of texts that the subject keeps sealed itself; the engine keeps nothing of them but a digest without its salt. */
  readonly sealed?: readonly string[];
  /** Only in the Awb: whoever works for a private grantor does not see it, and hears why when they ask for it. */
  readonly ofAwb?: true;
  /** Only shown when it can be made: nobody looks for it before something went wrong. */
  readonly quiet?: true;
  /** Cannot be undone: ask once more, on a page that shows what will happen. */
  readonly final?: true;
}
export type Moves = Readonly<Record<string, MoveSpec>>;

/** A wait that ends by itself: what it is called in the log, and what its rules need to know. */
export interface DeadlineSpec {
  readonly label: string;
  readonly needs?: readonly (keyof Facts)[];
}
export type Deadlines = Readonly<Record<string, DeadlineSpec>>;

/** A move as a chart sees it. Facts are read by the engine, settings belong to the version; nobody can post them. */
export interface Happening<Type extends string = string> {
  readonly type: Type;
  readonly by: By;
  /** Milliseconds UTC. */
  readonly at: number;
  /** The same moment as a day in Amsterdam. */
  readonly on: LocalDate;
  readonly facts: Facts;
  readonly settings: Settings;
  /** Which free texts came along, by name; the texts themselves reach effects only. */
  readonly told: Readonly<Record<string, string>>;
}

/** A chart with all that surrounds it: everything the engine needs to run one kind of dossier. */
export interface Chart {
  /** Name and edition, such as `moek@1`; a released edition is never changed while dossiers run on it. */
  readonly name: string;
  readonly kind: 'application' | 'round' | 'lateDecision' | 'objection' | 'complaint' | 'grantChange';
  readonly machine: AnyStateMachine;
  readonly moves: Moves;
  readonly deadlines: Deadlines;
}

/** A move that this move plays on another dossier, in the same transaction. */
export interface Ask {
  readonly dossier: string;
  readonly type: string;
  readonly input?: Readonly<Record<string, unknown>>;
  /** Names of this move's texts that go along, as `{ name there: name here }`. */
  readonly texts?: Readonly<Record<string, string>>;
}

type Claim<Context, Event> = (given: { context: Context; event: Event }) => boolean;
/** A guard that can say why not. */
export type Rule<Context = never, Event = never> = Claim<Context, Event> & {
  readonly sentence: string;
  readonly asks: 'before' | 'after';
};

/** A guard over memory and facts, so that a page can ask it beforehand. The sentence is what people read when it says no. */
export const rule = <Context, Event>(sentence: string, holds: Claim<Context, Event>): Rule<Context, Event> =>
  Object.assign(({ context, event }: { context: Context; event: Event }) => holds({ context, event }), {
    sentence,
    asks: 'before' as const,
  });

/** A guard that also reads what was filled in; asked when the move is made. */
export const check = <Context, Event>(sentence: string, holds: Claim<Context, Event>): Rule<Context, Event> =>
  Object.assign(({ context, event }: { context: Context; event: Event }) => holds({ context, event }), {
    sentence,
    asks: 'after' as const,
  });

/** Names a state twice: for staff, and for the applicant, who must not read a decision before the letter. */
export const step = (staff: string, applicant: string) => ({ staff, applicant });
export type StepNames = ReturnType<typeof step>;

/** An expected no: the sentences people read, and the fields they belong to. */
export interface Refusal {
  readonly refused: true;
  readonly reason: 'unknownMove' | 'role' | 'state' | 'rule' | 'changed' | 'moveIdTaken' | 'asked';
  readonly sentences: readonly string[];
  /** The dossier that said no, when it was one that this move asked. */
  readonly dossier?: string;
}

export const refusal = (reason: Refusal['reason'], ...sentences: string[]): Refusal => ({
  refused: true,
  reason,
  sentences,
});
export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome && outcome.refused === true;
