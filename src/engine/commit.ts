import type { Clocks } from '../../workflows/fragments/memory.js';
import { addRow, addRowOnce, changeRows, dropRows, putRows } from '../database/row-changes.js';
import { changedClocks, clockTimers, type ClockTimer } from './clock-rows.js';
import { hashOf, type digest, type Entry } from './log.js';
import { LogRow, Told } from './log.entity.js';
import { Dossier } from './dossier.entity.js';
import type { Plan } from './plan.js';
import { isOver, stored, statePaths } from './snapshots.js';
import { ClockRow, Timer } from './timer.entity.js';
import type { EffectWriters, Happened } from './surroundings.js';

/** What is written beside the plan itself. */
export interface Commitment extends Happened {
  readonly plan: Plan;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly told: Readonly<Record<string, ReturnType<typeof digest>>>;
  /** Names of texts that are not kept here (`MoveSpec.sealed`). */
  readonly sealed: readonly string[];
  readonly clocksBefore: Clocks | undefined;
}

/**
 * Writes one planned move: log, snapshot, clocks, timers and every effect, in the transaction it is given. Decides nothing;
 * answers undefined, with nothing written, when another dossier took its `moveId` at the same moment.
 */
export async function commitPlan(
  commitment: Commitment,
  writers: EffectWriters,
): Promise<Dossier | undefined> {
  const { plan } = commitment;
  const head = await addToLog(commitment);
  if (!head) return undefined;
  const dossier = await moveOn(commitment, head);
  await keepTexts(commitment);
  await setTimers(commitment, await setClocks(commitment));
  for (const { type, params } of plan.effects) {
    const write = writers[type as keyof EffectWriters] as
      ((happened: Happened, params: unknown) => Promise<void>) | undefined;
    if (!write) throw new Error(`Nobody carries out the effect ${type} of ${dossier.chart}.`);
    await write({ ...commitment, dossier }, params);
  }
  return dossier;
}

async function addToLog(commitment: Commitment): Promise<string | undefined> {
  const { tx, dossier, move, at, revision, facts, told, plan } = commitment;
  const law = plan.law > 0 && { law: plan.law };
  const entry: Entry = { input: move.input, told: digests(told), facts, ...law };
  const { by, moveId, type } = move;
  const text = JSON.stringify(entry);
  const row = {
    dossierId: dossier.id,
    revision,
    moveId,
    type,
    byPerson: by.person,
    byRole: by.role,
    at,
    entry: text,
    previous: dossier.head,
  };
  const hash = hashOf(row);
  return (await addRowOnce(tx, LogRow, { ...row, hash }, 'moveId')) ? hash : undefined;
}

async function moveOn({ tx, dossier, at, revision, plan }: Commitment, head: string): Promise<Dossier> {
  const snapshot = stored(plan.snapshot);
  const states = statePaths(plan.snapshot.value).join(' ');
  const done = isOver(plan.snapshot);
  const changes = { snapshot, states, revision, head, done, changedAt: at };
  await changeRows(tx, Dossier, { id: dossier.id, revision: revision - 1 }, changes);
  return Object.assign(new Dossier(), dossier, changes);
}

async function keepTexts({ tx, dossier, revision, move, told, sealed }: Commitment): Promise<void> {
  for (const [name, { salt }] of Object.entries(told).filter(([text]) => !sealed.includes(text)))
    await addRow(tx, Told, { dossierId: dossier.id, revision, name, salt, text: move.texts[name] ?? '' });
}

/** Every timer of the chart and of its clocks: those that end go with one statement, those that begin or move with another. */
async function setTimers(
  { tx, dossier, plan, at }: Commitment,
  ofClocks: readonly ClockTimer[],
): Promise<void> {
  // What has ended waits for nothing: no term of a finished dossier comes due any more.
  if (isOver(plan.snapshot)) return dropRows(tx, Timer, { dossierId: dossier.id });
  const { set, cancelled } = plan.timers;
  const begun = [...set].map(([name, { dueAt, event }]) => ({ name, dueAt, event: JSON.stringify(event) }));
  const ended = ofClocks.filter(({ dueAt }) => dueAt <= at).map(({ name }) => name);
  const gone = [...[...cancelled].filter((name) => !set.has(name)), ...ended];
  if (gone.length > 0) await dropRows(tx, Timer, { dossierId: dossier.id, name: gone });
  const timers = [...begun, ...ofClocks.filter(({ dueAt }) => dueAt > at)];
  await putRows(
    tx,
    Timer,
    timers.map(({ name, dueAt, event }) => ({ dossierId: dossier.id, name, dueAt, event })),
  );
}

/** Stores the clocks that this move changed and answers the timers that follow from them. */
async function setClocks({ tx, dossier, settings, memory, clocksBefore }: Commitment): Promise<ClockTimer[]> {
  const changed = changedClocks(clocksBefore, memory['clocks'] as Clocks | undefined);
  await putRows(
    tx,
    ClockRow,
    changed.map(({ kind, endsOn, clock }) => ({
      dossierId: dossier.id,
      kind,
      endsOn,
      clock: JSON.stringify(clock),
    })),
  );
  return changed.flatMap((clock) => clockTimers(clock, settings.days));
}

const digests = (told: Commitment['told']): Record<string, string> =>
  Object.fromEntries(Object.entries(told).map(([name, { digest: text }]) => [name, text]));
