import type { EntityManager } from 'typeorm';
import { isRefusal, refusal, type Ask, type Chart, type Refusal } from '../../workflows/language.js';
import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';
import { Charts } from './charts.js';
import { commitPlan } from './commit.js';
import { lockDossier, lockInOrder, openDossier } from './dossier.queries.js';
import type { Dossier } from './dossier.entity.js';
import { happeningOf } from './happening.js';
import { planMove } from './plan.js';
import { restore, statePaths } from './snapshots.js';
import { firstOutcome, isKeptForSystem, moveIdTaken } from './repeat.js';
import type { Move, Opening, Played, Surroundings } from './surroundings.js';

type Outcome = Played | Refusal;

/** Runs dossiers: every move of everybody passes here, is planned purely and committed whole. */
export class Engine {
  readonly charts: Charts;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    readonly surroundings: Surroundings,
  ) {
    this.charts = new Charts(surroundings.charts);
  }

  /** Makes one move, with every move it asks of other dossiers, in one transaction; or answers why not, with nothing written. */
  move(move: Move): Promise<Outcome> {
    return this.database.inTransaction((tx) => this.moveIn(tx, move), isPlayed);
  }

  /** Opens a dossier with its first move, `start`. */
  start(opening: Opening): Promise<Outcome> {
    return this.database.inTransaction((tx) => this.startIn(tx, opening), isPlayed);
  }

  /** `start` for whoever has a transaction open already. A refusal must end that transaction. */
  async startIn(tx: EntityManager, opening: Opening): Promise<Outcome> {
    const repeated = await firstOutcome(tx, { ...opening, dossier: opening.id, type: 'start' });
    if (repeated) return repeated;
    await openDossier(tx, this.charts.get(opening.chart), opening, this.clock.now());
    return this.moveIn(tx, { ...opening, dossier: opening.id, type: 'start' });
  }

  /** `move` for whoever has a transaction open already. A refusal must end that transaction. */
  async moveIn(tx: EntityManager, move: Move): Promise<Outcome> {
    const dossier = await lockDossier(tx, move.dossier);
    if (!dossier) return refusal('unknownMove', 'Deze aanvraag bestaat niet.');
    return this.play(tx, dossier, move);
  }

  private async play(tx: EntityManager, dossier: Dossier, move: Move): Promise<Outcome> {
    const chart = this.charts.get(dossier.chart);
    const unfit = notAsSent(chart, dossier, move);
    if (unfit) return firstOr(tx, move, unfit);
    const current = restore(chart, dossier.snapshot);
    const happening = await happeningOf({
      tx,
      chart,
      dossier,
      move,
      at: this.clock.now(),
      surroundings: this.surroundings,
    });
    const plan = planMove(chart, current, happening.event);
    if (isRefusal(plan)) return firstOr(tx, move, plan);
    const after = await commitPlan(
      { ...happening.commitment(plan), clocksBefore: current.context.clocks },
      this.surroundings.effects,
    );
    if (!after) return firstOr(tx, move, moveIdTaken);
    const no = await this.playAsks(tx, move, plan.asks);
    return (
      no ?? {
        dossier: dossier.id,
        revision: after.revision,
        states: statePaths(plan.snapshot.value),
        repeated: false,
      }
    );
  }

  /** Locks everything that is asked in one order, then plays in the order of the plan; the first no is the answer. */
  private async playAsks(tx: EntityManager, move: Move, asks: readonly Ask[]): Promise<Refusal | undefined> {
    await lockInOrder(
      tx,
      asks.map((ask) => ask.dossier),
    );
    for (const ask of asks) {
      const outcome = await this.moveIn(tx, askedMove(move, ask));
      if (isRefusal(outcome)) return { ...outcome, reason: 'asked', dossier: ask.dossier };
    }
    return undefined;
  }
}

/** The move on another dossier: same person, as the system, under a `moveId` of its own. */
export function askedMove(move: Move, ask: Ask): Move {
  const texts = Object.fromEntries(
    Object.entries(ask.texts ?? {}).flatMap(([there, here]) =>
      move.texts?.[here] ? [[there, move.texts[here]]] : [],
    ),
  );
  return {
    dossier: ask.dossier,
    type: ask.type,
    moveId: `${move.moveId}/${ask.dossier}`,
    by: { person: move.by.person, role: 'system' },
    input: ask.input,
    texts,
  };
}

/** Why a move cannot be made in the way it came in, whatever the rules say. */
function notAsSent(chart: Chart, dossier: Dossier, move: Move): Refusal | undefined {
  const { type, input = {}, revision } = move;
  if (isKeptForSystem(move)) return moveIdTaken;
  if (Object.keys(input).some((key) => engineSays.has(key)))
    return refusal('unknownMove', 'Dit formulier bevat iets wat niemand kan invullen.');
  return chart.moves[type]?.seen && revision !== dossier.revision
    ? refusal('changed', changedMeanwhile)
    : undefined;
}

/**
 * What this move did when it came in before, or else the refusal. Asked only when a move cannot be made, which a repeated
 * one never can: its `moveId` is in the log. Not for a refusal of an ask, when the log holds this very move already.
 */
const firstOr = async (tx: EntityManager, move: Move, no: Refusal): Promise<Outcome> =>
  (await firstOutcome(tx, move)) ?? no;

const isPlayed = (outcome: Outcome): boolean => !isRefusal(outcome);
/** What the engine itself puts in an event; nobody may bring it along. */
const engineSays = new Set(['type', 'by', 'at', 'on', 'facts', 'settings', 'told']);
const changedMeanwhile =
  'Iemand anders heeft dit intussen gewijzigd. Bekijk eerst wat er nu staat en kies dan opnieuw.';
