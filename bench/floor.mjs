import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { statementsOf, writes } from './counting.mjs';
import { figures } from './load.mjs';

/**
 * What this disk and this driver can do at most: the very statements that moves write, on a copy of the same database with the
 * same durability, from prepared statements and with nothing else around them. Commits after each move, and after each 32.
 */
export async function floorOf(town, jobs, work) {
  const [each, together] = ['floor-1', 'floor-32'].map((name) => join(town.place.dataDir, `${name}.sqlite`));
  for (const file of [each, together]) await town.writer.query(`VACUUM INTO '${file}'`);
  const moves = (await statementsOf(town, jobs, work)).map(writes);
  return { each: play(each, moves, 1), together: play(together, moves, 32) };
}

function play(file, moves, atOnce) {
  const db = new Driver(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) db.pragma(pragma);
  const prepared = moves.map((move) =>
    move.map(({ sql, values }) => ({ statement: statementFor(db, sql), values })),
  );
  const commit = db.transaction((batch) => {
    for (const { statement, values } of batch.flat())
      if (statement.reader) statement.all(...values);
      else statement.run(...values);
  });
  const took = [];
  const cpu = process.cpuUsage();
  const begin = performance.now();
  for (let at = 0; at < prepared.length; at += atOnce) {
    const started = performance.now();
    commit.immediate(prepared.slice(at, at + atOnce));
    const part = Math.min(atOnce, prepared.length - at);
    took.push(...Array.from({ length: part }, () => performance.now() - started));
  }
  const rate = figures(took, performance.now() - begin);
  const { user, system } = process.cpuUsage(cpu);
  db.close();
  rmSync(file);
  return { ...rate, cpuMs: (user + system) / 1000 / moves.length };
}

const known = new WeakMap();

function statementFor(db, sql) {
  const statements = known.get(db) ?? new Map();
  known.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare(sql);
  statements.set(sql, statement);
  return statement;
}
