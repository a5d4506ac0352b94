import { commitsDuring, statementsOf } from './counting.mjs';
import { openFloor } from './floor.mjs';
import { fsyncsDuring } from './fsyncs.mjs';
import { browserOf, getPage, loadServer, postMove } from './http.mjs';
import { figures, load, turn } from './load.mjs';
import { moves } from './moves.mjs';
import { startServer } from './server.mjs';
import { drafts, openTown } from './town.mjs';

/** Moves through the engine, at 1 and 32 clients, with what they ask of the database and what this disk could do at most. */
export async function measureEngine(town, count) {
  const groups = {
    warm: await drafts(town, 32),
    one: await drafts(town, count),
    many: await drafts(town, count),
  };
  const counted = await drafts(town, 32);
  const floor = town.database.isSqlite ? await drafts(town, count) : [];
  const rows = [];
  for (const [name, work] of Object.entries(moves)) {
    const make = work(town);
    await load(8, groups.warm, make);
    const one = await load(1, groups.one, make);
    const { many, floor: bare } = await besideFloor(town, { many: groups.many, floor }, make);
    const [statements, ...rest] = await statementsOf(town, counted.slice(0, 8), make);
    const kept = await lastingPerMove(town, counted.slice(8), make);
    const queries = (statements.length + rest.flat().length) / 8;
    rows.push({ name, one, many, floor: bare, queries, ...kept });
  }
  return rows;
}

/**
 * 32 clients and the floor by turns: a machine that becomes slower in between slows both, and their ratio stands. Each turn is two
 * commits of 32 together.
 */
async function besideFloor(town, { many, floor }, work) {
  if (floor.length === 0) return { many: await load(32, many, work) };
  const bare = await openFloor(town, floor, work);
  const turns = { many: [], each: [], together: [] };
  for (let from = 0; from < many.length; from += 64) {
    turns.many.push(await turn(32, many.slice(from, from + 64), work));
    turns.each.push(bare.each(from, from + 64));
    turns.together.push(bare.together(from, from + 64));
  }
  bare.close();
  const { each, together } = turns;
  return { many: figures(turns.many), floor: { each: figures(each), together: figures(together) } };
}

/** Fsyncs for each of these moves at 32 clients; PostgreSQL makes them in processes of its own, so there commits are counted. */
async function lastingPerMove(town, jobs, work) {
  if (!town.database.isSqlite)
    return { commitsPerMove: (await commitsDuring(town, () => load(32, jobs, work))) / jobs.length };
  const fsyncs = await fsyncsDuring(() => load(32, jobs, work));
  return { fsyncsPerMove: fsyncs === null ? null : fsyncs / jobs.length };
}

/** Moves and pages of the whole application in a process of its own, on a town that stays behind on disk. */
export async function measureServer({ product, dist, place, count }) {
  const town = await openTown(product, place);
  const [warm, one, many, reading] = [32, count, count, 32].map((size) => drafts(town, size));
  const groups = { warm: await warm, one: await one, many: await many };
  for (const plans of Object.values(groups))
    for (const plan of plans) plan.revision = (await moves.submit(town)(plan)).revision;
  const forms = await reading;
  const [staff, owner] = [
    await browserOf(town, town.handler.person),
    await browserOf(town, forms[0].by.person),
  ];
  await town.database.inTransaction((tx) => tx.query('DELETE FROM outbox'));
  await town.close();
  await (await startServer(dist, place)).stop();
  const server = await startServer(dist, place);
  try {
    const rows = await webMoves(server, staff, groups);
    const pages = await webPages(server, { staff, owner }, { form: forms[0], dossiers: groups.one, count });
    return { rows, pages, startMs: server.startMs, startCpuMs: server.startCpuMs, rssMb: server.rssMb() };
  } finally {
    await server.stop();
  }
}

async function webMoves(server, staff, { warm, one, many }) {
  const post = postMove(server, staff, 'startCheck');
  await loadServer(server, 8, warm, post);
  return [
    {
      name: 'startCheck',
      one: await loadServer(server, 1, one, post),
      many: await loadServer(server, 32, many, post),
    },
  ];
}

async function webPages(server, { staff, owner }, { form, dossiers, count }) {
  const all = {
    form: [owner, () => `/aanvragen/${form.id}/stap/plan`],
    dossier: [staff, (at) => `/werk/zaken/${dossiers[at % dossiers.length].id}`],
    worklist: [staff, () => '/werk'],
  };
  const measured = {};
  for (const [name, [browser, path]] of Object.entries(all)) {
    const paths = Array.from({ length: count }, (_, at) => path(at));
    await loadServer(server, 4, paths.slice(0, 10), getPage(server, browser));
    measured[name] = await loadServer(server, 8, paths, getPage(server, browser));
  }
  return measured;
}
