import type { EntityManager } from 'typeorm';
import type { Clocks } from '../../workflows/fragments/memory.js';
import { changedClocks, clockTimers, type StoredClock } from './clock-rows.js';
import { digest, hashOf, type Entry } from './log.js';
import { Dossier } from './dossier.entity.js';
import { stored, statePaths, type Plan } from './plan.js';
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
  const { tx, plan } = commitment;
  const head = await addToLog(commitment);
  if (!head) return undefined;
  const dossier = await moveOn(commitment, head);
  await keepTexts(commitment);
  await setTimers(tx, dossier.id, plan);
  await setClocks(commitment);
  for (const { type, params } of plan.effects) {
    const write = writers[type as keyof EffectWriters] as
      ((happened: Happened, params: unknown) => Promise<void>) | undefined;
    if (!write) throw new Error(`Nobody carries out the effect ${type} of ${dossier.chart}.`);
    await write({ ...commitment, dossier }, params);
  }
  return dossier;
}

async function addToLog(commitment: Commitment): Promise<string | undefined> {
  const { tx, dossier, move, at, revision, facts, told } = commitment;
  const entry: Entry = { input: move.input, told: digests(told), facts };
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
  const added: unknown[] =
    await tx.sql`INSERT INTO log (dossier_id, revision, move_id, type, by_person, by_role, at, entry, previous, hash)
    VALUES (${row.dossierId}, ${revision}, ${moveId}, ${type}, ${by.person}, ${by.role}, ${at}, ${text}, ${row.previous}, ${hash})
    ON CONFLICT (move_id) DO NOTHING RETURNING revision`;
  return added.length > 0 ? hash : undefined;
}

async function moveOn({ tx, dossier, at, revision, plan }: Commitment, head: string): Promise<Dossier> {
  const snapshot = stored(plan.snapshot);
  const states = statePaths(plan.snapshot.value).join(' ');
  const done = plan.snapshot.status === 'done';
  await tx.sql`UPDATE dossier SET snapshot = ${snapshot}, states = ${states}, revision = ${revision}, head = ${head},
    done = ${sqlBoolean(tx, done)}, changed_at = ${at} WHERE id = ${dossier.id} AND revision = ${revision - 1}`;
  return Object.assign(new Dossier(), dossier, { snapshot, states, revision, head, done, changedAt: at });
}

async function keepTexts({ tx, dossier, revision, move, told, sealed }: Commitment): Promise<void> {
  for (const [name, { salt }] of Object.entries(told).filter(([text]) => !sealed.includes(text)))
    await tx.sql`INSERT INTO told (dossier_id, revision, name, salt, text) VALUES (${dossier.id}, ${revision}, ${name}, ${salt}, ${move.texts[name]})`;
}

async function setTimers(tx: EntityManager, dossier: string, { timers }: Plan): Promise<void> {
  for (const name of timers.cancelled)
    if (!timers.set.has(name))
      await tx.sql`DELETE FROM timer WHERE dossier_id = ${dossier} AND name = ${name}`;
  for (const [name, { dueAt, event }] of timers.set)
    await setTimer(tx, { dossier, name, dueAt, event: JSON.stringify(event) });
}

const setTimer = (
  tx: EntityManager,
  timer: { dossier: string; name: string; dueAt: number; event: string },
): Promise<unknown> =>
  tx.sql`INSERT INTO timer (dossier_id, name, due_at, event) VALUES (${timer.dossier}, ${timer.name}, ${timer.dueAt}, ${timer.event})
    ON CONFLICT (dossier_id, name) DO UPDATE SET due_at = excluded.due_at, event = excluded.event`;

async function setClocks({ tx, dossier, at, settings, memory, clocksBefore }: Commitment): Promise<void> {
  for (const clock of changedClocks(clocksBefore, memory['clocks'] as Clocks | undefined)) {
    await storeClock(tx, dossier.id, clock);
    for (const timer of clockTimers(clock, settings.days)) {
      if (timer.dueAt > at) await setTimer(tx, { dossier: dossier.id, ...timer });
      else await tx.sql`DELETE FROM timer WHERE dossier_id = ${dossier.id} AND name = ${timer.name}`;
    }
  }
}

const storeClock = (
  tx: EntityManager,
  dossier: string,
  { kind, endsOn, clock }: StoredClock,
): Promise<unknown> =>
  tx.sql`INSERT INTO legal_clock (dossier_id, kind, ends_on, clock) VALUES (${dossier}, ${kind}, ${endsOn}, ${JSON.stringify(clock)})
    ON CONFLICT (dossier_id, kind) DO UPDATE SET ends_on = excluded.ends_on, clock = excluded.clock`;

const digests = (told: Commitment['told']): Record<string, string> =>
  Object.fromEntries(Object.entries(told).map(([name, { digest: text }]) => [name, text]));

/** SQLite keeps booleans as 0 and 1 and its driver takes no others. */
const sqlBoolean = (tx: EntityManager, value: boolean): boolean | number =>
  tx.dataSource.options.type === 'postgres' ? value : Number(value);
