import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { statementsOf, writes } from './counting.mjs';

/**
 * What this disk and this driver can do at most: the very statements that moves write, on copies of the same database with the
 * same durability, from prepared statements and with nothing else around them. The same moves are played `each` with a commit of
 * its own, and `together` with a commit for each 32.
 */
export async function openFloor(town, jobs, work) {
  const copies = ['floor-1', 'floor-32'].map((name) => join(town.place.dataDir, `${name}.sqlite`));
  for (const file of copies) await town.writer.query(`VACUUM INTO '${file}'`);
  const moves = (await statementsOf(town, jobs, work)).map(writes);
  const [each, together] = copies.map((file) => openCopy(file, moves));
  return {
    each: (from, to) => each.play(from, to, 1),
    together: (from, to) => together.play(from, to, 32),
    close: () => [each, together].forEach((one) => one.close()),
  };
}

function openCopy(file, moves) {
  const db = new Driver(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) db.pragma(pragma);
  const statements = new Map();
  const statementFor = (sql) => statements.get(sql) ?? statements.set(sql, db.prepare(sql)).get(sql);
  const prepared = moves.map((move) =>
    move.map(({ sql, values }) => ({ statement: statementFor(sql), values })),
  );
  return {
    play: (from, to, atOnce) => play(db, prepared.slice(from, to), atOnce),
    close: () => {
      db.close();
      rmSync(file);
    },
  };
}

function play(db, moves, atOnce) {
  const commit = db.transaction((batch) => {
    for (const { statement, values } of batch.flat())
      if (statement.reader) statement.all(...values);
      else statement.run(...values);
  });
  const took = [];
  const cpu = process.cpuUsage();
  const begin = performance.now();
  for (let at = 0; at < moves.length; at += atOnce) {
    const started = performance.now();
    const batch = moves.slice(at, at + atOnce);
    commit.immediate(batch);
    took.push(...batch.map(() => performance.now() - started));
  }
  return { took, wall: performance.now() - begin, cpu: process.cpuUsage(cpu) };
}
