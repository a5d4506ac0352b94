import { type EntityManager } from 'typeorm';
import { BudgetLine } from '../../src/budget/budget-line.entity.js';
import { Decision } from '../../src/decisions/decision.entity.js';
import { Dossier } from '../../src/engine/dossier.entity.js';
import { logOf, toldIn } from '../../src/engine/dossier.queries.js';
import { genesisOf, hashOf } from '../../src/engine/log.js';
import { LogRow, Told } from '../../src/engine/log.entity.js';
import { ClockRow, Timer } from '../../src/engine/timer.entity.js';
import { OutboxRow } from '../../src/mail/outbox.entity.js';
import { Task } from '../../src/worklist/tasks/task.entity.js';

/** Everything a move writes about one dossier, in a fixed order. */
export async function everythingOf(em: EntityManager, dossierId: string) {
  const dossier = await em.findOneByOrFail(Dossier, { id: dossierId });
  const where = { dossierId };
  return {
    dossier,
    log: await logOf(em, dossierId),
    told: await toldIn(em, dossierId),
    timers: await em.find(Timer, { where, order: { name: 'ASC' } }),
    clocks: await em.find(ClockRow, { where, order: { kind: 'ASC' } }),
    outbox: await em.find(OutboxRow, { where, order: { id: 'ASC' } }),
    tasks: await em.find(Task, { where, order: { id: 'ASC' } }),
    money: await em.find(BudgetLine, { where, order: { id: 'ASC' } }),
    decisions: await em.find(Decision, { where, order: { id: 'ASC' } }),
  };
}

/** Changes what is stored of a dossier past every guard, in a way that the seed chooses; answers what it did. */
export async function tampered(tx: EntityManager, id: string, seed: number): Promise<string> {
  await unguarded(tx);
  const rows = await logOf(tx, id);
  const row = rows[seed % rows.length]!;
  const what = ways[Math.floor(seed / rows.length) % ways.length]!;
  await what.change(tx, row, seed);
  if (what.wholeChain) await rechain(tx, id);
  return `${what.name} in row ${row.revision}`;
}

interface Way {
  readonly name: string;
  /** Every hash after it is made anew, also the newest: only a head that was kept elsewhere tells. */
  readonly wholeChain?: true;
  readonly change: (tx: EntityManager, row: LogRow, seed: number) => Promise<unknown>;
}
const set =
  (change: (row: LogRow, seed: number) => Partial<LogRow>): Way['change'] =>
  (tx, row, seed) =>
    tx.update(LogRow, { dossierId: row.dossierId, revision: row.revision }, change(row, seed));
const dossier =
  (change: (before: Dossier) => Partial<Dossier>): Way['change'] =>
  async (tx, { dossierId }) =>
    tx.update(Dossier, { id: dossierId }, change(await tx.findOneByOrFail(Dossier, { id: dossierId })));
const told =
  (change: (before: Told, seed: number) => Partial<Told>): Way['change'] =>
  async (tx, { dossierId }, seed) => {
    const before = await tx.findOneByOrFail(Told, { dossierId });
    await tx.update(Told, { dossierId, name: before.name }, change(before, seed));
  };
const flipped = (text: string, seed: number): string => {
  const at = seed % text.length;
  return `${text.slice(0, at)}${text[at] === 'a' ? 'b' : 'a'}${text.slice(at + 1)}`;
};

const fields: readonly Way[] = [
  { name: 'at', change: set(({ at }, seed) => ({ at: at + 1 + seed })) },
  { name: 'person', change: set(({ byPerson }, seed) => ({ byPerson: flipped(byPerson, seed) })) },
  { name: 'role', change: set(({ byRole }, seed) => ({ byRole: flipped(byRole, seed) })) },
  { name: 'type', change: set(({ type }, seed) => ({ type: flipped(type, seed) })) },
  { name: 'move', change: set(({ moveId }, seed) => ({ moveId: flipped(moveId, seed) })) },
  { name: 'entry', change: set(({ entry }, seed) => ({ entry: flipped(entry, seed) })) },
];
const ways: readonly Way[] = [
  ...fields,
  ...fields.slice(0, 2).map((way) => ({ ...way, name: `${way.name}, whole chain anew`, wholeChain: true as const })),
  { name: 'entry, whole chain anew', wholeChain: true, change: set(({ entry }) => ({ entry: `${entry} ` })) },
  { name: 'previous', change: set(({ previous }, seed) => ({ previous: flipped(previous, seed) })) },
  { name: 'hash', change: set(({ hash }, seed) => ({ hash: flipped(hash, seed) })) },
  { name: 'taken away', change: (tx, { dossierId, revision }) => tx.delete(LogRow, { dossierId, revision }) },
  { name: 'added', change: (tx, row) => tx.insert(LogRow, { ...row, revision: 99, moveId: 'forged' }) },
  { name: 'snapshot', change: dossier(({ snapshot }) => ({ snapshot: snapshot.replace('"remedies":0', '"remedies":1') })) },
  { name: 'states', change: dossier(() => ({ states: 'awarded' })) },
  { name: 'revision', change: dossier(({ revision }) => ({ revision: revision + 1 })) },
  { name: 'head', change: dossier(({ head }) => ({ head: flipped(head, 3) })) },
  { name: 'done', change: dossier(({ done }) => ({ done: !done })) },
  { name: 'chart', change: dossier(() => ({ chart: 'moek@2' })) },
  { name: 'version', change: dossier(() => ({ versionId: 'moek-2' })) },
  { name: 'round', change: dossier(() => ({ parentId: null })) },
  { name: 'told text', change: told(({ text }, seed) => ({ text: flipped(text, seed) })) },
  { name: 'told salt', change: told(({ salt }, seed) => ({ salt: flipped(salt, seed) })) },
  { name: 'told, first letter moved to the salt', change: told(({ salt, text }) => ({ salt: salt + text.slice(0, 1), text: text.slice(1) })) },
  { name: 'told, as another text', change: told(() => ({ name: 'else' })) },
]; // prettier-ignore

async function rechain(tx: EntityManager, id: string): Promise<void> {
  let previous = genesisOf(await tx.findOneByOrFail(Dossier, { id }));
  for (const row of await logOf(tx, id)) {
    const hash = hashOf({ ...row, previous });
    await tx.update(LogRow, { dossierId: id, revision: row.revision }, { previous, hash });
    previous = hash;
  }
  await tx.update(Dossier, { id }, { head: previous });
}

/** What an administrator of the database could do; undone with the transaction. */
export async function unguarded(tx: EntityManager): Promise<void> {
  if (tx.dataSource.options.type === 'postgres') await tx.query('ALTER TABLE log DISABLE TRIGGER ALL');
  else for (const change of ['update', 'delete']) await tx.query(`DROP TRIGGER log_no_${change}`);
}
